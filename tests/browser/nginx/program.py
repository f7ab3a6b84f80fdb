"""Find nginx, or get it: ``python tests/browser/nginx/program.py``.

Looked for in this order: the environment variable ``HANDBOOK_NGINX``, the programs of the
machine. Where it is not there, Debian's packages are installed when that is allowed.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

PLACES = ("nginx", "/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx")
PACKAGES = ("nginx", "libnginx-mod-http-brotli-static")
MISSING = (
    "nginx was not found, and could not be installed. Install it (Debian: apt-get install "
    "nginx libnginx-mod-http-brotli-static), or set HANDBOOK_NGINX to its path, and run the "
    "tests again."
)


def find() -> Path | None:
    """Return the program, or ``None`` when there is none."""
    named = os.environ.get("HANDBOOK_NGINX")
    for program in [named] if named else PLACES:
        found = shutil.which(program)
        if found:
            return Path(found)
    return None


def install() -> None:
    """Install Debian's packages, as root."""
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        print("Installing Debian's nginx …", flush=True)
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        # Its own server would take port 80 as soon as it is installed.
        quiet = {**os.environ, "RUNLEVEL": "1", "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "install", "-y", "-qq", *PACKAGES], check=False, env=quiet)


def main() -> None:
    """Say which program the tests will use; end with an error when there is none."""
    if find() is None:
        install()
    program = find()
    if program is None:
        sys.exit(MISSING)
    version = subprocess.run([program, "-v"], capture_output=True, text=True, check=False)
    print(f"Tests of the server file use {program} ({version.stderr.strip()})", flush=True)


if __name__ == "__main__":
    main()
