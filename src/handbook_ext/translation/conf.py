"""The texts of ``conf.py`` that readers see: kinds, strengths, roles, work, approvals, titles."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from handbook_ext.config.conf_file import ConfFile
from handbook_ext.config.defaults import WORDED, written_in
from handbook_ext.config.look import is_site
from handbook_ext.source.text import Text
from handbook_ext.translation.edition import Edition

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sphinx.application import Sphinx
    from sphinx.config import Config

    from handbook_ext.config.shapes import Steps

EVERY = None
"""All texts of a value are for readers."""
FOR_READERS: dict[str, tuple[str, ...] | None] = {
    **dict.fromkeys(
        ("handbook_rule_kinds", "handbook_roles", "handbook_work", "handbook_approvals"), EVERY
    ),
    **dict.fromkeys(("handbook_owner", "handbook_words"), EVERY),
    "handbook_strengths": ("word", "meaning"),
    "handbook_judgements": ("word",),
    "handbook_print": ("title",),
}
"""The options with texts for readers, and the keys of those texts."""
OF_SITE = dict.fromkeys(("project", "html_title", "html_short_title"), EVERY)
"""Sphinx's own options with such texts, which it does not translate: so they stay in a site of others."""


def translate_conf(app: Sphinx, config: Config) -> None:
    """Translate the texts that ``conf.py`` sets, and keep them as their author wrote them, with the edition.

    What the defaults say is in our own catalogue; pages name kinds, roles and the like in their author's language.
    """
    conf = ConfFile(app.confdir)
    edition = Edition.of(config, Path(app.srcdir), Path(app.confdir))
    found: list[Text] = []
    for name, keys in (FOR_READERS | (OF_SITE if is_site(config) else {})).items():
        if name in conf.values:
            texts = list(texts_in(config[name], keys))
            found += [Text(words.strip(), conf.place(name, steps)) for steps, words in texts]
            config[name] = with_texts(config[name], keys, edition.plain)
    for name in WORDED if edition.source else ():
        if name not in conf.values:
            config[name] = written_in(edition.source, name)
    config.handbook_said = tuple(found)
    config.handbook_translation = edition


def texts_in(
    value: object, keys: tuple[str, ...] | None, steps: Steps = ()
) -> Iterator[tuple[Steps, str]]:
    """Yield the texts for readers in a value, of whatever type it is, each with the steps to it."""
    if isinstance(value, str):
        if value.strip() and is_for_readers(steps, keys):
            yield steps, value
    elif isinstance(value, dict | list):
        for step, part in value.items() if isinstance(value, dict) else enumerate(value):
            yield from texts_in(part, keys, (*steps, step))


def with_texts(
    value: Any,  # noqa: ANN401 - whatever ``conf.py`` has
    keys: tuple[str, ...] | None,
    change: Callable[[str], str],
    steps: Steps = (),
) -> Any:  # noqa: ANN401 - as above
    """Return a value with its texts for readers changed."""
    if isinstance(value, str):
        return change(value) if is_for_readers(steps, keys) else value
    if isinstance(value, dict):
        return {
            step: with_texts(part, keys, change, (*steps, step)) for step, part in value.items()
        }
    if isinstance(value, list):
        return [with_texts(part, keys, change, (*steps, step)) for step, part in enumerate(value)]
    return value


def is_for_readers(steps: Steps, keys: tuple[str, ...] | None) -> bool:
    """Tell whether readers see the text at the end of these steps."""
    return keys is EVERY or (bool(steps) and steps[-1] in keys)


def setup(app: Sphinx) -> None:
    """Translate once the values are checked, before any other part uses them."""
    app.connect("config-inited", translate_conf, priority=105)
