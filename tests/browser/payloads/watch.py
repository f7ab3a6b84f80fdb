"""A tab in which no text of an author or reader may be executed."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Dialog, Page

ALIVE = r"""() => {
  const found = [];
  const own = new Set(["http:", "https:", "mailto:", "tel:", ""]);
  const addresses = ["href", "src", "action", "formaction", "data", "poster", "srcdoc", "xlink:href"];
  const look = (root) => {
    for (const part of root.querySelectorAll("*")) {
      if (part instanceof HTMLTemplateElement) look(part.content);
      for (const { name, value } of part.attributes) {
        if (/^on/i.test(name)) found.push(`${part.localName} ${name}=${value}`);
        if (!addresses.includes(name)) continue;
        let scheme = "unreadable";
        try { scheme = new URL(value, location.href).protocol; } catch {}
        const host = URL.canParse(value, location.href) ? new URL(value, location.href).host : "";
        const isLink = part.localName === "a";
        if (name === "srcdoc" || !own.has(scheme) && !value.startsWith("data:image/svg+xml;"))
          found.push(`${part.localName} ${name}=${value}`);
        else if (!isLink && host !== location.host) found.push(`${part.localName} ${name}=${value}`);
      }
      if (/^(iframe|object|embed|base|math|video|audio|foreignobject)$/i.test(part.localName))
        found.push(part.outerHTML.slice(0, 200));
      if (part.localName === "meta" && part.httpEquiv.toLowerCase() === "refresh")
        found.push(part.outerHTML);
    }
  };
  look(document);
  if (top.handbookRan !== undefined) found.push("a script ran");
  if ({}.polluted !== undefined || [].polluted !== undefined) found.push("a prototype was changed");
  return found;
}"""
WORDS = """() => {
  const page = document.querySelector("article, [role=main], main").cloneNode(true);
  for (const hidden of page.querySelectorAll("script, style")) hidden.remove();
  for (const box of page.querySelectorAll("template")) box.replaceWith(box.content);
  return page.textContent;
}"""
"""The page's text, folded parts included, except what only scripts read."""


class Watched:
    """A tab, and the requests, dialogs and errors of its pages."""

    def __init__(self, context: BrowserContext) -> None:
        self.page: Page = context.new_page()
        self.harm: list[str] = []
        self.host = ""
        context.on("request", lambda request: self.note_request(request.url))
        context.on("page", lambda page: self.harm.append(f"a window: {page.url}"))
        self.page.on("dialog", self.note_dialog)
        self.page.on("pageerror", lambda error: self.harm.append(f"failed: {error.message}"))

    def note_request(self, url: str) -> None:
        """Record a request to another host."""
        parts = urlsplit(url)
        if parts.scheme not in {"data", "blob"} and parts.netloc != self.host:
            self.harm.append(f"asked: {url}")

    def note_dialog(self, dialog: Dialog) -> None:
        """Record a dialog, and close it."""
        self.harm.append(f"a dialog: {dialog.message}")
        dialog.dismiss()

    def open(self, url: str) -> None:
        """Open a page; check for harm when it has loaded."""
        self.host = urlsplit(url).netloc
        self.page.goto("about:blank")  # so that a new fragment reloads the page
        self.page.goto(url)
        self.look()

    def look(self) -> None:
        """Check the page in its present state for harm."""
        self.harm += [f"{self.page.url}: {found}" for found in self.page.evaluate(ALIVE)]

    def words(self) -> str:
        """Return all text of the page."""
        said: str = self.page.evaluate(WORDS)
        return said

    def assert_harmless(self) -> None:
        """Fail with all harm that was seen."""
        assert self.harm == []
