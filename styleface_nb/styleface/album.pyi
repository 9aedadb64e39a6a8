"""Made by .ci/stubs from album.py; do not edit."""
from typing import Any
__all__ = ['WARNING', 'ALBUM', 'Gallery', 'save_private', 'Bounds', 'bounds_for', 'highest_cosines', 'broken', 'draw', 'rendered_feats', 'Resampling', 'resampling', 'Virtual', 'Album', 'find_virtual', 'NoVirtualPersonError', 'AlbumFace', 'meet', 'remember', 'fork', 'identity_for', 'warnings_of', 'show_table', 'digest_of', 'open_album']
import copy, hashlib, os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
import torch
from PIL import Image
from ..core import AnyPath, CheckpointError, ConfigError, NoFaceError, StylefaceError, documented, load_tensors, patch, save_tensors, seeded
from ..pictures import AnyPicture, provenance, read_image
from ..faces.align import align, find_faces
from ..faces.dataset import flat_photos
from .model import StyleFace, carry_out, check_fallback, finished, plan_or_nothing, replace_face, usual_diversity, virtual_feats
from ..faces.hide import check_parts
from ..faces.landmarks import Face
from ..faces.photograph import MAX_YAW, MIN_SIZE, SAME_PERSON, SMALLEST, FaceResult, People, Register, Result
from .projector import sample_codes, sample_feats
class Gallery:
    feats: torch.Tensor
    skipped: Any
    recognizer: str
    names: Any

    def __init__(self, feats: torch.Tensor, names: Sequence | None=..., skipped: Sequence=..., recognizer: str=...):
        ...

    def __len__(self):
        ...

    def __repr__(self):
        ...

    def nearest(self, feats: torch.Tensor) -> tuple[float, str | None]:
        ...

    @classmethod
    def of(cls, model: StyleFace, photos: AnyPicture | Sequence, min_size: int=...) -> Gallery:
        ...

    def save(self, path: AnyPath) -> Path:
        ...

    @classmethod
    def load(cls, path: AnyPath) -> Gallery:
        ...
def _name(photo, i):
    ...
WARNING: str
def save_private(path: AnyPath, tensors: dict, meta: dict) -> Path:
    ...
@dataclass(frozen=True)
class Bounds:
    original: float
    gallery: float
    virtual: float

    def __post_init__(self):
        ...
def bounds_for(recognizer: str=..., highest: float | None=...) -> Bounds:
    ...
def highest_cosines(feats: torch.Tensor, original: torch.Tensor, gallery: torch.Tensor, virtual: torch.Tensor) -> dict:
    ...
def broken(cosines: dict, bounds: Bounds) -> str | None:
    ...
def draw(model: StyleFace, seed: int, person: int, k: int, original: torch.Tensor, away: float | None=...) -> tuple:
    ...
def rendered_feats(model: StyleFace, image: Image.Image, face: Face, z: torch.Tensor) -> torch.Tensor:
    ...
@dataclass(frozen=True)
class Resampling:
    people: int
    bound: float
    n: int
    kept: float
    median: float

    @property
    def draws(self) -> float:
        ...

    def __str__(self):
        ...
def resampling(model: StyleFace, gallery: Gallery | torch.Tensor, bound: float, n: int=..., seed: int=...) -> Resampling:
    ...
@dataclass(eq=False)
class Virtual:
    z: torch.Tensor
    drawn: torch.Tensor | None
    rendered: torch.Tensor | None
    draws: int
    cosines: dict
    nearest: str | None = ...
    refused: dict = ...
class Album:
    model: StyleFace
    seed: int
    gallery: Gallery
    bounds: Bounds
    people: People
    virtual: dict[int, Virtual]
    seen: dict[int, list[float]]

    def __init__(self, model: StyleFace, seed: int=..., gallery: Gallery | torch.Tensor | None=..., diversity: float | None=..., bounds: Bounds | float | None=..., tries: int=..., rendered: bool=..., away: float | None=...):
        ...

    def __len__(self):
        ...

    def __str__(self):
        ...

    def deidentify(self, photo: AnyPicture, faces: str | int | Face=..., min_size: int=..., max_yaw: float=..., harmonise: float=..., fallback: str=..., keep: str | Sequence[str]=..., leave: Register | None=..., only: Register | None=..., smallest: int=..., faceless: str=...) -> Result:
        ...

    def table(self) -> list[dict]:
        ...

    def save(self, path: AnyPath) -> Path:
        ...

    @classmethod
    def load(cls, path: AnyPath, model: StyleFace, gallery: Gallery | torch.Tensor | None=...) -> Album:
        ...
def _begin(self, model, seed, gallery, diversity, bounds, tries, rendered, away):
    ...
def find_virtual(album: Album, person: int, image: Image.Image, face: Face, here: torch.Tensor) -> Virtual:
    ...
def _rows(rows, like):
    ...
def _stages(album, person, image, face, z, drawn):
    ...
class NoVirtualPersonError(StylefaceError):
    person: int
    refused: Any

    def __init__(self, person: int, album: Album, refused: Counter, best: dict):
        ...
@dataclass(eq=False, repr=False)
class AlbumFace(FaceResult):
    person: int | None = ...
    draws: int = ...
def meet(album: Album, image: Image.Image, faces: list) -> list[int]:
    ...
def remember(album: Album, out: Result) -> None:
    ...
def fork(album: Album) -> Album:
    ...
def identity_for(album: Album, person: int, image: Image.Image, face: Face, here: torch.Tensor) -> Virtual:
    ...
def warnings_of(album: Album, faces: Iterable[FaceResult]) -> Iterator[str]:
    ...
def show_table(rows: list[dict]) -> str:
    ...
ALBUM: str
def digest_of(model: StyleFace) -> str:
    ...
def open_album(model: StyleFace, path: AnyPath | None=..., seed: int=..., gallery: AnyPath | Sequence | Gallery | torch.Tensor | None=..., max_similarity: float | None=..., diversity: float | None=..., tries: int=...) -> Album:
    ...
