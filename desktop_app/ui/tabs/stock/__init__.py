"""The stock: titles and copies, batches in, acts of withdrawal, the opening balance."""
