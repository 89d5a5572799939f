"""The shell: whatever touches the world, files, terminal, environment."""
