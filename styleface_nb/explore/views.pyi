"""Made by .ci/stubs from views.py; do not edit."""
from typing import Any
__all__ = ['PICTURE', 'STYLE', 'Picture', 'Stale', 'Updates', 'Download', 'Messages', 'told', 'Explorer', 'inside', 'freshen', 'bound', 'slider', 'sheet', 'latencies']
import asyncio
import html
import traceback
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
import nbformat
import anywidget
import ipywidgets as ui
import traitlets as tl
from PIL import Image, ImageDraw
import styleface_nb
from ..core import DataError, StylefaceError, patch, read_json
from ..pictures import image_bytes
PICTURE: str
STYLE: str
class Picture(anywidget.AnyWidget):
    _esm: Any
    _css: Any
    data: Any
    before: Any
    serial: Any
    alt: Any
    caption: Any
    width: Any
    clickable: Any
    pixel: Any
    step: Any
    split: Any

    def show(self, image: Image.Image, caption: str | None=..., before: Image.Image | None=..., stamp: dict | bool | None=...) -> None:
        ...
class Stale(Exception):
    ...
class Updates:
    fail: Callable
    busy: Callable
    delay: float
    live: bool | None
    asked: Any
    waiting: Any
    running: Any
    timer: Any
    closed: Any
    pool: Any

    def __init__(self, fail: Callable, busy: Callable=..., delay: float=..., live: bool | None=...):
        ...

    def ask(self, make: Callable, show: Callable):
        ...

    def loop(self) -> asyncio.AbstractEventLoop | None:
        """The event loop, if there is one and it is to be used."""

    def here(self, make: Callable, show: Callable) -> None:
        """Both halves, now.

        Parameters:
            make: stale -> result.
            show: result -> None."""

    def begin(self, loop: asyncio.AbstractEventLoop) -> None:
        """Start on the request that waits, if nothing runs.

        Parameters:
            loop: That runs."""

    def finish(self, loop: asyncio.AbstractEventLoop, done: Future, show: Callable):
        """Show what came out, and go on with the next.

        Parameters:
            loop: That runs.
            done: Of what ran.
            show: result -> None."""

    def close(self) -> None:
        """Drop what waits; what runs is told that it is stale."""

    def drop(self) -> None:
        """Forget what waits, and tell what runs that it is stale."""
class Download(anywidget.AnyWidget):
    file: Any
    data: Any
    serial: Any
    _esm: Any
    _css: Any
    label: Any
    file: Any
    data: Any
    asked: Any
    serial: Any

    def __init__(self, label: str, make: Callable, fail: Callable, **kwargs):
        ...
class Messages(anywidget.AnyWidget):
    _esm: Any
    _css: Any
    status: Any
    error: Any
def told(e: Exception, about: str=...) -> str:
    ...
class Explorer(ui.VBox):
    live: bool | None
    channels: Any
    messages: Any
    head: Any
    title: Any
    question: Any

    def __init__(self, live: bool | None=..., **kwargs):
        ...

    def lay_out(self, *rows: list | ui.Widget) -> None:
        ...

    def fail(self, e: Exception, about: str=...) -> None:
        ...

    def channel(self, name: str) -> Updates:
        ...

    def update(self, name: str, make: Callable, show: Callable, delay: float=...) -> None:
        ...

    def freshen(self) -> None:
        ...

    def _repr_mimebundle_(self, **kwargs):
        ...

    def close(self) -> None:
        ...
def inside(widget: ui.Widget) -> Iterator[ui.Widget]:
    ...
def freshen(widget: ui.Widget) -> None:
    ...
def bound(explorer: Explorer, name: str, control: ui.Widget) -> ui.Widget:
    ...
def slider(label: str, low: float, high: float, step: float, value: float=..., unit: str=..., **more):
    ...
def sheet(images: Sequence[Image.Image], labels: Sequence[str] | None=..., columns: int=..., side: int=...) -> Image.Image:
    ...
def latencies(explorer: str | None=..., path: str | Path | None=...) -> str:
    ...
