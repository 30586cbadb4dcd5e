/// Rows of cells as a file has them, and the way from there to a table of the park folder.
///
/// Entry classes: [org.tinkuy.formats.grid.Grid], which every reader of table files gives, and
/// [org.tinkuy.formats.grid.RowFill], which names the columns below a row of headers by the catalog
/// and its aliases, leaves totals out by name, and makes text rows with their places.
///
/// Flow: reader of a format -> grid -> header -> org.tinkuy.document.
///
/// Terms: a *grid* is a sheet or a file as rows of cells; a *heading* is the row of headers with
/// what each of them means.
///
/// Not here: bytes of any format, and the types of cells (org.tinkuy.document).
@NullMarked
package org.tinkuy.formats.grid;

import org.jspecify.annotations.NullMarked;
