package org.tinkuy.reports;

/// The sheet a document is printed on.
public enum Paper {
  A4("A4", 368, 297),
  LETTER("letter", 334, 279);

  /// The margins of the style sheet above and below.
  private static final double HEAD_AND_FOOT_mm = 46;

  private final String css;
  private final double half_px;
  private final double sheet_mm;

  Paper(String css, double half_px, double sheet_mm) {
    this.css = css;
    this.sheet_mm = sheet_mm;
    this.half_px = half_px;
  }

  /// The height of a drawing of which two stand on one sheet with their captions, in pixels.
  double half_px() {
    return half_px;
  }

  /// The height of a sheet between its head and its foot, in millimetres.
  double height_mm() {
    return sheet_mm - HEAD_AND_FOOT_mm;
  }

  /// The name of the size in style sheets.
  String css() {
    return css;
  }
}
