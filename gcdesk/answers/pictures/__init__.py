"""What the pictures of answers show, as values: counted here, drawn by `gcdesk.answers.charts`. Free of Qt."""
