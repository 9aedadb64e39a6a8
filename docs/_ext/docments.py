"""Pages of the API, read from the modules' text: signatures, docstrings, and the comment that stands behind each parameter.

Nothing is imported, so the pages need no torch. `module_page(path)` gives the Markdown of one module, `command_page(paths)` that of the
command line.
"""
import ast
import io
import re
import tokenize
from dataclasses import dataclass, field


@dataclass
class Entry:
    """A public function, method, class or constant."""

    name: str
    kind: str                                       # function, method, property, class, data
    text: str = ""                                  # docstring
    rows: list = field(default_factory=list)        # (name, type, default, comment) of each parameter
    returns: tuple = ("", "")                       # (type, comment)
    remark: str = ""                                # a comment behind a whole line `def f(a, b): # ...`
    value: str = ""                                 # source of a constant
    inner: list = field(default_factory=list)       # methods of a class


def comments_of(source):
    """Line number -> comment, without its sign."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return {t.start[0]: t.string.lstrip("#").strip() for t in tokens if t.type == tokenize.COMMENT}


def annotated(node):
    """(type, text, flags) of an annotation; `option(int, "text", "--flag")` of the command line says all three."""
    if node is None:
        return "", "", []
    if isinstance(node, ast.Call) and node.args:
        texts = [a.value for a in node.args[1:] if isinstance(a, ast.Constant) and isinstance(a.value, str)]
        return ast.unparse(node.args[0]), texts[0] if texts else "", texts[1:]
    return ast.unparse(node), "", []


def arguments(node):
    """[(argument, name as it is written, default or None)], in order."""
    a = node.args
    plain = [*a.posonlyargs, *a.args]
    defaults = [None] * (len(plain) - len(a.defaults)) + a.defaults
    found = [(x, x.arg, d) for x, d in zip(plain, defaults)]
    found += [(a.vararg, f"*{a.vararg.arg}", None)] if a.vararg else []
    found += [(x, x.arg, d) for x, d in zip(a.kwonlyargs, a.kw_defaults)]
    found += [(a.kwarg, f"**{a.kwarg.arg}", None)] if a.kwarg else []
    return found


def decorators(node):
    """Names of what decorates a function or class."""
    calls = [(d.func, d.args) if isinstance(d, ast.Call) else (d, []) for d in node.decorator_list]
    return [ast.unparse(x).split(".")[-1] for function, args in calls for x in (function, *args)]


def function_entry(node, comments, method=False):
    """An Entry of a `def`; the first parameter of a method is left out."""
    names = decorators(node)
    kind = "property" if "property" in names else "method" if method else "function"
    first = 1 if method and "staticmethod" not in names else 0
    rows = []
    last = {}
    for argument, name, default in arguments(node)[first:]:
        type_, text, _ = annotated(argument.annotation)
        line = (default or argument).end_lineno
        last[line] = last.get(line, 0) + 1
        rows.append([name, type_, "" if default is None else ast.unparse(default), text or comments.get(line, ""), line])
    body = node.body[0].lineno - 1
    closing = node.returns.end_lineno if node.returns else max([n for n in range(node.lineno, body + 1) if n in comments] or [0])
    used = {r[4] for r in rows if last[r[4]] == 1}
    entry = Entry(node.name, kind, ast.get_docstring(node) or "")
    for row in rows:
        if last[row[4]] > 1 and row[3] == comments.get(row[4]):
            entry.remark, row[3] = row[3], ""
    said = "" if closing in used or entry.remark == comments.get(closing, "") else comments.get(closing, "")
    entry.rows = [tuple(r[:4]) for r in rows]
    entry.returns = (ast.unparse(node.returns) if node.returns else "", said)
    return entry


def class_entry(node, comments):
    """An Entry of a class: its fields or the parameters of `__init__`, and its public methods."""
    entry = Entry(node.name, "class", ast.get_docstring(node) or "")
    for item in node.body:
        if isinstance(item, ast.AnnAssign) and not item.target.id.startswith("_"):
            default = "" if item.value is None else ast.unparse(item.value)
            entry.rows.append((item.target.id, ast.unparse(item.annotation), default, comments.get(item.end_lineno, "")))
        elif isinstance(item, ast.FunctionDef) and item.name == "__init__":
            made = function_entry(item, comments, method=True)
            entry.rows, entry.remark = made.rows, made.remark
            entry.text = "\n\n".join(t for t in (entry.text, made.text) if t)
        elif isinstance(item, ast.FunctionDef) and (not item.name.startswith("_") or item.name == "__call__"):
            entry.inner.append(function_entry(item, comments, method=True))
    return entry


def data_entry(node, name, source):
    """An Entry of a constant: its source, in one line."""
    value = ast.get_source_segment(source, node.value) if node.value else ""
    value = " ".join(value.split())
    return Entry(name, "data", value=value if len(value) < 90 else value[:86] + " ...")


def targets(node):
    """Names that a statement of a module binds."""
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return [node.name]
    if isinstance(node, ast.AnnAssign):
        return [node.target.id]
    if isinstance(node, ast.Assign):
        return [t.id for t in node.targets if isinstance(t, ast.Name)]
    return []


def patched(node):
    """The class that a function with `@patch` becomes a method of, or nothing."""
    if isinstance(node, ast.FunctionDef) and "patch" in decorators(node) and node.args.args[0].annotation:
        return ast.unparse(node.args.args[0].annotation).strip("\"'")
    return ""


def public(tree):
    """What `__all__` lists; without it, every name without an underscore."""
    for node in tree.body:
        if targets(node) == ["__all__"]:
            return list(ast.literal_eval(node.value))
    return [n for node in tree.body for n in targets(node) if not n.startswith("_")]


def entries(source):
    """Entries of a module, in the order of its text."""
    tree, comments = ast.parse(source), comments_of(source)
    names, found = set(public(tree)), {}
    for node in tree.body:
        owner = patched(node)
        if owner and not node.name.startswith("_"):
            found.setdefault(owner, Entry(owner, "class")).inner.append(function_entry(node, comments, method=True))
        for name in [n for n in targets(node) if n in names and not n.startswith("_") and not owner]:
            if isinstance(node, ast.FunctionDef):
                found[name] = function_entry(node, comments)
            elif isinstance(node, ast.ClassDef):
                found[name] = class_entry(node, comments)
            else:
                found[name] = data_entry(node, name, source)
                found[name].text = comments.get(node.end_lineno, "")
    return list(found.values())


def plain(text):
    """Text for Markdown: outside of `code` no character has a meaning."""
    parts = re.split(r"(`[^`]*`)", text)
    return "".join(p if p.startswith("`") else re.sub(r"([\\*_<>\[\]{}$~])", r"\\\1", p) for p in parts)


def prose(doc):
    """A docstring for Markdown: indented lines are code, except below `Raises:`, where each is an error and why."""
    head, mark, tail = doc.partition("Raises:\n")
    lines = [line for line in tail.splitlines() if line.strip()]
    errors = []
    for line in lines:
        name, colon, why = line.strip().partition(": ")
        if colon and name.isidentifier():
            errors.append(f"- `{name}`: {plain(why)}")
        elif errors:
            errors[-1] += f" {plain(line.strip())}"
    text = "\n".join(x if x.startswith("    ") else plain(x) for x in head.rstrip().splitlines())
    return "\n\n".join([text, "Raises", "\n".join(errors)]) if mark and errors else text


def cell(text, code=False):
    """Text for a table."""
    text = text.replace("|", "\\|").replace("\n", " ")
    if not code:
        return plain(text.replace("\\|", "\0")).replace("\0", "\\|")
    return f"`{text}`" if text else ""


def table(entry):
    """Markdown table of parameters and of what comes back."""
    rows = [f"| `{name}` | {cell(type_, True)} | {cell(default, True)} | {cell(text)} |" for name, type_, default, text in entry.rows]
    if any(entry.returns) and entry.kind != "property":
        rows.append(f"| *returns* | {cell(entry.returns[0], True)} | | {cell(entry.returns[1])} |")
    if not rows or not any(r[1] or r[2] or r[3] for r in entry.rows) and not any(entry.returns):
        return ""
    head = "field" if entry.kind == "class" else "parameter"
    return "\n".join([f"| {head} | type | default | |", "|---|---|---|---|", *rows])


def signature(entry):
    """Name and parameters, as somebody would call it."""
    if entry.kind in ("data", "property"):
        return entry.name
    if entry.kind == "class" and not entry.rows:
        return entry.name
    return f"{entry.name}({', '.join(n + (f'={d}' if d and len(d) < 40 else '=...' if d else '') for n, _, d, _ in entry.rows)})"


def quoted(text):
    """Text as the value of a directive's option."""
    return "'" + text.replace("'", "''") + "'"


