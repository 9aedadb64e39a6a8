"""Latent map: hover, click, lasso, level, method; two maps side by side."""
import time

from conftest import record

CODE = """
from styleface_nb.explore.latent import LatentMap, generated_codes
from styleface_nb.styleface.model import StyleFace
x = LatentMap(generated_codes(StyleFace.from_pretrained("face64", "cpu"), people={people}, n=200))
x
"""


def points(w, k):
    """Page coordinates of the virtual points of map k, as plotly has drawn them."""
    return w.page.evaluate(
        """k => { const g = document.querySelectorAll('.js-plotly-plot')[k], a = g._fullLayout.xaxis, b = g._fullLayout.yaxis;
                  const r = g.querySelector('.nsewdrag').getBoundingClientRect(), t = g._fullData[1];
                  return Array.from(t.x, (x, i) => [r.left + a.d2p(x), r.top + b.d2p(t.y[i])]); }""", k)


def titles(w):
    return [t.text_content() for t in w.page.locator(".js-plotly-plot .gtitle").all()]


def test_latent(open_lab):
    w = open_lab("latent", CODE.format(people=40))
    w.page.wait_for_function("() => [...document.querySelectorAll('.gtitle')].filter(t => t.textContent.includes('AUC')).length === 2", timeout=120_000)
    assert "N(0, I): low, PCA" in titles(w)[0] and "drawn embeddings: low, PCA" in titles(w)[1]

    places, hovers = points(w, 0), []
    middle = sorted(range(len(places)), key=lambda i: abs(places[i][0] - sum(p[0] for p in places) / len(places)))
    seen = set()
    for i in middle[:24]:
        w.page.mouse.move(places[i][0] - 60, places[i][1] - 3)
        n, start = w.serial("face under"), time.monotonic()
        w.page.mouse.move(*places[i])
        try:
            w.changed("face under", n, 3)
        except Exception:                      # another point on top of it, the same as before
            continue
        hovers.append(1000 * (time.monotonic() - start))
        seen.add(tuple(w.pixels("face under")))
    assert len(hovers) >= 10 and len(seen) >= 5, (len(hovers), len(seen))
    record("latent", "hover over a virtual person: to the face", hovers)

    w.page.mouse.click(*places[middle[0]])
    w.page.wait_for_selector("figcaption:has-text('decoded')", timeout=20_000)
    assert "nearest real" in w.page.locator("figcaption:has-text('decoded')").inner_text()

    x0, x1 = min(p[0] for p in places), max(p[0] for p in places)
    y0, y1 = min(p[1] for p in places), max(p[1] for p in places)
    start = time.monotonic()
    w.page.mouse.move(x0 - 8, y0 - 8)
    w.page.mouse.down()
    for x, y in [(x1 + 8, y0 - 8), (x1 + 8, (y0 + y1) / 2), (x0 - 8, (y0 + y1) / 2)]:
        w.page.mouse.move(x, y, steps=4)
    start = time.monotonic()
    w.page.mouse.up()
    w.page.wait_for_selector("figcaption:has-text('selected')", timeout=30_000)
    record("latent", "lasso: to the gallery of 24 faces", [1000 * (time.monotonic() - start)])
    chosen = int(w.page.locator("figcaption:has-text('selected')").inner_text().split()[0])
    inside = sum(p[1] < (y0 + y1) / 2 for p in places)
    assert chosen >= .8 * inside, (chosen, inside)

    before = points(w, 0)
    w.page.get_by_role("button", name="high").click()
    w.page.wait_for_function("() => [...document.querySelectorAll('.gtitle')].every(t => t.textContent.includes('high'))", timeout=60_000)
    assert points(w, 0) != before
    w.page.locator(".sf-explorer select").first.select_option(label="t-SNE")
    w.page.wait_for_function("() => [...document.querySelectorAll('.gtitle')].every(t => t.textContent.includes('t-SNE'))", timeout=120_000)
    assert w.error() == ""
    w.shoot()
    assert not w.complaints(), "\n".join(w.complaints())
