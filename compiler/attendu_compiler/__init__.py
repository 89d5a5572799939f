"""The Attendu compiler: what a transcription means, and how it is told."""
