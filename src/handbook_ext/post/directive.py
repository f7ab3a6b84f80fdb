"""``{posts}`` and ``{post}``: examples of how to write, and how not to."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from docutils.parsers.rst import directives

from handbook_ext.errors import AuthorError
from handbook_ext.locale import _
from handbook_ext.locale.suggestion import did_you_mean
from handbook_ext.post.model import Post
from handbook_ext.post.nodes import handbook_posts, print_post
from handbook_ext.rule.handbook_directive import HandbookDirective
from handbook_ext.source.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils import nodes

    from handbook_ext.config.defaults import Judgement


class PostsDirective(HandbookDirective):
    """Posts to compare.

    ::

        ::::{posts}
        :roles: staff

        :::{post} like this
        :from: The library
        :why: Answers the question, and says when the next answer comes.

        Glad you asked! We will check with the branch and answer before three.
        :::
        ::::

    :roles: Whom the posts are for, with commas between, on the page of a rule for several roles: the
        sheet of a role has the posts for it.
    """

    subtype = "post"
    optional_arguments = 0
    option_spec: ClassVar[dict[str, Callable[[str], str]]] = {"roles": directives.unchanged}

    def build(self) -> list[nodes.Node]:
        """Return the posts in one container."""
        self.require_content(_("Skriv minst ett {post} i blokken."))
        roles = self.roles()
        block = handbook_posts("", *self.parse_content_to_nodes(), roles=roles)
        self.set_source_info(block)
        return [block]

    def roles(self) -> list[str]:
        """Return whom the posts are for; raise ``AuthorError`` for an unknown role."""
        known = self.config.handbook_roles
        named = [role.strip() for role in (self.options.get("roles") or "").split(",")]
        roles = [role for role in named if role]
        for role in roles:
            if role not in known:
                remedy = _("Bruk en av disse: {known}.").format(known=", ".join(known))
                raise AuthorError(
                    self.place,
                    _(":{name}: {value} er ukjent.").format(name="roles", value=role[:40]),
                    did_you_mean(role.lower(), known, remedy),
                )
        return roles


class PostDirective(HandbookDirective):
    """One post: how it is judged, who posts it, why it is judged so, and its text.

    The judgement is a key of ``handbook_judgements``: by default ``like this``, ``better not like this`` or ``not
    like this``, in the handbook's language.

    ::

        :::{post} not like this
        :from: The library
        :why: Tells everybody what one reader has borrowed.

        Hello Kim, the book on divorce that you asked for has come.
        :::

    :from: Who posts.
    :why: Why the post is judged so.
    """

    subtype = "post"
    is_literal = True
    option_spec: ClassVar[dict[str, Callable[[str], str]]] = dict.fromkeys(
        ("from", "why"), directives.unchanged
    )

    def build(self) -> list[nodes.Node]:
        """Return the post's node."""
        judgement = self.judgement()
        sender = self.said_plainly(self.option("from"))
        post = Post(sender, judgement["word"], judgement["state"])
        why = self.option("why")
        self.require_content(_("Skriv innlegget slik det ville ha stått på nett."))
        words = self.parse_words()
        reason = self.read(lambda reader: reader.inline(self.said(Text(why, self.place))))
        example = print_post(post, _("Eksempel"), words, reason)
        self.set_source_info(example)
        for part in example.children:
            self.set_source_info(part)
        return [example]

    def judgement(self) -> Judgement:
        """Return what the argument names; raise ``AuthorError`` when that is no judgement."""
        known: dict[str, Judgement] = self.config.handbook_judgements
        judgement = " ".join(self.argument().split())
        if judgement not in known:
            raise AuthorError(
                self.place,
                _("«{judgement}» er ukjent.").format(judgement=judgement),
                self.argument_wanted(),
            )
        return known[judgement]

    def argument_wanted(self) -> str:
        """Return what an author should write as the argument."""
        return _("Bruk en av disse: {known}.").format(
            known=", ".join(self.config.handbook_judgements)
        )

    def option(self, name: str) -> str:
        """Return an option's text; raise ``AuthorError`` when it is missing or empty."""
        value = (self.options.get(name) or "").strip()
        if not value:
            remedy = {
                "from": _("Skriv hvem innlegget er fra, for eksempel :from: Biblioteket."),
                "why": _(
                    "Skriv med én setning hvorfor innlegget er et godt eller dårlig eksempel."
                ),
            }[name]
            raise AuthorError(
                self.place, _("Innlegget mangler :{name}:.").format(name=name), remedy
            )
        return str(value)
