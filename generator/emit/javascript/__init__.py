"""Makes the validators in JavaScript and their types in TypeScript, which the package of the schemas carries."""
