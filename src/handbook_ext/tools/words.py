"""The texts of ``<handbook-tool>``; the element fills in ``{…}``."""

from __future__ import annotations

from handbook_ext.locale import _


def tool_words(*, makes_texts: bool) -> dict[str, str]:
    """Return the texts by the keys that ``browser/src/tool`` uses.

    Tools that compose texts have another message for when the engine is missing.
    """
    rest = _("Tekstene er laget av eksemplene.") if makes_texts else _("Resten virker som før.")
    return {
        "reading": _("Leser svarene …"),
        "counts": _("Råd til svarene dine: {advice}. Svar som mangler: {missing}."),
        "left": _("{count} mangler"),
        "done": _("Ferdig"),
        "complete": _("Alt som må være med, er besvart."),
        "unavailable": _(
            "Rådene kan ikke vises ved svarene i denne nettleseren. "
            "Alle rådene står samlet under skjemaet. {rest}"
        ).format(rest=rest),
        "blank": _("Ikke besvart"),
        "cleared": _("Skjemaet er tømt."),
        "undone": _("Svarene er hentet tilbake."),
        "saved": _("Lagret som {file}."),
        "opened": _("Filen er åpnet."),
        "damaged": _(
            "Filen er ødelagt, eller den er ikke lagret herfra. Ingenting er endret. "
            "Velg en annen fil."
        ),
        "foreign": _("Filen hører til et annet skjema. Ingenting er endret. Velg en annen fil."),
        "copied": _("Kopiert."),
        "uncopied": _("Nettleseren kopierte ikke. Teksten er merket, så du kan kopiere den selv."),
        "downloaded": _("Lastet ned som {file}."),
        "draft_off": _("Slått av. Håndboka lagrer ingenting på maskinen."),
        "draft_on": _("Slått på. Svarene blir husket på denne maskinen."),
        "draft_forbidden": _("Nettleseren lar ikke håndboka lagre noe. Lagre heller i en fil."),
        "draft_full": _(
            "Det er ikke plass til utkastet i nettleserens lager. Lagre det heller i en fil."
        ),
        "draft_unreadable": _(
            "Det som er husket her, kan ikke leses. Det er ødelagt eller laget av en annen utgave. "
            "Slett det hvis du vil huske noe nytt."
        ),
        "draft_other": _(
            "Et annet utkast er husket fra en annen fane. Svarene her blir ikke husket før du sletter det. "
            "Lagre dem heller i en fil."
        ),
        "draft_deleted": _("Utkastet er slettet fra maskinen. Svarene står i skjemaet."),
    }
