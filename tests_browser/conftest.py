"""JupyterLab and Voila with a real Chromium in front of them. Everything is on the loopback address and in temporary folders.

Needs the extra `browser` and a Chromium (Debian: chromium; or CHROMIUM=path). Pictures of the pages and the latencies go to tests_browser/out.
"""
import contextlib
import json
import os
import platform
import shutil
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import nbformat
import pytest
from playwright.sync_api import sync_playwright
from styleface_nb.explore.app import free_port

ROOT = Path(__file__).resolve().parents[1]
OUT = Path(__file__).resolve().parent / "out"
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
FLAGS = ("--no-sandbox --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync "
         "--use-angle=swiftshader --enable-unsafe-swiftshader --ignore-gpu-blocklist").split()
QUIET = ("favicon", "ResizeObserver loop", "GPU stall", "GL Driver Message", "WebGL", "swiftshader")   # noise of a browser without a GPU


@contextlib.contextmanager
def serving(command, url, log, env=None, seconds=120):
    """A server process that answers at url."""
    with open(log, "w") as f:
        process = subprocess.Popen(command, stdout=f, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, env=env)
    try:
        end = time.monotonic() + seconds
        while True:
            assert process.poll() is None and time.monotonic() < end, Path(log).read_text()[-3000:]
            with contextlib.suppress(OSError):
                urllib.request.urlopen(url, timeout=5).read()
                break
            time.sleep(.2)
        yield process
    finally:
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(10)
        process.kill()


def clean_environment(folder):
    """Jupyter with its own folders; the tests of this machine's user are not touched, and the package is the one of this tree."""
    own = {f"JUPYTER_{k}_DIR": str(folder / k.lower()) for k in ("CONFIG", "DATA", "RUNTIME")}
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    return {**os.environ, **own, "PATH": path, "PYTHONPATH": str(ROOT), "JUPYTER_PREFER_ENV_PATH": "1", "OMP_NUM_THREADS": "2",
            "PYDEVD_DISABLE_FILE_VALIDATION": "1"}


@pytest.fixture(scope="session")
def browser():
    assert CHROMIUM, "no Chromium: apt-get install chromium, or set CHROMIUM to one"
    with sync_playwright() as p:
        b = p.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield b
        b.close()


@pytest.fixture(scope="session")
def lab(tmp_path_factory):
    """(address, folder) of a JupyterLab."""
    folder = tmp_path_factory.mktemp("lab")
    settings = folder / "data" / "lab" / "user-settings"
    for name, value in {"notebook-extension/tracker": {"windowingMode": "none"}, "apputils-extension/notification": {"fetchNews": "false"}}.items():
        path = settings / "@jupyterlab" / f"{name}.jupyterlab-settings"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(value))
    (folder / "work").mkdir()
    port = free_port()
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", f"--port={port}", "--ip=127.0.0.1", "--IdentityProvider.token=",
               "--ServerApp.disable_check_xsrf=True", "--expose-app-in-browser", f"--ServerApp.root_dir={folder / 'work'}",
               f"--LabApp.user_settings_dir={settings}", "--LabApp.news_url="]
    with serving(command, f"http://127.0.0.1:{port}/api/status", folder / "lab.log", clean_environment(folder)):
        yield f"http://127.0.0.1:{port}", folder / "work"