def block(entry, module, depth=0):
    """A directive of Sphinx for an entry, and those of its methods within it."""
    fence = "`" * (6 - depth)
    text = [f"{fence}{{py:{entry.kind}}} {signature(entry)}"]
    if not depth:
        text.append(f":module: {module}")
    text += [f":value: {quoted(entry.value)}"] if entry.value else []
    text += [f":type: {quoted(entry.returns[0])}"] if entry.kind == "property" and entry.returns[0] else []
    text += ["", prose(entry.text), "", plain(entry.remark), "", table(entry), ""]
    text += [block(method, module, depth + 1) for method in entry.inner]
    return "\n".join([*text, fence, ""])


def module_page(source, module, notebook=None):
    """Markdown of a module; `notebook` is a link to where it is told."""
    tree = ast.parse(source)
    about = plain((ast.get_docstring(tree) or "").strip())
    short = module.removeprefix("styleface_nb.")
    told = f"Told in {notebook}." if notebook else ""
    body = "\n".join(block(e, module) for e in entries(source))
    return f"# {short}\n\n```{{py:module}} {module}\n```\n\n{about}\n\n{told}\n\n{body}"


def shared_options(tree):
    """Name -> annotation of `Out = option(Path, "text", "--out")` and its like, in one module."""
    calls = [(targets(n), n.value) for n in tree.body if isinstance(n, ast.Assign) and isinstance(n.value, ast.Call)]
    return {names[0]: call for names, call in calls if names and ast.unparse(call.func) in ("option", "argument")}


