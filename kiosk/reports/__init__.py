"""What happened in the shop, counted from visits: pure numbers, and the files made of them.

Of `db` it knows `db.rows` alone; reportlab is imported where a PDF is drawn.
"""
