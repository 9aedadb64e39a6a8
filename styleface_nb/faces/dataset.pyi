"""Made by .ci/stubs from dataset.py; do not edit."""
from typing import Any
__all__ = ['FRESH', 'HOME', 'PACK_FORMAT', 'MIRROR_68', 'Photo', 'people_photos', 'flat_photos', 'tar_members', 'tar_photos', 'fresh_split', 'lfw_photos', 'list_photos', 'PackConfig', 'crop_face', 'first_face', 'Portrait', 'portrait', 'describe', 'crop_of', 'centred', 'add_feats', 'squeeze_bytes', 'source_hash', 'open_build', 'write_tar', 'unpack_bits', 'decode', 'write_shard', 'finish', 'build_pack', 'Faces', 'FacePack', 'LazyRows', 'mask_bits', 'read_arrays', 'mirror_landmarks', 'fits', 'uniform', 'epoch_order', 'same_probability', 'People', 'Pairs', 'PairSampler', 'stream', 'Pair', 'read_pairs', 'pair_rows']
import csv, hashlib, io, json, multiprocessing, os, tarfile, warnings, zlib
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import asdict, dataclass
from functools import lru_cache, partial
from pathlib import Path, PurePosixPath
from typing import NamedTuple
import numpy as np, torch, torch.nn.functional as F
from PIL import Image
from tqdm import tqdm
from ..core import AnyPath, ConfigError, DataError, ImageError, NoFaceError, StylefaceError, atomic_path, documented, load_tensors, patch, read_json, save_tensors, seeded, write_json
from ..folders import PICTURES, ignored, is_picture, walk_pictures
from ..manifests import resolve
from ..pictures import read_image
from .align import align, face_mask, find_faces, fr_crop, landmarks_in
from .landmarks import Face, _landmarks
from .recognition import load_recognizer
@dataclass(frozen=True)
class Photo:
    identity: str
    file: str
    path: str
    offset: int = ...
    size: int = ...
    sha256: str = ...
    aligned: bool = ...

    def read(self) -> bytes:
        ...
def _is_picture(name):
    ...
def _photo(path, root, identity):
    ...
def _subfolders(root):
    ...
def _files_of(folder):
    ...
def people_photos(root: str | Path) -> list[Photo]:
    ...
def flat_photos(root: str | Path) -> list[Photo]:
    ...
def tar_members(path: str | Path) -> dict:
    ...
def _key(name):
    ...
def _identity(path, name, labels):
    ...
def tar_photos(paths: str | Path | list) -> list[Photo]:
    ...
FRESH: Any
def _draw(name, seed=...):
    ...
def _fresh_part(name, photographs, old):
    ...
def fresh_split(rows: list) -> dict:
    ...
def _index_rows(root, split):
    ...
def _places(tar, rows):
    ...
def lfw_photos(root: str | Path, split: str | None=...) -> list[Photo]:
    ...
def list_photos(source: AnyPath | list, split: str | None=..., kind: str=...) -> list[Photo]:
    ...
def _layout(root):
    ...
@dataclass(frozen=True)
class PackConfig:
    size: int = ...
    quality: int = ...
    mask_size: int = ...
    shard: int = ...
    min_sizes: tuple = ...
    central: bool = ...
    recognizer: str = ...
    crop: str = ...
    subsampling: int = ...
HOME: Any
def crop_face(image: Image.Image, cfg: PackConfig, aligned: bool=...) -> tuple:
    ...
def first_face(image: Image.Image, cfg: PackConfig) -> Face:
    ...
class Portrait(NamedTuple):
    jpeg: bytes = ...
    landmarks: np.ndarray = ...
    mask: np.ndarray = ...
    reason: str = ...
def portrait(photo: Photo, cfg: PackConfig) -> Portrait:
    ...
def describe(images: torch.Tensor, net: torch.nn.Module, batch: int=..., crop: str=...) -> torch.Tensor:
    ...
def crop_of(meta: dict) -> str:
    ...
def centred(raw: torch.Tensor, centre: torch.Tensor) -> torch.Tensor:
    ...
def add_feats(folder: str | Path, recognizer: str | torch.nn.Module) -> None:
    ...
PACK_FORMAT: int
def _centre(net):
    ...
def squeeze_bytes(a: np.ndarray) -> torch.Tensor:
    ...
def source_hash(photos: list) -> str:
    ...
def open_build(out: Path, plan: dict, shards: int) -> list[int]:
    ...
def write_tar(path: str | Path, members: Iterable):
    ...
def unpack_bits(data: torch.Tensor, n: int, side: int) -> torch.Tensor:
    ...
def _decode_one(data, out):
    ...
def decode(data: list, resolution: int, threads: int=...) -> torch.Tensor:
    ...
def write_shard(out: Path, k: int, photos: list, portraits: list, cfg: PackConfig, net: torch.nn.Module) -> None:
    ...
def finish(out: Path, plan: dict, shards: int, centre: torch.Tensor | None=...) -> None:
    ...
