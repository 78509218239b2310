"""The page of the customers: found, read whole, handed over to who asks, erased for good."""
