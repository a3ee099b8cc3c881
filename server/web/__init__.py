"""Pages for people: the live page. Works without JavaScript; numbers and counters only."""
