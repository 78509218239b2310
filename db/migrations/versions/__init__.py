"""One file a step, numbered; the last number is `db.tables.SCHEMA_REVISION`."""
