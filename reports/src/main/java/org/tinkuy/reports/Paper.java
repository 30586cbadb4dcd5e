package org.tinkuy.reports;

/// The sheet a document is printed on.
public enum Paper {
  A4("A4"),
  LETTER("letter");

  private final String css;

  Paper(String css) {
    this.css = css;
  }

  /// The name of the size in style sheets.
  String css() {
    return css;
  }
}
