"""``handbook learn``: what example drafts teach the look over a draft."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from handbook_ext.cli.output import exit_with
from handbook_ext.cli.reading import Folders, read_handbook
from handbook_ext.draft.examples import Example, read_examples
from handbook_ext.draft.experience import write_experience
from handbook_ext.draft.folder import draft_path
from handbook_ext.draft.learning import learn
from handbook_ext.draft.load import load_lookover
from handbook_ext.errors import AuthorError, short_path
from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from handbook_ext.draft.model import Lookover


@click.command("learn")
@click.argument(
    "files",
    metavar="FIL.yaml …",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@click.pass_obj
def learn_from(folders: Folders, files: tuple[Path, ...]) -> None:
    """Lær «Se over utkastet» av eksempler.

    Hver fil har utkast, og det en kollega ville spurt om i hvert av dem. Det som blir lært, havner i
    filen som er nevnt med experience: i ordlista.
    """
    env = read_handbook(folders).env
    words = draft_path(env)
    loaded = load_lookover(words, env.config.handbook_roles, is_learning=True)
    if loaded.lookover is None:
        exit_with(2, loaded.faults)
    lookover = loaded.lookover
    if not lookover.experience_file:
        raise click.UsageError(
            _(
                "{path} sier ikke hvor det som blir lært, skal ligge. Skriv for eksempel: experience: erfaring.json"
            ).format(path=short_path(str(words)))
        )
    faults: list[AuthorError] = []
    examples = [*drafts_of(files, lookover, faults), *examples_of(lookover)]
    if faults:
        exit_with(2, faults)
    try:
        experience = learn(lookover, examples, env.config.handbook_mail_hosts)
    except ImportError as error:
        raise click.UsageError(
            _("Kommandoen trenger pakken scikit-learn. Kjør: pip install handbook-ext[learn]")
        ) from error
    except ValueError as error:
        raise click.UsageError(
            _(
                "Det er for få utkast å lære av. Det trengs både noen som er i orden, og noen som ikke er det."
            )
        ) from error
    target = words.parent / lookover.experience_file
    write_experience(target, experience)
    click.echo(
        _("Lærte {kinds} slags spørsmål av {count} utkast. Skrev {path}.").format(
            kinds=len(experience["kinds"]) - 1, count=len(examples), path=short_path(str(target))
        )
    )


def drafts_of(
    files: Iterable[Path], lookover: Lookover, faults: list[AuthorError]
) -> Iterator[Example]:
    """Yield the drafts of some files, but for those that are kept apart."""
    for path in files:
        try:
            read = read_examples(path, lookover, faults)
        except AuthorError as error:
            faults.append(error)
            continue
        if read.is_kept:
            click.echo(
                _("Lærte ikke av {path}, som har kept: true.").format(path=short_path(str(path)))
            )
        else:
            yield from read.drafts


def examples_of(lookover: Lookover) -> Iterator[Example]:
    """Yield the examples that stand beside the words, as drafts."""
    for check in lookover.checks:
        extras = tuple(map(str, check.goes_with))
        for caught in check.caught:
            yield Example(caught.markdown, extras, frozenset({check.id}), frozenset())
        for harmless in check.harmless:
            yield Example(harmless.markdown, extras, frozenset(), frozenset())
