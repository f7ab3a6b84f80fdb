"""Labels of options are valid as long as the options' texts are the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml
from bench.guessing.habits import by_labels, costs
from bench.guessing.labels import read_labels, sheet
from bench.guessing.pool import Choice, Option

from handbook_ext.quiz.model import VERDICTS

if TYPE_CHECKING:
    from pathlib import Path

WAIT = Option("Vente til i morgen", "risky")
ASK = Option("Spørre rektor: nå", "acceptable")
ANSWER = Option("Svare kort", "best")
CHOICE = Choice("rolle", "s1/to", "steps", 5, "Noe hendte. Hva bør du gjøre?", (WAIT, ASK, ANSWER))
READ = {
    WAIT.fingerprint: {"caution": 3, "polite": 1, "asks": False, "role": False},
    ASK.fingerprint: {"caution": 1, "polite": 1, "asks": True, "role": True},
    ANSWER.fingerprint: {"caution": 0, "polite": 2, "asks": False, "role": False},
}


def written(folder: Path, labels: object) -> Path:
    path = folder / "labels.yaml"
    path.write_text(yaml.safe_dump({"s1/to": labels}), encoding="utf-8")
    return path


def test_an_option_with_other_words_has_no_label_and_its_old_one_is_reported(
    tmp_path: Path,
) -> None:
    path = written(tmp_path, {**READ, "0a0a0a0a": READ[WAIT.fingerprint]})
    labels = read_labels(path, [CHOICE])
    assert labels.stale == ["s1/to 0a0a0a0a"]
    assert labels.lacking([CHOICE]) == 0
    other = Choice("rolle", "s1/to", "steps", 5, "", (Option("Vente", "risky"), ASK, ANSWER))
    assert read_labels(path, [other]).lacking([other]) == 1


@pytest.mark.parametrize(
    "answers", [None, {"caution": 4}, {"caution": True}, {"asks": 1}, {"role": None}]
)
def test_a_label_not_filled_in_as_asked_counts_as_none(
    answers: dict[str, object] | None, tmp_path: Path
) -> None:
    half = answers and {**READ[WAIT.fingerprint], **answers}
    labels = read_labels(written(tmp_path, {**READ, WAIT.fingerprint: half}), [CHOICE])
    assert (labels.lacking([CHOICE]), labels.whole([CHOICE])) == (1, [])


def test_the_sheet_keeps_what_holds_and_shows_no_verdict(tmp_path: Path) -> None:
    labels = read_labels(written(tmp_path, {WAIT.fingerprint: READ[WAIT.fingerprint]}), [CHOICE])
    lines = "\n".join(sheet([CHOICE], labels))
    assert "Noe hendte." in lines
    assert not any(verdict in lines for verdict in VERDICTS)
    again = yaml.safe_load(lines)["s1/to"]
    assert again[WAIT.fingerprint] == READ[WAIT.fingerprint]
    assert again[ASK.fingerprint] == dict.fromkeys(READ[ASK.fingerprint])


def test_what_caution_and_asking_are_worth_follows_from_the_labels(tmp_path: Path) -> None:
    labels = read_labels(written(tmp_path, READ), [CHOICE])
    points = {name: got[0][1].points for name, got in by_labels([CHOICE], labels).items()}
    assert points["most cautious"] == 0
    assert points["asks somebody"] == points["names a role"] == 0.5
    assert points["most polite"] == 1
    assert points["asks nobody"] == 0.5  # one of the two that ask nobody is best
    assert costs([CHOICE], labels) == (1, 1, 1)
