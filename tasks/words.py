"""What the commands say of their steps: in Norwegian to those who make the handbook, in English of the code."""

from __future__ import annotations

from typing import NamedTuple


class Words(NamedTuple):
    """What is said of any step, and the titles of the steps."""

    last: str
    done: str
    failed: str
    log: str
    packages: str
    scripts: str
    pages: str
    printed: str
    lms: str
    links: str


NORWEGIAN = Words(
    last="sist {time}",
    done="ferdig på {time}",
    failed="gikk galt etter {time}",
    log="Alt som ble skrevet, er i {log}",
    packages="Henter pakkene",
    scripts="Lager skriptene og tekstene",
    pages="Bygger sidene",
    printed="Lager PDF-ene",
    lms="Lager pakkene til læringsplattformer",
    links="Lenker til dem fra sidene",
)
ENGLISH = Words(
    last="last time {time}",
    done="done in {time}",
    failed="failed after {time}",
    log="All that was written is in {log}",
    packages="Installing the packages",
    scripts="Building the scripts and texts",
    pages="Building the pages",
    printed="Making the PDFs",
    lms="Making the packages for learning platforms",
    links="Linking to them from the pages",
)
