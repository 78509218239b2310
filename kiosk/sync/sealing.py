"""How does a kiosk prove who it is, and how do the shop's secrets reach it? With two keys of its own.

It signs the hub's challenge with an Ed25519 key, and what is sealed for its X25519 key (RFC 7748) only
it can open: an ephemeral key, HKDF-SHA-256, ChaCha20-Poly1305. The private keys never leave the device.
"""

import os

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.sync.device_keys import KEY_BYTES, DeviceKeys

_CONTEXT = b"kiosk secrets 1"
_CHALLENGE_CONTEXT = b"kiosk challenge 1"
_NONCE_BYTES = 12


def make_device_keys() -> DeviceKeys:
    return DeviceKeys(os.urandom(KEY_BYTES), os.urandom(KEY_BYTES))


def sign(keys: DeviceKeys, challenge: bytes) -> bytes:
    return Ed25519PrivateKey.from_private_bytes(keys.signing).sign(_CHALLENGE_CONTEXT + challenge)


def is_signed(signing_key: bytes, challenge: bytes, signature: bytes) -> bool:
    try:
        key = Ed25519PublicKey.from_public_bytes(signing_key)
        key.verify(signature, _CHALLENGE_CONTEXT + challenge)
    except (InvalidSignature, ValueError):
        return False
    return True


def seal_for(sealing_key: bytes, content: bytes) -> bytes:
    """Raises ValueError for a key that is none."""
    theirs = X25519PublicKey.from_public_bytes(sealing_key)
    once = X25519PrivateKey.generate()
    public = once.public_key().public_bytes_raw()
    nonce = os.urandom(_NONCE_BYTES)
    cipher = ChaCha20Poly1305(_derive(once.exchange(theirs), public + sealing_key))
    return public + nonce + cipher.encrypt(nonce, content, _CONTEXT)


def open_sealed(keys: DeviceKeys, sealed: bytes) -> bytes:
    """Raises ValueError for what was not sealed for these keys."""
    public, nonce = sealed[:KEY_BYTES], sealed[KEY_BYTES : KEY_BYTES + _NONCE_BYTES]
    own = X25519PrivateKey.from_private_bytes(keys.sealing)
    shared = own.exchange(X25519PublicKey.from_public_bytes(public))
    cipher = ChaCha20Poly1305(_derive(shared, public + keys.sealing_key))
    try:
        return cipher.decrypt(nonce, sealed[KEY_BYTES + _NONCE_BYTES :], _CONTEXT)
    except InvalidTag as error:
        raise ValueError("not sealed for this device") from error


def _derive(shared: bytes, salt: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=_CONTEXT).derive(shared)
