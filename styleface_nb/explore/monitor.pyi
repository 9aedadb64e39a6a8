"""Made by .ci/stubs from monitor.py; do not edit."""
from typing import Any
__all__ = ['LINES', 'DASHED', 'Log', 'read_log', 'parsed', 'terms_of', 'is_reading', 'series', 'smooth', 'thin', 'trend', 'pace', 'span', 'schedule', 'Slots', 'read_slots', 'alarms', 'jumps', 'is_silent', 'Seen', 'stage_folder', 'look', 'facts', 'rows_html', 'trend_rows', 'curves', 'usual_terms', 'empty_chart', 'fill_chart', 'TrainingMonitor', 'begin', 'Watching']
import asyncio
import html
import io
import json
import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
import ipywidgets as ui
import numpy as np
import torch.nn.functional as F
import traitlets as tl
from PIL import Image
from safetensors import safe_open
from ..core import ConfigError, DataError, patch, read_json
from ..pictures import provenance, read_image
from .views import Explorer, Messages, Picture, bound, slider
from ..faces.dataset import same_probability
from ..learner import Callback, last_checkpoint
@dataclass(frozen=True)
class Log:
    rows: tuple = ...
    offset: int = ...
    last: bytes = ...
    broken: int = ...
def read_log(path: str | Path, log: Log=...) -> Log:
    ...
def parsed(line: bytes):
    ...
def terms_of(rows) -> list:
    ...
def is_reading(name: str) -> bool:
    ...
def series(rows, term: str) -> tuple:
    ...
def smooth(values, n: int):
    ...
def thin(n: int, most: int=...):
    ...
def trend(rows, term: str, n: int=..., share: float=...) -> tuple:
    ...
def pace(rows, last: int=...) -> float:
    ...
def span(seconds: float) -> str:
    ...
def schedule(config: dict, images):
    ...
@dataclass(frozen=True)
class Slots:
    filled: int
    total: int
    cosines: tuple
def read_slots(checkpoint) -> Slots | None:
    ...
def alarms(log: Log, k: float=..., before: int=..., recent: int=...) -> list:
    ...
def jumps(term: str, x, y, k: float, before: int) -> list:
    ...
def is_silent(age: float, minutes: float, done: bool) -> bool:
    ...
@dataclass(frozen=True)
class Seen:
    number: int = ...
    folder: Path | None = ...
    log: Log = ...
    age: float = ...
    config: dict = ...
    samples: dict = ...
    checkpoint: Path | None = ...
    slots: Slots | None = ...

    @property
    def images(self) -> int:
        ...

    @property
    def total(self) -> int:
        ...

    @property
    def done(self) -> bool:
        ...
def stage_folder(run_dir) -> Path:
    ...
def look(run_dir: str | Path, old: Seen=..., clock=...) -> Seen:
    ...
def facts(seen: Seen) -> list:
    ...
def rows_html(rows, head=...) -> str:
    ...
def trend_rows(rows, terms, n: int) -> list:
    ...
LINES: Any
DASHED: Any
def curves(rows, terms, n: int) -> list:
    ...
def usual_terms(rows) -> tuple:
    ...
def empty_chart(widget: bool=...):
    ...
def fill_chart(fig, seen: Seen, drawn: list, log_scale: bool=...) -> None:
    ...
class TrainingMonitor(Explorer):
    run_dir: Any
    every: float
    clock: Any
    seen: Any
    task: Any
    figure: Any
    table: Any
    alarm: Any
    view: Any
    title: Any
    question: Any
    terms: Any
    window: Any
    log_scale: Any
    sample: Any
    older: Any
    alarm_at: Any
    quiet: Any

    def __init__(self, run_dir: str | Path, every: float=..., clock=..., **kwargs):
        ...

    def close(self) -> None:
        ...

    def controls(self) -> list:
        """Rows of controls, with the picture."""

    def tried(self, act: Callable, *args: object):
        """Do it; an error stands in the explorer until something succeeds.

        Parameters:
            act: What may fail."""

    def refresh(self) -> None:
        """Look now."""

    async def watch(self) -> None:
        """Look every few seconds, until cancelled."""

    def show(self, seen: Seen) -> None:
        """Show a look, unless a later one was shown."""

    def offer_terms(self) -> None:
        """The terms of the log, when they became more; the choice stays."""

    def offer_samples(self) -> None:
        """The sample files, newest first; the choice stays, and the newest stays the newest."""

    def draw(self) -> None:
        """Figure, table and alarms."""

    def tell(self) -> None:
        """The table, and what should be said aloud."""

    def draw_sample(self) -> None:
        """The chosen sample, with the older one behind it."""

    def still(self) -> Image.Image:
        """The monitor's curves by matplotlib, for a page without a kernel."""

    def callback(self, every: float=...) -> Watching:
        """A callback for the learner whose run this is, see `Watching`."""
def begin(job):
    ...
class Watching(Callback):
    monitor: TrainingMonitor
    every: float
    size: Any
    time: Any

    def __init__(self, monitor: TrainingMonitor, every: float=...):
        ...

    def before_step(self, learner, info) -> None:
        ...

    def on_end(self, learner, info) -> None:
        ...
