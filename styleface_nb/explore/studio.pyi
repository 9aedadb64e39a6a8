"""Made by .ci/stubs from studio.py; do not edit."""
from typing import Any
__all__ = ['PUBLIC', 'Mixed', 'wearing', 'SwapStudio']
from collections.abc import Callable
import traitlets as tl
from PIL import Image
from ..core import ConfigError, patch
from .views import Download, Explorer, Picture, bound, sheet, ui
from ..faces.align import align
from ..faces.photograph import Result, choose_faces
from ..ipsb.swap import StyleIPSB
from ..manifests import resolve
from ..pictures import image_bytes, provenance, read_image
from ..styleface.model import LEVELS, StyleFace, compose, cut
class Mixed(StyleFace):

    def to_w(self, z):
        ...
def wearing(model: StyleFace, target, source=..., seed: int=..., levels=..., face: str=...):
    ...
PUBLIC: Any
class SwapStudio(Explorer):
    models: Any
    result: Any
    photos: Any
    after: Any
    who: Any
    close_up: Any
    verdict: Any
    title: Any
    question: Any
    target: Any
    source: Any
    seed: Any
    levels: Any
    method: Any

    def __init__(self, styleface: StyleFace, ipsb: StyleIPSB | None=..., **kwargs):
        ...

    def build(self) -> None:
        ...

    def receive(self, what: str, upload: ui.FileUpload):
        ...

    def make(self) -> Callable:
        ...

    def render(self):
        ...

    def show(self, result: Result, who: str | None=...) -> None:
        ...

    def file(self) -> tuple[str, bytes]:
        ...

    def still(self) -> Image.Image:
        ...
