"""Settings of the documentation. `.ci/docs` lays the pages, notebooks and figures out in one tree and calls Sphinx with this file."""
import configparser
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "_ext"))

ini = configparser.ConfigParser(delimiters=["="], comment_prefixes=["#"], interpolation=None)
ini.read(HERE / "settings.ini", encoding="utf-8")

project = ini["DEFAULT"]["lib_name"]
author = ini["DEFAULT"]["author"]
version = release = ini["DEFAULT"]["version"]
copyright = author

extensions = ["myst_nb", "sphinx_copybutton", "mathml"]
nb_execution_mode = "off"                   # the outputs that stand in the notebooks are shown; .ci/test is what runs them
nb_merge_streams = True
myst_enable_extensions = ["dollarmath", "amsmath", "deflist"]
myst_heading_anchors = 4
html_math_renderer = "mathml"
copybutton_exclude = ".linenos, .gp, .go"

exclude_patterns = ["_ext", "_static"]
suppress_warnings = ["myst.header"]         # an output may begin with a small heading
smartquotes = False                         # two dashes before an option stay two dashes
toc_object_entries_show_parents = "hide"
python_maximum_signature_line_length = 2000     # one line that wraps: the table below says the rest
add_module_names = False
pygments_style = "friendly"
pygments_dark_style = "github-dark"

html_theme = "furo"
html_title = f"{project} {version}"
html_static_path = ["_static"]
html_css_files = ["styleface.css"]
html_copy_source = False
html_show_sourcelink = False
html_theme_options = {
    "light_css_variables": {"color-brand-primary": "#17586b", "color-brand-content": "#17586b"},
    "dark_css_variables": {"color-brand-primary": "#7cc4d8", "color-brand-content": "#7cc4d8"},
}
