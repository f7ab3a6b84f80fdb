"""``{tool}``: show a tool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.handbook_directive import HandbookDirective
from handbook_ext.source.files import is_there, named_file
from handbook_ext.source.markdown import MarkdownReader
from handbook_ext.tools.content import print_tool
from handbook_ext.tools.folder import tool_folder
from handbook_ext.tools.load import load_tool
from handbook_ext.tools.nodes import handbook_tool
from handbook_ext.tools.texts.notes import LIMITS

if TYPE_CHECKING:
    from docutils import nodes


class ToolDirective(HandbookDirective):
    """Show a form, its advice and its document, from ``<handbook_tool_dir>/<name>.yaml``.

    ::

        :::{tool} photo-check
        :::
    """

    subtype = "tool"
    has_content = False

    def argument_wanted(self) -> str:
        """Return what an author should write as the argument."""
        return _("Skriv navnet på verktøyet, som er filens navn.")

    def build(self) -> list[nodes.Node]:
        """Return the tool; if its file has faults, note them and show nothing."""
        path = named_file(tool_folder(self.env), self.argument(), self.place)
        self.env.note_dependency(path)
        if not is_there(path):
            raise AuthorError(
                self.place,
                _("Verktøyfilen {name} finnes ikke i {folder}.").format(
                    name=path.name, folder=self.config.handbook_tool_dir
                ),
                _("Lag filen, eller rett navnet etter {tool}."),
            )
        if next(self.state.document.findall(handbook_tool), None) is not None:
            raise AuthorError(
                self.place,
                _("Siden har et verktøy fra før."),
                _("Gi hvert verktøy sin egen side."),
            )
        loaded = load_tool(path)
        for file in loaded.files[1:]:
            self.env.note_dependency(file)
        notes = HandbookDomain.of(self.env).notes(self.env.docname)
        self.note(loaded.faults)
        if loaded.tool is None:
            return []
        tool = self.said(loaded.tool)
        if tool.texts:
            notes[LIMITS] = tool.texts.limits
        reader = MarkdownReader(self.env)
        block = print_tool(tool, reader, self.config.language)
        self.note(reader.faults)
        self.set_source_info(block)
        return [block]
