"""Makes the files that the client's command line reads: what is known of each endpoint, and the words to complete."""
