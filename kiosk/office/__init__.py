"""What the manager asks for, read on connections of its own: the rules, the customers, who did what when.

May import all of `kiosk` but till, sync, hub, camera and commands; of `db` what reads.
"""
