"""What the commands in ``noxfile.py`` are made of."""
