"""Programmes to begin with, one file for a kind of shop; the shop changes a copy of its own."""
