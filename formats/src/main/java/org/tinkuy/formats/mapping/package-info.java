/// How somebody else's sheets are read as tables of the park folder: `mapping.yaml`.
///
/// Entry classes: [org.tinkuy.formats.mapping.Mappings], what a folder's `mapping.yaml` says, and
/// [org.tinkuy.formats.mapping.MappedFill], which reads a grid by one of its entries. An entry
/// names a file and sheet, where the headers stand, which header is which column, what is the same
/// in every row, and how wide sheets (months or years as columns) are turned into rows. The file
/// stays in the folder, so that next year's workbook of the same form is read without a question.
///
/// Flow: mapping.yaml -> mappings; grid + sheet mapping -> rows -> org.tinkuy.document.
///
/// Terms: to *unpivot* is to make a row of each of several columns; to *compose* is to make an id
/// of other columns.
///
/// Not here: what cells mean (org.tinkuy.document), and guesses.
@NullMarked
package org.tinkuy.formats.mapping;

import org.jspecify.annotations.NullMarked;
