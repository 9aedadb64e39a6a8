"""Stored outputs are part of the text, and text can lie: none may be there that its code cannot have made.

Notebooks are not run for this, so it finds only what can be seen from the code: a value below a cell that ends in no expression, words that
a `print` does not print, a dict with other keys, a tuple of another length, a data class with the fields it had last month. Numbers that
became others it does not find: those are for whoever changes the code (`CONTRIBUTING.md`).
"""
import ast
import json
import re
import subprocess
from functools import lru_cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LIB = ROOT / "styleface_nb"


def source(cell):
    return "".join(cell["source"])


def last_expression(tree):
    """The value that IPython shows at the end of a cell, or None."""
    last = tree.body[-1] if tree.body else None
    return last.value if isinstance(last, ast.Expr) else None


def shown_text(output):
    """What an output says in words."""
    return "".join(output.get("text") or output.get("data", {}).get("text/plain") or ())


def fragments(node):
    """The fixed words of an f-string or string, in order."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return [p.value for p in parts if isinstance(p, ast.Constant) and isinstance(p.value, str)]


def in_order(words, text):
    """Whether all of `words` stand in the text, one after the other."""
    at = 0
    for w in words:
        at = text.find(w, at)
        if at < 0:
            return False
        at += len(w)
    return True


def printed(tree):
    """Fixed words of what a cell prints whatever happens: its own `print`s, not those in loops, functions or branches."""
    for node in tree.body:
        call = node.value if isinstance(node, ast.Expr) else None
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "print":
            for arg in call.args:
                if isinstance(arg, (ast.JoinedStr, ast.Constant)):
                    yield from fragments(arg)


def keys_of(node):
    """Keys of a dict that is written out, all of them constants; else None."""
    if isinstance(node, ast.Dict) and all(isinstance(k, ast.Constant) for k in node.keys):
        return {k.value for k in node.keys}
    return None


def disagreement(node, text, fields):
    """How the shown value differs from what its expression can give: other keys, another length, other fields; else None."""
    try:
        value = ast.parse(text.strip(), mode="eval").body
    except SyntaxError:
        return None
    got, want = keys_of(value), keys_of(node)
    if want is not None and got is not None and got != want:
        return f"a dict with {sorted(map(str, got ^ want))} more or less"
    if isinstance(node, ast.Tuple) and isinstance(value, ast.Tuple) and not any(isinstance(x, ast.Starred) for x in node.elts):
        if len(node.elts) != len(value.elts):
            return f"{len(value.elts)} values for {len(node.elts)}"
        pairs = zip(node.elts, value.elts)
        return next((d for n, v in pairs if (d := disagreement(n, ast.unparse(v), fields))), None)
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id in fields:
        names = [k.arg for k in value.keywords]
        if names and not value.args and names != fields[value.func.id]:
            return f"{value.func.id} with other fields: {sorted(map(str, set(names) ^ set(fields[value.func.id])))}"
    if isinstance(node, ast.JoinedStr) and isinstance(value, ast.Constant) and not in_order(fragments(node), str(value.value)):
        return "another text than its f-string gives"
    return None


@lru_cache
def data_classes():
    """Name -> its fields in order, of every data class of the package that prints itself by its fields."""
    found, twice = {}, set()
    for p in LIB.rglob("*.py"):
        for node in ast.walk(ast.parse(p.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and any("dataclass" in ast.unparse(d) for d in node.decorator_list):
                twice |= {node.name} & set(found)
                own = [n.target.id for n in node.body if isinstance(n, ast.AnnAssign) and "repr=False" not in ast.unparse(n)]
                plain = not any(isinstance(n, ast.FunctionDef) and n.name == "__repr__" for n in node.body)
                if plain and all(ast.unparse(b) == "Config" for b in node.bases):
                    found[node.name] = own
    return {k: v for k, v in found.items() if k not in twice}


def lies_of(cell, fields):
    """What of a cell's outputs its code cannot have made."""
    text = re.sub(r"^(\s*)[%!].*$", r"\1magic()", source(cell), flags=re.M)
    kinds = [o["output_type"] for o in cell["outputs"]]
    try:
        tree = ast.parse(text)
    except SyntaxError:
        return
    node = last_expression(tree)
    if "execute_result" in kinds and (node is None or text.rstrip().endswith(";")):
        yield "shows a value, but does not end in an expression"
    calls = any(isinstance(n, (ast.Call, ast.Import, ast.ImportFrom)) for n in ast.walk(tree))
    if set(kinds) - {"execute_result"} and not calls:
        yield "prints something, but calls nothing"
    words, said = list(printed(tree)), "".join(shown_text(o) for o in cell["outputs"] if o["output_type"] == "stream")
    if cell["outputs"] and words and not in_order(words, said):
        lost = next((w for w in words if w not in said), None)
        yield "prints its words in another order" if lost is None else f"prints {lost!r}, which is not in its output"
    for o in cell["outputs"]:
        if o["output_type"] == "execute_result" and node is not None and (told := disagreement(node, shown_text(o), fields)):
            yield f"shows {told}"


def notebooks():
    """Notebooks that git knows or would take."""
    names = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "nbs/*.ipynb"], cwd=ROOT, capture_output=True, text=True)
    return sorted(n for n in names.stdout.split("\n") if n and (ROOT / n).is_file())


@pytest.mark.parametrize("name", notebooks())
def test_code_can_have_made_its_outputs(name):
    fields = data_classes()
    cells = [c for c in json.loads((ROOT / name).read_text(encoding="utf-8"))["cells"] if c["cell_type"] == "code"]
    told = [f"cell {c.get('id')} {x}" for c in cells for x in lies_of(c, fields)]
    assert not told, "\n".join(told)


def cell(text, value=None, said=None):
    """A code cell with a value below it, or words."""
    outputs = [{"output_type": "execute_result", "data": {"text/plain": [value]}}] if value else []
    outputs += [{"output_type": "stream", "name": "stdout", "text": [said]}] if said else []
    return {"source": [text], "outputs": outputs}


@pytest.mark.parametrize("lie", [
    cell("{1: 2}\nx = 3", value="{1: 2}"),                       # a value in the middle of a cell is not shown
    cell("x;", value="3"),                                        # nor is one behind a semicolon
    cell("x = 3", said="3"),                                      # nothing was called that could print
    cell("print(f'{n} faces, all well')", said="3 faces"),        # other words
    cell("print('b', x)\nprint('a', x)", said="a 1\nb 1"),       # another order
    cell("{'a': f(x), 'b': 1}", value="{'a': 3}"),                # a key less
    cell("f(x), g(x)", value="(1, 2, 3)"),                        # a value more
    cell("f(x), {'a': g(x)}", value="(1, {'b': 2})"),             # another key, inside
    cell("f'{x} px'", value="'3 cm'"),                            # other words
    cell("thing", value="Thing(a=1)"),                            # the class has a second field by now
])
def test_a_lie_is_found(lie):
    assert list(lies_of(lie, {"Thing": ["a", "b"]}))


@pytest.mark.parametrize("truth", [
    cell("x = 3\nx", value="3"), cell("x = 3"), cell("f(x)", said="3"), cell("print(f'{n} faces', x)", said="3 faces 4\n"),
    cell("for n in x: print('never')", said="another\n"), cell("{'a': f(x), k: 1}", value="{'a': 3, 'z': 1}"),
    cell("f(x), g(x)", value="(1, array([1., 2.]))"), cell("thing", value="Thing(a=1, b=2)"), cell("%time f(x)", said="1 s"),
])
def test_a_truth_is_let_pass(truth):
    assert not list(lies_of(truth, {"Thing": ["a", "b"]}))
