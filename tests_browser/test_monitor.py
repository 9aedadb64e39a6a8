"""The training monitor: a log that grows while the page is open, the controls, and a training in the cell that shows it."""
import json
import time

from conftest import record

MAKE = """
import json, tempfile, threading, time
from pathlib import Path
import torch
from styleface_nb.core import read_json, write_json
from styleface_nb.pictures import to_pil
from styleface_nb.explore.monitor import TrainingMonitor
from styleface_nb.faces.align import align
from styleface_nb.learner import Callback, Learner, Phase, image_grid
from styleface_nb.manifests import resolve
from styleface_nb.styleface.model import StyleFace, weights_folder
"""
GROWING = MAKE + """
run, shipped = Path(tempfile.mkdtemp())/"face64", weights_folder()/"face64"
(run/"samples").mkdir(parents=True)
made = read_json(shipped/"config.json")["training"]
write_json(run/"config.json", {"config": made["config"], "total_images": 180_000, "phases": [{"trains": ["projector"]}]})
lines = (shipped/"log.jsonl").read_text().splitlines(True)
(run/"log.jsonl").write_text("".join(lines[:80]))
net = StyleFace.from_pretrained("face64")
w, held = net.to_w(net.sample_z(5, 3)), net.attributes(align(str(resolve("astronaut")), size=64))
def grid(strength): return to_pil(image_grid(net.render(strength*w, held).clamp(-1, 1), 1))[0]
for k in range(4): grid(k/3).save(run/f"samples/{40_000*k:09d}.png")
def go():                                                  # 80 lines are there; 20 more come, each in two halves
    while not (run/"go").exists(): time.sleep(.05)
    for line in lines[80:100]:
        for half in (line[:50], line[50:]):
            with open(run/"log.jsonl", "a") as f: f.write(half)
            time.sleep(.1)
    grid(1.).save(run/"samples/000150000.png")
    while not (run/"bad").exists(): time.sleep(.05)
    with open(run/"log.jsonl", "a") as f: f.write(json.dumps(json.loads(lines[100]) | {"G/rec": 12.}) + "\\n")
threading.Thread(target=go, daemon=True).start()
print(run)
x = TrainingMonitor(run, every=.2)
x
"""
TRAINING = MAKE + """
run = Path(tempfile.mkdtemp())/"tiny"
run.mkdir()
x = TrainingMonitor(run, every=.2)
class Slow(Callback):
    def before_step(self, learner, info): time.sleep(.05)
net = torch.nn.Linear(2, 1)
pull = Phase("P", ("net",), "adam", lambda nets, batch, info: {"fit": (nets["net"](batch["x"]) - 1).square().mean()})
learner = Learner({"net": net}, {"adam": torch.optim.Adam(net.parameters(), .1)}, [pull], lambda info: {"x": torch.ones(4, 2)},
                  total_images=1200, batch_size=4, run_dir=run, callbacks=(x.callback(), Slow()), log_every=5, bar=False)
x
"""
CELL = "window.jupyterapp.shell.currentWidget.sessionContext.session.kernel"


def title(w):
    return w.page.locator(".gtitle").first.text_content()


def wait_title(w, text, seconds=30):
    w.page.wait_for_function("t => document.querySelector('.gtitle')?.textContent.includes(t)", arg=text, timeout=1000 * seconds)


def figure_latency(w, label, what, steps=20, key="ArrowRight"):
    """Milliseconds from a key to the figure drawn anew."""
    w.page.evaluate("""() => { window.drawn = 0; document.querySelector('.js-plotly-plot').on('plotly_afterplot', () => { window.drawn++; }); }""")
    w.slider(label).focus()
    took = []
    for _ in range(steps):
        n = w.page.evaluate("window.drawn")
        start = time.monotonic()
        w.page.keyboard.press(key)
        w.page.wait_for_function("n => window.drawn > n", arg=n)
        took.append(1000 * (time.monotonic() - start))
    return record(w.name, what, took)


def test_growing_log(open_lab):
    from pathlib import Path
    w = open_lab("monitor", GROWING)
    wait_title(w, "face64: 1")
    run, before = Path(w.page.locator(".jp-OutputArea-output pre").first.inner_text().strip()), title(w)
    w.changed("samples", 0)
    first, n = w.pixels("samples"), w.serial("samples")
    curve = "document.querySelector('.js-plotly-plot').data[1].x.length"
    points = w.page.evaluate(curve)
    assert points == 80 and w.page.locator(".sf-status:text-is('running')").count()
    (run / "go").touch()
    w.page.wait_for_function(f"{curve} >= 100", timeout=30_000)
    assert title(w) != before and w.page.evaluate(curve) == 100
    w.changed("samples", n)
    assert w.pixels("samples") == first                          # 150,000 is drawn like 120,000
    took = figure_latency(w, "smoothing", "smoothing: a step to the figure")
    assert took[len(took) // 2] < 1000
    n = w.serial("samples")
    w.slider("sample").focus()
    for _ in range(5):                                           # past the newest, to the first of all
        w.page.keyboard.press("ArrowRight")
    w.page.wait_for_selector(".sf-picture figcaption:text-is('0 images')")
    w.page.wait_for_timeout(300)
    assert w.serial("samples") > n and w.pixels("samples") != first
    w.page.get_by_label("compare with").select_option("120,000")
    w.page.wait_for_selector("figcaption:has-text('left of the edge: 120,000')")
    assert w.page.locator(".sf-before").first.is_visible()
    w.page.get_by_label("logarithmic").check()
    w.page.wait_for_function("document.querySelector('.js-plotly-plot').layout.yaxis.type === 'log'")
    w.page.locator(".widget-select-multiple select").first.select_option(["G/icl", "D/d", "G/cos_source"])
    w.page.wait_for_function("document.querySelector('.js-plotly-plot').data.filter(t => t.showlegend).length === 3")
    shown = w.page.evaluate("[...document.querySelectorAll('.legendtext')].map(t => t.textContent)")
    assert shown == ["G/icl", "D/d", "G/cos_source"]
    w.latency("sample", "samples", 4, "ArrowLeft")
    (run / "bad").touch()
    w.page.wait_for_selector(".sf-error:has-text('G/rec jumped to 12')")
    w.shoot()
    assert not w.complaints(), json.dumps(w.complaints())


def test_training_cell(open_lab):
    w = open_lab("monitor-training", TRAINING)
    wait_title(w, "tiny: no line yet")
    w.page.evaluate(f"void {CELL}.requestExecute({{code: 'learner.fit()'}}).done.then(() => {{ window.ended = true; }})")    # as a next cell does
    seen, ended = set(), False
    for _ in range(600):
        ended = w.page.evaluate("window.ended || false")
        if ended:
            break
        seen.add(title(w))
        w.page.wait_for_timeout(50)
    assert ended and len(seen) > 10, seen                        # it moved while the cell ran
    wait_title(w, "tiny: 1,200 of 1,200 images")
    w.page.wait_for_selector(".sf-status:text-is('done')")
    w.shoot()
    assert not w.complaints(), json.dumps(w.complaints())
