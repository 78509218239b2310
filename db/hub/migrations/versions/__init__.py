"""One file a step, numbered; the last number is `db.hub.tables.HUB_REVISION`."""
