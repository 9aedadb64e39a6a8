"""Made by .ci/stubs from photograph.py; do not edit."""
from typing import Any
__all__ = ['SMALLEST', 'MIN_SIZE', 'MAX_YAW', 'REASONS', 'AlignedFaces', 'SAME_PERSON', 'SECOND', 'UNSURE', 'OUTCOMES', 'LINES', 'width_of', 'alignable', 'obstacle', 'Choice', 'where', 'plan_faces', 'choose_faces', 'chosen_plan', 'NobodyFoundError', 'plan_of', 'seen_faces', 'unusable', 'left_faces', 'is_grey', 'as_images', 'Similarity', 'both_verifiers', 'judge_faces', 'Register', 'Known', 'person_of', 'who_is', 'spare', 'FaceResult', 'face_line', 'verdict_line', 'Result', 'counts_text', 'People']
import base64
import html
import io
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias
import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image
from ..core import AnyPath, ConfigError, ImageError, NoFaceError, documented, patch
from ..pictures import AnyPicture, Original, read_image, save_image, to_tensor
from .align import Aligned, pose_estimate
from .detect import Detection, detect_faces, smaller_faces
from .landmarks import Face
from .recognition import load_recognizer
from ..manifests import MissingAsset, resolve
SMALLEST: int
MIN_SIZE: int
MAX_YAW: float
REASONS: Any
def width_of(detection: Detection) -> float:
    ...
def alignable(face: Face | None) -> bool:
    ...
def obstacle(detection: Detection, min_size: int=..., max_yaw: float=...) -> str:
    ...
@dataclass(eq=False)
class Choice:
    number: int
    detection: Detection
    do: str = ...
    reason: str = ...
    asked: bool = ...

    @property
    def face(self) -> Face | None:
        ...
def where(faces: Iterable) -> str:
    ...
def plan_faces(detections: list, which: str | int=..., min_size: int=..., max_yaw: float=...) -> list[Choice]:
    ...
def choose_faces(image: Image.Image, which: str | int | Face=..., min_size: int=..., max_yaw: float=...) -> tuple[list, int]:
    ...
def chosen_plan(image: Image.Image, which: str | int | Face=..., min_size: int=..., max_yaw: float=...) -> list[Choice]:
    ...
class NobodyFoundError(NoFaceError):
    ...
def plan_of(image: Image.Image, which: str | int=..., min_size: int=..., max_yaw: float=..., smallest: int=...) -> list[Choice]:
    ...
def seen_faces(image: Image.Image, min_size: int=..., smallest: int=...) -> list[Detection]:
    ...
def unusable(plan: list[Choice]) -> NoFaceError:
    ...
def left_faces(plan: list[Choice]) -> list:
    ...
def is_grey(image: Image.Image) -> bool:
    ...
AlignedFaces: TypeAlias = Aligned | Image.Image | torch.Tensor | list
def as_images(aligned: AlignedFaces, size: int | None=...) -> torch.Tensor:
    ...
SAME_PERSON: Any
SECOND: str
@dataclass(frozen=True)
class Similarity:
    verifier: str
    to_target: float
    to_source: float | None
    threshold: float
    in_training: bool

    @property
    def same_person(self) -> bool:
        ...

    def to_dict(self) -> dict:
        """What JSON can hold of a verdict."""
def both_verifiers(own: str, load: Callable=...) -> list:
    ...
def judge_faces(verifiers: list, before: AlignedFaces, after: AlignedFaces, source: AlignedFaces | None=..., trained: Sequence[str]=..., device: str | torch.device=...) -> dict:
    ...
UNSURE: float
class Register(Protocol):
    feats: torch.Tensor
    names: list
@dataclass(frozen=True)
class Known:
    name: str | None
    cosine: float
    sure: bool
    registered: bool
def person_of(name: str) -> str:
    ...
def who_is(feats: torch.Tensor, register: Register, threshold: float, unsure: float=...) -> list[Known]:
    ...
def spare(choices: list[Choice], known: list[Known], registered: bool=...) -> None:
    ...
OUTCOMES: Any
@dataclass(eq=False)
class FaceResult:
    box: tuple
    aligned: Image.Image | None
    result: Image.Image | None
    masks: list
    w: torch.Tensor | None
    similarity: dict
    provenance: dict
    crop: object = ...
    number: int = ...
    outcome: str = ...
    reason: str = ...
    how: str = ...
    asked: bool = ...

    @property
    def recognised(self) -> tuple:
        ...

    def __repr__(self) -> str:
        ...

    def to_dict(self) -> dict:
        """What JSON can hold of a face: no picture and no embedding."""
def face_line(face: FaceResult) -> str:
    ...
def verdict_line(face: FaceResult, s: Similarity, keeps: bool=...) -> str:
    ...
@dataclass(eq=False)
class Result:
    image: Image.Image
    faces: list
    provenance: dict
    notes: tuple = ...
    before: Image.Image | None = ...

    @property
    def counts(self) -> dict:
        ...

    def save(self, path: AnyPath, original: AnyPicture | Original | None=...) -> Path:
        ...

    @property
    def recognised(self) -> list[FaceResult]:
        """Changed faces in which a verifier still sees the same person; none in an edit, which keeps the person."""

    @property
    def complete(self) -> bool:
        """True when every face that was to be replaced is replaced by another person."""

    def report(self) -> str:
        """Every face in a line with its outcome, then its verdicts; then the notes.

        print(model.deidentify("photo.jpg").report())"""

    def to_dict(self) -> dict:
        """What JSON can hold of a result."""

    def to_json(self, indent: int | None=...) -> str:
        """The same as text.

        Parameters:
            indent: Of the text; None: one line."""

    def __repr__(self) -> str:
        """A few lines for a prompt."""

    def _repr_html_(self) -> str:
        """Before, after, and a table of outcomes and verdicts."""
def counts_text(counts: dict) -> str:
    ...
LINES: int
def _inline(image, height=...):
    ...
class People:
    threshold: float
    sums: Any
    first: Any

    def __init__(self, threshold: float=...):
        ...

    def number(self, feats: torch.Tensor, taken: Sequence[int]=...) -> int:
        ...

    def numbers(self, feats: torch.Tensor) -> list[int]:
        ...
