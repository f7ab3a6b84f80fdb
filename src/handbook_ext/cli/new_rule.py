"""``handbook new rule``: write the page of a rule beside those of its kind."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from textwrap import indent
from typing import TYPE_CHECKING, NamedTuple

import click
from docutils import nodes

from handbook_ext.cli.asking import answers_needed, ask, choose
from handbook_ext.cli.contents import list_page
from handbook_ext.cli.output import exit_with
from handbook_ext.cli.reading import Folders, read_handbook
from handbook_ext.config.look import is_site
from handbook_ext.errors import AuthorError, Place
from handbook_ext.locale import _
from handbook_ext.rule.facts import OPTIONS_OF
from handbook_ext.rule.notes import KINDS_LISTED
from handbook_ext.rule.number import is_number, whole
from handbook_ext.source.files import MAX_NAME, reason_of
from handbook_ext.starter.markup import MARKUPS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handbook_ext.cli.reading import Handbook
    from handbook_ext.starter.markup import Markup

ALL_NEEDED = "--slug, --title, --words, --kind, --strength, --number, --audience, --approved"


class NewRule(NamedTuple):
    """What a new rule's page says: its title and words, and its facts as the directive's options."""

    slug: str
    title: str
    words: str
    facts: dict[str, str]


@click.command("rule")
@click.option("--slug", help="Regelens kortnavn, som blir adressen.")
@click.option("--title", help="Overskriften på siden.")
@click.option("--words", help="Ordlyden, slik den er vedtatt.")
@click.option("--kind", help="Hva slags regel det er.")
@click.option("--strength", help="Hvor bindende den er.")
@click.option("--number", help="Nummeret. Er ikke oppgitt: det neste.")
@click.option("--audience", help="Rollene den gjelder, med komma mellom.")
@click.option("--approved", help="Dagen den ble vedtatt, som åååå-mm-dd.")
@click.pass_obj
def new_rule(folders: Folders, /, **given: str | None) -> None:
    """Lag siden til en ny regel, og før den inn i innholdslista.

    Kommandoen spør om det du ikke gir.
    """
    handbook = read_handbook(folders)
    given = {name: answer for name, answer in given.items() if answer is not None}
    for name, answer in given.items():
        check(handbook, name, str(answer))
    with answers_needed(ALL_NEEDED):
        new = asked(handbook, {name: str(answer) for name, answer in given.items()})
    beside = sibling(handbook, new.facts["kind"])
    page = Path(handbook.env.doc2path(beside)).with_name(f"{new.slug}{suffix(handbook, beside)}")
    try:
        write_page(page, new, is_dated=is_site(handbook.env.config))
    except AuthorError as error:
        exit_with(2, [error])
    click.echo(_("Skrev {path}.").format(path=page))
    docname = f"{beside.rpartition('/')[0]}/{new.slug}".lstrip("/")
    contents = list_page(handbook.env, beside, docname)
    if contents is None:
        line = _("Før «{page}» inn i innholdslista.")
    else:
        line = _("Førte «{page}» inn i {contents}.")
    click.echo(line.format(page=docname, contents=contents))
    if is_unlisted(handbook, new.facts["kind"]):
        block = markup_of(page).directive("rules", new.facts["kind"])
        line = _("Ingen side har en liste med dette slaget regler. Skriv den på forsiden:")
        click.echo(f"{line}\n\n{indent(block, '    ')}\n")
    line = _("Skriv nå det første spørsmålet: handbook new question --rule {rule}")
    click.echo(line.format(rule=new.slug))


def asked(handbook: Handbook, given: Mapping[str, str]) -> NewRule:
    """Return the rule, after asking for what is not given."""
    config = handbook.env.config
    kinds, needed = config.handbook_rule_kinds, config.handbook_rule_facts

    def answer(name: str, question: str, default: str | None = None, *, needed: bool = True) -> str:
        return given.get(name) or ask(
            question, lambda typed: check(handbook, name, typed), default, needed=needed
        )

    def choice(name: str, question: str, known: Mapping[str, str]) -> str:
        first = next(iter(known), "")
        return given.get(name) or (choose(question, known, first) if len(known) > 1 else first)

    slug = answer("slug", _("Hva skal regelen hete i adressen?"))
    title = answer("title", _("Hva er overskriften?"))
    words = answer("words", _("Hva er ordlyden?"))
    facts = {"kind": choice("kind", _("Hva slags regel er det?"), kinds)}
    if "number" in needed or "number" in given:
        following = next_number(handbook, facts["kind"])
        facts["number"] = answer("number", _("Hvilket nummer?"), following, needed=False)
    if "strength" in needed or "strength" in given:
        strengths = {name: each["word"] for name, each in config.handbook_strengths.items()}
        facts["strength"] = choice("strength", _("Hvor bindende er den?"), strengths)
    if "audience" in needed or "audience" in given:
        roles = ", ".join(config.handbook_roles)
        facts["audience"] = answer("audience", _("For hvem? Skriv kortnavn med komma."), roles)
    if "approved" in needed or "approved" in given:
        approvals = config.handbook_approvals
        if not approvals:
            raise click.UsageError(_("Skriv vedtaket i handbook_approvals i conf.py først."))
        facts["approved"] = choice("approved", _("Når ble den vedtatt?"), approvals)
    return NewRule(slug, title, words, facts)


def check(handbook: Handbook, name: str, answer: str) -> str:
    """Return an answer; raise ``UsageError`` when it cannot be used."""
    config = handbook.env.config
    known = {
        "kind": config.handbook_rule_kinds,
        "strength": config.handbook_strengths,
        "approved": config.handbook_approvals,
    }
    if name in known and answer not in known[name]:
        raise unknown(answer, known[name], OPTIONS_OF[name])
    for role in answer.split(",") if name == "audience" else ():
        if role.strip() not in config.handbook_roles:
            raise unknown(role.strip(), config.handbook_roles, OPTIONS_OF[name])
    if name in {"title", "words"} and not answer.strip():
        raise click.UsageError(_("Skriv noe."))
    if name == "number" and not is_number(answer):
        raise click.UsageError(_("Skriv et nummer som 2 eller 3.2 b."))
    if name == "slug":
        if answer != nodes.make_id(answer) or len(answer) > MAX_NAME:
            raise click.UsageError(
                _("Kortnavnet kan bare ha små bokstaver a–z, tall og bindestrek.")
            )
        if answer in handbook.domain.rules:
            fault = _("Regelen «{rule}» finnes fra før. Velg et annet kortnavn.")
            raise click.UsageError(fault.format(rule=answer))
    return answer


def unknown(answer: str, known: Mapping[str, object], option: str) -> click.UsageError:
    """Return the refusal of a word that the handbook does not have, with where it would be."""
    fault = _("«{answer}» er ikke noe håndboka kjenner. Velg en av: {known}.")
    remedy = _("Er det nytt, så skriv det i {option} i conf.py først.").format(option=option)
    words = fault.format(answer=answer[:40], known=", ".join(known))
    return click.UsageError(f"{words} {remedy}")


def next_number(handbook: Handbook, kind: str) -> str | None:
    """Return the number after the highest of a kind; ``None`` where they are not whole ones."""
    numbers = [whole(rule.number) for rule in handbook.domain.rules.values() if rule.kind == kind]
    known = [number for number in numbers if number is not None]
    return str(max(known, default=0) + 1) if len(known) == len(numbers) else None


def sibling(handbook: Handbook, kind: str) -> str:
    """Return the page that the new one belongs beside: the last of its kind, else of any rule."""
    rules = list(handbook.domain.rules.values())
    same = [rule for rule in rules if rule.kind == kind] or rules
    return same[-1].docname if same else str(handbook.env.config.root_doc)


def suffix(handbook: Handbook, docname: str) -> str:
    """Return the suffix of a page's file."""
    return Path(handbook.env.doc2path(docname)).suffix


