"""StyleFace end to end: identity swapping and de-identification of faces. Top-level names load what they need when they are first used."""
__version__ = "0.1.0"

TYPE_CHECKING = False          # True for type checkers and editors, which see no `__getattr__`; typing need not be imported for it
if TYPE_CHECKING:
    from .ipsb.swap import StyleIPSB as StyleIPSB
    from .styleface.model import StyleFace as StyleFace

_HOMES = {"StyleFace": "styleface.model", "StyleIPSB": "ipsb.swap"}


def __getattr__(name):
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__():
    return sorted({*globals(), *_HOMES})
