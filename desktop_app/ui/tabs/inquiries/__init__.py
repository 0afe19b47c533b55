"""Inquiries of the local self-government, and the small records beside them."""
