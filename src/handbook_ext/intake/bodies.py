"""The part of a draft that depends on its type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.intake.found import WHOLE
from handbook_ext.intake.html_text import DASH
from handbook_ext.intake.judging import Judge
from handbook_ext.intake.markup import folded
from handbook_ext.locale import _
from handbook_ext.quiz.model import VERDICTS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from handbook_ext.intake.found import Answer, Found
    from handbook_ext.intake.judging import Judged
    from handbook_ext.intake.report import Report

    Body = tuple[str, dict[str, object]]

RIGHTS = ("best", "correct", "fault")


class Bodies:
    """Makes the bodies of drafts, and reports what was guessed or lost."""

    def __init__(self, titles: Mapping[str, str], report: Report) -> None:
        self.judge = Judge(titles)
        self.report = report

    def body(self, found: Found, rules: Sequence[str]) -> Body:
        """Return the type of a draft and the fields of its body; ``None`` is a gap."""
        match found.kind:
            case "one" | "several":
                return self.choice(found, rules)
            case "match":
                return self.match(found, rules)
            case "order":
                return "order", {"items": self.items(found, rules)}
            case "write":
                return self.written(found)

    def choice(self, found: Found, rules: Sequence[str]) -> Body:
        """Return options: with verdicts if one of them is right, otherwise to tick."""
        judged = [self.judge.judged(answer.reason) for answer in found.answers]
        states = [
            self.judge.state_of(answer.state) or said.state
            for answer, said in zip(found.answers, judged, strict=True)
        ]
        shares = [answer.share for answer in found.answers]
        rights = [
            state in RIGHTS if state else share == WHOLE
            for state, share in zip(states, shares, strict=True)
        ]
        reasons = self.with_afterwards(found, judged, rights)
        options = [
            {"text": answer.text or None, "feedback": reason or None, **basis(said, rules)}
            for answer, said, reason in zip(found.answers, judged, reasons, strict=True)
        ]
        if found.kind == "one" and sum(rights) > 1:
            self.report.guessed(
                found.line, _("flere svar er riktige, så leseren får krysse av for alle")
            )
        if found.kind == "one" and sum(rights) <= 1:
            verdicts = self.verdicts(found, states, rights)
            return "single", {"options": placed(options, "verdict", verdicts)}
        if len({share for share in shares if share and share > 0}) > 1 and found.kind == "several":
            self.report.lost(found.line, _("vektene: alle riktige kryss teller likt"))
        ticks = [
            state in RIGHTS if state else (None if share is None else share > 0)
            for state, share in zip(states, shares, strict=True)
        ]
        return "multiple", {"options": placed(options, "correct", ticks)}

    def verdicts(
        self, found: Found, states: Sequence[str], rights: Sequence[bool]
    ) -> list[str | None]:
        """Return the verdict of each option; that of a wrong one is a gap unless the file has it."""
        shares = [answer.share or 0.0 for answer in found.answers]
        most = max(shares, default=0.0)
        verdicts: list[str | None] = []
        for state, share, is_right in zip(states, shares, rights, strict=True):
            if state in VERDICTS or is_right:
                verdicts.append(state if state in VERDICTS else "best")
            elif share > 0 and share == most and not any(rights) and "best" not in verdicts:
                self.report.guessed(found.line, _("svaret med mest uttelling er det beste"))
                verdicts.append("best")
            elif share > 0:
                self.report.guessed(
                    found.line, _("et svar med delvis uttelling er godt nok (acceptable)")
                )
                verdicts.append("acceptable")
            else:
                verdicts.append(None)
        return verdicts

    def with_afterwards(
        self, found: Found, judged: Sequence[Judged], rights: Sequence[bool]
    ) -> list[str]:
        """Return the reasons; what is said afterwards becomes that of the right answer if it has none."""
        reasons = [said.reason for said in judged]
        if found.afterwards:
            open_rights = [
                place for place, is_right in enumerate(rights) if is_right and not reasons[place]
            ]
            if len(open_rights) == 1:
                reasons[open_rights[0]] = found.afterwards
                self.report.guessed(
                    found.line,
                    _("den felles tilbakemeldingen er blitt begrunnelsen for det riktige svaret"),
                )
            else:
                self.lose_afterwards(found)
        return reasons

    def lose_afterwards(self, found: Found) -> None:
        """Report what is said afterwards as lost, with its first words."""
        lost = _("den felles tilbakemeldingen: «{words}»")
        self.report.lost(found.line, lost.format(words=folded(found.afterwards)[:60]))

    def match(self, found: Found, rules: Sequence[str]) -> Body:
        """Return things to sort, or to put in order where they are matched with positions."""
        places = [answer.place for answer in found.answers]
        count = len(found.answers)
        if count > 1 and sorted(places) == sorted(str(place) for place in range(1, count + 1)):
            self.report.guessed(found.line, _("tallene er plasser i en rekkefølge"))
            items = self.items(found, rules)
            order = sorted(range(count), key=lambda place: int(places[place]))
            return "order", {"items": [items[place] for place in order]}
        items = self.items(found, rules)
        return "classify", {
            "categories": list(dict.fromkeys(place for place in places if place)),
            "items": [
                {"text": item.pop("text"), "category": answer.place or None, **item}
                for item, answer in zip(items, found.answers, strict=True)
                if answer.text
            ],
        }

    def items(self, found: Found, rules: Sequence[str]) -> list[dict[str, object]]:
        """Return the things to sort or to order, with reasons as far as the file has them."""
        rest = found.afterwards.split("\n\n") if found.afterwards else []
        items: list[dict[str, object]] = []
        for number, answer in enumerate(found.answers, 1):
            said = self.judge.judged(answer.reason)
            place = answer.place if found.kind == "match" else str(number)
            line = next((line for line in rest if reason_in(line, answer, place)), None)
            if line is not None:
                rest.remove(line)
                said = self.judge.judged(reason_in(line, answer, place))
            items.append(
                {"text": answer.text or None, "feedback": said.reason or None, **basis(said, rules)}
            )
        if rest:
            self.lose_afterwards(found)
        return items

    def written(self, found: Found) -> Body:
        """Return a question to write about: what would have been right becomes its points."""
        points = [answer.text for answer in found.answers if answer.text]
        paragraphs = found.afterwards.split("\n\n") if found.afterwards else []
        listed = [line.removeprefix(DASH) for line in paragraphs if line.startswith(DASH)]
        if points:
            self.report.guessed(
                found.line, _("det som var fasit, er blitt momenter i et godt svar")
            )
            if found.afterwards:
                self.lose_afterwards(found)
            if any(answer.reason for answer in found.answers):
                self.report.lost(found.line, _("tilbakemeldingene til det leseren kunne skrive"))
        elif paragraphs:
            points = listed or paragraphs
            self.report.guessed(
                found.line, _("den felles tilbakemeldingen er blitt momenter i et godt svar")
            )
        return "reflect", {"points": points or None}


def reason_in(line: str, answer: Answer, place: str) -> str:
    """Return the reason for an answer in one of our own lines «– text – place: reason», or nothing."""
    spoken = _("Nr. {number}. {reason}").format(number=place, reason="")
    for head in (f"{DASH}{answer.text} – {place}: ", f"{DASH}{answer.text} – {spoken}"):
        if line.startswith(head):
            return line.removeprefix(head)
    return ""


def basis(said: Judged, rules: Sequence[str]) -> dict[str, object]:
    """Return the rules that a reason rests on, if they are not the question's own."""
    own = [rule for rule in said.rules if rule]
    return {"rules": own} if own and own != list(rules) else {}


def placed(
    options: Sequence[dict[str, object]], key: str, values: Sequence[object]
) -> list[dict[str, object]]:
    """Return the options with a judgement each, after the text."""
    return [
        {"text": option["text"], key: value, **{k: v for k, v in option.items() if k != "text"}}
        for option, value in zip(options, values, strict=True)
    ]
