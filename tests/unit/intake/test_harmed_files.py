"""Whatever has happened to a file, there are drafts or one placed message, and nothing else."""

from __future__ import annotations

import io
import random
import re
import zipfile
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

import pytest

from handbook_ext.errors import AuthorError
from handbook_ext.intake.columns import template_csv, template_rows
from handbook_ext.intake.sheet import xlsx_bytes
from handbook_ext.source.files import HIDDEN
from tests.unit.intake.imported import ROLES, Imported

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ROUNDS = 500
ODD = [
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xc3",
    "æ\u202e🙈\u2028".encode(),
    b"{",
    b"}",
    b"~",
    b"=",
    b"->",
    b"####",
    b"::",
    b"\\",
    b"%50%",
    b"$CATEGORY:",
    b"//",
    b"\n\n",
    b"\r",
    b"\t",
    b"<b><i>" * 30,
    b"</p>",
    b"<![CDATA[",
    b"]]>",
    b"<!DOCTYPE x [",
    b"<![if x]>",
    b"&x;",
    b"&#0;",
    b"&#xD800;",
    b'"',
    b";;;;",
    b"=1+1",
    b"</quiz>",
    b"<quiz>",
    b"- [x] ",
    b"> ",
    b"[[x]]",
    b"```",
    b"---",
    b"question:",
    b"answer:",
    b"<img src='data:image/png;base64,AAAA'>",
    b"9" * 400,
    b"*" * 60,
    b"[" * 60,
    b"(" * 60,
]
GIFT = rb"""// [id:en] [tag:role:mandat]
$CATEGORY: $course$/top/Avklar rollen

::En::[html]<p>Noe skjer \= her.</p><p><b>Hva?</b></p>{=a #fordi ~%50%b ~c <a href="x">d</a>####Alle.}

Hva?{~%50%a ~%50%b ~%-100%c}

Hva?{=katt -> dyr =eik -> tre =hund -> dyr}

To {=er =blir} fire. {T#nei#ja}

Hvor mange?{#3:2}

Hva mener du?{}
"""
MOODLE = b"""<?xml version="1.0" encoding="UTF-8"?>
<quiz><question type="category"><category><text>top/x</text></category></question>
<question type="multichoice"><name><text>En</text></name><single>true</single>
<questiontext format="html"><text><![CDATA[<p>Noe.</p><p>Hva?</p>]]></text></questiontext>
<answer fraction="100" format="html"><text>&lt;b&gt;a&lt;/b&gt;</text><feedback><text>Ja.</text></feedback></answer>
<answer fraction="-33.3"><text>b</text></answer><tags><tag><text>role:mandat</text></tag></tags></question>
<question type="matching"><questiontext format="markdown"><text>*Hva?*</text></questiontext>
<subquestion><text>katt</text><answer><text>dyr</text></answer></subquestion>
<subquestion><text>eik</text><answer><text>tre</text></answer></subquestion></question>
<question type="truefalse"><questiontext><text>Ja?</text></questiontext>
<answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>
<question type="essay"><questiontext><text>Hva?</text></questiontext></question></quiz>
"""
MKDOCS = b"""# Side

<quiz>
Noe. Hva?
- [ ] a
> Nei.
- [x] **b**

Alle.
</quiz>

<?quiz?>
question: Hva?
answer-correct: a
answer: b
content:
<h2>c</h2>
<?/quiz?>

<quiz>
To [[er]] to.
---
Ja.
</quiz>
"""
CSV = template_csv(ROLES) + b'a;single;b;"c\nd";e;x;f;g;nei;h\r\nb;sortering;;c;d;e;f;g;h;i\r\n'


def harmed(raw: bytes, rng: random.Random) -> bytes:
    """Return a file with one to four things done to it."""
    for _time in range(rng.randint(1, 4)):
        start, end = sorted(rng.randrange(len(raw) + 1) for _side in "ab")
        end = min(end, start + 60)
        harms = [
            raw[:start] + rng.choice(ODD) + raw[start:],
            raw[:start] + raw[end:],
            raw[:end] + raw[start:],
            raw[:start] + raw[start:end][::-1] + raw[end:],
            raw[:start],
            raw[:start] + bytes([rng.randrange(256)]) + raw[start + 1 :],
        ]
        raw = rng.choice(harms)
    return raw


def harmed_xml(raw: bytes, rng: random.Random) -> bytes:
    """Return XML that is harmed in a text or a value, and stays well-formed, or anywhere."""
    if rng.random() < 0.3:
        return harmed(raw, rng)
    start, end = rng.choice([found.span(1) for found in re.finditer(rb"[>\"]([^<>\"]+)[<\"]", raw)])
    words = harmed(raw[start:end], rng).decode(errors="ignore")
    return raw[:start] + escape(HIDDEN.sub("", words), {'"': "&quot;"}).encode() + raw[end:]


def harmed_workbook(raw: bytes, rng: random.Random) -> bytes:
    """Return a workbook that is harmed inside, where its sums are right, or outside."""
    if rng.random() < 0.3:
        return harmed(raw, rng)
    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    name = rng.choice(sorted(parts))
    parts[name] = harmed(parts[name], rng)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as packed:
        for part, content in parts.items():
            packed.writestr(part, content)
    return stream.getvalue()


def is_placed(error: AuthorError, path: Path, content: bytes) -> bool:
    """Tell whether a message names the file and one of its lines, or the one after the last."""
    lines = content.count(b"\n") + content.count(b"\r") + 1
    return error.place.path == str(path) and 1 <= error.place.line <= lines + 1


@pytest.mark.parametrize(
    ("name", "raw", "harm"),
    [
        ("bank.gift", GIFT, harmed),
        ("bank.xml", MOODLE, harmed_xml),
        ("bank.csv", CSV, harmed),
        ("bank.md", MKDOCS, harmed),
        ("bank.xlsx", xlsx_bytes(template_rows(ROLES)), harmed_workbook),
    ],
)
def test_a_harmed_file_gives_drafts_that_can_be_read_back_or_one_placed_message(
    tmp_path: Path, name: str, raw: bytes, harm: Callable[[bytes, random.Random], bytes]
) -> None:
    rng = random.Random(name)  # noqa: S311 - the same harm in each run
    path = tmp_path / name
    assert Imported(path, raw).drafts
    refused: list[bool] = []
    read = 0
    for _round in range(ROUNDS):
        content = harm(raw, rng)
        try:
            imported = Imported(path, content)
        except AuthorError as error:
            refused.append(is_placed(error, path, content))
            continue
        loaded = imported.loaded()
        assert not loaded.faults, (content, str(loaded.faults[0]))
        assert [draft.id for draft in loaded.drafts] == [draft["id"] for draft in imported.drafts]
        assert not loaded.quiz.questions
        read += 1
    assert all(refused)
    assert min(read, len(refused)) > ROUNDS // 50
