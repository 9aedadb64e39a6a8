"""The head viewer: sliders turn the head in numbers, over the photograph and in WebGL; the mouse orbits it; uploads and their errors."""
import io
import json
import time

from PIL import Image

from conftest import record

CODE = """
from styleface_nb.explore.head import HeadViewer
x = HeadViewer()
x
"""
SCENE = "document.querySelector('.js-plotly-plot')"


def mesh_x(w):
    return w.page.evaluate(f"Array.from({SCENE}.data[0].x).slice(0, 2000)")


def scene_picture(w):
    """Bytes of what WebGL shows."""
    return w.page.locator(".js-plotly-plot").first.screenshot()


def steady(w, alt, quiet=600):
    """Wait until no new picture has come for so many ms."""
    n = -1
    while n != (m := w.serial(alt)):
        n = m
        w.page.wait_for_timeout(quiet)


def apart(a, b):
    return sum(abs(x - y) for x, y in zip(a, b)) / len(a)


def choose(w, path):
    """A file in the browser's dialogue."""
    with w.page.expect_file_chooser() as dialogue:
        w.page.get_by_role("button", name="another").click()
    dialogue.value.set_files(path)


def colours_in(png):
    """How many pixels of a screenshot are far from its corner's colour."""
    img = Image.open(io.BytesIO(png)).convert("RGB")
    r, g, b = img.getpixel((4, img.height // 2))
    return sum(abs(p[0] - r) + abs(p[1] - g) + abs(p[2] - b) > 60 for p in img.get_flattened_data())


def test_head(open_lab):
    w = open_lab("head", CODE)
    w.changed("the photograph", 0, 60)
    w.changed("the head over", 0, 60)
    w.page.wait_for_function(f"{SCENE} && {SCENE}._fullLayout && {SCENE}._fullLayout.scene._scene", timeout=30_000)
    steady(w, "the head over")
    w.page.wait_for_timeout(1500)
    fit, photo, x, space = w.pixels("the head over"), w.pixels("the photograph"), mesh_x(w), scene_picture(w)
    assert 1 < apart(fit, photo) < 40 and colours_in(space) > 5000              # a head lies over it, and stands in space
    took = w.latency("yaw", "the head over", 20)
    steady(w, "the head over", 1500)
    assert apart(w.pixels("the head over"), fit) > 2 and apart(mesh_x(w), x) > .3 and scene_picture(w) != space
    assert "as you changed it" in w.page.locator("figcaption").nth(1).inner_text()
    assert w.pixels("the photograph") == photo and took[len(took) // 2] < 1000
    for label in ("identity 1", "light_intensity", "opacity"):
        w.latency(label, "the head over", 8, "ArrowLeft")
    steady(w, "the head over")
    w.shoot("turned")
    w.page.get_by_role("button", name="reset to the fit").click()
    w.slider("opacity").focus()
    w.page.keyboard.press("End")
    w.page.wait_for_selector("figcaption:text-is('the fitted head')")
    steady(w, "the head over", 2000)
    assert apart(mesh_x(w), x) < 1e-4 and apart(w.pixels("the head over"), photo) > apart(fit, photo)    # opacity 1 now
    box, upright = w.page.locator(".js-plotly-plot canvas").first.bounding_box(), scene_picture(w)
    w.page.mouse.move(box["x"] + 190, box["y"] + 190)
    w.page.mouse.down()
    w.page.mouse.move(box["x"] + 270, box["y"] + 200, steps=8)
    w.page.mouse.up()
    w.page.wait_for_timeout(1000)
    orbited = scene_picture(w)
    eye = w.page.evaluate(f"{SCENE}._fullLayout.scene._scene.getCamera().eye")
    assert orbited != upright and abs(eye["x"]) > .2 and apart(mesh_x(w), x) < 1e-4         # the camera went, the head stayed
    w.page.get_by_label("colours").select_option("0 to 15 mm from the mean head")
    w.page.wait_for_timeout(2000)
    after = w.page.evaluate(f"{SCENE}._fullLayout.scene._scene.getCamera().eye")
    assert scene_picture(w) != orbited and abs(after["x"] - eye["x"]) < 1e-3               # an update leaves the camera alone
    w.shoot()
    assert not w.complaints(), json.dumps(w.complaints())


def test_photographs(open_lab, tmp_path):
    w = open_lab("head-upload", CODE, scheme="dark")
    w.changed("the photograph", 0, 60)
    steady(w, "the head over")
    first, n = w.pixels("the photograph"), w.serial("the head over")
    start = time.monotonic()
    w.page.get_by_label("photograph").first.select_option("grace_hopper")
    w.changed("the head over", n)
    record("head", "another photograph: fitted and drawn", [1000 * (time.monotonic() - start)])
    assert apart(w.pixels("the photograph"), first) > 10
    Image.new("RGB", (300, 300), "grey").save(tmp_path / "grey.png")
    second = w.pixels("the photograph")
    choose(w, tmp_path / "grey.png")
    w.page.wait_for_selector(".sf-error:has-text('NobodyFoundError')", timeout=30_000)
    assert w.pixels("the photograph") == second
    w.shoot()
    n = w.serial("the photograph")
    from styleface_nb.manifests import resolve
    Image.open(resolve("astronaut")).convert("RGB").save(tmp_path / "mine.jpg", quality=95)
    choose(w, tmp_path / "mine.jpg")
    w.changed("the photograph", n, 60)
    w.page.wait_for_function("!document.querySelector('.sf-error').textContent")
    assert apart(w.pixels("the photograph"), first) < 5
    assert not w.complaints(), json.dumps(w.complaints())
