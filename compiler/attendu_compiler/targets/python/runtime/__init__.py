"""What every act of the package shares; standard library only, light to import."""
