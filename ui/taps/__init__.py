"""Which tap is which verb of the till? One file for the cashier's screen and one for each errand's page.

A page knows no till: its signals, named for what the person asked, are joined to the till's verbs here.
"""
