"""Entry made for keys: fields that read strictly and say what they understood, forms as tables of fields, the band."""
