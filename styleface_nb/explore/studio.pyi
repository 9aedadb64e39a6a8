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
        """Choosers, uploads, levels, seed, method, download."""

    def receive(self, what: str, upload: ui.FileUpload):
        """An uploaded photograph becomes a choice, and is chosen.

        Parameters:
            what: "source" or "target".
            upload: Where the photograph is."""

    def make(self) -> Callable:
        """() -> Result, of what is chosen now; `ConfigError` for what cannot be combined."""

    def render(self):
        """Make the result and show it."""

    def show(self, result: Result, who: str | None=...) -> None:
        """Before and after, close up, verdict.

        Parameters:
            result: What came out.
            who: Of the source."""

    def file(self) -> tuple[str, bytes]:
        """(file name, bytes) of the result, stamped."""

    def still(self) -> Image.Image:
        """Before and after: for readers without a kernel."""
