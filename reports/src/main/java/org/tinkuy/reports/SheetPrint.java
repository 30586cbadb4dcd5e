package org.tinkuy.reports;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
import org.tinkuy.views.Label;

/// How a sheet prints: across, as wide as the paper, with its heading on every page and its name
/// and the number of the page at the foot.
///
/// @param edition whose paper it is printed on
record SheetPrint(Edition edition) {
  /// Sets a sheet up.
  ///
  /// @param head the last row of its heading, from 0
  void set(Worksheet sheet, int head) {
    sheet.repeatRows(head);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    paper(sheet);
  }

  /// Sets what holds of every sheet, however many pages it is wide.
  void paper(Worksheet sheet) {
    sheet.pageOrientation("landscape");
    sheet.paperSize(
        switch (edition.paper()) {
          case A4 -> PaperSize.A4_PAPER;
          case LETTER -> PaperSize.LETTER_PAPER;
        });
    sheet.footer("&A", Position.LEFT);
    String pages = edition.labels().text(Label.PAGE_OF);
    sheet.footer(pages.replace("{page}", "&P").replace("{pages}", "&N"), Position.RIGHT);
  }
}
