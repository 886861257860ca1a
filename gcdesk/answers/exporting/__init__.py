"""Taking answers away as files: what is asked before, writing with progress, and what is told afterwards."""
