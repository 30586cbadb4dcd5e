/// Results as sections of blocks, the only thing a renderer knows, and the JSON of a study.
///
/// A section is a list of findings, key figures, tables, pictures and notes. The same blocks become
/// a PDF, a page, a workbook and lines on a terminal, so a number is said once and looks the same
/// in all.
///
/// Entry class: [Document]. The texts of the frame ("Contents", "Page 2 of 9") come as [Labels];
/// numbers are written by [NumberStyle]; pictures are drawn in `org.tinkuy.views.picture`.
///
/// Flow: disclosed results (org.tinkuy.study) -> sections -> org.tinkuy.reports and org.tinkuy.app.
///
/// Terms: section, block, finding, sign (docs/dictionary.md).
///
/// Not here: calculation of any kind, markup of a format, and texts written in Java that a
/// translator should see (they are looked up by key).
@NullMarked
package org.tinkuy.views;

import org.jspecify.annotations.NullMarked;
