"""Made by .ci/stubs from model.py; do not edit."""
from typing import Any
__all__ = ['AWAY', 'DIVERSITY', 'LEVELS', 'FALLBACKS', 'LARGE', 'ATTEMPTS', 'FARTHER', 'GAIN', 'FORMAT', 'from_pretrained', 'inference_nets', 'StyleFace', 'recognizer_of', 'cut', 'usual_away', 'virtual_feats', 'virtual_code', 'stand_in', 'usual_diversity', 'Diverse', 'mean_w', 'verifiers', 'judge', 'usual_detail', 'replace_face', 'check_register', 'plan_for', 'check_fallback', 'draw_faces', 'hide_result', 'draw_and_judge', 'carry_out', 'hide_rest', 'notes_on', 'compose', 'stamp_of_picture', 'plan_or_nothing', 'finished', 'versions', 'source_code', 'people_tensors', 'load_weights', 'read_config', 'weights_folder', 'shipped', 'from_hub', 'locate_model', 'people_of', 'factor_of', 'load_folder']
import math
import re
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image
from torch import nn
import styleface_nb
from ..core import PRESETS, AnyPath, AssetError, CheckpointError, ConfigError, DataError, ModelConfig, StylefaceError, documented, load_tensors, patch, pick_device, read_json, save_tensors, seeded, write_json
from ..pictures import AnyPicture, provenance, read_image, to_pil
from ..faces.align import Aligned, align, paste
from ..faces.dataset import read_arrays
from ..faces.detail import with_detail
from ..faces.detect import Detection
from ..faces.hide import HOW, check_parts, hide_face, keep_parts
from ..faces.landmarks import Face
from ..faces.photograph import MAX_YAW, MIN_SIZE, SAME_PERSON, SMALLEST, AlignedFaces, Choice, FaceResult, NobodyFoundError, People, Register, Result, alignable, as_images, both_verifiers, choose_faces, chosen_plan, is_grey, judge_faces, left_faces, plan_of, spare, where, who_is, width_of
from ..faces.recognition import load_recognizer
from ..learner import checkpoint_nets, last_checkpoint
from .aae import Injector, aae_of
from .card import FILES, model_card, push_folder, write_card
from .people import Readouts, load_people, stand_in_for
from styleface_nb.styleface.projector import VAEProjector, feature_factor, leading_axis, repel, same_side, sample_codes, sample_feats, w_to_ws
from ..stylegan.generator import Generator
def inference_nets(cfg: ModelConfig, seed: int=...) -> nn.ModuleDict:
    ...
