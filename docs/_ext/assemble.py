"""One tree for Sphinx out of pages, notebooks, figures and modules.

Every link is followed here, relative to the file that it stands in: to a page or notebook of the site it stays a link within the site, to
another file of the repository it becomes an address there, and where nothing is it is an error.
"""
import configparser
import functools
import json
import os
import posixpath
import re
import shutil
from pathlib import Path

import docments

ROOT = Path(__file__).resolve().parents[2]
LINK = re.compile(r"(!?\[(?:[^\[\]]|\[[^\]]*\])*\]\()([^)\s]+)(\))")
TEXTS = ("CHANGELOG.md", "CONTRIBUTING.md")
DROPPED = re.compile(r"^#\|\s*(hide|default_exp)\b", re.M)
TAGS = ("export", "cuda", "slow", "notest")
# What each wing of notebooks is about, by the name of its folder without the number.
WINGS = {
    "core": "What everything stands on: settings, seeds, atomic files, pictures in and out, the trainer. It knows nothing of faces.",
    "faces": "Faces in photographs: found, aligned, recognised, hidden; whole photographs in and out; packs of faces to train on.",
    "stylegan": "StyleGAN2 without compiled extensions, its critics, its files, and the way back from a picture to a code.",
    "styleface": "The first paper: identity projector, contrastive list, attribute extractor, losses, recipes, the assembled model.",
    "ipsb": "The second paper: a head in coefficients, its renderer and fitting, bases that spare the identity, edits and swaps.",
    "measure": "Numbers with protocol and interval: metrics, audits, ablations, realism, speed, the figures of both papers.",
    "explore": "Explorers for JupyterLab and the browser, one a notebook.",
    "cli": "The command `styleface`: batches, films, the demonstration.",
    "apps": "Many photographs, films, the demonstration.",
}


def settings():
    """settings.ini, as a mapping."""
    parser = configparser.ConfigParser(delimiters=["="], comment_prefixes=["#"], interpolation=None)
    parser.read(ROOT / "settings.ini", encoding="utf-8")
    return parser["DEFAULT"]


def repository():
    """Address of the repository: `git_url` of settings.ini, else that of the workflow that runs, else nothing."""
    stated = settings().get("git_url", "").rstrip("/")
    running = os.environ.get("GITHUB_REPOSITORY", "")
    return stated or (f"https://github.com/{running}" if running else "")


def numbered(name):
    """(number, rest) of the name of a notebook or folder; one without a number comes last."""
    found = re.match(r"(\d+)_(.*)", name)
    return (int(found[1]), found[2]) if found else (1000, name)


def notebooks():
    """Folder -> notebooks of it, in order."""
    folders = [p for p in (ROOT / "nbs").iterdir() if p.is_dir() and not p.name.startswith((".", "_"))]
    return {f: sorted(f.glob("*.ipynb"), key=lambda p: (numbered(p.name), p.name)) for f in sorted(folders, key=lambda p: numbered(p.name))}


def place(path):
    """Where a file of the repository stands in the site's tree, or None."""
    if path == "nbs/index.ipynb" or path == "README.md":
        return "index.md"
    if path.startswith("docs/"):
        return path.removeprefix("docs/")
    return path if path in TEXTS or path.startswith("figures/") or re.fullmatch(r"nbs/.+\.ipynb", path) else None


@functools.cache
def made():
    """Path -> text of the pages that are made from the modules' text and from the models' cards."""
    return api_pages() | model_pages()


def redirected(target, home, wrong):
    """What a link of a file of the repository must say in the site; `wrong` collects what leads nowhere."""
    if re.match(r"[a-z]+:|#", target):
        return target
    name, _, anchor = target.partition("#")
    path = posixpath.normpath(posixpath.join(posixpath.dirname(home), name))
    anchor = f"#{anchor}" if anchor else ""
    new = place(path)
    if not (ROOT / path).exists() and new not in made():
        wrong.append(f"{home}: {target} is not there")
    elif new is None:
        return f"{repository()}/blob/{settings()['branch']}/{path}{anchor}" if repository() else ""
    else:
        return posixpath.relpath(new, posixpath.dirname(place(home)) or ".") + anchor
    return target


