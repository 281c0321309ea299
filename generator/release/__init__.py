"""Makes a release of what the specs say: versions, change logs, and the proof that it keeps what was promised."""
