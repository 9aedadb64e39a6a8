"""Made by .ci/stubs from swap.py; do not edit."""
from typing import Any
__all__ = ['MAKE', 'BLENDINGS', 'IPSB', 'from_pretrained', 'StyleIPSB', 'flow', 'carry', 'same_places', 'closed', 'crop_of', 'checked_fit', 'area', 'edit_crop', 'shortfall', 'recognizer', 'through', 'swap_crops', 'locate_ipsb', 'settings_of', 'fitting_alone']
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
import torch
import torch.nn.functional as F
from PIL import Image
from torch import nn
import styleface_nb
from ..core import AnyPath, AssetError, ConfigError, documented, patch, pick_device, read_json
from ..pictures import AnyPicture, provenance, read_image, to_pil, to_tensor
from ..faces.align import Aligned, align, face_mask, landmarks_in, paste
from ..faces.photograph import AlignedFaces, Choice, FaceResult, Result, both_verifiers, choose_faces, chosen_plan, is_grey, judge_faces, left_faces, where
from ..faces.landmarks import Face
from ..faces.recognition import load_recognizer
from .attributes import ATTRIBUTES, AttributeReader
from .basis import SemanticBasis, Steered, load_basis, steer
from .blend import blend, feathered_paste, load_blend, poisson_paste
from .fitting import Coefficients, Fit, fit, load_fitting
from .mapping import load_mapping, transfer
from .morphable import Camera, HeadModel, camera, place, project
from .render import corner_weights, interpolate, rasterise
from ..stylegan.inversion import Inversion, invert, load_inversion
MAKE: Any
@dataclass(eq=False, repr=False)
class StyleIPSB:
    generator: nn.Module | None
    encoder: nn.Module | None
    fitting: nn.Module
    head: object
    basis: SemanticBasis | None = ...
    mapping: tuple | None = ...
    blender: nn.Module | None = ...
    name: str = ...
    trained: tuple = ...
    limits: tuple = ...

    def __post_init__(self):
        ...

    def __repr__(self) -> str:
        ...

    @property
    def size(self) -> int:
        ...

    @property
    def device(self) -> torch.device:
        ...

    def need(self, part: str) -> object:
        ...

    def picture(self, ws: torch.Tensor) -> torch.Tensor:
        ...

    def fit(self, photo: AnyPicture, faces: str | int | Face=...) -> list[tuple[Face, Fit]]:
        ...

    def invert(self, img: torch.Tensor, steps: int=...) -> Inversion:
        ...

    def edit(self, photo: AnyPicture, faces: str | int | Face=..., hold: bool=..., steps: int=..., detail: float=..., *, pitch: float | None=..., yaw: float | None=..., smile: float | None=..., eyes_open: float | None=..., brows_up: float | None=..., gaze: float | None=..., mouth_open: float | None=..., light_intensity: float | None=..., light_direction: float | None=..., light_temperature: float | None=...) -> Result:
        ...

    def swap(self, source: AnyPicture, target: AnyPicture, faces: str | int | Face=..., source_face: str | int | Face=..., stage: int=..., steps: int=..., blending: str=...) -> Result:
        ...

    @classmethod
    def from_pretrained(cls, name: AnyPath=..., device: str | torch.device=...) -> StyleIPSB:
        ...
def flow(head: HeadModel, view: Camera, old: Coefficients, new: Coefficients, size: int) -> tuple[torch.Tensor, torch.Tensor]:
    ...
def carry(residual: torch.Tensor, grid: torch.Tensor, known: torch.Tensor, soft: float=...) -> torch.Tensor:
    ...
def same_places(like: torch.Tensor) -> torch.Tensor:
    ...
def closed(grid: torch.Tensor, known: torch.Tensor, soft: float=...) -> tuple[torch.Tensor, torch.Tensor]:
    ...
def crop_of(model: StyleIPSB, image: Image.Image, face: Face) -> tuple[Aligned, torch.Tensor, torch.Tensor]:
    ...
def checked_fit(model: StyleIPSB, img: torch.Tensor, points: torch.Tensor) -> Fit:
    ...
def area(model: StyleIPSB, crop: Aligned, p: Coefficients, size: int) -> torch.Tensor:
    ...
def edit_crop(model: StyleIPSB, img: torch.Tensor, changes: dict, hold: bool=..., steps: int=..., detail: float=...) -> tuple[torch.Tensor, Steered, Coefficients]:
    ...
def shortfall(done: Steered, least: float=...) -> list:
    ...
def recognizer(model: StyleIPSB, name: str) -> nn.Module:
    ...
def through(model: StyleIPSB, image: Image.Image, plan: list[Choice], make: Callable, stamp: dict, notes: list[str], source: AlignedFaces | None=...) -> Result:
    ...
BLENDINGS: Any
def swap_crops(model: StyleIPSB, source: torch.Tensor, target: torch.Tensor, mask: torch.Tensor | None=..., stage: int=..., steps: int=..., blending: str=...) -> tuple[torch.Tensor, torch.Tensor]:
    ...
IPSB: Any
def locate_ipsb(name: AnyPath) -> Path:
    ...
def settings_of(folder: AnyPath) -> dict:
    ...
def fitting_alone(name: AnyPath=..., device: str=...) -> StyleIPSB:
    ...
from_pretrained = StyleIPSB.from_pretrained
