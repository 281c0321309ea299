"""What the specs say of the platform."""
