"""What the README and the tutorials teach, as a caller writes it. A type checker reads this file (`.ci/check types`); nothing runs it."""
from pathlib import Path

import torch
from PIL import Image

from styleface_nb import StyleFace, StyleIPSB
from styleface_nb.core import Preset, preset, seeded
from styleface_nb.faces.align import align
from styleface_nb.faces.dataset import Faces, FacePack
from styleface_nb.faces.photograph import FaceResult, People, Result
from styleface_nb.pictures import read_image, save_image
from styleface_nb.styleface.album import Album, Gallery, open_album


def anonymise(photo: Path) -> Image.Image:
    model: StyleFace = StyleFace.from_pretrained("face64", device="cpu")
    out = model.deidentify(photo, seed=7, faces="main", keep=("eyes",), people=People())
    one: Result = out[0] if isinstance(out, list) else out
    saved: Path = one.save("photo-deid.png", original=photo)
    words: str = one.report() + one.to_json(indent=None) + str(one.counts["replaced"]) + str(saved)
    face: FaceResult = one.faces[0]
    still: list[FaceResult] = one.recognised
    assert one.complete and face.to_dict() and words and not still
    return one.image


def exchange(source: bytes, target: Image.Image) -> Result:
    model = StyleFace.from_run(Path("runs/mine"))
    model.save_pretrained("mine", half=False)
    return model.diverse(.7).swap(source, target, seed=None, source_face=0)


def parts(model: StyleFace, photo: str) -> torch.Tensor:
    crop = align(photo, size=model.size, crop=model.cfg.crop)
    w = model.to_w(model.embed(crop))
    z = model.sample_z(7, 2, originals=model.feats([crop, crop]), away=.2)
    mixed = model.mix_levels(w, model.to_w(z[:1]), "high")
    made = model.render(mixed, model.attributes(crop), keep_masks=True, gains=1.)
    return made[0] if isinstance(made, tuple) else made


def album(model: StyleFace, folder: str) -> list[dict]:
    book = Album(model, seed=3, gallery=Gallery.of(model, folder), tries=8)
    result: Result = book.deidentify(read_image(f"{folder}/a.jpg"), leave=book.gallery)
    save_image("a.png", result.image, result.provenance)
    again: Album = Album.load(book.save("who.safetensors"), model)
    return again.table() + open_album(model, seed=3, max_similarity=.4).table()


def second_paper(photo: str) -> Result:
    model = StyleIPSB.from_pretrained("ipsb64")
    model.edit(photo, yaw=15, light_temperature=.3, hold=False)
    (face, head), *_ = model.fit(photo, faces="all")
    assert face.width and head.ok is not None
    return model.swap(photo, photo, stage=2, blending="Poisson")


def data(folder: str) -> Faces:
    recipe: Preset = preset("face64")
    pack = FacePack.load(folder, resolution=recipe.model.resolution, threads=2)
    levels: tuple[int, ...] = recipe.model.level_of_row
    rows = torch.randint(len(pack.files), (recipe.train.batch,), generator=seeded(0, "rows", len(levels)))
    return pack.subset(rows).take(rows)
