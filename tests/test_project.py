"""What `.ci/check` asks, one test for each rule; the rules themselves are there."""
import configparser
import re
import subprocess
import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def script(name):
    """A script of `.ci` as a module."""
    loader = SourceFileLoader(f"ci_{name}", str(ROOT / ".ci" / name))
    module = module_from_spec(spec_from_loader(loader.name, loader))
    sys.dont_write_bytecode, before = True, sys.dont_write_bytecode
    try:
        loader.exec_module(module)
    finally:
        sys.dont_write_bytecode = before
    return module


CHECK = script("check")
RULES = [n for n in CHECK.CHECKS if n not in ("api", "outputs")]           # these run files of tests/, which pytest runs anyhow


@pytest.mark.parametrize("name", RULES)
def test_check(name):
    found = [x for x in CHECK.CHECKS[name]() if not x.startswith("note: ")]
    assert not found, "\n".join(found)


def long_description(repository):
    """README.md as a package index would be given it."""
    code = "import setuptools, sys; setuptools.setup = lambda **k: print(k['long_description']); exec(open('setup.py').read())"
    env = {"GITHUB_REPOSITORY": repository, "PATH": ""}
    done = subprocess.run([sys.executable, "-c", f"__file__ = 'setup.py'; {code}"], cwd=ROOT, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_long_description_has_no_relative_link():
    parser = configparser.ConfigParser(delimiters=["="], comment_prefixes=["#"], interpolation=None)
    parser.read(ROOT / "settings.ini", encoding="utf-8")
    settings = parser["DEFAULT"]
    address = settings["git_url"].rstrip("/") or "https://github.com/somebody/styleface_nb"
    targets = re.findall(r"\]\(([^)\s]+)\)", long_description("somebody/styleface_nb"))
    assert len(targets) > 10 and all(t.startswith("https://") for t in targets)
    tag = f"v{settings['version']}"
    assert f"{address}/raw/{tag}/figures/demo/overview.png" in targets
    assert f"{address}/blob/{tag}/docs/limits.md" in targets
    if not settings["git_url"]:                                  # and without any address it is the README as it stands
        assert long_description("").strip() == (ROOT / "README.md").read_text(encoding="utf-8").strip()


def test_long_description_renders():
    markdown = pytest.importorskip("readme_renderer.markdown")
    html = markdown.render((ROOT / "README.md").read_text(encoding="utf-8"))
    assert html is not None and "<table>" in html and "<img" in html and '<pre lang="sh">' in html
