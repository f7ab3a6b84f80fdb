"""Find nginx and its module for brotli, or get them: ``python -m tests.programs.nginx``.

Looked for in this order: the environment variable ``HANDBOOK_NGINX``, the programs of the
machine. Where something is missing, Debian's packages are installed when that is allowed.
"""

from __future__ import annotations

import re
import subprocess
from functools import partial
from pathlib import Path

from tests.programs.program import Program, install, require, version

PROGRAM = Program(
    "HANDBOOK_NGINX",
    ("nginx", "/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"),
    ("nginx", "libnginx-mod-http-brotli-static"),
)
MODULE = "ngx_http_brotli_static_module.so"
"""The one behind ``brotli_static``: it sends what is packed beforehand, and packs nothing itself."""
MISSING = (
    "nginx was not found, and could not be installed. Install it (Debian: apt-get install "
    "nginx libnginx-mod-http-brotli-static), or set HANDBOOK_NGINX to its path, and run the "
    "tests again."
)
MODULE_MISSING = (
    "nginx lacks its module for brotli, and it could not be installed. Install it (Debian: "
    "apt-get install libnginx-mod-http-brotli-static), or set HANDBOOK_NGINX to an nginx that "
    "has it, and run the tests again."
)


def find() -> Path | None:
    """Return the program, or ``None`` when there is none."""
    return PROGRAM.find()


def folders(program: Path) -> dict[str, Path]:
    """Return the folders that it was built to look in, of its ``conf`` and its ``modules``."""
    reported = subprocess.run([program, "-V"], capture_output=True, text=True, check=True).stderr
    found = {
        name: Path(path) for name, path in re.findall(r"--(modules|conf)-path=(\S+)", reported)
    }
    return {name: path.parent if name == "conf" else path for name, path in found.items()}


def brotli_module(program: Path) -> Path | None:
    """Return the module for brotli, or ``None`` when there is none."""
    module = folders(program).get("modules", Path()) / MODULE
    return module if module.is_file() else None


def missing() -> list[str]:
    """Return a sentence for what is missing: which, and how to get it."""
    program = find()
    if program is None:
        return [MISSING]
    return [] if brotli_module(program) else [MODULE_MISSING]


def main() -> None:
    """Say which program the tests will use; end with an error when something is missing."""
    require(missing, partial(install, *PROGRAM.packages))
    print(f"Tests of the server file use {version(find(), '-v')}", flush=True)


if __name__ == "__main__":
    main()
