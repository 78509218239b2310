"""What the hub remembers: every kiosk's entries in the order in which they became visible, and its devices.

The same tables and the same code on PostgreSQL and on an encrypted file. The business comes first in
every key, so one hub serves many, and its tables can be spread by business.
"""
