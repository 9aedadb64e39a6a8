"""`.ci/plain`: one statement a line, and nothing else changed."""
import ast
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

import pytest

PATH = Path(__file__).resolve().parents[1] / ".ci" / "plain"


@pytest.fixture(scope="module")
def tool():
    """The script as a module."""
    loader = SourceFileLoader("plain", str(PATH))
    module = module_from_spec(spec_from_loader("plain", loader))
    loader.exec_module(module)
    return module


CASES = {
    "if a: b()\nelse: c()": "if a:\n    b()\nelse:\n    c()",
    "try: a()\nexcept E: b()\nfinally: c()": "try:\n    a()\nexcept E:\n    b()\nfinally:\n    c()",
    "a(); b(); c()  # why": "a()\nb()\nc()  # why",
    "for x in y: a(x); b(x)": "for x in y:\n    a(x)\n    b(x)",
    "def f(x): return x": "def f(x):\n    return x",
    "with a as b: c(1,\n             2)": "with a as b:\n    c(1,\n    2)",
    "a, b = f(1), g(2)": "a = f(1)\nb = g(2)",
    "if a: b = '''x\n  y'''": "if a:\n    b = '''x\n  y'''",
    "plot();": "plot();",
}


@pytest.mark.parametrize("source", CASES)
def test_one_statement_a_line(tool, source):
    assert tool.plain(source) == CASES[source]


@pytest.mark.parametrize("source", ["a, b = b, a", "a, b = 1, a + 1", "a, a = 1, 2", "(x.y, z) = f, x.g", "a, *b = c, d", "a = b, c"])
def test_what_depends_stays(tool, source):
    assert tool.plain(source) == source


def test_wide_lines_are_wrapped_and_mean_the_same(tool):
    call = "result = some_function_with_a_name(" + ", ".join(f"argument_{i}=value_{i}" for i in range(9)) + ")"
    text = 'print(f"' + "a word and {another + 1} " * 8 + '")'
    header = "if " + " and ".join(f"condition_number_{i}" for i in range(9)) + ":\n    pass"
    for source in (call, text, header):
        assert max(map(len, source.split("\n"))) > tool.WIDE
        new = tool.plain(source)
        assert max(map(len, new.split("\n"))) <= tool.WIDE
        assert ast.dump(ast.parse(new)) == ast.dump(ast.parse(source))


def test_twice_is_once_and_magic_is_left(tool):
    for source in (*CASES, "%matplotlib inline\nif a: b()"):
        once = tool.plain(source)
        assert tool.plain(once) == once
    assert tool.plain("!ls; a") == "!ls; a"
