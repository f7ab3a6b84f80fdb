"""What readers could guess by without using judgement, measured by ``bench/wording.py``."""
