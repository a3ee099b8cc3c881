"""Starting the programs of a computer and keeping them up; the demo; the bundles."""