AWAY: float
@dataclass(eq=False, repr=False)
class StyleFace:
    cfg: ModelConfig
    nets: nn.ModuleDict
    name: str = ...
    record: dict = ...
    dtype: torch.dtype = ...
    factor: torch.Tensor | None = ...
    readouts: Readouts | None = ...
    feedback: int = ...
    detail: float | None = ...

    def __post_init__(self):
        ...

    @property
    def size(self) -> int:
        ...

    @property
    def device(self) -> torch.device:
        ...

    def __repr__(self) -> str:
        """Name, resolution, size, recogniser and device, in a line."""

    def feats(self, aligned: AlignedFaces, crop: str=...) -> torch.Tensor:
        """Descriptors of aligned faces, centred, by the recogniser that the model was trained with.

            who = model.feats(align("photo.jpg"))

        Parameters:
            aligned: See `as_images`.
            crop: How they are cut; of `Aligned` faces it is known.

        Raises:
            CheckpointError: the recogniser is not the one of the projector's width
            ImageError: no square faces"""

    def embed(self, aligned: AlignedFaces) -> torch.Tensor:
        """Identity codes z of aligned faces: the projector's means, eq. (2) without its noise.

            z = model.embed(align("photo.jpg"))

        Parameters:
            aligned: See `as_images`.

        Raises:
            CheckpointError: the recogniser is not the one of the projector's width
            ImageError: no square faces"""

    def to_w(self, z: torch.Tensor) -> torch.Tensor:
        """Style codes w: the mapping f of the generator, each level through the same network.

        w = model.to_w(model.sample_z(seed=7))

        Parameters:
            z: (B,levels,z_dim), from `embed`, `sample_z` or `source_z`."""

    def attributes(self, aligned: AlignedFaces) -> list[torch.Tensor]:
        """Everything but the identity: attribute maps f of eq. (4), before their adapters.

            f = model.attributes(align("photo.jpg", crop=model.cfg.crop))

        Parameters:
            aligned: See `as_images`; brought to the model's resolution.

        Raises:
            ImageError: no square faces"""

    def render(self, w: torch.Tensor, attributes: Sequence[torch.Tensor], keep_masks: bool=..., gains: float | Sequence[float] | None=...) -> torch.Tensor | tuple[torch.Tensor, list]:
        """A face with the identity of w and the attributes of another: the generator with AttrInjection, eq. (4)-(5).

            img = model.render(model.to_w(model.sample_z(7)), model.attributes(align("photo.jpg", crop=model.cfg.crop)))

        Parameters:
            w: (B,levels,w_dim), from `to_w`.
            attributes: From `attributes`, of one face or of B.
            keep_masks: Return the control masks too.
            gains: Strength of the injection, 0..2, one or one for each convolution; None: 1.

        Raises:
            ConfigError: neither one face of attributes nor one for each code"""

    def sample_z(self, seed: int, n: int=..., originals: torch.Tensor | None=..., away: float | None=...) -> torch.Tensor:
        """Codes of people who do not exist. Fig. 2 (a).

        Draws are numbered: the third of four is the third of a hundred.

            z = model.sample_z(7, 4)

        Parameters:
            seed: Of the virtual people: the same seed, the same people.
            n: How many.
            originals: (n,feat_dim) whom each must not resemble, from `feats`; None: nobody.
            away: Cosine to the original is at most -away; None: the model's usual."""

    def diverse(self, diversity: float | None=...) -> Diverse:
        """The model with another spread of its virtual people: w is drawn to the mean of w by the factor D.

        StyleGAN calls D the truncation psi: 1 is the model as it is, 0 always the mean person. What was set before is
        forgotten.

            calm = model.diverse(.5)

        Parameters:
            diversity: D, truncation psi; None: `usual_diversity`.

        Raises:
            ConfigError: a number below 0, or none"""

    def mix_levels(self, w_a: torch.Tensor, w_b: torch.Tensor, levels: str | Sequence[str]=...) -> torch.Tensor:
        """w_a with the named levels of w_b, Fig. 9.

            w = model.mix_levels(model.to_w(a), model.to_w(b), "high")

        Parameters:
            w_a: (B,3,w_dim), gives the other levels.
            w_b: (B,3,w_dim), gives `levels`.
            levels: Names of the levels taken from `w_b`.

        Raises:
            ConfigError: codes of different shapes, or a level that is none of low, mid, high"""

    def deidentify(self, photo: AnyPicture, seed: int=..., n: int=..., faces: str | int | Face=..., people: People | None=..., min_size: int=..., max_yaw: float=..., harmonise: float=..., away: float | None=..., diversity: float | None=..., fallback: str=..., keep: str | Sequence[str]=..., leave: Register | None=..., only: Register | None=..., smallest: int=..., faceless: str=..., vary: Sequence[str]=...) -> Result | list[Result]:
        """Replace the faces of a photograph by people who do not exist; hide those that cannot be replaced.

        Pose, expression, light, hair and background stay. Every face that is found is replaced, hidden or left, and the
        result says which and why. A new face in which a verifier still sees the real person is drawn again, and hidden in
        the end. A face that no detector finds stays: look before publishing.

            out = model.deidentify("photo.jpg", seed=7)
            print(out.report())
            out.save("photo-deid.jpg", original="photo.jpg")

        Parameters:
            photo: Photograph: path, bytes, array or PIL image.
            seed: Of the virtual people: the same seed, the same people.
            n: Versions; a list comes back when n > 1.
            faces: "all", "main", "largest", a number from 0 (from the left), or a Face found before.
            people: A `People` keeps one virtual person per real person over many calls.
            min_size: Smallest face that is replaced, px; smaller ones are hidden.
            max_yaw: Largest turn of a head that is replaced, degrees; others are hidden.
            harmonise: Colour taken from around the face, 0..1.
            away: Cosine of the virtual to the real person is at most -away; None: the model's usual.
            diversity: Spread of the people, StyleGAN's truncation psi; 1 is all of it; None: the usual one.
            fallback: For a face that cannot be replaced: "blur", "pixelate", "box", or "skip".
            keep: Parts of the original that stay: some of "brows", "eyes", "nose", "mouth".
            leave: Registered people who are left as they are, a Gallery.
            only: Registered people who alone are changed, a Gallery.
            smallest: Smallest face that is looked for, px.
            faceless: A photograph without a face: "refuse" it, or "keep" it as it is.
            vary: Read-outs that a virtual person need not share with the real one, such as "age".

        Raises:
            NobodyFoundError: no face in the photograph, unless `faceless` is "keep"
            NoFaceError: no face of that number
            ImageError: nothing that can be read as a picture
            ConfigError: an argument that cannot be, with what it can be"""

    def swap(self, source: AnyPicture, target: AnyPicture, seed: int | None=..., faces: str | int | Face=..., source_face: str | int | Face=..., min_size: int=..., max_yaw: float=..., harmonise: float=...) -> Result:
        """The target photograph with the source's identity; other faces are left as they are.

        Pose, expression, light, hair and background are the target's. Ask the person before you put a face into a picture.

            model.swap("source.jpg", "photo.jpg").save("photo-swap.png")

        Parameters:
            source: Photograph of who is to appear: path, bytes, array or PIL image.
            target: Photograph to appear in.
            seed: None: the mean of eq. (2). A number: a sample around it.
            faces: Faces of the target: "all", "main", "largest", a number from 0, or a Face found before.
            source_face: Face of the source, the same.
            min_size: Smallest face that is used, px.
            max_yaw: Largest turn of a head that is used, degrees.
            harmonise: Colour taken from around the face, 0..1.

        Raises:
            NoFaceError: no face that can be used, in either photograph
            ImageError: nothing that can be read as a picture
            ConfigError: an argument that cannot be, with what it can be"""

    def source_z(self, aligned: AlignedFaces, attributes: Sequence[torch.Tensor], seed: int | None=...) -> torch.Tensor:
        """Codes of source faces for these targets: eq. (2), corrected by what the recogniser sees in the output.

            z = model.source_z(align("source.jpg"), model.attributes(align("photo.jpg", crop=model.cfg.crop)))

        Parameters:
            aligned: B source faces, see `as_images`.
            attributes: Of the targets, one or B.
            seed: As for `swap`.

        Raises:
            ImageError: no square faces"""

    def save_pretrained(self, folder: AnyPath, half: bool=...) -> Path:
        """Write the model: weights.safetensors and config.json, which `from_pretrained` reads, and a card, README.md.

            model.save_pretrained("my-model")

        Parameters:
            folder: Made if missing.
            half: float16: half the bytes, error about 5e-4 of each weight.

        Raises:
            CheckpointError: weights that are not finite, or do not fit into half precision"""

    def push_to_hub(self, repo_id: str, private: bool=..., half: bool=..., api: object=...) -> str:
        """Send weights, settings and card to a hub, whose id `from_pretrained` takes.

            model.push_to_hub("somebody/my-model")

        Parameters:
            repo_id: owner/name.
            private: Whether a new repository is seen by its owner alone.
            half: float16, as for `save_pretrained`.
            api: A huggingface_hub.HfApi, if it must not be a fresh one.

        Raises:
            AssetError: no huggingface_hub, or the hub refuses"""

    @classmethod
    def from_run(cls, run_dir: AnyPath, device: str | torch.device=..., dtype: torch.dtype=...) -> StyleFace:
        """The averaged (EMA) weights of a run's last checkpoint.

            model = StyleFace.from_run("runs/mine")

        Parameters:
            run_dir: Folder of a run.
            device: Where the nets go.
            dtype: Of extractor and generator.

        Raises:
            CheckpointError: no checkpoint yet, or one of something else"""

    @classmethod
    def from_pretrained(cls, name_or_folder: AnyPath, device: str | torch.device=..., dtype: torch.dtype=...) -> StyleFace:
        """A trained model, ready to use.

            model = StyleFace.from_pretrained("face128")

        Parameters:
            name_or_folder: Of a model that ships, a folder (of a model or a run), or a hub id owner/name.
            device: "cpu", "cuda", "auto", ...
            dtype: Of extractor and generator.

        Raises:
            ConfigError: a name that is none of these
            AssetError: a preset without weights here, or a hub that cannot be reached
            CheckpointError: a folder or file of something else
            DeviceError: a device that is not there"""
