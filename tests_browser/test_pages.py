"""Explorers as pages: Voila on the loopback address, in both themes."""
import pytest
from conftest import Watched
from styleface_nb.explore.app import serve


@pytest.mark.parametrize("name, theme, slider, alt", [("basis", "dark", "smile", "edited face"), ("masks", "light", "64 px, 2", "output")])
def test_page(browser, name, theme, slider, alt):
    with serve(name, theme=theme) as url:
        w = Watched(browser, f"page-{name}", theme)
        w.page.goto(url, timeout=120_000)
        w.page.wait_for_selector(".sf-explorer", timeout=120_000)
        w.changed(alt, 0, 60)
        assert w.page.locator("text=open_explorer").count() == 0                       # no code on a page
        if name == "masks":                                                            # the profile, too, was drawn before the page opened
            assert max(w.page.evaluate("() => Array.from(document.querySelector('.js-plotly-plot')._fullData[0].y)")) > 0
        before = w.pixels(alt)
        handle = w.slider(slider)
        handle.focus()
        n = w.serial(alt)
        for _ in range(6):
            w.page.keyboard.press("ArrowRight")
        w.changed(alt, n)
        w.page.wait_for_timeout(1500)
        assert w.pixels(alt) != before and w.error() == ""
        w.shoot()
        assert not w.complaints(), "\n".join(w.complaints())
        w.context.close()


def test_figures_are_there_when_a_page_opens_late(browser):
    with serve("latent", people=12, n=30) as url:
        w = Watched(browser, "page-latent")
        w.page.goto(url, timeout=120_000)
        w.page.wait_for_selector(".js-plotly-plot .gtitle", timeout=120_000)
        w.page.wait_for_function("() => [...document.querySelectorAll('.js-plotly-plot')].filter(p => p._fullData[1].x.length === 30).length === 2", timeout=60_000)
        titles = w.page.evaluate("() => [...document.querySelectorAll('.gtitle')].map(t => t.textContent)")
        assert len(titles) == 2 and all("AUC" in t for t in titles), titles
        w.shoot()
        assert not w.complaints(), "\n".join(w.complaints())
        w.context.close()
