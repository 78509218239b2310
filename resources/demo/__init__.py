"""What the demo shop is made of: names in six languages and what people like. Own lists of plain names."""
