"""The documentation, built and opened: pages have content, search finds, nothing is loaded from elsewhere, no error in the console."""
import functools
import http.server
import subprocess
import sys
import threading

import pytest
from conftest import OUT, ROOT, Watched

# page, a text that must be on it, how many pictures at least
PAGES = [
    ("index.html", "A photograph goes in", 1),
    ("howto/anonymise_a_folder.html", "styleface deid event", 0),
    ("nbs/3_styleface/30_projector.html", "StyleFace swaps a face", 0),
    ("nbs/tutorials/1_photograph_to_swap.html", "Find the face", 3),
    ("api/styleface.model.html", "from_pretrained", 0),
    ("commands.html", "--fallback", 0),
    ("gallery.html", "public domain", 8),
    ("limits.html", "not a guarantee", 0),
]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """Address of the site, served from a folder that was built just now."""
    out = tmp_path_factory.mktemp("docs")
    done = subprocess.run([sys.executable, ROOT / ".ci/docs", "--out", out], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    assert done.returncode == 0, done.stdout + done.stderr
    quiet = type("Quiet", (http.server.SimpleHTTPRequestHandler,), {"log_message": lambda *_: None})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(quiet, directory=str(out / "html")))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def opened(browser, site):
    """open(page, scheme, width) -> Watched page, and the list of everything that it asked for."""
    contexts = []

    def open_(page, scheme="light", width=1300):
        w = Watched(browser, "docs", scheme)
        contexts.append(w)
        w.asked = []
        w.page.on("request", lambda r: w.asked.append(r.url))
        w.page.set_viewport_size({"width": width, "height": 1000})
        w.page.goto(f"{site}/{page}")
        w.page.wait_for_load_state("networkidle")
        return w

    yield open_
    for w in contexts:
        w.context.close()


def faults(w, site):
    """What must not be: errors, requests that leave the site, and pictures that do not show."""
    away = [u for u in w.asked if not u.startswith((site, "data:"))]
    broken = w.page.evaluate("() => [...document.images].filter(i => i.complete && !i.naturalWidth).map(i => i.src)")
    return w.complaints() + away + broken


@pytest.mark.parametrize("page, text, pictures", PAGES)
def test_page_has_content(opened, site, page, text, pictures):
    w = opened(page)
    article = w.page.locator("article").first
    assert text in article.inner_text()
    assert len(article.inner_text()) > 500
    assert article.locator("img").count() >= pictures
    assert not faults(w, site)


def test_equations_are_drawn(opened):
    box = opened("nbs/3_styleface/30_projector.html").page.locator("math mfrac").first.bounding_box()
    assert box["height"] > 1.5 * box["width"] > 0                    # a half: one digit over another


def test_parameters_are_a_table(opened):
    w = opened("api/styleface.projector.html")
    row = w.page.locator("tr", has_text="whiten").first
    assert "bool" in row.inner_text() and "False" in row.inner_text()


def test_search_finds_a_name_and_a_word(opened, site):
    w = opened("index.html")
    for word, page in (("VAEProjector", "styleface.projector"), ("uneven", "limits")):
        w.page.goto(f"{site}/search.html?q={word}")
        w.page.wait_for_selector("ul.search li a", timeout=20_000)
        assert any(page in a.get_attribute("href") for a in w.page.locator("ul.search li a").all())
    assert not faults(w, site)


@pytest.mark.parametrize("page", ["index.html", "measured.html", "nbs/3_styleface/30_projector.html", "api/styleface.projector.html"])
def test_nothing_sticks_out_of_a_narrow_page(opened, site, page):
    w = opened(page, "dark", 390)
    assert w.page.evaluate("() => document.documentElement.scrollWidth <= innerWidth + 1")
    assert not faults(w, site)


def test_both_schemes_differ(opened):
    colours = [opened("index.html", s).page.evaluate("() => getComputedStyle(document.body).backgroundColor") for s in ("light", "dark")]
    assert colours[0] != colours[1]
    OUT.mkdir(exist_ok=True)
    opened("index.html", "dark").page.screenshot(path=OUT / "docs-dark.png")
