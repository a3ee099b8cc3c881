"""What hubs and operators ask over HTTP: JSON in, JSON or RFC 9457 problems out.

Routes translate and nothing else; the work is in ``server.handlers``.
"""
