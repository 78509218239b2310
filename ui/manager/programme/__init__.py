"""The page of the shop's rules: read in plain words, changed, tried on the past, published."""
