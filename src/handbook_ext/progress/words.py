"""The texts that readers see about their progress; the elements fill in ``{…}``."""

from __future__ import annotations

from handbook_ext.locale import _


def progress_words() -> dict[str, str]:
    """Return the texts of ``<handbook-progress>``."""
    return {
        "on": _("Slått på. Svarene dine blir husket på denne maskinen."),
        "off": _("Slått av. Ingenting er lagret."),
        "paused": _("Slått av. Det du svarte før, ligger her til du sletter det."),
        "forbidden": _(
            "Nettleseren lar ikke håndboka lagre noe. Derfor kan framgangen ikke huskes her. "
            "Spørsmålene virker som før."
        ),
        "full": _(
            "Det er ikke plass til mer i nettleserens lager. Ingenting er endret. "
            "Spørsmålene virker som før."
        ),
        "unreadable": _(
            "Det som er lagret her, kan ikke leses. Det er ødelagt eller laget av en annen "
            "utgave. Slett det hvis du vil begynne på nytt."
        ),
        "summary": _(
            "Du har øvd på {met} av {count} regler, og {mastered} av dem kan du. "
            "Spørsmål som er klare til å repeteres: {due}."
        ),
        "file": _("framgang-{date}.json"),
        "exported": _("Lastet ned som {file}."),
        "imported": _("Filen er hentet inn. Svar som er husket nå: {count}."),
        "damaged": _(
            "Filen er ødelagt, eller den er ikke lagret herfra. Ingenting er endret. "
            "Velg en annen fil."
        ),
        "deleted": _("Alt er slettet."),
        **reminder_words(),
    }


def reminder_words() -> dict[str, str]:
    """Return the texts of the calendar reminder, and of the button that offers it."""
    return {
        "calendar": _("Legg påminnelser i kalenderen"),
        "event": _("Repeter spørsmål fra håndboka"),
        "reminders": _("repeter.ics"),
    }


def repeat_words() -> dict[str, str]:
    """Return the texts of ``<handbook-repeat>``."""
    return {
        "place": _("Repetisjon {place} av {count}"),
        "altered": _("Dette spørsmålet er endret siden du svarte sist."),
        "next": _("Neste spørsmål"),
        "finish": _("Ferdig"),
        "none": _("Du har ikke svart på noe ennå. Når du har det, får du spørsmålene igjen her."),
        "done": _("Ingenting skal repeteres nå."),
        "later": _("Ingenting skal repeteres nå. Neste gang er {date}."),
        "loading": _("Finner spørsmålene …"),
        "unavailable": _("Spørsmålene kunne ikke hentes i denne nettleseren."),
        "retry": _("Prøv en gang til"),
        **reminder_words(),
    }


def state_words() -> dict[str, str]:
    """Return the text for each degree to which a reader has mastered a rule."""
    return {"met": _("Øvd på"), "mastered": _("Kan")}
