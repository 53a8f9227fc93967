"""The room of the circumstances: their ledger, what they cost, what a line rests on, and who caused an adjournment."""
