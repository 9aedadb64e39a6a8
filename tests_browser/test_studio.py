"""Swap studio: another seed, an uploaded target, levels, both methods, before and after, a stamped download."""
import io
import time

from conftest import record
from PIL import Image, ImageOps

CODE = """
from styleface_nb.explore.app import open_explorer
x = open_explorer("studio")
x
"""


def test_studio(open_lab, tmp_path):
    from styleface_nb.pictures import read_image, read_provenance
    from styleface_nb.manifests import resolve
    w = open_lab("studio", CODE)
    w.changed("photograph after", 0, 60)
    verdict = lambda: w.page.locator(".sf-explorer table").first.inner_text()
    assert verdict().count("another person") == 2
    seed, took = w.page.locator(".sf-explorer input[type=number]").first, []
    w.changed("face before", 0, 60)
    before, shown = w.pixels("face before"), w.serial("face before")
    for s in range(8, 16):
        n, start = w.serial("photograph after"), time.monotonic()
        seed.fill(str(s))
        seed.press("Enter")
        w.changed("photograph after", n)
        took.append(1000 * (time.monotonic() - start))
    record("studio", "another virtual person: to the finished photograph", took)
    w.changed("face before", shown)
    assert w.pixels("face before") != before

    mine = tmp_path / "mirrored.png"
    ImageOps.mirror(read_image(resolve("astronaut"))).save(mine)
    old, n = w.pixels("photograph after"), w.serial("photograph after")
    upload(w, "upload target", mine)
    w.changed("photograph after", n)
    new = w.pixels("photograph after")
    flipped = [new[4 * (32 * r + 31 - c) + k] for r in range(32) for c in range(32) for k in range(4)]
    distance = lambda a, b: sum(abs(x - y) for x, y in zip(a, b)) / len(a)
    assert distance(flipped, old) < 4 < distance(new, old)

    n = w.serial("photograph after")
    w.page.locator(".sf-explorer select").nth(1).select_option(label="US Navy's portrait")
    w.changed("photograph after", n)
    n = w.serial("photograph after")
    w.page.get_by_label("high").uncheck()
    w.changed("photograph after", n)
    n = w.serial("photograph after")
    w.page.get_by_role("button", name="StyleIPSB").click()
    w.changed("photograph after", n)
    w.page.wait_for_function("() => document.querySelector('.sf-explorer table').innerText.split('another person').length === 3", timeout=20_000)
    with w.page.expect_download() as got:
        w.page.get_by_role("button", name="download").click()
    data = open(got.value.path(), "rb").read()
    assert Image.open(io.BytesIO(data)).size == (512, 512) and read_provenance(data)["model"] == "ipsb64"

    bad = tmp_path / "note.png"
    bad.write_text("no picture")
    upload(w, "upload target", bad)
    w.page.wait_for_selector(".sf-error:has-text('is not a picture')", timeout=10_000)
    w.shoot()
    assert not w.complaints(), "\n".join(w.complaints())


def upload(w, button, path):
    with w.page.expect_file_chooser() as chooser:
        w.page.get_by_role("button", name=button).click()
    chooser.value.set_files(path)
