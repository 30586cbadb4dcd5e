package org.tinkuy.views.picture;

/// How words are set in a drawing.
///
/// @param size_px type size in pixels of the drawing, > 0; 12, 14, 16, 20 or 28
/// @param strong true for the semibold cut
/// @param ink their colour
/// @param anchor which point of the line stands at the given place
public record Type(double size_px, boolean strong, Ink ink, Anchor anchor) {
  /// Where a line of words is held.
  public enum Anchor {
    START("start"),
    MIDDLE("middle"),
    END("end");

    private final String svg;

    Anchor(String svg) {
      this.svg = svg;
    }

    String svg() {
      return svg;
    }
  }

  /// Ordinary words of a drawing.
  public static final Type PLAIN = new Type(12, false, Ink.INK, Anchor.START);

  /// Words that explain: axes, keys, headings of columns.
  public static final Type QUIET = new Type(12, false, Ink.MUTED, Anchor.START);

  /// The same, in the semibold cut.
  public Type asStrong() {
    return new Type(size_px, true, ink, anchor);
  }

  /// The same, held elsewhere.
  public Type at(Anchor other) {
    return new Type(size_px, strong, ink, other);
  }

  /// The same in another colour.
  public Type in(Ink other) {
    return new Type(size_px, strong, other, anchor);
  }

  /// The same in another size.
  ///
  /// @param other_px type size in pixels, > 0
  public Type sized(double other_px) {
    return new Type(other_px, strong, ink, anchor);
  }

  /// The widths of the cut it is set in.
  public FontMetrics metrics() {
    return strong ? FontMetrics.SEMIBOLD : FontMetrics.REGULAR;
  }
}