def recognizer_of(model: StyleFace, name: str | None=...) -> nn.Module:
    ...
def cut(model: StyleFace, photo: AnyPicture, face: Face) -> Aligned:
    ...
def usual_away(model: StyleFace) -> float:
    ...
def virtual_feats(model: StyleFace, stream: torch.Generator, original: torch.Tensor | None=..., away: float | None=..., vary: tuple=...) -> torch.Tensor:
    ...
def virtual_code(model: StyleFace, seed: int, number: int=..., person: int=..., original: torch.Tensor | None=..., away: float | None=..., vary: tuple=...) -> torch.Tensor:
    ...
def stand_in(model: StyleFace, feats: torch.Tensor, originals: torch.Tensor, away: float=...) -> torch.Tensor:
    ...
DIVERSITY: float
def usual_diversity(model: StyleFace) -> float:
    ...
@dataclass(eq=False, repr=False)
class Diverse(StyleFace):
    diversity: float = ...
    mean_w: torch.Tensor | None = ...

    def to_w(self, z: torch.Tensor) -> torch.Tensor:
        ...
def mean_w(model: StyleFace, n: int=...) -> torch.Tensor:
    ...
LEVELS: Any
def verifiers(model: StyleFace) -> list:
    ...
def judge(model: StyleFace, before: AlignedFaces, after: AlignedFaces, source: AlignedFaces | None=...) -> dict:
    ...
