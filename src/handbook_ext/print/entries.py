"""The PDFs of a handbook, as ``handbook_print`` in ``conf.py`` describes them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from handbook_ext.config.conf_file import ConfFile
from handbook_ext.config.look import is_site
from handbook_ext.config.outputs import PRINTED
from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.print.entry import Entry
from handbook_ext.print.entry_checks import EACH_RULE, first_fault
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.translation.site import is_translation, this_edition

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.config import Config


def read_entries(app: Sphinx) -> tuple[list[Entry], list[AuthorError]]:
    """Return the valid entries, and the faults of the others."""
    given = app.config.handbook_print or default_entries(app)
    entries: dict[str, Entry] = {}
    faults: list[AuthorError] = []
    conf = ConfFile(app.confdir)
    for index, raw in enumerate(given):
        if any(PRINTED.wrong(raw)):
            continue  # wrong types are reported by config.checks
        place = conf.place("handbook_print", (index,))
        fault = first_fault(app.env, raw)
        if fault:
            which = _("PDF nummer {number} i handbook_print").format(number=index + 1)
            faults.append(AuthorError(place, f"{which} {fault[0]}", fault[1]))
            continue
        lists = {name: tuple(raw.get(name, ())) for name in ("rules", "questions", "languages")}
        entry = Entry(**{**raw, **lists, "place": place})
        for made in expand(app, entry):
            if made.file in entries:
                twice = _("To PDF-er i handbook_print heter «{file}».").format(file=made.file)
                faults.append(AuthorError(place, twice, _("Gi hver av dem et eget navn i file.")))
            entries.setdefault(made.file, made)
    return list(entries.values()), faults


def entries_to_print(app: Sphinx) -> list[Entry]:
    """Return the entries that this edition of the handbook prints: a translation only those that name it."""
    entries, _faults = read_entries(app)  # reported once all pages were read
    if not is_translation(app.config):
        return entries
    return [entry for entry in entries if this_edition(app.config) in entry.languages]


def is_printed_in(config: Config, language: str) -> bool:
    """Tell whether any entry is printed in a translation."""
    entries = [entry for entry in config.handbook_print if not any(PRINTED.wrong(entry))]
    return any(language in entry.get("languages", ()) for entry in entries)


def default_entries(app: Sphinx) -> list[dict[str, Any]]:
    """Return the default entries: the whole handbook, and a sheet for each rule.

    The pages of a site of others are not ours to print.
    """
    book = {"root": app.config.root_doc, "file": "handbook", "edition": "handbook"}
    sheets = {"file": f"sheet-{EACH_RULE}", "edition": "sheet"}
    return [book, sheets] if is_site(app.config) else [sheets]


def expand(app: Sphinx, entry: Entry) -> Iterator[Entry]:
    """Yield the entry, or one per rule when its file name has a placeholder for the rule.

    Without a root of its own, each then starts from the rule's page. A rule that speaks to
    several roles has a sheet for each: the questions of one are not those of another.
    """
    if EACH_RULE not in entry.file:
        yield replace(entry, title=entry.title or app.env.titles[entry.root].astext())
        return
    for rule in HandbookDomain.of(app.env).rules.values():
        if entry.rules and rule.slug not in entry.rules:
            continue
        of_rule = replace(
            entry,
            file=entry.file.replace(EACH_RULE, rule.slug),
            title=entry.title or rule.title,
            root=entry.root or rule.docname,
            rules=(rule.slug,),
        )
        if entry.edition != "sheet" or len(rule.audience) == 1:
            yield of_rule
            continue
        for role in rule.audience:
            audience = app.config.handbook_roles[role]
            title = _("{rule}, for {role}").format(rule=of_rule.title, role=audience)
            yield replace(of_rule, file=f"{of_rule.file}-{role}", title=title, role=role)
