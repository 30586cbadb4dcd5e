package org.tinkuy.document;

/// A cell that a change set made differ from what was there.
///
/// @param table the table
/// @param key the row's key cells joined by commas, defaults too
/// @param column the column
/// @param before what the cell held; empty where it was empty or the row was not there
/// @param after what it holds now; empty where it is unknown now
public record Difference(String table, String key, String column, String before, String after) {}
