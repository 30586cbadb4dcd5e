package org.tinkuy.views;

/// What stands where a row and a column of a table cross.
public sealed interface Cell permits TextCell, NumberCell, DayCell, StateCell, EmptyCell {}
