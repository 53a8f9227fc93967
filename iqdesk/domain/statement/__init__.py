"""The statement of extenuating circumstances: the ledger, what it cost, the draft and its words, what was filed."""
