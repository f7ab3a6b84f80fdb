"""``{selftest}``: a self-check for a role."""

from __future__ import annotations

from docutils import nodes

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.quiz.folder import quiz_files
from handbook_ext.quiz.notes import TAKEN_AS
from handbook_ext.quiz.pool import print_pool
from handbook_ext.quiz.read import has_faults
from handbook_ext.rule.domain import HandbookDomain
from handbook_ext.rule.handbook_directive import HandbookDirective
from handbook_ext.selftest.nodes import handbook_selftest


class SelftestDirective(HandbookDirective):
    """Show all questions for a role, and let readers be asked some of them.

    ::

        :::{selftest} staff
        :::
    """

    subtype = "quiz"
    has_content = False

    def argument_wanted(self) -> str:
        """Return what an author should write as the argument."""
        known = ", ".join(self.config.handbook_roles)
        return _("Bruk en av disse: {known}.").format(known=known)

    def build(self) -> list[nodes.Node]:
        """Return the self-check: an introduction, then the pool."""
        role = self.argument()
        words = self.config.handbook_roles.get(role)
        if words is None:
            fault = _("Det finnes ingen rolle som heter «{role}».").format(role=role)
            raise AuthorError(self.place, fault, self.argument_wanted())
        if next(self.state.document.findall(handbook_selftest), None) is not None:
            raise AuthorError(
                self.place,
                _("Siden har en egentest fra før."),
                _("Gi hver egentest sin egen side."),
            )
        pool = print_pool(self, role)
        if not pool.children:
            if any(has_faults(self.env, path.stem) for path in quiz_files(self.env)):
                return []  # the faults say why there is nothing to ask
            raise AuthorError(
                self.place,
                _("Ingen spørsmål gjelder rollen «{role}».").format(role=role),
                _("Skriv rollen i roles: på minst ett spørsmål."),
            )
        HandbookDomain.of(self.env).notes(self.env.docname)[TAKEN_AS] = "selftest"
        sentence = _(
            "Her er alle spørsmålene for {role}, med fasit. "
            "I en nettleser med JavaScript kan du også få dem som egentest."
        ).format(role=words)
        block = handbook_selftest(role=role, role_words=words, classes=["handbook-selftest"])
        self.set_source_info(block)
        block += nodes.paragraph(sentence, sentence, classes=["handbook-selftest-plain"])
        block += pool
        return [block]
