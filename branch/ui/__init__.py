"""What the three programs with a screen share, and the only Qt in ``branch``.

Named threads, wake-ups from the store, theme, fonts, languages, the QML module
``NowServing.Ui``, the application object and the remote hand for tests. Nothing
here knows what a ticket is.
"""
