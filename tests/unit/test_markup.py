"""The small markup: what is not one of its forms stays as it was typed."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook_ext.source.markup import Emphasis, Link, Picture, Role, Words, parse
from handbook_ext.source.plain import plain

TITLES = {"rolle": "Rollen din"}

typed_texts = st.text(st.sampled_from("aæ 9.,!?()<>*_`~$%&#@|\\/+-=^'\"«\n[]{}:"), min_size=1)


def signs(text: str) -> str:
    return "".join(text.split())


def has_forms(text: str) -> bool:
    spans = [span for part in parse(text) for span in part.spans]
    return any(isinstance(span, Link | Role | Picture) for span in spans)


@given(typed_texts)
def test_every_letter_and_figure_of_any_text_is_shown_in_its_order(text: str) -> None:
    if not has_forms(text):
        assert re.findall(r"\w", plain(text, {})) == re.findall(r"\w", text)


@given(typed_texts.filter(lambda text: not re.search(r"[*\[{]", text)))
def test_text_without_our_signs_is_shown_to_the_letter(text: str) -> None:
    assert signs(plain(text, {})) == signs(text)


AS_TYPED = [
    "% av dem har svart",
    "+ ett til",
    "# Overskrift",
    "#sunndal",
    ">50 prosent",
    "- 5 grader",
    "1. mai",
    "17. mai er for sent",
    "| a | b |",
    "    fire mellomrom",
    r"\<alle> bildene",
    "<alle> bildene",
    "&lt; og &amp;",
    "{{ navn }}",
    "$x$ koster $5",
    ":::note",
    "(a)=",
    "[^1]",
    "***",
    "---",
    "<!-- skjult -->",
    "5*3*2 = 30",
    "snake_case og __init__",
    "`kode`",
    "{doc}`index`",
    "<script>alert(1)</script>",
    "https://example.no/side",
    "[tekst] (ikke lenke)",
    "* Punkt",
    "linje en\\\nlinje to",
    "C:\\mappe\\fil",
    "a  \nb",
    "~~strøket~~",
]


@pytest.mark.parametrize("text", AS_TYPED)
def test_what_means_something_elsewhere_means_nothing_here(text: str) -> None:
    assert plain(text, {}) == re.sub(r"[ \n]+", " ", text).strip()


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("*a*", (Emphasis((Words("a"),), strong=False),)),
        ("**a**", (Emphasis((Words("a"),), strong=True),)),
        ("{rule}`rolle`", (Role("rule", "rolle", None),)),
        ("{term}`saker <enkeltsak>`", (Role("term", "enkeltsak", "saker"),)),
        (
            "[se *her*](https://a.no/b_(c))",
            (
                Link(
                    (Words("se "), Emphasis((Words("her"),), strong=False)),
                    "https://a.no/b_(c)",
                    "[se *her*](https://a.no/b_(c))",
                ),
            ),
        ),
        ("![En plakat](/p.png)", (Picture("En plakat", "/p.png", "![En plakat](/p.png)"),)),
        (r"\*a\* \[b](c) \{rule}`d`", (Words("*a* [b](c) {rule}`d`"),)),
    ],
)
def test_each_form_is_what_it_is_said_to_be(text: str, spans: tuple[object, ...]) -> None:
    assert parse(text)[0].spans == spans


def test_paragraphs_and_quotations_are_reported_apart_by_blank_lines_and_marks() -> None:
    found = parse("En\nto\n \n> tre\n> fire\n\nfem\n> seks")
    assert [(part.kind, part.line, part.spans) for part in found] == [
        ("plain", 0, (Words("En to"),)),
        ("quote", 3, (Words("tre fire"),)),
        ("plain", 6, (Words("fem > seks"),)),
    ]


def test_in_words_alone_a_link_keeps_its_address_and_a_picture_its_text() -> None:
    text = (
        "Se [kildene](https://a.no) og [siden](/rad/index.md). ![En plakat](/p.png) {rule}`rolle`"
    )
    assert plain(text, TITLES) == (
        "Se kildene (https://a.no) og siden. [Bilde: En plakat] «Rollen din»"
    )
