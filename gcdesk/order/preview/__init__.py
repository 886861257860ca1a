"""What a display set holds, shown beside the table. Qt throughout."""
