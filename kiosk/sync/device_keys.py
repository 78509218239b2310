"""Which keys does a device have? Two of its own, kept in the encrypted database.

The cryptography library is loaded only when a key is used: most kiosks are alone and have no hub, and it
takes seven megabytes.
"""

import msgspec

KEY_BYTES = 32


class DeviceKeys(msgspec.Struct, frozen=True):
    """The private keys, raw."""

    signing: bytes
    sealing: bytes

    @property
    def signing_key(self) -> bytes:
        """The public one."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return Ed25519PrivateKey.from_private_bytes(self.signing).public_key().public_bytes_raw()

    @property
    def sealing_key(self) -> bytes:
        """The public one."""
        from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

        return X25519PrivateKey.from_private_bytes(self.sealing).public_key().public_bytes_raw()