class Watched:
    """A page whose console is listened to."""

    def __init__(self, browser, name, scheme="light"):
        self.context = browser.new_context(viewport={"width": 1400, "height": 1700}, color_scheme=scheme)
        self.page, self.name, self.errors = self.context.new_page(), name, []
        self.page.on("pageerror", lambda e: self.errors.append(str(e)))
        self.page.on("console", lambda m: m.type == "error" and self.errors.append(f"{m.text} {m.location.get('url', '')}"))

    def complaints(self):
        return [e for e in self.errors if not any(q in e for q in QUIET)]

    def shoot(self, label=""):
        OUT.mkdir(exist_ok=True)
        self.page.locator(".sf-explorer").first.screenshot(path=OUT / f"{self.name}{label and '-' + label}.png")

    def serial(self, alt):
        """How many pictures the view with that label has shown."""
        return int(self.page.locator(f"figure.sf-picture:has(img.sf-now[alt^='{alt}'])").first.get_attribute("data-serial") or 0)

    def changed(self, alt, before, seconds=30):
        self.page.wait_for_function(
            """([alt, n]) => { const i = [...document.querySelectorAll('img.sf-now')].find(x => x.alt.startsWith(alt));
                              return i && Number(i.closest('figure').dataset.serial || 0) > n; }""", arg=[alt, before], timeout=1000 * seconds)

    def pixels(self, alt):
        """Mean colour and a fingerprint of what a view really shows."""
        return self.page.evaluate(
            """alt => { const i = [...document.querySelectorAll('img.sf-now')].find(x => x.alt.startsWith(alt)), c = document.createElement('canvas');
                        c.width = c.height = 32; const g = c.getContext('2d'); g.drawImage(i, 0, 0, 32, 32);
                        return [...g.getImageData(0, 0, 32, 32).data]; }""", alt)

    def slider(self, label):
        """The handle of a slider, by the label beside it."""
        return self.page.locator(f".widget-hslider:has(.widget-label:text-is('{label}')) .noUi-handle").first

    def error(self):
        return self.page.locator(".sf-error").first.inner_text()

    def latency(self, label, alt, steps=24, key="ArrowRight"):
        """Milliseconds from a key to the picture that follows it, measured inside the page; recorded, and returned sorted."""
        handle, took = self.slider(label), []
        handle.focus()
        for _ in range(steps):
            n = self.serial(alt)
            start = time.monotonic()
            self.page.keyboard.press(key)
            self.changed(alt, n)
            took.append(1000 * (time.monotonic() - start))
        return record(self.name, f"{label}: a step to its picture", took)


def record(name, what, took):
    """Write p50 and p95 of milliseconds beside the device; `explore.app.latencies` reads them."""
    took = sorted(took)
    at = lambda q: round(took[min(int(q * len(took)), len(took) - 1)], 1)
    path = OUT / "latency.json"
    OUT.mkdir(exist_ok=True)
    old = json.loads(path.read_text()) if path.exists() else []
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True).stdout.strip()
    row = {"explorer": name, "what": what, "n": len(took), "p50_ms": at(.5), "p95_ms": at(.95), "device": f"CPU, {os.cpu_count()} cores, {platform.machine()}",
           "date": time.strftime("%Y-%m-%d"), "commit": commit}
    path.write_text(json.dumps([r for r in old if (r["explorer"], r["what"]) != (name, what)] + [row], indent=1) + "\n")
    return took


@pytest.fixture
def open_lab(browser, lab):
    """open_lab(name, code) -> Watched page on which the cell has run and an explorer stands."""
    opened = []

    def open_(name, code, seconds=180, scheme="light"):
        url, folder = lab
        nb = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code)],
                                      metadata={"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}})
        nbformat.write(nb, folder / f"{name}.ipynb")
        w = Watched(browser, name, scheme)
        opened.append(w)
        w.page.goto(f"{url}/lab/tree/{name}.ipynb?reset")
        w.page.wait_for_function("""() => { const n = window.jupyterapp?.shell.currentWidget;
                                            return n?.sessionContext?.session?.kernel?.connectionStatus === 'connected'; }""", timeout=90_000)
        w.page.evaluate("window.jupyterapp.commands.execute('application:toggle-left-area')")
        w.page.evaluate("window.jupyterapp.commands.execute('notebook:run-all-cells')")
        w.page.wait_for_selector(".sf-explorer, .jp-OutputArea-output[data-mime-type*='error'], .jp-RenderedText:has-text('Traceback')", timeout=1000 * seconds)
        assert w.page.locator(".sf-explorer").count(), w.page.locator(".jp-OutputArea").inner_text()
        return w

    yield open_
    for w in opened:
        w.page.evaluate("window.jupyterapp?.shell.currentWidget?.sessionContext?.shutdown?.()")
        w.context.close()
