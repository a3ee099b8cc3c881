"""What every program in a branch shares; runs without a screen (``ui`` excepted)."""