def _portraits(photos, cfg, workers):
    ...
def build_pack(source: AnyPath | list, out: AnyPath, size: int=..., split: str | None=..., recognizer: str | torch.nn.Module | None=..., workers: int=..., kind: str=..., on_shard: Callable | None=..., *, quality: int=..., mask_size: int=..., shard: int=..., min_sizes: tuple=..., central: bool=..., crop: str=..., subsampling: int=...) -> dict:
    ...
class Faces(NamedTuple):
    img: torch.Tensor
    identity: torch.Tensor
    feats: torch.Tensor
    landmarks: torch.Tensor
    masks: torch.Tensor
@dataclass(eq=False)
class FacePack:
    images: torch.Tensor
    identity: torch.Tensor
    names: list
    feats: torch.Tensor
    landmarks: torch.Tensor
    masks: torch.Tensor
    files: list
    meta: dict

    def __len__(self):
        ...

    def __repr__(self):
        ...

    @classmethod
    def load(cls, folder: AnyPath, resolution: int | None=..., recognizer: str | None=..., threads: int=..., memory: bool | None=...) -> FacePack:
        """A pack from its folder, decoded into memory where it fits.

            pack = FacePack.load("packs/mine", resolution=64)

        Parameters:
            folder: That `build_pack` wrote.
            resolution: Side of the faces, px: an area average; None: as they are.
            recognizer: Whose embeddings; None: those of the pack's settings.
            threads: That decode pictures.
            memory: False: read from the disk when asked for; None: by `fits`.

        Raises:
            DataError: no pack, a broken one, or none with such embeddings"""

    def subset(self, index: torch.Tensor | slice | list) -> FacePack:
        """Some faces as a pack of their own.

            smiling = pack.subset(labels == 1)

        Parameters:
            index: Rows, or a boolean for each.

        Raises:
            DataError: when none is left"""

    def take(self, index: torch.Tensor, flip: torch.Tensor | None=..., device: str | torch.device=...) -> Faces:
        """A batch of faces, with identities, embeddings, landmarks and masks.

        batch = pack.take(torch.arange(8), device="cpu")

        Parameters:
            index: (B,) rows.
            flip: (B,) bool: which are mirrored; None: none.
            device: Where the batch goes."""
class LazyRows:
    shape: Any
    read: Callable
    rows: Any

    def __init__(self, n: int, shape: tuple, read: Callable):
        ...

    def __len__(self):
        ...

    def numel(self) -> int:
        ...

    def select(self, index: torch.Tensor) -> 'LazyRows':
        ...

    def __getitem__(self, index):
        ...
def mask_bits(folder: str | Path, squeezed: torch.Tensor, n: int, side: int):
    ...
def read_arrays(folder: str | Path, recognizer: str | None=..., memory: bool=...) -> tuple[dict, dict]:
    ...
MIRROR_68: Any
def mirror_landmarks(points: torch.Tensor) -> torch.Tensor:
    ...
def fits(n: int, side: int) -> bool:
    ...
def _jpegs(folder, a, meta, rows):
    ...
def _images(folder, a, meta, resolution=..., threads=...):
    ...
def _rows(folder, a, meta, rows, resolution, threads):
    ...
def _stream(seed, name):
    ...
def uniform(seed: int, name: str, position: np.ndarray) -> np.ndarray:
    ...
def epoch_order(n: int, seed: int, epoch: int) -> np.ndarray:
    ...
def same_probability(images: int | np.ndarray, run: int, start: float=..., end: float=..., until: float=...):
    ...
class People:
    order: Any
    place: Any
    start: Any
    count: Any
    total: Any

    def __init__(self, identity: np.ndarray):
        ...

    def another(self, i: np.ndarray, u: np.ndarray) -> np.ndarray:
        ...

    def somebody_else(self, i: np.ndarray, u: np.ndarray) -> np.ndarray:
        ...
class Pairs(NamedTuple):
    target: torch.Tensor
    source: torch.Tensor
    positive: torch.Tensor
    target_flip: torch.Tensor
    source_flip: torch.Tensor
    positive_flip: torch.Tensor
    same: torch.Tensor
    alone: torch.Tensor
class PairSampler:
    people: Any
    run: int
    seed: int
    share: Any
    flip: bool
    rank: int
    world: int

    def __init__(self, identity: np.ndarray, run: int, seed: int=..., start: float=..., end: float=..., until: float=..., flip: bool=..., rank: int=..., world: int=...):
        ...

    def order(self, position: np.ndarray) -> np.ndarray:
        ...

    def __call__(self, images_seen, batch):
        ...
def stream(folder: str | Path, shards: int=..., resolution: int | None=..., seed: int=..., epoch: int=..., rank: int=..., world: int=..., recognizer: str | None=..., threads: int=...):
    ...
class Pair(NamedTuple):
    a: str
    b: str
    same: bool
def read_pairs(path: str | Path):
    ...
def pair_rows(pack: FacePack, pairs: list) -> tuple[torch.Tensor, torch.Tensor]:
    ...
