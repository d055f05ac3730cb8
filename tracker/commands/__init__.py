"""The commands of `tracker`, a module each: its arguments, its help, and what it does."""
