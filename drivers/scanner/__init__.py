"""Readers of QR codes and barcodes: on a serial line, as a keyboard, and a virtual one.

What they read is whatever somebody holds in front of them. So a code is taken whole, within
bounds of length, letters and time, or refused with a reason that does not repeat it.
"""
