"""The practice server: a small Grand Challenge on loopback, with sample data and faults on demand."""
