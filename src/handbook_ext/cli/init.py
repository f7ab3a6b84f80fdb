"""``handbook init``: a new handbook that builds, in the language and markup of its maker."""

from __future__ import annotations

import datetime as dt
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click
from docutils.nodes import make_id

from handbook_ext.cli.asking import answers_needed, ask, choose
from handbook_ext.cli.speech import click_in, language_of_terminal
from handbook_ext.locale import BOKMAL, _, speak
from handbook_ext.source.files import reason_of
from handbook_ext.starter.answers import LANGUAGES, Answers, texts_in
from handbook_ext.starter.files import files_of
from handbook_ext.starter.markup import MARKUPS
from handbook_ext.starter.write import is_free, write_files

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
"""What an answer is read as."""

OPTIONS = "--language, --name, --roles, --strengths, --approver, --markup"
STRENGTHS = 3
MARKUP_NAMES = {"myst": "Markdown (MyST)", "rst": "reStructuredText"}


@click.command()
@click.argument("folder", metavar="MAPPE", type=click.Path(path_type=Path))
@click.option("--language", type=click.Choice(tuple(LANGUAGES)), help="Språket i håndboka.")
@click.option("--name", help="Navnet på håndboka.")
@click.option("--roles", help="Hvem reglene gjelder, med komma mellom.")
@click.option("--strengths", help="Ordene for påbud, forbud og råd, med komma mellom.")
@click.option("--approver", help="Hvem som vedtar reglene.")
@click.option("--markup", type=click.Choice(tuple(MARKUPS)), help="Hva sidene skrives i.")
def init(
    folder: Path,
    language: str | None,
    name: str | None,
    roles: str | None,
    strengths: str | None,
    approver: str | None,
    markup: str | None,
) -> None:
    """Lag en ny håndbok i en tom mappe: en regel, et spørsmål av hver type, egentest, plenum og trykk.

    Kommandoen spør om det du ikke gir, på språket du velger.
    """
    if folder.is_file():
        fault = _("{folder} er en fil. Velg et annet navn på mappa.")
        raise click.UsageError(fault.format(folder=folder))
    if not is_free(folder):
        fault = _("Mappa {folder} er ikke tom. Velg en annen, eller flytt det som ligger der.")
        raise click.UsageError(fault.format(folder=folder))
    with answers_needed(OPTIONS):
        language = language or choose("Språk · Language", LANGUAGES, language_proposed())
        speak(language)
        click_in(language)
        answers = Answers(
            name=answered(_("Hva skal håndboka hete?"), name, one_line),
            language=language,
            roles=answered(
                _("Hvem gjelder reglene for? (komma mellom)"), roles, read_roles, default_roles()
            ),
            strengths=answered(
                _("Hva heter påbud, forbud og råd hos dere? (komma mellom)"),
                strengths,
                read_strengths,
                ", ".join((_("skal"), _("skal ikke"), _("bør"))),
            ),
            approver=answered(_("Hvem vedtar reglene?"), approver, one_line),
            markup=markup or choose(_("Hva vil du skrive sidene i?"), MARKUP_NAMES, "myst"),
            day=dt.datetime.now().astimezone().date(),
        )
    try:
        write_files(folder, files_of(answers))
    except OSError as error:
        fault = _("Mappa {folder} kan ikke skrives ({reason}). Ingenting er endret.")
        raise click.UsageError(fault.format(folder=folder, reason=reason_of(error))) from error
    rule = f"docs/{texts_in(language)['paths']['rules']}"
    click.echo(_("Håndboka ligger i {folder}. Skriv dette for å se den:").format(folder=folder))
    click.echo(f"\n    cd {shlex.quote(str(folder))}\n    handbook preview\n")
    click.echo(
        _("Den første regelen ligger i {rule}. Gjør den om til deres egen.").format(rule=rule)
    )


def answered(
    question: str, given: str | None, read: Callable[[str], T], default: str | None = None
) -> T:
    """Return what was given on the command line, or else is typed, once ``read`` accepts it."""
    if given is not None:
        return read(given)
    typed: list[T] = []

    def kept(text: str) -> str:
        typed.append(read(text))
        return text

    ask(question, kept, default)
    return typed[-1]


def language_proposed() -> str:
    """Return the language that the command speaks if a handbook can be made in it, or else English."""
    spoken = language_of_terminal().partition("_")[0]
    spoken = "nb" if spoken in BOKMAL else spoken
    return spoken if spoken in LANGUAGES else "en"


def default_roles() -> str:
    """Return the roles that are proposed."""
    return ", ".join((_("ansatte"), _("ledere")))


def one_line(text: str) -> str:
    """Return a text without outer spaces; raise ``UsageError`` when it is empty."""
    line = " ".join(text.split())
    if not line:
        raise click.UsageError(_("Skriv minst ett ord."))
    return line


def parts_of(text: str) -> list[str]:
    """Return what stands between commas."""
    return [one_line(part) for part in text.split(",")]


def read_roles(text: str) -> dict[str, str]:
    """Return the roles by names for use in pages; raise ``UsageError`` when two would have the same."""
    words = parts_of(text)
    roles = {make_id(word): word for word in words}
    if len(roles) < len(words) or "" in roles:
        raise click.UsageError(_("Hver rolle trenger et eget navn med bokstaver a–z i."))
    return roles


def read_strengths(text: str) -> tuple[str, str, str]:
    """Return the words for a must, a must-not and a should; raise ``UsageError`` for other than three."""
    words = parts_of(text)
    if len(words) != STRENGTHS or len(set(words)) != STRENGTHS:
        raise click.UsageError(
            _("Skriv tre ulike ord: ett for påbud, ett for forbud og ett for råd.")
        )
    return words[0], words[1], words[2]
