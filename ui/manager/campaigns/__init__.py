"""The manager's page of campaigns: what runs, the next days, draws, partners."""
