"""What all editions of one run of the builder ``print`` are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from sphinx.builders import Builder
    from sphinx.config import Config
    from sphinx.environment import BuildEnvironment

    from handbook_ext.print.library import Library


class Run(NamedTuple):
    """The builder, for what Sphinx asks of one, and what was read of pages and quiz files."""

    builder: Builder
    library: Library

    @property
    def env(self) -> BuildEnvironment:
        """The environment of the build."""
        return self.builder.env

    @property
    def config(self) -> Config:
        """The values of ``conf.py``."""
        return self.builder.config
