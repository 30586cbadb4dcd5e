package org.tinkuy.views;

/// The state of a criterion or value as a sign that reads without colour.
///
/// Renderers with graphics draw the sign (`org.tinkuy.views.picture.SignGlyph`); a terminal prints
/// `glyph`, or `ascii` where it lacks UTF-8. What a sign means in words is the label `sign.…`.
public enum Sign {
  MET("●", "*", "sign.met"),
  MET_LOW_CONFIDENCE("◍", "+", "sign.metLowConfidence"),
  PARTLY("◐", "/", "sign.partly"),
  NOT_MET("○", "o", "sign.notMet"),
  REPORTED("·", ".", "sign.reported"),
  NOT_APPLICABLE("–", "-", "sign.notApplicable"),
  NO_DATA("?", "?", "sign.noData"),
  REFUSED("✕", "x", "sign.refused"),
  HIDDEN("■", "#", "sign.hidden");

  private final String glyph;
  private final String ascii;
  private final String labelKey;

  Sign(String glyph, String ascii, String labelKey) {
    this.glyph = glyph;
    this.ascii = ascii;
    this.labelKey = labelKey;
  }

  /// The sign as one character.
  public String glyph() {
    return glyph;
  }

  /// The sign as one character of plain ASCII.
  public String ascii() {
    return ascii;
  }

  /// The key of the sign's meaning in [Labels].
  public String labelKey() {
    return labelKey;
  }
}
