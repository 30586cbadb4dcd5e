/// A money case as a workbook whose formulas live: what a lender opens, changes and checks without
/// this program.
///
/// Entry class: [org.tinkuy.views.workbook.CaseBook], which lays a case out as a [LiveBook] of
/// sheets, rows and cells; a renderer (org.tinkuy.reports) writes that as a file. The formulas come
/// from the one graph of the model (org.tinkuy.finance.graph), put into the language of
/// spreadsheets by [CellNotation]; nothing is computed here.
///
/// Terms: a *timeline* is the part of a sheet with one column for each period; every sheet has the
/// same columns, and a row has one formula in all of them. What a resolver found stands as a value
/// with a live residual below it.
///
/// Not here: colours and widths in the terms of a file format, and text that a translator should
/// see.
@NullMarked
package org.tinkuy.views.workbook;

import org.jspecify.annotations.NullMarked;
