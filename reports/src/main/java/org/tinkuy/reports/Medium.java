package org.tinkuy.reports;

/// What the markup is for.
enum Medium {
  /// A page that scrolls: tables lie in boxes that scroll, the table twin of a picture can be
  /// opened.
  SCREEN,
  /// Sheets of a PDF: every drawing carries its words in the way the PDF renderer asks for.
  PAPER
}