def markup_of(path: Path) -> Markup:
    """Return how a page is written."""
    return MARKUPS["rst" if path.suffix == ".rst" else "myst"]


def is_unlisted(handbook: Handbook, kind: str) -> bool:
    """Tell whether the handbook lists rules, but none of this kind."""
    listed = {name for notes in handbook.domain.pages.values() for name in notes[KINDS_LISTED]}
    return bool(listed) and kind not in listed


def write_page(path: Path, new: NewRule, *, is_dated: bool) -> None:
    """Write the page; raise ``AuthorError``, and write nothing, when there is one already.

    In a site of others nothing reads when a page was reviewed.
    """
    markup = markup_of(path)
    today = date.today().isoformat()  # noqa: DTZ011 - the day where the editor is
    parts = (
        markup.page(new.title, {"reviewed": today} if is_dated else {}),
        markup.directive("rule", new.slug, new.words, **new.facts),
        markup.directive("quiz", new.slug),
    )
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write("\n\n".join(parts) + "\n")
    except FileExistsError as error:
        fault = _("Filen finnes fra før. Ingenting er endret.")
        raise AuthorError(Place(str(path), 1), fault, _("Velg et annet kortnavn.")) from error
    except OSError as error:
        fault = _("Filen kan ikke skrives ({error}).").format(error=reason_of(error))
        raise AuthorError(
            Place(str(path), 1), fault, _("Se om du har lov til å skrive der.")
        ) from error
