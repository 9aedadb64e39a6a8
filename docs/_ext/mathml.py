"""Equations become MathML while the site is built: browsers draw it themselves, so no script and no font has to be loaded.

A formula that cannot be read is a warning, and a warning fails the build.
"""
import re

import math_core
from docutils import nodes
from sphinx.util import logging

LOG = logging.getLogger(__name__)
CONVERTER = math_core.LatexToMathML(fancy_error=False)


def mathml(latex, block):
    """(MathML, number) of a formula; the number is what stands in its tag, or nothing."""
    tag = re.search(r"\\tag\*?\{([^}]*)\}", latex)
    plain = latex if tag is None else latex.replace(tag[0], "")
    return CONVERTER.convert_with_local_state(plain, displaystyle=block), "" if tag is None else tag[1]


def convert(node, block):
    """As `mathml`; what is wrong with the formula is said with its place."""
    try:
        return mathml(node.astext(), block)
    except math_core.LatexError as error:
        LOG.warning("formula %r: %s", node.astext(), error, location=node)
        return f"<code>{node.astext()}</code>", ""


def inline(translator, node):
    """A formula within a line."""
    translator.body.append(f'<span class="math">{convert(node, False)[0]}</span>')
    raise nodes.SkipNode


def block(translator, node):
    """A formula on a line of its own, with its number at the right."""
    text, number = convert(node, True)
    side = f'<span class="eqno">({number})</span>' if number else ""
    translator.body.append(f'<div class="math">{text}{side}</div>\n')
    raise nodes.SkipNode


def setup(app):
    """Called by Sphinx."""
    app.add_html_math_renderer("mathml", inline_renderers=(inline, None), block_renderers=(block, None))
    return {"parallel_read_safe": True, "parallel_write_safe": True}
