package org.tinkuy.views.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Writes one SVG drawing: escaped, with numbers in fixed form and in the order it was told.
///
/// No script, style sheet or outside reference ever gets in. Words name the font's family and fall
/// back to a plain sans; colours are those of [Ink], each as attribute (for paper and for the file
/// on its own) and as class (for pages that change between light and dark).
public final class Svg {
  private static final int DECIMALS = 2;
  private static final int HUNDRED = 100;
  private static final double HALF = 0.5;

  /// How near to a half hundredths may lie so that their double may have gone wrong: below
  /// [#MOST_PLAIN] it is off by less than a thousandth of this.
  private static final double NEAR = 1e-4;

  /// From here on numbers are written by their digits.
  private static final double MOST_PLAIN = 1e9;

  private final StringBuilder out = new StringBuilder();

  /// Begins a drawing.
  ///
  /// @param width_px its width in pixels, > 0
  /// @param height_px its height in pixels, > 0
  /// @param id prefix of every id in it
  /// @param title its name
  /// @param words what it shows
  public Svg(double width_px, double height_px, String id, String title, String words) {
    String anchor = escape(id);
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        .append(" viewBox=\"0 0 %s %s\"".formatted(number(width_px), number(height_px)))
        .append(" width=\"%s\" height=\"%s\"".formatted(number(width_px), number(height_px)))
        .append(" role=\"img\" aria-labelledby=\"%s-t %s-d\"".formatted(anchor, anchor))
        .append(" font-family=\"Source Sans Pro, Source Sans 3, Arial, sans-serif\">\n")
        .append("<title id=\"%s-t\">%s</title>\n".formatted(anchor, escape(title)))
        .append("<desc id=\"%s-d\">%s</desc>\n".formatted(anchor, escape(words)));
  }

  /// A rectangle.
  public Svg rect(Box box, Paint paint) {
    out.append("<rect").append(corners(box));
    return close(paint);
  }

  /// A straight line.
  public Svg line(Point from, Point to, Paint paint) {
    return path("M" + point(from) + "L" + point(to), paint);
  }

  /// A circle.
  ///
  /// @param radius_px in pixels, > 0
  public Svg circle(Point centre, double radius_px, Paint paint) {
    out.append(attribute("<circle cx", centre.x()))
        .append(attribute(" cy", centre.y()))
        .append(attribute(" r", radius_px));
    return close(paint);
  }

  /// A path in SVG's own notation; areas follow the even-odd rule, so that inner rings are holes.
  /// An empty path draws nothing.
  public Svg path(String data, Paint paint) {
    if (data.isEmpty()) {
      return this;
    }
    out.append("<path d=\"").append(data).append('"');
    if (paint.fill() != null) {
      out.append(" fill-rule=\"evenodd\"");
    }
    return close(paint);
  }

  /// Begins what belongs to one thing, so that a page can say what was pointed at.
  ///
  /// @param kind what it is: `plot`
  /// @param id its id
  public Svg openThing(String kind, String id) {
    out.append("<g data-").append(kind).append("=\"").append(escape(id)).append("\">");
    return this;
  }

  /// Begins what belongs to one thing that is named by words, as in the table of the drawing.
  public Svg openThing(String kind, String id, String words) {
    out.append("<g data-%s=\"%s\" data-words=\"%s\">".formatted(kind, escape(id), escape(words)));
    return this;
  }

  /// Ends what belongs to one thing.
  public Svg closeThing() {
    out.append("</g>");
    return this;
  }

  /// One line of words on its base line.
  public Svg text(Point at, String words, Type type) {
    return text(at, words, type, "");
  }

  /// One line of words on its base line, turned about a point.
  ///
  /// @param turn the point that stays where it is
  /// @param degrees clockwise
  Svg turned(Point at, String words, Type type, Point turn, double degrees) {
    return text(
        at, words, type, " transform=\"rotate(%s %s)\"".formatted(number(degrees), point(turn)));
  }

