/// Renders sections of blocks: a tagged PDF, a page that reads well without scripts, a workbook.
///
/// Each renderer is one switch over the kinds of block; it knows nothing of parks or criteria. The
/// PDF is made from the same markup as the page, with fonts that come with the program, so that it
/// looks the same on every machine. The same blocks give the same bytes of the page.
///
/// Entry classes: [HtmlReport], [PdfReport], [XlsxReport], each made with an [Edition] (words of
/// the frame, day, paper). What a block looks like stands once, in `BlockMarkup` and `TableMarkup`.
///
/// Flow: org.tinkuy.views document -> renderer -> bytes or a file.
///
/// Not here: choosing what to show (org.tinkuy.views), opening files or browsers (org.tinkuy.app).
@NullMarked
package org.tinkuy.reports;

import org.jspecify.annotations.NullMarked;
