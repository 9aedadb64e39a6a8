"""Made by .ci/stubs from basis.py; do not edit."""
from typing import Any
__all__ = ['Sitter', 'sit', 'make_rivals', 'save_rivals', 'load_rivals', 'walk_one', 'step_at', 'BasisExplorer']
import json
from dataclasses import dataclass
from pathlib import Path
import torch
import traitlets as tl
from PIL import Image
from ..core import AssetError, ConfigError, load_tensors, patch, save_tensors
from .views import Download, Explorer, Picture, Stale, bound, sheet, slider, ui
from ..faces.photograph import SAME_PERSON, both_verifiers, choose_faces
from ..ipsb.attributes import ATTRIBUTES, AttributeReader
from ..ipsb.basis import Directions, ganspace, interfacegan, sefa, steer
from ..ipsb.jacobian import attribute_basis
from ..ipsb.morphable import camera
from ..ipsb.swap import IPSB, StyleIPSB, carry, checked_fit, crop_of, flow, recognizer
from ..manifests import resolve
from ..pictures import image_bytes, provenance, read_image, to_pil
from ..measure.preserve import COLOURS, Walk, at_equal_change, bracket, label_directions, observe, step_limit
@dataclass(frozen=True, eq=False)
class Sitter:
    model: StyleIPSB
    name: str
    img: torch.Tensor
    ws: torch.Tensor
    base: torch.Tensor
    reader: AttributeReader
    judges: list
    feats: dict

    def show(self, ws: torch.Tensor, detail: float=...):
        ...

    def likeness(self, img: torch.Tensor) -> dict:
        ...
def sit(model: StyleIPSB, photo=..., name: str=..., face: str=...) -> Sitter:
    ...
def make_rivals(model: StyleIPSB, label, near, rest, names=..., k: int=..., log=...) -> tuple:
    ...
def save_rivals(path: str | Path, rivals: dict, limit: float, **facts) -> None:
    ...
def load_rivals(path=..., device: str | torch.device=...) -> tuple:
    ...
def walk_one(sitter: Sitter, direction, name: str, reach: float, limit: float, points: int=...) -> Walk:
    ...
def step_at(walk: Walk, change: float):
    ...
class BasisExplorer(Explorer):
    sitter: Sitter
    basis: Any
    steering: bool
    limit: Any
    methods: Any
    walks: Any
    now: Any
    photo: Any
    view: Any
    strip: Any
    table: Any
    verdict: Any
    plot: Any
    title: Any
    question: Any
    changes: Any
    hold: Any
    detail: Any
    attribute: Any

    def __init__(self, sitter: Sitter, rivals: tuple | None=..., steering: bool=..., **kwargs):
        ...

    def curve_plot(self):
        ...

    def build(self) -> None:
        """A slider for each attribute over twice its usual change; switches; files."""

    def ask(self, name: str, value: float) -> None:
        """Set one attribute's change.

        Parameters:
            name: Of the attribute.
            value: Its change, in its unit."""

    def linear(self, changes: dict) -> torch.Tensor:
        """Code of wanted changes by the mean rates: one step of eq. (5).

        Parameters:
            changes: Attribute -> change."""

    def render(self):
        """A linear answer at once, and one that was checked when the hand rests."""

    def show(self, made: tuple) -> None:
        """Picture, verdict, read-outs, dots.

        Parameters:
            made: What `render` asked for."""

    def read_start(self):
        """What M reads from the generator's picture of the photograph (m,)."""

    def compare(self) -> None:
        """Walk every method along the attribute, ours first, then draw what is there."""

    def change_now(self, name: str) -> float:
        """The change that the strip is made at: what the slider asks for, or the usual one; within the walks.

        Parameters:
            name: Of the attribute."""

    def strip_of(self, name: str) -> tuple[Image.Image, str]:
        """(picture, caption): the face at one change of an attribute by every method.

        Parameters:
            name: Of the attribute."""

    def draw_curves(self) -> None:
        """Cosine against change, a line a method and verifier."""

    def draw_dots(self) -> None:
        """Rings on our curves, at what is read now."""

    def as_json(self) -> tuple[str, bytes]:
        """(file name, bytes): the edit, what was read, and who judged."""

    def as_strip(self, shares: tuple=...) -> tuple[str, bytes]:
        """(file name, bytes): the face at shares of the changes, linear, with cosines; stamped.

        Parameters:
            shares: Of the changes."""

    def still(self) -> Image.Image:
        """Photograph and edited face: for readers without a kernel."""
