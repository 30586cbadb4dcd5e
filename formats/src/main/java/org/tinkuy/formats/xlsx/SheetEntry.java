package org.tinkuy.formats.xlsx;

/// A sheet as the workbook lists it.
///
/// @param name its name on the tab
/// @param part the part that holds its cells
/// @param hidden whether its tab is not shown
record SheetEntry(String name, String part, boolean hidden) {}
