"""Which library draws how many points: pan and zoom of 826 and of 100,000, measured in the page. No faces, no weights."""
import math
import os
import time

import pytest
from conftest import record

CODE = """
import numpy as np
from PIL import Image
from styleface_nb.explore import latent
from styleface_nb.explore.latent import Arm, BigScatter, Codes, LatentMap, PlotlyScatter
latent.BIG = {big}
rng = np.random.default_rng(0)
real, virtual = (rng.normal(size=({n} // 2, 3, 8)).astype(np.float32) for _ in range(2))
face = lambda i: Image.new("RGB", (16, 16), (int(i) % 256, 0, 0))
x = LatentMap(Codes((Arm("a", real, virtual, lambda w: [face(0)] * len(w)),), np.arange(len(real)) // 4, face))
for m in x.maps:
    if isinstance(m, PlotlyScatter): m.widget.layout.dragmode = "pan"
x.score = lambda k, level: float("nan")
x
"""
FRAMES = """() => { window.gaps = []; let last = performance.now(); window.going = true;
  const tick = () => { const now = performance.now(); window.gaps.push(now - last); last = now; if (window.going) requestAnimationFrame(tick); };
  requestAnimationFrame(tick); }"""


LIMIT = {(826, "plotly"): 500, (100_000, "jupyter-scatter"): 1500}     # ms a frame, generous: a loaded machine without a GPU


@pytest.mark.parametrize("n, library", [(826, "plotly"), (826, "jupyter-scatter"), (100_000, "plotly"), (100_000, "jupyter-scatter")])
def test_scatter(open_lab, n, library):
    pytest.importorskip("jscatter")
    if n > 20_000 and library == "plotly" and not os.environ.get("STYLEFACE_MEASURE"):
        pytest.skip("only to be measured: set STYLEFACE_MEASURE=1")
    w = open_lab("scatter", CODE.format(n=n, big=10**9 if library == "plotly" else 0))
    canvas = w.page.locator(".js-plotly-plot .nsewdrag, .sf-explorer canvas").first
    canvas.wait_for(timeout=60_000)
    w.page.wait_for_timeout(4000 if n > 1000 else 1500)
    box = canvas.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    w.page.mouse.move(x, y)
    w.page.mouse.down()
    w.page.evaluate(FRAMES)
    for i in range(40):                       # a circle, so that the points stay in sight
        w.page.mouse.move(x + 60 * math.cos(i / 5), y + 60 * math.sin(i / 5))
    gaps = w.page.evaluate("() => { window.going = false; return window.gaps; }")
    w.page.mouse.up()
    record("latent", f"{library}, {n:,} points: a frame while panning", gaps)
    w.page.wait_for_timeout(1000)
    took = []
    for i in range(8):
        at, old, start = (x + 23 * (i - 4), y + 11 * (i % 3)), w.serial("face under"), time.monotonic()
        w.page.mouse.move(*at, steps=3)
        try:
            w.changed("face under", old, 4)
        except Exception:                     # no point there
            continue
        took.append(1000 * (time.monotonic() - start))
    assert took, "no point answered"
    record("latent", f"{library}, {n:,} points: hover to picture", took)
    w.shoot(f"{library}-{n}")
    assert w.page.locator(".sf-error").first.inner_text() == ""
    if (n, library) in LIMIT:
        assert sorted(gaps)[len(gaps) // 2] < LIMIT[n, library]
    assert not w.complaints(), "\n".join(w.complaints())
