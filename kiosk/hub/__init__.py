"""The hub: where a business's kiosks leave their entries and read each other's."""
