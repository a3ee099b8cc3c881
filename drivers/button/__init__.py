"""Call buttons: on a serial line, on USB as a small keyboard, and a virtual one.

A button says that it was pressed and nothing else; what that means is the program's affair.
"""
