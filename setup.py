"""Package metadata comes from settings.ini; data_manifests/ is copied into wheels, where the library looks for it."""
import configparser
import os
import re
import shutil
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).resolve().parent
parser = configparser.ConfigParser(delimiters=["="], comment_prefixes=["#"], interpolation=None)
parser.read(ROOT / "settings.ini", encoding="utf-8")
cfg = parser["DEFAULT"]
extras = {k.removesuffix("_requirements"): cfg[k].split() for k in cfg if k.endswith("_requirements")}
extras["dev"] = sorted({r for name, group in extras.items() if name not in ("build", "scatter", "docs", "browser") for r in group})   # large, rarely needed


def address():
    """Of the repository: `git_url` of settings.ini, else that of the workflow that runs, else nothing."""
    running = os.environ.get("GITHUB_REPOSITORY", "")
    return cfg.get("git_url", "").rstrip("/") or (f"https://github.com/{running}" if running else "")


def description():
    """README.md; its links lead to this version in the repository, since a package index has no files beside it."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    if not address():
        return text
    there = f"{address()}/{{}}/v{cfg['version']}/"
    text = re.sub(r"(!\[[^\]]*\]\()(?![a-z]+:|#)", lambda m: m[1] + there.format("raw"), text)
    return re.sub(r"((?<!!)\[[^\]]*\]\()(?![a-z]+:|#)", lambda m: m[1] + there.format("blob"), text)


def urls():
    """Addresses that a package index shows; none while the repository has none."""
    if not address():
        return {}
    owner, name = address().split("/")[-2:]
    pages = {"Source": "", "Changelog": f"/blob/{cfg['branch']}/CHANGELOG.md", "Issues": "/issues"}
    return {"Documentation": f"https://{owner}.github.io/{name}/", **{k: address() + v for k, v in pages.items()}}


class BuildWithManifests(build_py):
    """A wheel carries data_manifests inside the package; an editable install finds it beside the package."""

    def run(self):
        super().run()
        if not self.editable_mode:
            folder = Path(self.build_lib, cfg["lib_name"], "data_manifests")
            folder.mkdir(parents=True, exist_ok=True)
            for path in sorted((ROOT / "data_manifests").glob("*.toml")):
                shutil.copy2(path, folder / path.name)


setup(
    name=cfg["lib_name"],
    version=cfg["version"],
    description=cfg["description"],
    long_description=description(),
    long_description_content_type="text/markdown",
    project_urls=urls(),
    author=cfg["author"],
    license={"apache2": "Apache-2.0"}[cfg["license"]],
    license_files=["LICENSE"],
    keywords=cfg["keywords"],
    classifiers=[
        {"2": "Development Status :: 2 - Pre-Alpha", "3": "Development Status :: 3 - Alpha"}[cfg["status"]],
        f"Intended Audience :: {cfg['audience']}",
        f"Natural Language :: {cfg['language']}",
        "Programming Language :: Python :: 3",
        *(f"Programming Language :: Python :: 3.{n}" for n in (11, 12, 13)),
        "Topic :: Scientific/Engineering :: Image Processing",
    ],
    python_requires=f">={cfg['min_python']}",
    packages=find_packages(include=[cfg["lib_path"], f"{cfg['lib_path']}.*"]),
    package_data={cfg["lib_path"]: ["py.typed", "**/*.pyi", "weights/**/*", "**/*.safetensors", "**/*.json", "**/*.npz"]},
    install_requires=cfg["requirements"].split(),
    extras_require=extras,
    entry_points={"console_scripts": cfg["console_scripts"].split()},
    cmdclass={"build_py": BuildWithManifests},
    zip_safe=False,
)
