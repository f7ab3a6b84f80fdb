"""The texts of ``<handbook-draft>``; the element fills in ``{…}``."""

from __future__ import annotations

from handbook_ext.locale import _


def draft_words() -> dict[str, str]:
    """Return the texts by the keys that ``browser/src/draft`` uses."""
    return {
        "looking": _("Ser over utkastet …"),
        "empty": _("Skriv eller lim inn et utkast først."),
        "found": _("{count} ting å tenke gjennom. Spørsmålene er ikke en dom: Du bestemmer."),
        "found_one": _("Én ting å tenke gjennom. Spørsmålet er ikke en dom: Du bestemmer."),
        "none": _(
            "Ingenting er merket. Det betyr ikke at alt er i orden: Verktøyet ser bare etter ord og tall."
        ),
        "left": _("{count} steder til er ikke vist. Se over et kortere utkast."),
        "stale": _("Utkastet er endret. Se over det på nytt."),
        "unavailable": _(
            "Utkastet kan ikke ses over i denne nettleseren. Bruk sjekklista under. Ingenting er borte."
        ),
        "slow": _(
            "Det tok for lang tid å se over utkastet. Prøv en gang til, eller bruk sjekklista under. Ingenting er borte."
        ),
        "place": _("Sted {number}"),
        "place_maybe": _("Sted {number}, kanskje"),
        "whole": _("Hele utkastet"),
        "shown": _("Vis «{text}» i utkastet"),
        "waved": _("Ikke aktuelt: «{text}»"),
        "like": _("Ligner på utkast der noen måtte spørre."),
        "wave": _("Ikke aktuelt"),
        "waved_off": _("Lagt bort. {count} igjen."),
        "back": _("Hent fram igjen ({count})"),
        "brought_back": _("Hentet fram igjen."),
        "places_sure": _("Se sted {places}."),
        "whole_sure": _("Se «{titles}»."),
        "places_maybe": _("Kanskje sted {places}."),
        "whole_maybe": _("Kanskje «{titles}»."),
        "kept_off": _(
            "Slått av. Nettleseren har teksten bare til du tømmer skjemaet eller lukker fanen."
        ),
        "kept_on": _("Slått på. Utkastet blir husket på denne maskinen."),
        "kept_forbidden": _("Nettleseren lar ikke håndboka lagre noe."),
        "kept_full": _("Det er ikke plass til utkastet i nettleserens lager."),
        "kept_unreadable": _(
            "Det som er husket her, kan ikke leses. Slett det hvis du vil huske noe nytt."
        ),
        "kept_other": _(
            "Et annet utkast er husket fra en annen fane. Det du skriver her, blir ikke husket før du sletter det."
        ),
        "kept_deleted": _("Utkastet er slettet fra maskinen. Teksten står fortsatt her."),
    }
