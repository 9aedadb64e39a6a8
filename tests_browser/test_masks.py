"""Mask microscope: a gain, a pixel, play, the leak table."""

CODE = """
from styleface_nb.explore.masks import MaskMicroscope, specimen
from styleface_nb.styleface.model import StyleFace
x = MaskMicroscope(specimen(StyleFace.from_pretrained("face64", "cpu")))
x
"""


def difference(a, b):
    return sum(abs(x - y) for x, y in zip(a, b)) / len(a)


def test_masks(open_lab):
    w = open_lab("masks", CODE)
    w.changed("output", 0)
    w.page.wait_for_function("() => document.querySelectorAll('.js-plotly-plot .bars path').length === 9", timeout=60_000)
    before = w.pixels("output")
    took = w.latency("64 px, 2", "output", 14, "ArrowLeft")
    assert took[len(took) // 2] < 1500 and w.slider("64 px, 2").get_attribute("aria-label") == "64 px, 2"
    after = w.pixels("output")
    w.slider("64 px, 2").focus()
    n = w.serial("output")
    w.page.keyboard.press("Home")
    w.changed("output", n)
    shut = w.pixels("output")
    assert 0 < difference(before, after) < difference(before, shut)
    table = w.page.locator(".sf-explorer table").first.inner_text()
    assert "background error" in table and "mobileface_v2" in table

    title = lambda: w.page.locator(".js-plotly-plot .gtitle").text_content()
    frame = w.page.locator("figure:has(img[alt^='output']) .sf-frame")
    frame.click(position={"x": 10, "y": 40})
    w.page.wait_for_function("() => document.querySelector('.gtitle').textContent.includes('(2, 10)')", timeout=10_000)
    w.page.keyboard.press("ArrowRight")
    w.page.wait_for_function("() => document.querySelector('.gtitle').textContent.includes('(3, 10)')", timeout=10_000)
    assert title()

    w.page.locator(".widget-play button").first.click()
    w.page.wait_for_selector("figcaption:has-text('M of 16 px')", timeout=20_000)
    w.page.get_by_role("button", name="reset gains").click()
    w.page.get_by_role("button", name="which layer leaks?").click()
    w.page.wait_for_function("() => document.querySelectorAll('.sf-explorer table').length > 1", timeout=60_000)
    assert w.page.locator(".sf-explorer table").nth(1).locator("tr").count() == 19
    assert difference(before, w.pixels("output")) < 1
    assert w.error() == ""
    w.shoot()
    assert not w.complaints(), "\n".join(w.complaints())
