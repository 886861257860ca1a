"""Sign in, keep the token, choose the reader study."""
