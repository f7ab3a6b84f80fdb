import subprocess
import sys
from pathlib import Path

import pytest

import handbook_ext.engine

ENGINE = Path(handbook_ext.engine.__file__).parent
MODULES = sorted(
    ".".join(["handbook_ext.engine", *path.relative_to(ENGINE).with_suffix("").parts])
    for path in ENGINE.rglob("[!_]*.py")
)
BLOCKED = ("sphinx", "docutils", "yaml")
PROGRAM = """
import sys
for name in {blocked}:
    sys.modules[name] = None
import {module}
"""


@pytest.mark.parametrize("module", MODULES)
def test_an_engine_module_loads_where_sphinx_docutils_and_yaml_are_missing(module: str) -> None:
    program = PROGRAM.format(blocked=BLOCKED, module=module)
    ran = subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stderr
