package org.tinkuy.reports;

/// The sheet a document is printed on.
public enum Paper {
  A4("A4", 368),
  LETTER("letter", 334);

  private final String css;
  private final double half_px;

  Paper(String css, double half_px) {
    this.css = css;
    this.half_px = half_px;
  }

  /// The height of a drawing of which two stand on one sheet with their captions, in pixels.
  double half_px() {
    return half_px;
  }

  /// The name of the size in style sheets.
  String css() {
    return css;
  }
}
