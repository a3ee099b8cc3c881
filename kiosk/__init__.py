"""The touch screen at the door: shows what there is to come for, and gives a ticket."""
