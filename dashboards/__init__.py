"""The dashboard: an article's figures as charts, in its text, and one by one."""
