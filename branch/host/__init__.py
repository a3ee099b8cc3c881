"""What a program needs from its computer to begin: folders, settings, a log, last words."""
