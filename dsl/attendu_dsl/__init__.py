"""The Attendu language: what may be said, and how it is read and shown."""
