"""The page where colleagues judge options without their keys."""
