"""The register of channels: who owns each, who answers and when, and when it was approved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.channel.directive import ChannelsDirective

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("channels", ChannelsDirective)
