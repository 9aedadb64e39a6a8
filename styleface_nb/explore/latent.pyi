"""Made by .ci/stubs from latent.py; do not edit."""
from typing import Any
__all__ = ['PHOTOGRAPHS', 'BIG', 'CROSS', 'MOST', 'Arm', 'Codes', 'layouts_folder', 'kept_layout', 'nearest_real', 'PlotlyScatter', 'BigScatter', 'LatentMap', 'arms_of', 'generated_codes', 'pack_codes']
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
import numpy as np
import torch
import traitlets as tl
from PIL import Image
from ..core import ConfigError, load_tensors, patch, save_tensors
from .views import Explorer, Picture, Stale, bound, sheet, ui
from ..faces.dataset import FacePack, read_arrays
from ..manifests import cache_folder
from ..pictures import to_pil
from ..measure.figures import TITLES
from ..measure.latent import METHODS, layout, pick_photos, two_sample_auc
from ..measure.panels import picture, plain_style, portrait_variants
from ..styleface.model import LEVELS, StyleFace
PHOTOGRAPHS: str
@dataclass(frozen=True, eq=False)
class Arm:
    label: str
    real: np.ndarray
    virtual: np.ndarray
    decode: Callable | None = ...

    def at(self, kind: str, level: str) -> np.ndarray:
        ...
@dataclass(frozen=True, eq=False)
class Codes:
    arms: tuple
    people: np.ndarray
    face: Callable
    of: str = ...
def layouts_folder() -> Path:
    ...
def kept_layout(points, method: str=..., neighbours: int=..., folder=..., seed: int=...) -> np.ndarray:
    ...
def nearest_real(w, real, leave=...) -> tuple:
    ...
BIG: int
CROSS: str
class PlotlyScatter:
    widget: Any
    split: Any

    def __init__(self, colour, many: int, on: Callable, of: str=...):
        ...

    def move(self, xy, title: str) -> None:
        ...
class BigScatter:
    split: Any
    title: Any
    plot: Any
    on: Callable
    make: Any
    table: Any
    widget: Any

    def __init__(self, colour, many: int, on: Callable, of: str=...):
        ...

    def begin(self) -> None:
        ...

    def tell(self, on, event, rows) -> None:
        ...

    def move(self, xy, title: str) -> None:
        ...
class LatentMap(Explorer):
    codes: Codes
    folder: str | Path | None
    scores: Any
    maps: Any
    face: Any
    made: Any
    gallery: Any
    title: Any
    question: Any
    method: Any
    level: Any
    neighbours: Any
    point: Any
    hovered: Any
    selected: Any

    def __init__(self, codes: Codes, folder: str | Path | None=..., **kwargs):
        ...

    def on_hover(self, arm: int, kind: str, rows: list) -> None:
        ...

    def on_click(self, arm: int, kind: str, rows: list) -> None:
        ...

    def on_select(self, arm: int, kind: str, rows: list) -> None:
        ...

    def build(self) -> None:
        """Controls, linked with the traits."""

    def score(self, k: int, level: str) -> float:
        """Two-sample AUC of an arm at a level, computed once; nan for fewer than ten rows of either kind.

        Parameters:
            k: Arm.
            level: low, mid or high."""

    def relayout(self) -> None:
        """All maps anew; quick ones at once."""

    def decoded(self, k: int, w: torch.Tensor) -> list[Image.Image]:
        """PIL pictures of codes (n,levels,d) of arm k; `ConfigError` if it has no generator.

        Parameters:
            k: Arm.
            w: (n,levels,w_dim) codes."""

    def show_hovered(self) -> None:
        """The photograph or picture of the point under the pointer."""

    def show_point(self) -> None:
        """The chosen point decoded, with the nearest real code."""

    def show_selected(self) -> None:
        """Gallery of what was lassoed."""

    def still(self, side: float=...) -> Image.Image:
        """PIL picture of what the maps show: for readers without a kernel.

        Parameters:
            side: Of one map, inches."""
MOST: int
def arms_of(models: dict, feats, aligned, n: int=..., seed: int=..., kinds=...) -> tuple:
    ...
def generated_codes(model: StyleFace, people: int=..., n: int=..., seed: int=...) -> Codes:
    ...
def pack_codes(models: dict, pack: str | Path, people: int=..., photos: int=..., n: int=..., seed: int=..., kinds=...) -> Codes:
    ...
