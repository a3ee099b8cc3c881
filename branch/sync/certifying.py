"""How a computer that may become the hub gets its certificate for TLS, and the next one in time.

The key is made here and never leaves; it is on the disk together with its certificate, in one file
that is replaced as a whole. Killed before that, the old pair is there and works; the server keeps
nothing of a certificate that nobody has, so there is nothing to find again.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives import serialization as form
from cryptography.hazmat.primitives.asymmetric import ec

from branch.host.credentials import Credential, Credentials
from branch.protocol.enrolment import CertificateAsk, Certified
from branch.protocol.pinning import hub_name
from branch.protocol.roles import AccessRole
from branch.sync.transport import Failure, Refused, ServerLine

RENEWED_AFTER = timedelta(days=90)
"""By the server's clock on both ends: this computer's may be dead."""

_log = logging.getLogger(__name__)


def wants_certificate(credentials: Credentials, server_time: datetime) -> bool:
    """Tell whether this computer may become the hub and has no good certificate, or an old one."""
    known, authority = credentials.current(), credentials.hub_authority()
    if known is None or known.role is not AccessRole.HUB or authority is None:
        return False
    made = kept_certificate(credentials)
    if made is None:
        return True
    old = server_time - made.not_valid_before_utc > RENEWED_AFTER
    return old or not _is_for(made, known, authority)


def kept_certificate(credentials: Credentials) -> x509.Certificate | None:
    """Return the certificate that this computer has as a hub, None for none that can be read."""
    kept = credentials.certificate()
    try:
        return None if kept is None else x509.load_pem_x509_certificate(kept.encode())
    except ValueError:
        return None


def certify(line: ServerLine, credentials: Credentials) -> Failure | None:
    """Make a key, have it certified, and keep both; return why not."""
    known, authority = credentials.current(), credentials.hub_authority()
    assert known is not None, "only an enrolled computer asks"
    assert authority is not None, "and only one with an authority"
    key = ec.generate_private_key(ec.SECP256R1())
    asked = CertificateAsk(request=request_for(key))
    answer = line.ask("device/certificate", asked, Certified)
    if not isinstance(answer, Certified):
        return answer
    try:
        made = x509.load_pem_x509_certificate(answer.certificate.encode())
    except ValueError:
        return Refused(words="What the server sent is no certificate.")
    if made.public_key() != key.public_key() or not _is_for(made, known, authority):
        return Refused(words="The server's certificate is not for this computer, and was not kept.")
    credentials.keep_certificate(both(key, answer.certificate))
    _log.info("this computer has a new certificate")
    return None


def request_for(key: ec.EllipticCurvePrivateKey) -> str:
    """Return a request (PEM) that proves to have the key, and asks for no name."""
    nameless = x509.CertificateSigningRequestBuilder().subject_name(x509.Name([]))
    return nameless.sign(key, hashes.SHA256()).public_bytes(form.Encoding.PEM).decode()


def both(key: ec.EllipticCurvePrivateKey, certificate: str) -> str:
    """Return key and certificate as they are kept: one text (PEM)."""
    secret = key.private_bytes(form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption())
    return secret.decode() + certificate


def _is_for(made: x509.Certificate, known: Credential, authority: str) -> bool:
    """Tell whether a certificate names this device as a hub of its branch, by this authority."""
    try:
        made.verify_directly_issued_by(x509.load_pem_x509_certificate(authority.encode()))
        names = made.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (ValueError, TypeError, InvalidSignature, x509.ExtensionNotFound):
        return False
    hub = hub_name(known.branch) in names.get_values_for_type(x509.DNSName)
    devices = names.get_values_for_type(x509.UniformResourceIdentifier)
    return hub and f"urn:uuid:{known.device}" in devices
