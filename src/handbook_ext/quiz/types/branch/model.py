"""A branching scenario: the model and its view."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar

from handbook_ext.engine.shuffle import shuffled
from handbook_ext.locale import _
from handbook_ext.quiz.choice import RADIO
from handbook_ext.quiz.model import LETTERS, lettered
from handbook_ext.quiz.options import option_rows
from handbook_ext.quiz.view import Ending, Interaction, View

if TYPE_CHECKING:
    from handbook_ext.quiz.model import Question, Verdict
    from handbook_ext.quiz.options import Option
    from handbook_ext.source.text import Text


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a branch."""

    name: str
    situation: Text | None
    prompt: Text
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class End:
    """One end of a branch: its outcome, how that is judged, and why."""

    name: str
    text: Text
    state: Verdict
    feedback: Text


@dataclass(frozen=True, slots=True)
class Branch:
    """A branching scenario: steps whose choices lead to other steps or to ends."""

    type: ClassVar = "branch"
    start: str
    steps: tuple[Step, ...]
    ends: tuple[End, ...]

    def data(self, question: str) -> dict[str, Any]:
        """Return where each option leads and how it is judged."""
        return {
            "start": self.start,
            "steps": {
                step.name: [
                    {"id": letter.lower(), "verdict": option.state, "next": option.next}
                    for letter, option in lettered(step.options)
                ]
                for step in self.steps
            },
            "ends": {end.name: end.state for end in self.ends},
        }

    def view(self, question: Question) -> View:
        """Return the steps in reading order, the first one first, then the ends."""
        titles, depths = self.titles(), self.depths()
        interactions = []
        for step in sorted(self.steps, key=lambda step: depths[step.name]):
            rows = option_rows(step.options, question, step.name)
            interactions.append(
                Interaction(
                    RADIO,
                    step.prompt,
                    rows,
                    rows,
                    name=step.name,
                    title=titles[step.name],
                    situation=step.situation,
                )
            )
        endings = tuple(
            Ending(end.name, titles[end.name], end.text, end.state, end.feedback, question.rules)
            for end in self.ends
        )
        return View(tuple(interactions), endings)

    def reordered(self, seed: str) -> Branch:
        """Return the branch with the options of each step shuffled; the steps keep their order."""
        steps = (
            replace(step, options=tuple(shuffled(list(step.options), f"{seed} {step.name}")))
            for step in self.steps
        )
        return replace(self, steps=tuple(steps))

    def depths(self) -> dict[str, int]:
        """Return the least number of choices that lead to each step, plus one: the first step has 1."""
        leads = {step.name: [option.next for option in step.options] for step in self.steps}
        depths = {self.start: 1}
        agenda = [self.start]
        for name in agenda:
            for onward in leads[name]:
                if onward in leads and onward not in depths:
                    depths[onward] = depths[name] + 1
                    agenda.append(onward)
        return depths

    def titles(self) -> dict[str, str]:
        """Return «Steg 1», «Steg 2a», «Steg 2b» … and «Slutt 1» … by the names of steps and ends."""
        depths = self.depths()
        titles = {}
        for depth in sorted(set(depths.values())):
            level = [step.name for step in self.steps if depths[step.name] == depth]
            for letter, name in zip(LETTERS.lower(), level, strict=False):
                number = f"{depth}{letter}" if len(level) > 1 else f"{depth}"
                titles[name] = _("Steg {number}").format(number=number)
        for place, end in enumerate(self.ends, 1):
            titles[end.name] = _("Slutt {number}").format(number=place)
        return titles
