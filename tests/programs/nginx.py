"""Find nginx and its brotli module, or install them: ``python -m tests.programs.nginx``.

It looks for the environment variable ``HANDBOOK_NGINX``, then on the path. What is missing is
installed from Debian's packages where that is allowed.
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
"""The module behind ``brotli_static``, which serves precompressed files and compresses none itself."""
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
    """Return the program, or ``None``."""
    return PROGRAM.find()


def folders(program: Path) -> dict[str, Path]:
    """Return the folders that nginx was built to look in, for ``conf`` and ``modules``."""
    reported = subprocess.run([program, "-V"], capture_output=True, text=True, check=True).stderr
    found = {
        name: Path(path) for name, path in re.findall(r"--(modules|conf)-path=(\S+)", reported)
    }
    return {name: path.parent if name == "conf" else path for name, path in found.items()}


def brotli_module(program: Path) -> Path | None:
    """Return the brotli module, or ``None``."""
    module = folders(program).get("modules", Path()) / MODULE
    return module if module.is_file() else None


def missing() -> list[str]:
    """Return a sentence for each missing part: which, and how to get it."""
    program = find()
    if program is None:
        return [MISSING]
    return [] if brotli_module(program) else [MODULE_MISSING]


def main() -> None:
    """Print which program the tests will use; exit with an error when something is missing."""
    require(missing, partial(install, *PROGRAM.packages))
    print(f"Tests of the server file use {version(find(), '-v')}", flush=True)


if __name__ == "__main__":
    main()
