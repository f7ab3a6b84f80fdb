"""A docstring as Markdown: its words, its example, and the options it lists."""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass

FIELD = re.compile(r"^:(?P<name>[\w-]+): (?P<words>.*(?:\n[ ]+\S.*)*)\n?", re.MULTILINE)
LITERAL = re.compile(r"(?:^|(?<=\S))::\n\n(?P<code>(?:(?:[ ]{4}.*)?\n)+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Docstring:
    """The words with their example fenced, and what each option does."""

    words: str
    options: dict[str, str]
    examples: tuple[str, ...]


def read_docstring(thing: object, language: str = "markdown") -> Docstring:
    r"""Return the parts of an object's own docstring.

    >>> class Rules:
    ...     '''List rules.
    ...
    ...     ::
    ...
    ...         :::{rules} rule
    ...         :::
    ...
    ...     :titles: Leave the
    ...         strengths out.
    ...     '''
    >>> found = read_docstring(Rules)
    >>> found.options, found.examples
    ({'titles': 'Leave the strengths out.'}, (':::{rules} rule\n:::',))
    >>> print(found.words)
    List rules.
    <BLANKLINE>
    ````markdown
    :::{rules} rule
    :::
    ````
    """
    text = inspect.cleandoc(thing.__doc__ or "") + "\n"
    examples: list[str] = []

    def fenced(found: re.Match[str]) -> str:
        code = inspect.cleandoc(found["code"])
        examples.append(code)
        return f"````{language}\n{code}\n````\n\n"

    text = LITERAL.sub(fenced, text)
    outside, *rest = re.split(r"(````\w+\n.*?\n````\n)", text, flags=re.DOTALL)
    parts = [outside, *rest]
    options: dict[str, str] = {}
    for place in range(0, len(parts), 2):
        options |= {
            found["name"]: " ".join(found["words"].split())
            for found in FIELD.finditer(parts[place])
        }
        parts[place] = FIELD.sub("", parts[place])
    return Docstring("".join(parts).strip(), options, tuple(examples))
