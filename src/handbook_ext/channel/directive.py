"""``{channels}``: show the register of channels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from handbook_ext.channel.content import print_channels
from handbook_ext.channel.folder import channels_path
from handbook_ext.channel.lint import deserted_channels
from handbook_ext.channel.load import load_channels
from handbook_ext.channel.notes import CHANNELS
from handbook_ext.errors import AuthorError, Fault
from handbook_ext.finding import FINDINGS
from handbook_ext.locale import _
from handbook_ext.notes import FAULTS
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.handbook_directive import HandbookDirective
from handbook_ext.source.files import is_there

if TYPE_CHECKING:
    from docutils.nodes import Node


class ChannelsDirective(HandbookDirective):
    """Show the channels in the file that ``handbook_channels`` names, as a table.

    ::

        :::{channels}
        :::
    """

    subtype = "channel"
    optional_arguments = 0
    has_content = False

    def build(self) -> list[Node]:
        """Return the table; note the file's faults, and lint's findings in it."""
        path = channels_path(self.env)
        self.env.note_dependency(path)
        if not is_there(path):
            raise AuthorError(
                self.place,
                _("Kanalregisteret {path} finnes ikke.").format(path=self.config.handbook_channels),
                _("Lag filen, eller rett handbook_channels i conf.py."),
            )
        loaded = load_channels(path)
        notes = HandbookDomain.of(self.env).notes(self.env.docname)
        notes[FAULTS] += [Fault.of(error, "channel") for error in loaded.faults]
        notes[FINDINGS] += deserted_channels(loaded.channels)
        notes[CHANNELS] = loaded.channels
        channels = self.said(loaded.channels)
        if not channels:
            none = _("Ingen kanaler er registrert ennå.")
            return [nodes.paragraph(none, none)]
        table = print_channels(channels, self.config.language)
        self.set_source_info(table)
        return [table]
