"""The PDFs that a handbook makes: what ``handbook_print`` in ``conf.py`` says of each."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, fields, replace
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.print.edition import EDITIONS
from handbook_ext.rule.domain import HandbookDomain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.environment import BuildEnvironment

PAPERS = ("a4", "a3")
EACH_RULE = "{rule}"
"""In the name of a file: make one PDF a rule, with the rule's slug here."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One PDF: the page it starts from, the file's name without ``.pdf``, and what it holds.

    ``seed`` is the letter of a version, ``rules`` are the slugs it keeps to (none: all).
    """

    place: Place
    file: str
    edition: str
    title: str = ""
    root: str = ""
    seed: str = ""
    paper: str = "a4"
    rules: tuple[str, ...] = ()


KEYS = tuple(field.name for field in fields(Entry) if field.name != "place")


def read_entries(env: BuildEnvironment) -> tuple[list[Entry], list[AuthorError]]:
    """Return the sound entries, and the faults of the others."""
    entries: list[Entry] = []
    faults: list[AuthorError] = []
    given = env.config.handbook_print or default_entries(env)
    places = entry_places(env, len(given))
    for number, (raw, place) in enumerate(zip(given, places, strict=True), 1):
        try:
            entries += expand(env, read_entry(env, raw, number, place))
        except AuthorError as error:
            faults.append(error)
    named: dict[str, Entry] = {}
    for entry in entries:
        if entry.file in named:
            fault = _("To PDF-er i handbook_print heter «{file}».").format(file=entry.file)
            faults.append(AuthorError(entry.place, fault, _("Gi hver av dem et eget navn i file.")))
        named.setdefault(entry.file, entry)
    return list(named.values()), faults


def default_entries(env: BuildEnvironment) -> list[dict[str, Any]]:
    """Return what is made where ``conf.py`` names nothing: the handbook."""
    root = env.config.root_doc
    return [{"root": root, "file": "handboka", "edition": "handbook"}]


def entry_places(env: BuildEnvironment, count: int) -> list[Place]:
    """Return where ``conf.py`` has each entry, as far as that can be read from it."""
    path = Path(env.app.confdir) / "conf.py"  # type: ignore[union-attr]
    lines: list[int] = []
    tree = ast.parse(path.read_text(encoding="utf-8")) if path.is_file() else ast.Module([], [])
    first = 1
    for statement in tree.body:
        if isinstance(statement, ast.Assign) and any(
            isinstance(target, ast.Name) and target.id == "handbook_print"
            for target in statement.targets
        ):
            first = statement.lineno
            if isinstance(statement.value, ast.List):
                lines = [element.lineno for element in statement.value.elts]
    lines = lines if len(lines) == count else [first] * count
    return [Place(str(path), line) for line in lines]


def read_entry(env: BuildEnvironment, raw: object, number: int, place: Place) -> Entry:
    """Return an entry; raises ``AuthorError`` with its number, the fault and the remedy."""

    def refuse(fault: str, remedy: str) -> AuthorError:
        which = _("PDF nummer {number} i handbook_print").format(number=number)
        return AuthorError(place, f"{which} {fault}", remedy)

    if not isinstance(raw, dict):
        raise refuse(
            _("er ingen ordbok."),
            _('Skriv for eksempel {{"root": "index", "file": "handboka", "edition": "handbook"}}.')
            .replace("{{", "{")
            .replace("}}", "}"),
        )
    for key in raw:
        if key not in KEYS:
            near = get_close_matches(str(key), KEYS, 1) or KEYS
            raise refuse(
                _("har «{key}», som er ukjent.").format(key=key),
                _("Bruk en av disse: {known}.").format(known=", ".join(near)),
            )
    for key in ("file", "edition"):
        if not raw.get(key):
            raise refuse(_("mangler «{key}».").format(key=key), _("Legg det til."))
    for key, item in raw.items():
        if key != "rules" and not isinstance(item, str):
            raise refuse(_("har «{key}», som ikke er tekst.").format(key=key), _("Skriv tekst."))
    if raw["edition"] not in EDITIONS:
        raise refuse(
            _("har utgaven «{edition}», som ikke finnes.").format(edition=raw["edition"]),
            _("Bruk en av disse: {known}.").format(known=", ".join(EDITIONS)),
        )
    if not re.fullmatch(r"[\w-]+", raw["file"].replace(EACH_RULE, "x")):
        raise refuse(
            _("har filnavnet «{file}».").format(file=raw["file"]),
            _("Bruk bare bokstaver, tall og bindestrek, og ingen filendelse."),
        )
    if raw.get("paper", PAPERS[0]) not in PAPERS:
        raise refuse(
            _("har arket «{paper}», som er ukjent.").format(paper=raw["paper"]),
            _("Bruk en av disse: {known}.").format(known=", ".join(PAPERS)),
        )
    known = HandbookDomain.of(env).rules
    rules = tuple(raw.get("rules", ()))
    for slug in rules:
        if slug not in known:
            raise refuse(
                _("har regelen «{slug}», som ikke finnes.").format(slug=slug),
                _("Bruk en av disse: {known}.").format(known=", ".join(known)),
            )
    entry = Entry(**{**raw, "place": place, "rules": rules})
    if not entry.root and EACH_RULE not in entry.file:
        raise refuse(_("mangler «{key}».").format(key="root"), _("Legg det til."))
    if entry.root and entry.root not in env.found_docs:
        near = get_close_matches(entry.root, env.found_docs, 1)
        raise refuse(
            _("begynner på siden «{page}», som ikke finnes.").format(page=entry.root),
            _("Mente du «{near}»?").format(near=near[0])
            if near
            else _("Skriv stien fra kildemappen uten filendelse, for eksempel index."),
        )
    return entry


def expand(env: BuildEnvironment, entry: Entry) -> Iterator[Entry]:
    """Yield the entry, or one for each rule when its file is named by the rule.

    Without a root of its own, each then starts from the rule's page.
    """
    if EACH_RULE not in entry.file:
        title = entry.title or env.titles[entry.root].astext()
        yield replace(entry, title=title)
        return
    for rule in HandbookDomain.of(env).rules.values():
        if not entry.rules or rule.slug in entry.rules:
            yield replace(
                entry,
                file=entry.file.replace(EACH_RULE, rule.slug),
                title=entry.title or rule.title,
                root=entry.root or rule.docname,
                rules=(rule.slug,),
            )
