"""The moving picture of README.md: the basis explorer on a person who does not exist. `python tests_browser/film.py OUT.webp`"""
import io
import sys
import tempfile
from pathlib import Path

from conftest import CHROMIUM, FLAGS, Watched
from PIL import Image
from playwright.sync_api import sync_playwright
from styleface_nb.explore.app import serve
from styleface_nb.manifests import resolve
from styleface_nb.styleface.model import StyleFace

WIDTH = 720
MOVES = [("yaw", "ArrowRight", 16), ("yaw", "ArrowLeft", 32), ("yaw", "ArrowRight", 16), ("light direction", "ArrowRight", 16), ("light direction", "ArrowLeft", 32),
         ("light direction", "ArrowRight", 16), ("mouth open", "ArrowRight", 12), ("mouth open", "ArrowLeft", 12)]


def film(out, seed=3):
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as p:
        photo = Path(folder) / "a person who does not exist.png"
        StyleFace.from_pretrained("face64", "cpu").deidentify(str(resolve("astronaut")), seed).save(photo)
        browser = p.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        with serve("basis", photo=str(photo)) as url:
            w, frames = Watched(browser, "film"), []
            w.page.set_viewport_size({"width": 1240, "height": 900})
            w.page.goto(url)
            w.changed("edited face", 0, 120)
            w.page.wait_for_timeout(1000)

            def frame():
                picture = w.page.screenshot(clip={"x": 0, "y": 8, "width": 1100, "height": 470})
                im = Image.open(io.BytesIO(picture)).convert("RGB")
                frames.append(im.resize((WIDTH, round(im.height * WIDTH / im.width)), Image.LANCZOS))

            for name, key, times in MOVES:
                w.slider(name).focus()
                for k in range(times):
                    n = w.serial("edited face")
                    w.page.keyboard.press(key)
                    w.changed("edited face", n)
                    if k % 2:
                        frame()
                w.page.wait_for_timeout(1500)
                frame()
            frames[0].save(out, save_all=True, append_images=frames[1:], duration=110, loop=0, quality=70, method=6)
            print(out, len(frames), "frames,", Path(out).stat().st_size >> 10, "kB")
        browser.close()


if __name__ == "__main__":
    film(sys.argv[1])
