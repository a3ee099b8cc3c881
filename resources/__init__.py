"""Data only: fonts, sounds, theme tokens, translations, ticket templates and sample branches."""
