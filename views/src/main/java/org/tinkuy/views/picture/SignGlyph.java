package org.tinkuy.views.picture;

import org.tinkuy.views.Sign;

/// The signs of a state as drawings, so that they look the same in any font and on any machine.
public final class SignGlyph {
  private static final String CIRCLE = "<circle cx=\"8\" cy=\"8\" r=\"%s\"%s/>";
  private static final String STROKES = "<path d=\"%s\" stroke-linecap=\"round\"%s/>";

  private SignGlyph() {}

  /// One sign as an `svg` element.
  ///
  /// @param size_px width and height in pixels, > 0
  /// @param words what it means, for those who cannot see it; empty where the words stand beside it
  public static String svg(Sign sign, double size_px, String words) {
    String size = Svg.number(size_px);
    String role =
        words.isEmpty()
            ? "aria-hidden=\"true\""
            : "role=\"img\" aria-label=\"%s\"".formatted(Svg.escape(words));
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sign\" viewBox=\"0 0 16 16\" width=\"%s\""
                + " height=\"%s\" %s>")
            .formatted(size, size, role)
        + shape(sign)
        + "</svg>";
  }

  private static String shape(Sign sign) {
    return switch (sign) {
      case MET -> CIRCLE.formatted("6.5", area(Ink.MET));
      case MET_LOW_CONFIDENCE ->
          CIRCLE.formatted("5.75", line(Ink.MET, 1.5))
              + STROKES.formatted("M5.5 3.9V12.1M8 3V13M10.5 3.9V12.1", line(Ink.MET, 1.3));
      case PARTLY ->
          CIRCLE.formatted("5.75", line(Ink.OCHRE, 1.5))
              + "<path d=\"M8 1.5A6.5 6.5 0 0 0 8 14.5Z\"%s/>".formatted(area(Ink.OCHRE));
      case NOT_MET -> CIRCLE.formatted("5.5", line(Ink.NOT_MET, 2));
      case REPORTED -> CIRCLE.formatted("2.5", area(Ink.MUTED));
      case NOT_APPLICABLE -> STROKES.formatted("M4 8H12", line(Ink.MUTED, 2));
      case NO_DATA ->
          STROKES.formatted("M5 5.4C5 1.6 11 1.6 11 5.2C11 7.6 8 7.6 8 10", line(Ink.MUTED, 1.8))
              + "<circle cx=\"8\" cy=\"13.2\" r=\"1.2\"%s/>".formatted(area(Ink.MUTED));
      case REFUSED ->
          STROKES.formatted("M3.5 3.5L12.5 12.5M12.5 3.5L3.5 12.5", line(Ink.NOT_MET, 2));
      case HIDDEN ->
          "<rect x=\"2.5\" y=\"5\" width=\"11\" height=\"6\"%s/>".formatted(area(Ink.MUTED));
    };
  }

  private static String area(Ink ink) {
    return " fill=\"" + ink.light() + "\" class=\"f-" + ink.token() + "\"";
  }

  private static String line(Ink ink, double width_px) {
    return " fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" class=\"s-%s\""
        .formatted(ink.light(), Svg.number(width_px), ink.token());
  }
}
