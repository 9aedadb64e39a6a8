"""The parts that make the documentation: parameters read from text, links, equations."""
import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "docs/_ext"))

import assemble
import docments
import links

MODULE = '''"""A module."""
__all__ = ["N", "Box", "area"]
N = 4                       # how many
def _hidden(): pass

class Box:
    "A box."
    side:int = 2            # Of the box, px.

@patch
def grow(
    self:Box,
    by:float=1.5,           # Factor.
) -> Box: # the larger one
    "Make it larger."

@patch(property)
def half(self:Box) -> float:
    "Half of its side."

def area(
    box:Box|None,           # Whose; [a|b] and *c*.
    *rest,                  # Others.
    unit:str="px",          # Of the result.
) -> float: # square units
    "Area of a box."
'''


def test_entries_are_what_the_module_says():
    n, box, area = docments.entries(MODULE)
    assert (n.kind, n.value, n.text) == ("data", "4", "how many")
    assert box.rows == [("side", "int", "2", "Of the box, px.")]
    assert [(m.name, m.kind) for m in box.inner] == [("grow", "method"), ("half", "property")]
    assert box.inner[0].rows == [("by", "float", "1.5", "Factor.")] and box.inner[0].returns == ("Box", "the larger one")
    assert area.rows == [("box", "Box | None", "", "Whose; [a|b] and *c*."), ("*rest", "", "", "Others."),
                         ("unit", "str", "'px'", "Of the result.")]
    assert area.returns == ("float", "square units") and area.text == "Area of a box."


def test_one_comment_for_a_whole_line():
    one, two, none = docments.entries('def f(x): # a picture\n    "One."\ndef g(x, y): # a pair\n    "Two."\ndef h() -> int: # how many\n    "None."\n')
    assert one.rows == [("x", "", "", "a picture")] and one.remark == ""
    assert two.rows == [("x", "", "", ""), ("y", "", "", "")] and two.remark == "a pair"
    assert none.rows == [] and none.returns == ("int", "how many")


def test_table_escapes_what_markdown_would_read():
    row = docments.table(docments.entries(MODULE)[2]).splitlines()[2]
    assert row == r"| `box` | `Box \| None` |  | Whose; \[a\|b\] and \*c\*. |"


def test_commands_have_their_flags():
    text = docments.command_page(['Out = option(Path, "Where to.", "--out", "-o")\n@command\ndef make_it(photo:argument(str, "Which."), out:Out=None, n:option(int, "Many.")=1):\n    "Make."\n'])
    assert "## make-it" in text and "| `PHOTO` | `str` |  | Which. |" in text
    assert "| `--out` `-o` | `Path` |  | Where to. |" in text and "| `--n` | `int` | `1` | Many. |" in text


def test_a_modules_own_options_come_first():
    one = 'Photos = argument(list[str], "Files.")\n@command\ndef deid(photos:Photos): "Hide."\n'
    two = 'Photos = option(Optional[str], "A pack.")\n@command\ndef audit(photos:Photos=None, out:Out=Path("x"), strict:option(bool, "S.")=False): "Measure."\n'
    text = docments.command_page([one, two])
    assert "| `PHOTOS` | `list[str]` |  | Files. |" in text and "| `--photos` | `str` |  | A pack. |" in text
    assert "| `--out` | `Out` | `x` |  |" in text and "| `--strict` | `bool` |  | S. |" in text


def test_errors_are_a_list_and_examples_stay_code():
    text = docments.prose("Do *it*.\n\n    f(*x)\n\nRaises:\n    DataError: no `x`,\n        or too many\n    OSError: disk")
    assert text == "Do \\*it\\*.\n\n    f(*x)\n\nRaises\n\n- `DataError`: no `x`, or too many\n- `OSError`: disk"


def test_every_public_name_is_on_its_page():
    source = (ROOT / "styleface_nb/styleface/projector.py").read_text(encoding="utf-8")
    page = docments.module_page(source, "styleface_nb.styleface.projector")
    for name in docments.public(docments.ast.parse(source)):
        assert f" {name}" in page


def test_links_of_a_page_follow_it(monkeypatch):
    monkeypatch.setattr(assemble, "repository", lambda: "https://github.com/somebody/it")
    wrong = []
    text = "[a](../figures/demo/overview.png) ![b](../figures/demo/masks.png) [c](../LICENSE) [d](limits.md#x) [e](nowhere.md) `[f](g)` [`h` i](limits.md)"
    got = assemble.relinked(text, "docs/index.md", wrong)
    assert got == ("[a](figures/demo/overview.png) ![b](figures/demo/masks.png) [c](https://github.com/somebody/it/blob/main/LICENSE) "
                   "[d](limits.md#x) [e](nowhere.md) `[f](g)` [`h` i](limits.md)")
    assert wrong == ["docs/index.md: nowhere.md is not there"]
    monkeypatch.setattr(assemble, "repository", lambda: "")
    assert assemble.relinked("see [c](../LICENSE)", "docs/index.md", []) == "see c"


def test_badges_need_an_address(monkeypatch):
    monkeypatch.setattr(assemble, "repository", lambda: "")
    assert assemble.badges("nbs/tutorials/a.ipynb") == ""
    monkeypatch.setattr(assemble, "repository", lambda: "https://github.com/somebody/it")
    assert "colab.research.google.com/github/somebody/it/blob/main/nbs/tutorials/a.ipynb" in assemble.badges("nbs/tutorials/a.ipynb")


def test_badges_stand_below_the_title(monkeypatch):
    monkeypatch.setattr(assemble, "repository", lambda: "https://github.com/somebody/it")
    path = next((ROOT / "nbs/tutorials").glob("1_*.ipynb"))
    lines = json.loads(assemble.shown_notebook(path, []))["cells"][0]["source"].split("\n")
    assert lines[0].startswith("# ") and "Open in Colab" in lines[2] and lines[3] == ""


def test_a_broken_site_is_found(tmp_path):
    (tmp_path / "a.html").write_text('<p id="x"></p><a href="b.html">b</a><a href="#x">x</a><a href="#y">y</a><script src="https://cdn/x.js"></script>')
    (tmp_path / "a.css").write_text("body { background: url(https://cdn/x.png) }")
    pages, count, wrong = links.complaints(tmp_path)
    assert (pages, count) == (1, 3)
    assert wrong == ["a.html loads https://cdn/x.js", "a.html: b.html leads nowhere", "a.html: #y has no such place on its page",
                     "a.css loads https://cdn/x.png"]


def test_equations():
    pytest.importorskip("math_core")
    pytest.importorskip("sphinx")
    import mathml

    text, number = mathml.mathml(r"\frac{a}{b}\tag{3}", True)
    assert number == "3" and "<mfrac><mi>a</mi><mi>b</mi></mfrac>" in text.replace("\n", "").replace("  ", "")
    with pytest.raises(mathml.math_core.LatexError):
        mathml.mathml(r"\frac{a", True)
