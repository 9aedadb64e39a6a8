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
        """The faces of a folder of photographs, or of photographs.

        A photograph without a face is noted in `skipped`.

            gallery = Gallery.of(model, "staff/")

        Parameters:
            model: Gives the recogniser.
            photos: Folder, photograph, or list of photographs (paths, bytes, arrays, PIL images).
            min_size: Smallest face that counts, px.

        Raises:
            NoFaceError: nobody in any of them
            ImageError: nothing that can be read as a picture"""

    def save(self, path: AnyPath) -> Path:
        """Write the gallery: embeddings and names of real people. Keep the file private, see `save_private`.

        gallery.save("staff.safetensors")

        Parameters:
            path: Ends in .safetensors."""

    @classmethod
    def load(cls, path: AnyPath) -> Gallery:
        """A gallery from its file.

            gallery = Gallery.load("staff.safetensors")

        Parameters:
            path: Written by `Gallery.save`.

        Raises:
            CheckpointError: another kind of file, or none"""
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
        """Replace the faces of one photograph by their virtual people; hide those that cannot be replaced.

        Who was met before gets the same virtual person again; who is new gets one that keeps the album's bounds. When a
        photograph fails, the album is as it was.

            album.deidentify("photo.jpg").save("safe.jpg", original="photo.jpg")

        Parameters:
            photo: Photograph: path, bytes, array or PIL image.
            faces: "all", "main", "largest", a number from 0 (from the left), or a Face found before.
            min_size: Smallest face that is replaced, px; smaller ones are hidden.
            max_yaw: Largest turn of a head that is replaced, degrees; others are hidden.
            harmonise: Colour taken from around the face, 0..1.
            fallback: For a face that cannot be replaced: "blur", "pixelate", "box", or "skip".
            keep: Parts of the original that stay: some of "brows", "eyes", "nose", "mouth".
            leave: Registered people who are left as they are, a Gallery.
            only: Registered people who alone are changed, a Gallery.
            smallest: Smallest face that is looked for, px.
            faceless: A photograph without a face: "refuse" it, or "keep" it as it is.

        Raises:
            NoVirtualPersonError: no draw kept its distance, with the bound that was in the way
            NobodyFoundError: no face in the photograph, unless `faceless` is "keep"
            NoFaceError: no face of that number
            ImageError: nothing that can be read as a picture
            ConfigError: an argument that cannot be, with what it can be"""

    def table(self) -> list[dict]:
        """One row for each person of the album; `print(album)` shows it as text.

        album.table()[0]["worst"]           # the highest cosine to the original that was seen"""

    def save(self, path: AnyPath) -> Path:
        """Write the album: embeddings of real people, their virtual people, the settings. Keep it private.

        album.save("who.safetensors")

        Parameters:
            path: Ends in .safetensors."""

    @classmethod
    def load(cls, path: AnyPath, model: StyleFace, gallery: Gallery | torch.Tensor | None=...) -> Album:
        """An album from its file, to be gone on with.

            album = Album.load("who.safetensors", model)

        Parameters:
            path: Written by `Album.save`.
            model: The same weights as before.
            gallery: As for `Album`; not part of the file.

        Raises:
            CheckpointError: another kind of file, or other weights than it was made with"""
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
