"""The assignment table as a value: its edits, its checks, and the plan of a run that is made of it. Free of Qt."""
