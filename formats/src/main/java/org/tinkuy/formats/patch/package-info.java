/// Gives a person's own workbook back with remarks in it.
///
/// Entry class: [org.tinkuy.formats.patch.WorkbookPatch]. It copies the package part by part and
/// only ever adds: a column of remarks and rules that colour cells to the sheets concerned, one
/// sheet that lists everything, and what makes that sheet known to the workbook. Every other part
/// keeps its bytes, and so does every byte of the parts that are added to; what an earlier run
/// wrote is replaced.
///
/// Flow: remarks and workbook -> plan of each sheet -> parts copied from tag to tag -> workbook.
///
/// Terms: a *remark* is an issue in a person's language; a *reserved* header or sheet begins with
/// the program's name, and readers pass over it.
///
/// Not here: what is wrong (org.tinkuy.document), in which language it is said, and workbooks that
/// are made from nothing (org.tinkuy.reports).
@NullMarked
package org.tinkuy.formats.patch;

import org.jspecify.annotations.NullMarked;
