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
