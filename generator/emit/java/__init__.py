"""Makes the Java package: types of bodies with builders, and the checks behind them."""
