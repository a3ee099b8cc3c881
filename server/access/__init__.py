"""Who may ask the server: devices with a key of their own, enrolled by a code, and what each may.

``codes`` makes and takes one-time codes, ``devices`` keeps who has which key, ``gate`` stands
before every route of ``/v1`` and asks ``table`` what a role may.
"""
