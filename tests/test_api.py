"""Help where people ask for it: every public name says what it does, takes and returns.

The first half reads the modules as text and needs nothing but the standard library: every name in an `__all__`, and every public method of
such a class, has a docstring, a type and a comment for every parameter and field, a type for what comes back, and no `**options` that hides
what it takes. `OPEN` says how many complaints a module may still have; the numbers only ever go down.

The second half imports what the README and the tutorials teach and reads `help` as somebody does who has no other tool.

`python tests/test_api.py MODULE ...` prints the complaints of modules; without a name it counts all, and writes what became fewer to `open.json`.
"""
import ast
import dataclasses
import importlib
import inspect
import io
import json
import pydoc
import sys
import textwrap
import tokenize
from pathlib import Path

import pytest

FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)
ROOT = Path(__file__).resolve().parents[1]
LIB = ROOT / "styleface_nb"
WORDS_OF_OTHERS = {"Config.replace", "provenance", "open_explorer"}        # fields of a class of settings, of a stamp; options of any explorer
FILE = ROOT / "tests" / "open.json"
OPEN = json.loads(FILE.read_text())


def modules():
    """Dotted name below the package -> path, of every module with public names."""
    paths = (p for p in sorted(LIB.rglob("*.py")) if p.stem not in ("_modidx", "__init__", "__main__"))
    return {".".join(p.relative_to(LIB).with_suffix("").parts): p for p in paths}


def comments_of(text):
    """Line -> the comment at its end."""
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    return {t.start[0]: t.string.lstrip("# ") for t in tokens if t.type == tokenize.COMMENT}


def decorators(node):
    """Names of a definition's decorators, called or not."""
    called = (d.func if isinstance(d, ast.Call) else d for d in node.decorator_list)
    return [d.attr if isinstance(d, ast.Attribute) else getattr(d, "id", "") for d in called]


def parameters(node):
    """(name, node, first line, last line) of each parameter; a default belongs to its parameter."""
    a = node.args
    plain = [*a.posonlyargs, *a.args]
    defaults = [None] * (len(plain) - len(a.defaults)) + a.defaults
    rest = [*zip(a.kwonlyargs, a.kw_defaults), *((x, None) for x in (a.vararg,) if x)]
    for arg, default in [*zip(plain, defaults), *rest]:
        yield arg.arg, arg, arg.lineno, (default or arg).end_lineno


def faults_of_function(node, comments, bound):
    """What is missing in a function or method; `bound`: its first parameter is not the caller's."""
    if node.name != "__init__":
        if not ast.get_docstring(node):
            yield "no docstring"
        if node.returns is None:
            yield "no return type"
    found = list(parameters(node))[bound:]
    for name, arg, first, last in found:
        alone = sum(f <= last and first <= z for _, _, f, z in found) == 1 and first != node.lineno
        if arg.annotation is None:
            yield f"{name} has no type"
        if not (alone and comments.get(last)) and "command" not in decorators(node):       # a command's help has its texts
            yield f"{name} has no text"
    if node.args.kwarg:
        yield f"**{node.args.kwarg.arg} hides what it takes"


def faults_of_class(node, comments):
    """What is missing in a class, its fields and its public methods."""
    if not ast.get_docstring(node):
        yield node.name, "no docstring"
    for item in node.body:
        if isinstance(item, FUNCTION) and (item.name == "__init__" or not item.name.startswith("_")):
            bound = "staticmethod" not in decorators(item)
            name = f"{node.name}.{item.name}"
            yield from ((name, x) for x in faults_of_function(item, comments, bound))
        elif isinstance(item, ast.AnnAssign) and "dataclass" in decorators(node):
            name = item.target.id
            if not name.startswith("_") and not comments.get(item.end_lineno):
                yield node.name, f"{name} has no text"


def faults_of(path):
    """(name, what is missing) of everything public in a module."""
    return [(name, x) for name, x in all_faults(path) if not (x.startswith("**") and name in WORDS_OF_OTHERS)]


def all_faults(path):
    """The same, keywords that are open on purpose included."""
    text = path.read_text(encoding="utf-8")
    comments, tree = comments_of(text), ast.parse(text)
    public = next((ast.literal_eval(n.value) for n in tree.body if isinstance(n, ast.Assign) and n.targets[0].id == "__all__"), [])
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and node.name in public:
            yield from faults_of_class(node, comments)
        elif isinstance(node, FUNCTION) and "patch" in decorators(node) and not node.name.startswith("_"):
            owner = ast.unparse(node.args.args[0].annotation)
            yield from ((f"{owner}.{node.name}", x) for x in faults_of_function(node, comments, bound=True))
        elif isinstance(node, FUNCTION) and node.name in public:
            yield from ((node.name, x) for x in faults_of_function(node, comments, bound=False))


@pytest.mark.parametrize("module", modules())
def test_public_names_say_what_they_take(module):
    found = faults_of(modules()[module])
    allowed = OPEN.get(module, 0)
    told = "\n".join(f"  {name}: {what}" for name, what in found)
    assert len(found) <= allowed, f"{module}: {len(found)} complaints, {allowed} allowed:\n{told}"