def usual_detail(model: StyleFace) -> float:
    ...
def replace_face(model: StyleFace, image: Image.Image, face: Face, z: torch.Tensor, harmonise: float=...) -> tuple[Image.Image, FaceResult]:
    ...
def check_register(model: StyleFace, register: Register, name: str) -> None:
    ...
def plan_for(model: StyleFace, image: Image.Image, faces: str | int | Face=..., min_size: int=..., max_yaw: float=..., smallest: int=..., leave: Register | None=..., only: Register | None=...) -> list[Choice]:
    ...
FALLBACKS: Any
LARGE: float
def check_fallback(fallback: str) -> str:
    ...
def draw_faces(model: StyleFace, image: Image.Image, plan: list[Choice], codes: Iterable, stamps: Iterable, harmonise: float=..., keep: Sequence[str]=...) -> tuple:
    ...
def hide_result(model: StyleFace, image: Image.Image, out: Image.Image, choice: Choice, result: FaceResult, fallback: str) -> Image.Image:
    ...
ATTEMPTS: int
FARTHER: float
def draw_and_judge(model: StyleFace, image: Image.Image, plan: list[Choice], codes: dict, stamps: dict, source: AlignedFaces | None=..., harmonise: float=..., keep: Sequence[str]=...) -> tuple:
    ...
def carry_out(model: StyleFace, image: Image.Image, plan: list[Choice], codes: Iterable, stamps: Iterable, stamp: dict, source: AlignedFaces | None=..., harmonise: float=..., fallback: str=..., keep: Sequence[str]=..., again: Callable | None=...) -> Result:
    ...
def hide_rest(model: StyleFace, image: Image.Image, out: Image.Image, plan: list[Choice], made: list[FaceResult], stamp: dict, fallback: str, keep: Sequence[str]=...) -> Result:
    ...
def notes_on(model: StyleFace, made: list[FaceResult], keep: Sequence[str]=...) -> list[str]:
    ...
def compose(model: StyleFace, image: Image.Image, faces: list[Face], codes: Iterable, stamps: Sequence[dict], source: AlignedFaces | None=..., notes: Iterable[str]=..., harmonise: float=...) -> Result:
    ...
def stamp_of_picture(stamps: list[dict]) -> dict:
    ...
def plan_or_nothing(faceless: str, model: StyleFace, image: Image.Image, faces: str | int | Face=..., min_size: int=..., max_yaw: float=..., smallest: int=..., leave: Register | None=..., only: Register | None=...) -> list[Choice]:
    ...
def finished(out: Result) -> Result:
    ...
def versions(model: StyleFace, image: Image.Image, plan: list[Choice], seed: int, n: int, people: People | None, away: float, vary: tuple, harmonise: float=..., fallback: str=..., keep: Sequence[str]=...) -> list[Result]:
    ...
GAIN: float
def source_code(model: StyleFace, feats: torch.Tensor, seed: int | None=...) -> torch.Tensor:
    ...
def people_tensors(model: StyleFace) -> dict:
    ...
def load_weights(nets: nn.ModuleDict, tensors: dict, name: str) -> None:
    ...
FORMAT: str
def read_config(folder: Path) -> tuple[ModelConfig, dict]:
    ...
def weights_folder() -> Path:
    ...
def shipped() -> list[str]:
    ...
def from_hub(name: str) -> Path:
    ...
def locate_model(name: AnyPath) -> Path:
    ...
def people_of(run_dir: Path, recognizer: str) -> tuple:
    ...
def factor_of(run_dir: Path, recognizer: str) -> torch.Tensor | None:
    ...
def load_folder(folder: AnyPath, device: str | torch.device=..., dtype: torch.dtype=...) -> StyleFace:
    ...
from_pretrained = StyleFace.from_pretrained
