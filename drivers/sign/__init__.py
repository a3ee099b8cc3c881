"""LED signs over counters: a few letters, steady or blinking, over a serial line, a bus or TCP.

There is no common protocol. So a sign is described by a frame (``frame.py``) or by its Modbus
registers (``modbus.py``), and a twin (``twin.py``) reads back what was sent.
"""
