/// Workbooks of spreadsheet programs (Office Open XML, `.xlsx` and `.xlsm`), read in a stream.
///
/// Entry class: [org.tinkuy.formats.xlsx.Workbook]. It opens the package with limits, tells its
/// sheets, and gives each as a grid of cells: what a formula gave when the file was saved, days as
/// days, codes with the zeros that are shown. Hidden rows are read and said; comments, pictures and
/// macros are passed over; nothing outside the package is opened.
///
/// Flow: file -> parts -> sheets -> org.tinkuy.formats.grid.
///
/// Terms: a *part* is a file inside the package, as `xl/workbook.xml`; a *serial* is a day as a
/// workbook counts it.
///
/// Not here: which table a sheet is (org.tinkuy.formats), and giving a workbook back
/// (org.tinkuy.formats.patch).
@NullMarked
package org.tinkuy.formats.xlsx;

import org.jspecify.annotations.NullMarked;
