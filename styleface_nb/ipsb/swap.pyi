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
        """The 3D head of each chosen face: identity, expression, skin, pose and light, by the network M.

            ((face, head),) = model.fit("photo.jpg")
            head.coefficients.pose

        Parameters:
            photo: Photograph: path, bytes, array or PIL image.
            faces: "all", "main", "largest", a number from 0 (from the left), or a Face found before.

        Raises:
            NoFaceError: no face that can be used
            ImageError: nothing that can be read as a picture"""

    def invert(self, img: torch.Tensor, steps: int=...) -> Inversion:
        """Codes in W+ of aligned faces, and the pictures that the generator makes of them.

            ws = model.invert(img).ws

        Parameters:
            img: (B,3,R,R) in [-1,1], aligned, see `crop_of`.
            steps: Of descent; 0: the encoder's answer.

        Raises:
            ConfigError: a model that only fits"""

    def edit(self, photo: AnyPicture, faces: str | int | Face=..., hold: bool=..., steps: int=..., detail: float=..., *, pitch: float | None=..., yaw: float | None=..., smile: float | None=..., eyes_open: float | None=..., brows_up: float | None=..., gaze: float | None=..., mouth_open: float | None=..., light_intensity: float | None=..., light_direction: float | None=..., light_temperature: float | None=...) -> Result:
        """The photograph with attributes of its face changed, and the person kept.

        A change that was missed by more than a quarter is noted. Both verifiers look at the result: here the same person is
        what is wanted.

            model.edit("photo.jpg", yaw=15, light_temperature=.3).save("photo-edit.png")

        Parameters:
            photo: Photograph: path, bytes, array or PIL image.
            faces: "all", "main", "largest", a number from 0, or a Face found before.
            hold: Keep the attributes that are not named.
            steps: Of descent in the inversion; 0: the encoder's answer.
            detail: How much of the photograph's residual is carried along, 0..1.
            pitch: Change in degrees, up; None, here and below: not asked for.
            yaw: Change in degrees, to the right of the picture.
            smile: Change in strength; the corners of the mouth go up.
            eyes_open: Change in strength.
            brows_up: Change in strength.
            gaze: Change in strength, to the right of the picture.
            mouth_open: Change in strength.
            light_intensity: Change in stops.
            light_direction: Change in shares, from the right.
            light_temperature: Change in stops; warmer.

        Raises:
            ConfigError: nothing to change, a change that is no number, or a model without a basis
            NoFaceError: no face that can be used
            DataError: a face that the head does not fit
            ImageError: nothing that can be read as a picture"""

    def swap(self, source: AnyPicture, target: AnyPicture, faces: str | int | Face=..., source_face: str | int | Face=..., stage: int=..., steps: int=..., blending: str=...) -> Result:
        """The target photograph with the source's identity, by the second paper; other faces are left as they are.

        Pose, expression, light, hair and background are the target's. Ask the person before you put a face into a picture.

            model.swap("source.jpg", "photo.jpg").save("photo-swap.png")

        Parameters:
            source: Photograph of who is to appear: path, bytes, array or PIL image.
            target: Photograph to appear in.
            faces: Faces of the target: "all", "main", "largest", a number from 0, or a Face found before.
            source_face: Face of the source, the same.
            stage: The last stage: 1, 2 or 3.
            steps: Of descent in the inversions.
            blending: How stage 3 blends, one of `BLENDINGS`; see the measurements of notebook 47.

        Raises:
            NoFaceError: no face that can be used, in either photograph
            DataError: a face that the head does not fit
            ConfigError: a model without mapping, or a stage or blending that there is not
            ImageError: nothing that can be read as a picture"""

    @classmethod
    def from_pretrained(cls, name: AnyPath=..., device: str | torch.device=...) -> StyleIPSB:
        """A trained model, ready to use.

            model = StyleIPSB.from_pretrained("ipsb64")

        Parameters:
            name: A folder, or the name of a model that ships.
            device: "cpu", "cuda", "auto", ...

        Raises:
            AssetError: neither a folder with a model nor the name of one
            DeviceError: a device that is not there"""
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
