"""Basis explorer: a slider in degrees, the checked answer behind it, methods beside each other, files."""
import json

CODE = """
from styleface_nb.explore.basis import BasisExplorer, load_rivals, sit
from styleface_nb.ipsb.swap import from_pretrained
x = BasisExplorer(sit(from_pretrained("ipsb64", "cpu")), load_rivals())
x
"""


def asked_and_read(w, name):
    row = w.page.locator(f".sf-explorer tr:has(th:text-is('{name}'))").first.locator("td")
    return float(row.nth(0).inner_text()), float(row.nth(1).inner_text())


def test_basis(open_lab):
    w = open_lab("basis", CODE)
    w.changed("edited face", 0)
    before = w.pixels("edited face")
    took = w.latency("yaw", "edited face", 12)
    assert took[len(took) // 2] < 2000
    w.page.wait_for_selector("figcaption:has-text('checked')", timeout=30_000)
    asked, read = asked_and_read(w, "yaw")
    assert asked == 9 and abs(read - 9) < 1.5, (asked, read)
    after = w.pixels("edited face")
    assert sum(abs(a - b) for a, b in zip(before, after)) / len(before) > 1
    assert "the same person" in w.page.locator("tr:has(th:text-is('mobileface_v2'))").first.inner_text()

    w.page.get_by_role("button", name="compare methods").click()
    w.page.wait_for_selector("figcaption:has-text('by every method')", timeout=120_000)
    lines = w.page.evaluate("""() => document.querySelector('.js-plotly-plot')._fullData.map(t => [t.name, t.x.length])""")
    assert sum(n > 5 for _, n in lines) == 10 and lines[-1] == ["now", 2], lines

    with w.page.expect_download() as got:
        w.page.get_by_role("button", name="save edit (JSON)").click()
    saved = json.loads(open(got.value.path()).read())
    assert got.value.suggested_filename == "edit.json" and saved["changes"] == {"yaw": 9.0} and saved["note"] == "AI-generated face"
    with w.page.expect_download() as got:
        w.page.get_by_role("button", name="save strip (PNG)").click()
    assert open(got.value.path(), "rb").read(8) == b"\x89PNG\r\n\x1a\n"

    w.shoot()
    w.page.get_by_role("button", name="reset", exact=True).click()
    w.page.wait_for_function("() => [...document.querySelectorAll('.sf-explorer tr')].some(r => r.innerText.startsWith('yaw') && r.innerText.includes('+0.00'))", timeout=20_000)
    assert w.error() == ""
    assert not w.complaints(), "\n".join(w.complaints())
