"""Authors of rules are told of all mistakes at once."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from handbook_ext.errors import Place
from handbook_ext.rule.facts import RuleFacts
from handbook_ext.rule.options import typed_options

CONFIG: Any = SimpleNamespace(
    handbook_rule_kinds={"retningslinje": "Retningslinje", "rad": "Råd"},
    handbook_roles={"mandat": "deg", "ansatt": "ansatte"},
    handbook_approvals={"2012-04-12": "ledergruppa"},
    handbook_rule_facts=["number", "strength", "audience", "approved"],
    handbook_strengths={"skal": {}, "skal ikke": {}, "bør": {}},
    language="nb",
)
SOUND = {
    "kind": "rad",
    "number": "2",
    "strength": "skal ikke",
    "audience": "mandat, ansatt",
    "approved": "2012-04-12",
}


def faults(slug: str = "rolle", **options: str | None) -> list[str]:
    facts = RuleFacts(slug, SOUND | cast("dict[str, str]", options), CONFIG, Place("rolle.md", 3))
    return [str(fault) for fault in facts.faults]


def test_a_sound_rule_has_no_faults() -> None:
    assert faults() == []


@pytest.mark.parametrize("number", ["010", "1_000", "0x1", "1.", "-1", "0", "²", "٣", "1e3", "to"])
def test_a_number_is_taken_as_it_is_typed_or_refused(number: str) -> None:
    (fault,) = faults(number=number)
    assert f"«{number}» er ikke et nummer." in fault


def test_all_mistakes_are_reported_each_once() -> None:
    reported = faults(
        "Rollen_din", kind="Rad", number=None, strength="Skall", audience="mandat, alle"
    )
    assert [fault.split(". ")[0] for fault in reported] == [
        "Navnet «Rollen_din» kan ikke brukes i en adresse",
        ":kind: Rad er ukjent",
        "Regelen «Rollen_din» mangler :number:",
        ":strength: Skall er ukjent",
        ":audience: alle er ukjent",
    ]


def test_a_role_that_is_written_twice_is_reported() -> None:
    assert faults(audience="mandat, mandat") == [
        ":audience: har «mandat» to ganger. Fjern den ene."
    ]


def test_a_name_too_long_for_a_file_is_refused() -> None:
    assert len(faults("x" * 300)) == 1
    assert faults("x" * 80) == []


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ('"Takk" er nok', '"Takk" er nok'),
        ("Merkes #sunndal", "Merkes #sunndal"),
        ('"Takk: alt er sagt"', "Takk: alt er sagt"),
        ("'s krevd", "'s krevd"),
        ("010", "010"),
        ("null", "null"),
        ("> sitat", "> sitat"),
        ("*når* svaret kommer", "*når* svaret kommer"),
    ],
)
def test_an_option_of_a_directive_is_the_words_as_they_are_typed(typed: str, read: str) -> None:
    block = f":::{{post}} slik\n:from: Oss\n:why: {typed}\n\nOrd: ikke\n:no: nei\n:::\n"
    assert dict(typed_options(block)) == {"from": "Oss", "why": read}
