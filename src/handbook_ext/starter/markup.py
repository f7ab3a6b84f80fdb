"""The two markups of pages: the same parts, written in MyST or reStructuredText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping


class Markup(Protocol):
    """How the parts of a page are written."""

    suffix: str

    def page(self, title: str, facts: Mapping[str, str]) -> str:
        """Return the top of a page: its facts, such as when it was reviewed, and its title."""

    def heading(self, text: str) -> str:
        """Return the heading of a section."""

    def directive(
        self, name: str, argument: str = "", words: str = "", **options: str | bool
    ) -> str:
        """Return a directive with its argument, options and words."""


class Myst:
    """Markdown, as MyST-Parser reads it with ``colon_fence``."""

    suffix = "md"

    def page(self, title: str, facts: Mapping[str, str]) -> str:
        """Return front matter, if there are facts, and a heading of the first level."""
        lines = [f"{name}: {fact}" for name, fact in facts.items()]
        head = ["---", *lines, "---", ""] if lines else []
        return "\n".join([*head, f"# {title}"])

    def heading(self, text: str) -> str:
        """Return a heading of the second level."""
        return f"## {text}"

    def directive(
        self, name: str, argument: str = "", words: str = "", **options: str | bool
    ) -> str:
        """Return a fence of colons."""
        top = f":::{{{name}}} {argument}".rstrip()
        return "\n".join([top, *option_lines(options), *spaced(words.splitlines()), ":::"])


class ReStructuredText:
    """reStructuredText, as docutils reads it."""

    suffix = "rst"

    def page(self, title: str, facts: Mapping[str, str]) -> str:
        """Return a field list, if there are facts, and an underlined title."""
        lines = [f":{name}: {fact}" for name, fact in facts.items()]
        head = [*lines, ""] if lines else []
        return "\n".join([*head, title, "=" * len(title)])

    def heading(self, text: str) -> str:
        """Return an underlined heading."""
        return f"{text}\n{'-' * len(text)}"

    def directive(
        self, name: str, argument: str = "", words: str = "", **options: str | bool
    ) -> str:
        """Return a directive with everything below it indented."""
        below = [*option_lines(options), *spaced(words.splitlines())]
        top = f".. {name}:: {argument}".rstrip()
        return "\n".join([top, *(f"   {line}".rstrip() for line in below)])


MARKUPS: dict[str, Markup] = {"myst": Myst(), "rst": ReStructuredText()}


def option_lines(options: Mapping[str, str | bool]) -> list[str]:
    """Return options as both markups write them; ``True`` is an option without a value."""
    return [
        f":{name}:" if value is True else f":{name}: {value}" for name, value in options.items()
    ]


def spaced(lines: list[str]) -> list[str]:
    """Return lines with an empty one before, if there are any."""
    return ["", *lines] if lines else []
