"""What only notebooks need: cells run, are completed and explained, and show values.

It is imported on first use, and left out of the workers of pages that run no cells.
"""
