package org.tinkuy.views.picture;

/// How an area is filled: a quiet tint and a pattern, so that classes stay apart in black and white
/// and for eyes that do not tell the colours.
///
/// The first is for the class that is met most; it carries no pattern.
public enum Fill {
  RIVER(Ink.RIVER_TINT, Ink.RIVER, Pattern.PLAIN),
  OPEN(Ink.PANEL, Ink.MUTED, Pattern.PLAIN),
  CLAY(Ink.CLAY_TINT, Ink.CLAY, Pattern.RISING),
  OCHRE(Ink.OCHRE_TINT, Ink.OCHRE, Pattern.LEVEL),
  MOSS(Ink.MOSS_TINT, Ink.MOSS, Pattern.DOTS),
  PLUM(Ink.PLUM_TINT, Ink.PLUM, Pattern.FALLING),
  MUTED(Ink.MUTED_TINT, Ink.MUTED, Pattern.CROSSED),
  STEP_1(Ink.STEP_1, Ink.MUTED, Pattern.PLAIN),
  STEP_2(Ink.STEP_2, Ink.MUTED, Pattern.PLAIN),
  STEP_3(Ink.STEP_3, Ink.MUTED, Pattern.PLAIN),
  STEP_4(Ink.STEP_4, Ink.MUTED, Pattern.PLAIN),
  STEP_5(Ink.STEP_5, Ink.MUTED, Pattern.PLAIN);

  /// The lines or dots drawn over the tint.
  public enum Pattern {
    PLAIN,
    RISING,
    FALLING,
    LEVEL,
    CROSSED,
    DOTS
  }

  private final Ink tint;
  private final Ink line;
  private final Pattern pattern;

  Fill(Ink tint, Ink line, Pattern pattern) {
    this.tint = tint;
    this.line = line;
    this.pattern = pattern;
  }

  /// The colour of the area.
  public Ink tint() {
    return tint;
  }

  /// The colour of its pattern and outline.
  public Ink line() {
    return line;
  }

  /// The pattern drawn over the tint.
  public Pattern pattern() {
    return pattern;
  }

  /// The colour of words written on the area.
  public Ink words() {
    return this == STEP_4 || this == STEP_5 ? Ink.GROUND : Ink.INK;
  }
}
