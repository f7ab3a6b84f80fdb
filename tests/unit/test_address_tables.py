"""Pages, the command and the scripts have the same words in addresses, and lead the same older ones on."""

from __future__ import annotations

import re

from handbook_ext.addresses import OLD_PARAMETERS, OLD_VALUES, PARAMETERS
from tests.prose import ROOT

SCRIPT = ROOT / "src/handbook_ext/browser/src/base/addresses.ts"


def listed(name: str) -> str:
    """Return what a table of the script has between its brackets."""
    found = re.search(rf"const {name}\b[^\n]*\[\n(.*?)\n\]", SCRIPT.read_text("utf-8"), re.DOTALL)
    assert found is not None
    return found[1]


def pairs(name: str) -> dict[str, str]:
    return dict(re.findall(r'\["([^"]+)", "([^"]+)"\]', listed(name)))


def test_a_parameter_is_called_the_same_in_python_and_in_the_scripts() -> None:
    assert re.findall(r'"(\w+)"', listed("PARAMETERS")) == [*PARAMETERS]


def test_an_older_word_means_the_same_in_python_and_in_the_scripts() -> None:
    assert pairs("OLD_PARAMETERS") == OLD_PARAMETERS
    assert pairs("OLD_VALUES") == {
        f"{name}={old}": new for name, words in OLD_VALUES.items() for old, new in words.items()
    }


def test_an_older_word_leads_to_a_parameter_that_there_is_and_is_none_itself() -> None:
    assert set(OLD_PARAMETERS.values()) | OLD_VALUES.keys() <= {*PARAMETERS}
    assert not OLD_PARAMETERS.keys() & {*PARAMETERS}
