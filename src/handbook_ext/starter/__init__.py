"""A new handbook: ``handbook init`` writes one that builds without a warning, to be changed from there.

``texts/`` has the words of its pages and questions, a file for each language with the same keys;
``templates/`` has the pages themselves, the same for all languages and both markups.
"""
