"""Made by .ci/stubs from masks.py; do not edit."""
from typing import Any
__all__ = ['Look', 'Specimen', 'layer_names', 'specimen', 'look_at', 'overlay', 'profile', 'layer_table', 'table_html', 'MaskMicroscope']
from collections.abc import Callable
from dataclasses import dataclass
import numpy as np
import torch
import traitlets as tl
from PIL import Image
from ..core import ConfigError, patch
from ..pictures import provenance, to_pil, to_tensor
from .views import Explorer, Picture, Stale, bound, sheet, slider, ui
from ..faces.align import align, face_mask, landmarks_in
from ..faces.photograph import choose_faces
from ..measure.figures import scale_end
from ..measure.metrics import background_l1
from ..measure.panels import portrait_variants
from ..measure.preserve import COLOURS
from ..styleface.aae import mask_loss
from ..styleface.model import StyleFace, cut, verifiers
@dataclass(frozen=True, eq=False)
class Look:
    image: Image.Image
    masks: list
    numbers: dict
@dataclass(frozen=True, eq=False)
class Specimen:
    target: Image.Image
    layers: tuple
    look: Callable
    stamp: dict | None = ...
def layer_names(resolutions) -> tuple:
    ...
def specimen(model: StyleFace, photo=..., seed: int=..., source=...) -> Specimen:
    ...
def look_at(model, w, worn, gains, img, inside, nets, people) -> Look:
    ...
def overlay(image, mask, opacity: float=..., top: float | None=..., side: int=...) -> Image.Image:
    ...
def profile(masks, pixel) -> np.ndarray:
    ...
def layer_table(thing: Specimen, stale: Callable=...) -> list:
    ...
def table_html(rows: list) -> str:
    ...
class MaskMicroscope(Explorer):
    thing: Specimen
    start: Any
    now: Any
    top: Any
    gains: Any
    out: Any
    over: Any
    target: Any
    strip: Any
    table: Any
    leaks: Any
    plot: Any
    title: Any
    question: Any
    gains: Any
    layer: Any
    opacity: Any
    pixel: Any

    def __init__(self, thing: Specimen, **kwargs):
        ...

    def profile_plot(self):
        ...

    def build(self) -> None:
        """Gains as sliders, the layer with play, opacity, two buttons."""

    def render(self) -> None:
        """A look with the gains that are set now."""

    def draw(self) -> None:
        """Everything that depends on the look."""

    def draw_masks(self) -> None:
        """The chosen mask, large; all of them, small, on one scale."""

    def draw_profile(self) -> None:
        """M at the pixel in every layer, beside its mean."""

    def still(self) -> Image.Image:
        """Target, output and all masks: for readers without a kernel."""
