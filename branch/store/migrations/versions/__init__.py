"""One module a step; a step that has landed is never changed."""
