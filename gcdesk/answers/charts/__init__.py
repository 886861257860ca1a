"""What the charts of answers show, as values: counted here, drawn by `gcdesk.answers.charting`. Free of Qt."""
