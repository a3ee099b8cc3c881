"""The lobby screen: shows and speaks which ticket goes to which counter."""
