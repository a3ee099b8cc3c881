"""A recorded day, lived again by the real programs: people touch, clerks press buttons."""