def shown_default(node):
    """A default as it is typed in a shell; nothing for none, an empty text, or a switch that is off."""
    if node is None:
        return ""
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "Path":
        node = node.args[0]
    value = node.value if isinstance(node, ast.Constant) else ast.unparse(node)
    nothing = value is None or value is False or value == ""
    return "" if nothing else str(value)


def command_row(argument, name, default, shared):
    """One line of a command's table."""
    node = shared.get(ast.unparse(argument.annotation) if argument.annotation else "", argument.annotation)
    type_, text, flags = annotated(node)
    type_ = re.sub(r"^Optional\[(.*)\]$", r"\1", type_)
    positional = isinstance(node, ast.Call) and ast.unparse(node.func) == "argument"
    flags = [name.upper()] if positional else flags or [f"--{name.replace('_', '-')}"]
    shown = shown_default(default)
    return f"| {' '.join(f'`{f}`' for f in flags)} | {cell(type_, True)} | {cell(shown, True)} | {cell(text)} |"


def command_page(sources):
    """Markdown of all commands of `styleface`, in alphabetical order."""
    trees = [ast.parse(s) for s in sources]
    everywhere = {k: v for tree in trees for k, v in shared_options(tree).items()}
    found = {}
    for tree, node in ((tree, n) for tree in trees for n in tree.body if isinstance(n, ast.FunctionDef)):
        shared = everywhere | shared_options(tree)         # a module's own names come before those that it imports
        call = next((d for d in node.decorator_list if ast.unparse(d).startswith("command")), None)
        if call is not None:
            named = [a.value for a in getattr(call, "args", []) if isinstance(a, ast.Constant)]
            rows = [command_row(a, n, d, shared) for a, n, d in arguments(node)]
            lines = ["| option | type | default | |", "|---|---|---|---|", *rows] if rows else []
            name = named[0] if named else node.name.replace("_", "-")
            found[name] = "\n".join([f"## {name}", "", prose(ast.get_docstring(node) or ""), "", *lines, ""])
    return "\n".join(found[k] for k in sorted(found))
