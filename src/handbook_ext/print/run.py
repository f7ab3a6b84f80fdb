"""What all editions share in one run of the builder ``print``."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from sphinx.builders import Builder
    from sphinx.config import Config
    from sphinx.environment import BuildEnvironment

    from handbook_ext.print.library import Library


class Run(NamedTuple):
    """The builder, for calls to Sphinx that need one, and the library of pages and quiz files."""

    builder: Builder
    library: Library

    @property
    def env(self) -> BuildEnvironment:
        """The build environment."""
        return self.builder.env

    @property
    def config(self) -> Config:
        """The values of ``conf.py``."""
        return self.builder.config
