"""What customers tell us, and how what went wrong is put right: feedback, complaints, consent wording.

Its bodies, folds and questions are pure; of `db` they know `db.entry` alone.
"""
