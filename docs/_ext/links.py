"""Every link within a site that was built, and everything that its pages load."""
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

LOADING = {"script": "src", "img": "src", "iframe": "src", "source": "src", "video": "src", "audio": "src", "embed": "src", "object": "data"}


class Page(HTMLParser):
    """Names, links and loaded files of one page."""

    def __init__(self, text):
        super().__init__()
        self.names, self.links, self.loads = set(), [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        attrs = {k: v or "" for k, v in attrs}
        self.names |= {attrs[k] for k in ("id", "name") if k in attrs}
        if tag == "a" and "href" in attrs:
            self.links.append(attrs["href"])
        if tag in LOADING and LOADING[tag] in attrs:
            self.loads.append(attrs[LOADING[tag]])
        if tag == "link" and {"stylesheet", "icon", "preload", "manifest"} & set(attrs.get("rel", "").split()):
            self.loads.append(attrs.get("href", ""))


def outside(address):
    """Whether an address leads away from the site."""
    return address.startswith("//") or urlsplit(address).scheme not in ("", "data")


def complaints_of_page(path, page, site, pages):
    """What is wrong with the links of one page."""
    name = path.relative_to(site)
    for address in page.loads:
        if outside(address):
            yield f"{name} loads {address}"
    for address in [a for a in page.links + page.loads if not outside(a) and not a.startswith("data:")]:
        parts = urlsplit(address)
        target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
        target = target / "index.html" if target.is_dir() else target
        if not target.is_file():
            yield f"{name}: {address} leads nowhere"
        elif parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].names:
            yield f"{name}: {address} has no such place on its page"


def complaints(site):
    """(number of pages, number of links, what is wrong) of a folder of HTML."""
    site = Path(site).resolve()
    pages = {p: Page(p.read_text(encoding="utf-8")) for p in sorted(site.rglob("*.html"))}
    found = [c for path, page in pages.items() for c in complaints_of_page(path, page, site, pages)]
    for sheet in sorted(site.rglob("*.css")):
        text = sheet.read_text(encoding="utf-8", errors="replace")
        found += [f"{sheet.relative_to(site)} loads {a}" for a in re.findall(r"url\([\"']?([^\"')]+)|@import\s+[\"']([^\"']+)", text) for a in a if a and outside(a)]
    return len(pages), sum(len(p.links) for p in pages.values()), found
