"""The clerk's program: calls, serves and sends on, with the keyboard first."""