def relinked(text, home, wrong):
    """Markdown with its links as the site needs them; code is left alone. A link to what the site does not hold may become its text."""
    def one(found):
        target = redirected(found[2], home, wrong)
        return f"{found[1]}{target}{found[3]}" if target else found[1].removesuffix("](").lstrip("![")

    codes = []

    def hidden(found):
        codes.append(found[0])
        return f"\0{len(codes) - 1}\0"

    without = re.sub(r"^```.*?^```|`[^`\n]+`", hidden, text, flags=re.M | re.S)
    return re.sub(r"\0(\d+)\0", lambda m: codes[int(m[1])], LINK.sub(one, without))


def badges(home):
    """Links that open a tutorial elsewhere; nothing while the repository has no address."""
    if not repository().startswith("https://github.com/"):
        return ""
    owner, name = repository().split("/")[-2:]
    branch = settings()["branch"]
    colab = f"https://colab.research.google.com/github/{owner}/{name}/blob/{branch}/{home}"
    binder = f"https://mybinder.org/v2/gh/{owner}/{name}/{branch}?labpath={home}"
    return f'<p class="badges"><a href="{colab}">Open in Colab</a> <a href="{binder}">Open in Binder</a></p>\n'


def shown_notebook(path, wrong):
    """A notebook for the site: no hidden cell, no directive, links redirected; flags become tags that the style sheet knows."""
    nb, home = json.loads(path.read_text(encoding="utf-8")), path.relative_to(ROOT).as_posix()
    cells = []
    for cell in nb["cells"]:
        source = "".join(cell["source"])
        lines = [x for x in source.splitlines() if not x.startswith("#|")]
        if cell["cell_type"] == "code":
            if DROPPED.search(source) or not "".join(lines).strip():
                continue
            tags = [t for t in TAGS if re.search(rf"^#\|\s*{t}\b", source, re.M)]
            cell["metadata"] = {"tags": tags}
        elif cell["cell_type"] == "markdown":
            lines = relinked(source, home, wrong).splitlines()
        cell["source"] = "\n".join(lines).strip("\n")
        cells.append(cell)
    if path.parent.name == "tutorials":
        cells[0]["source"] = re.sub(r"\A(# .+\n)", lambda m: f"{m[1]}\n{badges(home)}", cells[0]["source"])
    nb["cells"] = cells
    return json.dumps(nb, indent=1)


def headline(path):
    """(title, line below it) of a notebook."""
    text = "\n".join("".join(c["source"]) for c in json.loads(path.read_text(encoding="utf-8"))["cells"][:2])
    title = re.search(r"^# (.+)$", text, re.M)
    line = re.search(r"^> (.+(?:\n> ?.+)*)$", text, re.M)
    return title[1] if title else path.stem, re.sub(r"\n> ?", " ", line[1]) if line else ""


def wing_page(folder, paths):
    """A page that lists the notebooks of one folder, with what each says about itself."""
    wing = numbered(folder.name)[1]
    rows = []
    for path in paths:
        title, line = headline(path)
        rows.append(f"| [{path.stem.replace('_', ' ')}]({path.name}) | {title} | {line.replace('|', chr(92) + '|')} |")
    names = "\n".join(p.name for p in paths)
    head = f"# {wing}\n\n{WINGS.get(wing, '')}\n\n| notebook | title | holds |\n|---|---|---|\n"
    return head + "\n".join(rows) + f"\n\n```{{toctree}}\n:hidden:\n:maxdepth: 1\n\n{names}\n```\n"


def modules():
    """Room -> [(dotted name, path)] of the modules that are exported from notebooks; those at the top are the room `top`."""
    rooms = {}
    for path in sorted((ROOT / settings()["lib_path"]).rglob("*.py")):
        if not path.name.startswith("_"):
            parts = path.relative_to(ROOT).with_suffix("").parts
            rooms.setdefault(parts[1] if len(parts) > 2 else "top", []).append((".".join(parts), path))
    return rooms


def notebook_of(source, page):
    """Link to the notebook that a module says it is exported from."""
    found = re.search(r"File to edit: \S*?(nbs/\S+\.ipynb)", source)
    if not found:
        return None
    path = found[1]
    return f"[{Path(path).stem.replace('_', ' ')}]({posixpath.relpath(path, posixpath.dirname(page))})"


