"""Made by .ci/stubs from head.py; do not edit."""
from typing import Any
__all__ = ['ANGLES', 'LIGHTS', 'FAR', 'COLOURINGS', 'PICTURES', 'PHOTOS', 'UPLOAD', 'RANGES', 'ROWS', 'Fitted', 'fit_photograph', 'most_used', 'values_of', 'relit', 'changed', 'vertex_colours', 'mesh_arrays', 'mean_head', 'head_figure', 'drawer', 'residuals', 'laid', 'HeadViewer', 'on_grid', 'numbers_html']
import dataclasses
import math
from collections.abc import Callable
from dataclasses import dataclass
import ipywidgets as ui
import numpy as np
import torch
import traitlets as tl
from PIL import Image
from ..core import patch
from .views import Explorer, Picture, Stale, bound, sheet, slider
from ..faces.align import align, landmarks_in
from ..ipsb.attributes import ATTRIBUTES, cards, light_direction, light_intensity, light_temperature, read_attributes
from ..ipsb.fitting import Coefficients, draw_head, landmark_distance, landmarks_of, region_mask
from ..ipsb.morphable import camera, lamp, place, shade, vertex_normals
from ..ipsb.render import edge_partners
from ..ipsb.swap import fitting_alone
from ..manifests import resolve
from ..pictures import read_image, to_pil, to_tensor
@dataclass(frozen=True, eq=False)
class Fitted:
    image: Image.Image
    points: torch.Tensor
    coefficients: Coefficients
    note: str = ...
def fit_photograph(net, photo, size: int=...) -> Fitted:
    ...
ANGLES: Any
LIGHTS: Any
def most_used(p: Coefficients, head, n: int=...) -> list:
    ...
def values_of(p: Coefficients, head, actions, identity: int=...) -> dict:
    ...
def relit(light: torch.Tensor, intensity: float, direction: float, temperature: float):
    ...
def changed(p: Coefficients, head, values: dict) -> Coefficients:
    ...
FAR: float
COLOURINGS: Any
def vertex_colours(p: Coefficients, head, placed: torch.Tensor, colouring: str=...):
    ...
def mesh_arrays(p: Coefficients, head, colouring: str=...) -> dict:
    ...
def mean_head(head) -> dict:
    ...
def head_figure(head, arrays: dict, widget: bool=...):
    ...
def drawer(head, size: int=...):
    ...
def residuals(p: Coefficients, head, points, img, drawn, region, view) -> tuple:
    ...
PICTURES: Any
def laid(img, drawn, region, opacity: float=..., picture: str=...) -> Image.Image:
    ...
PHOTOS: Any
UPLOAD: str
RANGES: Any
class HeadViewer(Explorer):
    head_model: Any
    fit: Any
    draw: Any
    camera: Any
    counts: Any
    rest: float
    title: Any
    question: Any
    photo: Any
    values: Any
    held: Any
    fitted: Any
    start: Any
    uploaded: Any
    opacity: Any
    picture: Any
    colouring: Any

    def __init__(self, photo: str=..., fit=..., draw=..., head=..., size: int=..., identity: int=..., actions: int=..., rest: float=..., **kwargs):
        ...

    def build(self) -> None:
        """Pictures, controls, links; then the first fit."""

    def knob(self, name: str) -> ui.FloatSlider:
        """A slider that writes into `values` under its `key`.

        Parameters:
            name: Of the value."""

    def turn(self, knob: ui.FloatSlider, value: float) -> None:
        """A hand moved a slider.

        Parameters:
            knob: That was moved.
            value: To where."""

    def follow(self) -> None:
        """Sliders show the values; then the head is drawn."""

    def refit(self) -> None:
        """Fit the chosen photograph."""

    def take(self, change: dict) -> None:
        """A file was chosen in the browser.

        Parameters:
            change: Of the upload's trait."""

    def accept(self, fitted: Fitted) -> None:
        """A new fit: names and values of the sliders start there.

        Parameters:
            fitted: What came out."""

    def answer(self, stale: Callable, values: dict) -> tuple:
        """Picture, arrays, attributes and residuals; in a thread.

        Parameters:
            stale: True when nobody waits any more.
            values: Of the sliders."""

    def redraw(self) -> None:
        """The head over the photograph, and the numbers."""

    def reshape(self) -> None:
        """The head in space, when the sliders rest."""

    def show(self, picture: Image.Image, numbers: list, at_fit: bool) -> None:
        """Send what was drawn.

        Parameters:
            picture: The head over the photograph.
            numbers: Rows of the table.
            at_fit: True while no slider was moved."""

    def still(self) -> Image.Image:
        """The photograph, the head over it, and the head alone from both sides."""
def on_grid(value: float, step: float) -> float:
    ...
ROWS: Any
def numbers_html(now, fit) -> str:
    ...
