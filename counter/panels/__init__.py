"""The parts of the clerk's window: each shows one thing and says what was pressed, no more."""
