"""Print a quiz as doctree nodes: the frame of a question, and a module for each kind of body."""

from handbook_ext.quiz.content.frame import print_question

__all__ = ["print_question"]
