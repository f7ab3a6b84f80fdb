"""Look at the handbook as it was built: ``python check.py FOLDER`` ends with 1 when a part is missing."""

import sys
from pathlib import Path

OWN = "Fjellvik bosenter"
ADDED = "fjellvik-flyttebilen"
OF_THE_PACK = "feierens-bilde"
REPLACED = "Solveig fyller 88"
LEFT_OUT = "moteflytting-i-messenger"


def wrong(page: str) -> list[str]:
    """Return what a page should have and lacks, and what it has and should not have."""
    missing = [part for part in (OWN, ADDED, OF_THE_PACK) if part not in page]
    return missing + [part for part in (REPLACED, LEFT_OUT) if part in page]


if __name__ == "__main__":
    found = wrong(Path(sys.argv[1], "index.html").read_text(encoding="utf-8"))
    sys.exit(f"The adopter's page is not right: {', '.join(found)}" if found else 0)
