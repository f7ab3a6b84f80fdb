"""Lint: the examples of each check, tried with the engine."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from handbook_ext.draft.arrange import arrange
from handbook_ext.engine.draft.look import family_of, look_over
from handbook_ext.finding import Finding, found
from handbook_ext.locale import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from handbook_ext.draft.model import Check, Lookover
    from handbook_ext.source.text import Text


def example_findings(lookover: Lookover, own_hosts: Iterable[str]) -> Iterator[Finding]:
    """Yield a finding for each example in which a check does not do what it should.

    The words are tried alone, without what has been learnt: examples say what words are for. Where another check of
    its family asks about the same sentence, that is found too.
    """
    data = arrange(replace(lookover, experience=None), own_hosts)
    for check in lookover.checks:
        for example in check.caught:
            if family_of(check.id) not in {
                family_of(name) for name, _words in finds(check, example, data)
            }:
                yield found(
                    example.place,
                    "draft-missed",
                    _("«{id}» finner ingenting i «{text}».").format(
                        id=check.id, text=example.markdown[:60]
                    ),
                    _("Legg til ord som finner det, eller rett eksemplet."),
                )
        for example in check.harmless:
            places = [words for name, words in finds(check, example, data) if name == check.id]
            for place in places:
                yield found(
                    example.place,
                    "draft-alarm",
                    _("«{id}» merker «{words}» i et uskyldig eksempel.").format(
                        id=check.id, words=place or example.markdown[:60]
                    ),
                    _("Skriv et uttrykk i «except:», eller ta bort ordet som finner det."),
                )


def finds(check: Check, example: Text, data: dict[str, Any]) -> list[tuple[str, str]]:
    """Return what is marked in an example, each with the check that marks it; the example is written where ``check`` looks."""
    text = example.markdown
    about = {
        "role": next(iter(check.roles), ""),
        "channel": next(iter(check.channels), ""),
        "kind": next(iter(check.kinds), ""),
        "extras": list(check.goes_with),
    }
    hits = look_over(text, about, data)["hits"]
    return [(hit["check"], text[max(0, hit["start"]) : hit["end"]]) for hit in hits]
