"""What a package says about the platform: what it is told, and when the reader is done."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from handbook_ext.locale import _
from handbook_ext.quiz.types import TYPES
from handbook_ext.templating import render

if TYPE_CHECKING:
    from sphinx.config import Config

    from handbook_ext.lms.package import Kind


def panel(kind: Kind, config: Config) -> str:
    """Return the panel at the top of a package, hidden until a platform answers."""
    return render(
        "lms/templates/panel.html",
        kind=kind,
        report=config.handbook_lms_report,
        mastery=mastery_of(kind, config),
        types=json.dumps(types_in_package()),
        words=json.dumps(status_words(), ensure_ascii=False),
        told=told(kind, config),
        untold=untold(config),
        goal=goal(kind, config),
    )


def types_in_package() -> dict[str, dict[str, str | bool]]:
    """Return what each type of question is to a platform, by its name."""
    return {
        name: {
            "interaction": own.interaction,
            "isOwnWords": own.is_own_words,
            "isWritten": own.is_written,
        }
        for name, own in TYPES.items()
    }


def mastery_of(kind: Kind, config: Config) -> int:
    """Return the points of 100 that it takes to pass, or 0 where nobody can fail."""
    is_graded = kind != "guide" and config.handbook_lms_report != "completion"
    return int(config.handbook_lms_mastery) if is_graded else 0


def told(kind: Kind, config: Config) -> list[str]:
    """Return what the platform is told."""
    report = config.handbook_lms_report
    lines = [
        _("om du har begynt, om du er ferdig, og om du besto")
        if mastery_of(kind, config)
        else _("om du har begynt, og om du er ferdig")
    ]
    if report == "completion":
        lines.append(_("hvilke spørsmål du har svart på, så du kan fortsette der du slapp"))
    else:
        lines.append(_("hvilke spørsmål du har svart på, og hvor godt det gikk med hvert av dem"))
        lines.append(_("hva du valgte, så du kan fortsette der du slapp"))
    if report == "score" and kind != "guide":
        lines.append(_("hvor mange poeng du fikk, av 100"))
    return lines


def untold(config: Config) -> str:
    """Return what the platform is never told."""
    if config.handbook_lms_report == "completion":
        return _(
            "Den får aldri vite hva du svarer, hva du skriver, eller hvilken rolle du velger. "
            "De som har ansvaret for kurset, kan se det den vet."
        )
    return _(
        "Den får aldri vite hva du skriver, eller hvilken rolle du velger. "
        "De som har ansvaret for kurset, kan se det den vet."
    )


def goal(kind: Kind, config: Config) -> str:
    """Return when the reader is done; the script fills in ``{count}``."""
    sentence = {
        "rule": _("Du er ferdig når du har svart på {count} spørsmål."),
        "selftest": _("Du er ferdig når du har sett resultatet."),
        "guide": _(
            "Du er ferdig når du har svart på minst ett spørsmål og trykket på «Fullfør» i det siste steget."
        ),
    }[kind]
    points = mastery_of(kind, config)
    if not points:
        return sentence
    passing = _("Du består med {points} av 100 poeng. Prøver du flere ganger, teller det beste.")
    return f"{sentence} {passing.format(points=points)}"


def status_words() -> dict[str, str]:
    """Return the texts by the keys that ``browser/src/lms`` uses; it fills in ``{…}``."""
    return {
        "refused": _(
            "Læringsplattformen svarer ikke som den skal. Du kan svare på alt her, "
            "men plattformen får ikke vite om det. Åpne siden på nytt for å prøve igjen."
        ),
        "unsaved": _(
            "Læringsplattformen tok ikke imot det siste. Du kan fortsette: "
            "Alt blir sendt på nytt etter neste svar."
        ),
        "forgetful": _(
            "Læringsplattformen husker ikke hvor langt du er kommet. Fullfør uten å lukke siden."
        ),
        "damaged": _(
            "Det læringsplattformen husket fra sist, kunne ikke leses. "
            "Du begynner på nytt, men det du alt har fullført, gjelder fortsatt."
        ),
        "changed_one": _("Ett spørsmål er endret siden sist, og må besvares på nytt."),
        "changed_many": _("{count} spørsmål er endret siden sist, og må besvares på nytt."),
        "resumed": _("Du har svart på {count} spørsmål fra før. Svarene er hentet fram igjen."),
        "resumed_counts": _("Du har svart på {count} spørsmål fra før. De teller fortsatt."),
        "resumed_run": _("Egentesten du begynte på, er hentet fram igjen."),
        "elsewhere": _(
            "Siden er åpnet i en annen fane. Fortsett der: Svarene du gir her, blir ikke lagret. "
            "Vil du heller fortsette her, laster du siden på nytt."
        ),
        "looking": _(
            "Plattformen viser siden bare for gjennomsyn. Den lagrer ingenting nå. "
            "Vil du svare på nytt, starter du et nytt forsøk på plattformen."
        ),
        "completed": _("Læringsplattformen vet nå at du er ferdig."),
        "passed": _("Læringsplattformen vet nå at du besto."),
        "failed": _(
            "Læringsplattformen vet nå at du er ferdig, men ikke besto. Du kan prøve igjen."
        ),
    }
