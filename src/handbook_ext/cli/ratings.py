"""``handbook ratings``: where colleagues disagree with the key, or with one another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from handbook_ext.cli.output import FORMS, exit_with, to_json
from handbook_ext.cli.reading import Folders, read_handbook
from handbook_ext.errors import AuthorError, short_path
from handbook_ext.locale import _
from handbook_ext.quiz.words import state_words
from handbook_ext.rating.agreement import agreements, disagreements
from handbook_ext.rating.model import read_ratings
from handbook_ext.source.numbers import decimal
from handbook_ext.source.scalar import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from handbook_ext.rating.agreement import Agreement, Judged


@click.command()
@click.argument(
    "files",
    metavar="FIL.json …",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@click.option(
    "--format", "form", type=FORMS, default="text", help="text for mennesker, json for maskiner."
)
@click.pass_obj
def ratings(folders: Folders, files: tuple[Path, ...], form: str) -> None:
    """Vis hvor kolleger er uenige med fasiten eller med hverandre.

    Hver fil er vurderingene til én kollega, lagret på siden «Vurder svarene».

    Med --format json står spørsmålene i «questions», Krippendorffs alfa for alle svarene i «alpha», og antall
    vurderinger av spørsmål som er endret, i «outdated».
    """
    given, faults = [], []
    for path in files:
        try:
            given.append(read_ratings(path))
        except AuthorError as error:
            faults.append(error)
    if faults:
        exit_with(2, faults)
    handbook = read_handbook(folders)
    try:
        found, whole, outdated = agreements(handbook.questions.values(), given)
    except ImportError as error:
        raise click.UsageError(
            _("Kommandoen trenger pakken krippendorff. Kjør: pip install handbook-ext[ratings]")
        ) from error
    if form == "json":
        questions = [as_data(each) for each in found]
        click.echo(to_json({"questions": questions, "alpha": whole, "outdated": outdated}))
        return
    language = handbook.env.config.language
    for each in disagreements(found):
        click.echo("\n".join(lines(each, language)) + "\n")
    click.echo(summary(found, whole, len(files), language))
    if outdated:
        click.echo(_("{count} vurderinger gjelder spørsmål som er endret.").format(count=outdated))


def lines(found: Agreement, language: str) -> Iterator[str]:
    """Yield what is said of one question: its place, then each option that somebody judges otherwise."""
    place = found.question.place
    agreed = ""
    if found.alpha is not None:
        agreed = _(", alfa {alpha}").format(alpha=decimal(found.alpha, language))
    yield f"{short_path(place.path)}:{place.line}: {found.question.id}: " + _(
        "{count} har vurdert{agreed}"
    ).format(count=found.raters, agreed=agreed)
    words = state_words()
    for option in found.options:
        if option.others:
            yield "  " + _("{option}: fasiten sier «{key}», kollegene {given}").format(
                option=option.id, key=words[option.key], given=counts(option)
            )


def counts(option: Judged) -> str:
    """Return the verdicts that raters gave, most common first."""
    words = state_words()
    return ", ".join(
        f"{quoted(words[name])} ({count})" for name, count in option.given.most_common()
    )


def summary(found: list[Agreement], whole: float | None, raters: int, language: str) -> str:
    """Return the last line: how much was rated, and the agreement on all of it."""
    options = [option for each in found for option in each.options if option.given]
    told = _(
        "{raters} kolleger, {questions} spørsmål, {options} svar. {odd} svar er noen uenige i."
    ).format(
        raters=raters,
        questions=len(found),
        options=len(options),
        odd=sum(option.others > 0 for option in options),
    )
    if whole is None:
        return told
    return f"{told} " + _("Krippendorffs alfa: {alpha}.").format(alpha=decimal(whole, language))


def as_data(found: Agreement) -> dict[str, object]:
    """Return one question's agreement for ``--format json``."""
    return {
        "question": found.question.id,
        "raters": found.raters,
        "alpha": found.alpha,
        "options": [
            {"id": option.id, "key": option.key, "given": dict(option.given)}
            for option in found.options
        ],
    }