def api_pages():
    """Path -> text of the pages of the API."""
    pages, rooms = {}, modules()
    for room, found in rooms.items():
        for module, path in found:
            page = f"api/{module.removeprefix('styleface_nb.')}.md"
            source = path.read_text(encoding="utf-8")
            pages[page] = docments.module_page(source, module, notebook_of(source, page))
        listed = "\n".join(f"{m.removeprefix('styleface_nb.')}.md" for m, _ in found)
        about = WINGS.get(room, "What everything stands on, and what stands on everything: settings, pictures, the trainer; batches, films, commands.")
        title = "core and command line" if room == "top" else room
        pages[f"api/room-{room}.md"] = f"# {title}\n\n{about}\n\n```{{toctree}}\n:maxdepth: 1\n\n{listed}\n```\n"
    order = sorted(rooms, key=lambda r: (list(WINGS).index(r) if r in WINGS else -1))
    pages["api/rooms.txt"] = "\n".join(f"api/room-{r}.md" for r in order)
    return pages


def gallery():
    """The committed figures of the paper, each with the caption that was written beside it."""
    found = []
    for path in sorted((ROOT / "figures/paper").glob("*.json")):
        picture = next((p for p in path.parent.glob(f"{path.stem}.*") if p.suffix in (".jpg", ".png")), None)
        caption = json.loads(path.read_text(encoding="utf-8")).get("caption", "")
        if picture is not None:
            found.append(f"![{path.stem}]({picture.relative_to(ROOT).as_posix()})\n\n{docments.plain(caption)}\n")
    return "\n".join(found)


def model_pages():
    """Path -> text of the cards of the shipped models."""
    cards = sorted((ROOT / settings()["lib_path"] / "weights").glob("*/README.md"))
    return {f"models/{p.parent.name}.md": re.sub(r"\A---\n.*?\n---\n", "", p.read_text(encoding="utf-8"), flags=re.S) for p in cards}


def pages(wrong):
    """Path -> text of everything that is written; figures are copied."""
    found = {"settings.ini": (ROOT / "settings.ini").read_text(encoding="utf-8")}
    for path in sorted((ROOT / "docs").rglob("*")):
        name = path.relative_to(ROOT / "docs").as_posix()
        if path.is_file() and not name.startswith("_build/") and "__pycache__" not in name:
            text = path.read_text(encoding="utf-8")
            found[name] = relinked(text, f"docs/{name}", wrong) if path.suffix == ".md" else text
    for name in TEXTS:
        found[name] = relinked((ROOT / name).read_text(encoding="utf-8"), name, wrong)
    for folder, paths in notebooks().items():
        found |= {p.relative_to(ROOT).as_posix(): shown_notebook(p, wrong) for p in paths}
        if folder.name != "tutorials":
            found[f"nbs/{folder.name}/index.md"] = wing_page(folder, paths)
    found |= made()
    sources = [p.read_text(encoding="utf-8") for _, p in [x for r in ("top", "cli") for x in modules().get(r, [])]]
    found["commands.md"] = found["commands.md"].replace("<!-- commands -->", docments.command_page(sources))
    found["gallery.md"] = found["gallery.md"].replace("<!-- figures -->", gallery())
    found["api.md"] = found["api.md"].replace("<!-- rooms -->", found.pop("api/rooms.txt"))
    return found


def assemble(target):
    """Write the tree; only what changed is written, so that Sphinx reads only that. Returns what is wrong with links."""
    wrong = []
    found = pages(wrong)
    for path in sorted((ROOT / "figures").rglob("*")):
        name = path.relative_to(ROOT).as_posix()
        if path.suffix in (".png", ".jpg", ".webp") and "private" not in name:
            found[name] = None
    for old in [p for p in target.rglob("*") if p.is_file() and p.relative_to(target).as_posix() not in found]:
        old.unlink()
    for name, text in found.items():
        new = target / name
        new.parent.mkdir(parents=True, exist_ok=True)
        if text is None and (not new.exists() or new.stat().st_mtime < (ROOT / name).stat().st_mtime):
            shutil.copy2(ROOT / name, new)
        elif text is not None and (not new.exists() or new.read_text(encoding="utf-8") != text):
            new.write_text(text, encoding="utf-8")
    return wrong
