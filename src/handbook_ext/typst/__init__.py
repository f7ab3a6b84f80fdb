"""Writing Typst source: strings, values and calls, for the visitors of every feature.

It knows no feature. The visitors of general nodes are in ``print/translator``.
"""
