package org.tinkuy.formats.patch;

import java.util.regex.Pattern;

/// Text as XML in plain ASCII, which is the same in whatever encoding a part is written.
final class XmlText {
  /// What a workbook would read as an escaped character.
  private static final Pattern ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  /// Characters of a cell at most, less what an ellipsis takes.
  private static final int MOST = 32_000;

  private XmlText() {}

  /// The content of a text or attribute. Characters that XML cannot hold are left out.
  static String of(String text) {
    StringBuilder xml = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(point -> append(xml, point));
    return xml.toString();
  }

  private static void append(StringBuilder xml, int point) {
    switch (point) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '"' -> xml.append("&quot;");
      default -> {
        if (point >= ' ' && point < 0x7F) {
          xml.append((char) point);
        } else if (isAllowed(point)) {
          xml.append("&#").append(point).append(';');
        }
      }
    }
  }

  private static boolean isAllowed(int point) {
    return point == '\t'
        || point == '\n'
        || (point >= 0x7F && point < 0xD800)
        || (point >= 0xE000 && point < 0xFFFE)
        || point > 0xFFFF;
  }

  /// The text of a cell: an inline text, which no program takes for a formula.
  static String ofCell(String text) {
    String cut = text.length() > MOST ? text.substring(0, MOST) + "..." : text;
    return of(ESCAPED.matcher(cut).replaceAll("_x005F_"));
  }

  /// What a text or attribute says.
  static String decoded(String xml) {
    if (xml.indexOf('&') < 0) {
      return xml;
    }
    StringBuilder text = new StringBuilder(xml.length());
    int at = 0;
    while (at < xml.length()) {
      int end = xml.charAt(at) == '&' ? xml.indexOf(';', at) : -1;
      if (end < 0) {
        text.append(xml.charAt(at));
        at++;
      } else {
        text.append(entity(xml.substring(at + 1, end)));
        at = end + 1;
      }
    }
    return text.toString();
  }

  private static String entity(String name) {
    if (name.matches("#\\d{1,7}|#x[0-9A-Fa-f]{1,6}")) {
      boolean hex = name.charAt(1) == 'x';
      int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      return Character.isValidCodePoint(point) ? Character.toString(point) : "";
    }
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> "&" + name + ";";
    };
  }
}