@pytest.mark.parametrize("module", modules())
def test_no_name_is_defined_twice(module):
    tree = ast.parse(modules()[module].read_text(encoding="utf-8"))
    defined = [n for n in tree.body if isinstance(n, (*FUNCTION, ast.ClassDef))]
    names = [ast.unparse(n.args.args[0].annotation) + "." + n.name if "patch" in decorators(n) else n.name for n in defined]
    assert sorted(names) == sorted(set(names))


def test_open_lists_only_modules_that_exist():
    assert set(OPEN) <= set(modules())


TAUGHT = {"core": "Config ModelConfig LossConfig TrainConfig Preset preset seeded pick_device",
          "pictures": "read_image save_image read_provenance to_tensor to_pil", "manifests": "resolve fetch available info",
          "learner": "Learner last_checkpoint image_grid", "faces.align": "align one_face paste face_mask landmarks_in",
          "faces.recognition": "load_recognizer compare compare_all", "faces.dataset": "FacePack Photo build_pack",
          "faces.photograph": "Result FaceResult Similarity Known People choose_faces as_images",
          "stylegan.checkpoints": "load_stylegan2", "styleface.people": "Readouts", "styleface.model": "StyleFace Diverse",
          "styleface.album": "Album Gallery Bounds Virtual open_album", "ipsb.swap": "StyleIPSB",
          "ipsb.jacobian": "attribute_basis", "measure.audit": "audit", "explore.app": "open_explorer"}


def callables(thing):
    """(name, function) of a function, or of every public method of a class."""
    if not inspect.isclass(thing):
        return [(thing.__qualname__, thing)]
    found = ((k, getattr(v, "fget", None) or getattr(v, "__func__", v)) for k, v in vars(thing).items() if not k.startswith("_"))
    return [(f"{thing.__name__}.{k}", f) for k, f in found if inspect.isfunction(f)]


def texts_of(f):
    """Parameter -> its comment in the source, read by the tokeniser."""
    f = inspect.unwrap(f)
    text = textwrap.dedent(inspect.getsource(f))
    comments, node = comments_of(text), ast.parse(text).body[0]
    return {name: comments.get(last) for name, _, _, last in parameters(node) if name not in ("self", "cls")}


@pytest.mark.parametrize("module, name", [(m, n) for m, names in TAUGHT.items() for n in names.split()])
def test_help_tells_every_parameter(module, name):
    thing = getattr(importlib.import_module(f"styleface_nb.{module}"), name)
    for qualname, f in callables(thing):
        told = pydoc.plain(pydoc.render_doc(f))
        assert inspect.getdoc(f), qualname
        for parameter, text in texts_of(f).items():
            assert text and f"{parameter}: {text}" in told, f"help({qualname}) does not show {parameter}: {text}"
        kinds = {p.kind for p in inspect.signature(f).parameters.values()}
        assert qualname in WORDS_OF_OTHERS or inspect.Parameter.VAR_KEYWORD not in kinds, f"{qualname} hides what it takes"
    if dataclasses.is_dataclass(thing):
        shown = inspect.getdoc(thing)
        assert all(f"\n    {x.name}: " in shown for x in dataclasses.fields(thing) if x.name in vars(thing).get("__annotations__", {}))


@pytest.mark.parametrize("module, name", [("styleface.model", "StyleFace"), ("styleface.album", "Album"), ("ipsb.swap", "StyleIPSB")])
def test_stubs_hold_methods_and_texts(module, name):
    tree = ast.parse(modules()[module].with_suffix(".pyi").read_text(encoding="utf-8"))
    cls = next(n for n in tree.body if isinstance(n, ast.ClassDef) and n.name == name)
    docs = {f"{name}.{n.name}": ast.get_docstring(n) or "" for n in cls.body if isinstance(n, FUNCTION)}
    for qualname, f in callables(getattr(importlib.import_module(f"styleface_nb.{module}"), name)):
        patched = any(line.startswith("@patch") for line in inspect.getsource(f).splitlines())
        assert qualname in docs and (not patched or all(f"{k}: {v}" in docs[qualname] for k, v in texts_of(f).items()))


def test_what_is_printed_fits_a_screen():
    from styleface_nb import StyleFace, StyleIPSB

    for model in (StyleFace.from_pretrained("face64"), StyleIPSB.from_pretrained("ipsb64", "cpu")):
        assert len(repr(model)) < 200 and "\n" not in repr(model)


def settle(counts):
    """Write the counts that became fewer; what became more stays a failure."""
    fewer = {k: min(n, OPEN.get(k, 0)) for k, n in counts.items() if min(n, OPEN.get(k, 0))}
    FILE.write_text(json.dumps(fewer, indent=1) + "\n")
    return fewer


def main():
    found = {name: faults_of(path) for name, path in modules().items()}
    for name in sys.argv[1:]:
        print(*(f"{name}: {what}: {fault}" for what, fault in found[name]), sep="\n")
    if not sys.argv[1:]:
        counts = {k: len(v) for k, v in found.items()}
        print(f"{sum(counts.values())} complaints, {sum(settle(counts).values())} allowed")


if __name__ == "__main__":
    main()
