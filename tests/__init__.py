"""The tests: unit/ mirrors the tree, contract/ runs one suite over every implementation of a
port, integration/ joins layers on real files and real sockets, end2end/ does what a person does
with the real programs.
"""
