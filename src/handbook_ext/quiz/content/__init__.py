"""Print a question as doctree nodes: its frame, its controls, and its key."""

from handbook_ext.quiz.content.frame import print_question
from handbook_ext.quiz.content.layout import Layout
from handbook_ext.quiz.content.parts import Parts, situation_id

__all__ = ["Layout", "Parts", "print_question", "situation_id"]