  private Svg text(Point at, String words, Type type, String transform) {
    out.append(attribute("<text x", at.x()))
        .append(attribute(" y", at.y()))
        .append(attribute(" font-size", type.size_px()))
        .append(type.strong() ? " font-weight=\"600\"" : "")
        .append(" text-anchor=\"")
        .append(type.anchor().svg())
        .append('"')
        .append(" fill=\"")
        .append(type.ink().light())
        .append('"')
        .append(" class=\"f-")
        .append(type.ink().token())
        .append('"')
        .append(transform)
        .append('>')
        .append(escape(words))
        .append("</text>\n");
    return this;
  }

  /// Begins a part of the drawing that shows only inside a rectangle.
  ///
  /// @param id unique in the page
  public Svg openClip(String id, Box box) {
    out.append("<clipPath id=\"%s\"><rect%s/></clipPath>\n".formatted(escape(id), corners(box)))
        .append("<g clip-path=\"url(#%s)\">\n".formatted(escape(id)));
    return this;
  }

  /// Ends the part begun last.
  public Svg closeClip() {
    out.append("</g>\n");
    return this;
  }

  /// Ends the drawing.
  public String finish() {
    return out.append("</svg>").toString();
  }

  /// Words as the text or attribute of an XML or HTML element; characters that XML forbids become
  /// the replacement character.
  public static String escape(String words) {
    StringBuilder text = new StringBuilder(words.length() + 16);
    words.codePoints().forEach(character -> escape(character, text));
    return text.toString();
  }

  /// A place in path notation.
  static String point(Point point) {
    return number(point.x()) + " " + number(point.y());
  }

  /// A number with at most two decimals, never in exponent form, never a negative zero.
  public static String number(double value) {
    double hundredths = Math.abs(value) * HUNDRED;
    long whole = (long) hundredths;
    double rest = hundredths - whole;
    // near a half, the decimal digits of the number decide, not its double; a picture has
    // thousands of numbers, and nearly all are written without them
    if (!(hundredths < MOST_PLAIN) || Math.abs(rest - HALF) < NEAR) {
      return byDigits(value);
    }
    return plain(value < 0, rest > HALF ? whole + 1 : whole);
  }

  private static String plain(boolean negative, long hundredths) {
    StringBuilder text = new StringBuilder(12);
    text.append(negative && hundredths > 0 ? "-" : "").append(hundredths / HUNDRED);
    int decimals = (int) (hundredths % HUNDRED);
    if (decimals > 0) {
      text.append('.').append(decimals / 10);
      text.append(decimals % 10 == 0 ? "" : String.valueOf(decimals % 10));
    }
    return text.toString();
  }

  private static String byDigits(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static void escape(int character, StringBuilder text) {
    switch (character) {
      case '&' -> text.append("&amp;");
      case '<' -> text.append("&lt;");
      case '>' -> text.append("&gt;");
      case '"' -> text.append("&quot;");
      case '\'' -> text.append("&#39;");
      default -> text.appendCodePoint(isXml(character) ? character : 0xFFFD);
    }
  }

  private static boolean isXml(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character == '\t' || character == '\n' || character == '\r';
      case Character.SURROGATE -> false;
      default -> character != 0xFFFE && character != 0xFFFF;
    };
  }

  private static String attribute(String name, double value) {
    return name + "=\"" + number(value) + "\"";
  }

  private static String corners(Box box) {
    return attribute(" x", box.left())
        + attribute(" y", box.top())
        + attribute(" width", box.width())
        + attribute(" height", box.height());
  }

  private Svg close(Paint paint) {
    Ink fill = paint.fill();
    Ink stroke = paint.stroke();
    String classes = "";
    if (fill == null) {
      out.append(" fill=\"none\"");
    } else {
      out.append(" fill=\"").append(fill.light()).append('"');
      classes = "f-" + fill.token();
    }
    if (stroke != null) {
      out.append(" stroke=\"").append(stroke.light()).append('"');
      out.append(attribute(" stroke-width", paint.stroke_px()));
      classes += (classes.isEmpty() ? "" : " ") + "s-" + stroke.token();
    }
    if (!paint.dash().isEmpty()) {
      out.append(" stroke-dasharray=\"").append(escape(paint.dash())).append('"');
    }
    out.append(" class=\"").append(classes).append("\"/>\n");
    return this;
  }
}
