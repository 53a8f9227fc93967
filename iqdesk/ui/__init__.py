"""Windows: they show, ask and pass on; they decide nothing."""
