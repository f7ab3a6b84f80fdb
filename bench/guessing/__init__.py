"""What readers could guess by without judging, measured by ``bench/wording.py``."""
