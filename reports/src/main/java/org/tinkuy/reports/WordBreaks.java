package org.tinkuy.reports;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Set;

/// Where a line of a PDF may end: after a space, after the hyphen or slash between two words,
/// between characters of scripts without spaces. Never inside a number ("2.0"), a code ("EN-I4") or
/// a place ("offers.csv:14:price"), between a number and its unit ("160 m²") or within that ("564
/// USD/m³", "94 t CO₂e"), or between a word and a sign that French sets apart from it ("mais :", "«
/// oui »").
final class WordBreaks implements FSTextBreaker {
  private static final int DONE = -1;
  private static final int LETTERS_OF_A_WORD = 3;
  private static final int SCRIPTS_WITHOUT_SPACES = 0x2E80;
  private static final String CLOSING = ":;?!»";
  private static final String EQUIVALENT = "CO₂e";

  /// What may stand between a number and its unit.
  private static final String NARROW_SPACES = " \u00A0\u2009\u202F";

  private static final Set<String> UNITS =
      Set.of("%", "t", "kg", "g", "ha", "km", "m", "m²", "m³", "m2", "m3", "kWh", "MWh", "h", "°C");

  private static final char ZERO_WIDTH_SPACE = '\u200B';

  private String text = "";
  private int at;

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
  }

  @Override
  public int next() {
    while (at < text.length()) {
      at++;
      if (at == text.length() || mayEndAt(at)) {
        return at;
      }
    }
    return DONE;
  }

  private boolean mayEndAt(int end) {
    char before = text.charAt(end - 1);
    char after = text.charAt(end);
    return switch (before) {
      case ' ', '\t', '\n', ZERO_WIDTH_SPACE ->
          !Character.isWhitespace(after)
              && CLOSING.indexOf(after) < 0
              && !isOpened(end - 1)
              && !isBeforeUnit(end);
      case '/' -> Character.isLetter(after) && endsWord(end - 1) && !isInUnit(end - 1);
      case '-', '\u2013', '\u2014' -> Character.isLetter(after) && endsWord(end - 1);
      default ->
          before >= SCRIPTS_WITHOUT_SPACES
              && after >= SCRIPTS_WITHOUT_SPACES
              && Character.isLetter(after)
              && !Character.isSurrogate(after);
    };
  }

  /// Whether the space at a place follows an opening mark.
  private boolean isOpened(int space) {
    return space > 0 && text.charAt(space - 1) == '«';
  }

  /// Whether a number stands before a space and its unit behind it.
  private boolean isBeforeUnit(int start) {
    if (text.startsWith(EQUIVALENT, start) && isMass(start - 1)) {
      return true;
    }
    if (start < 2 || !Character.isDigit(text.charAt(start - 2))) {
      return false;
    }
    int end = start;
    while (end < text.length() && isOfUnit(text.charAt(end))) {
      end++;
    }
    return UNITS.contains(text.substring(start, end));
  }

  /// Whether a mass stands before a space: "t CO₂e" is one unit.
  private boolean isMass(int space) {
    return text.startsWith("t", space - 1)
            && (space < 2 || !Character.isLetter(text.charAt(space - 2)))
        || text.startsWith("kg", space - 2);
  }

  /// Whether the word before a slash is the unit of a number: "535 USD/m³".
  private boolean isInUnit(int slash) {
    int start = slash;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start > 1
        && NARROW_SPACES.indexOf(text.charAt(start - 1)) >= 0
        && Character.isDigit(text.charAt(start - 2));
  }

  private static boolean isOfUnit(char letter) {
    return Character.isLetterOrDigit(letter) || "%²³°".indexOf(letter) >= 0;
  }

  private boolean endsWord(int end) {
    int letters = 0;
    while (letters < end && Character.isLetter(text.charAt(end - 1 - letters))) {
      letters++;
    }
    return letters >= LETTERS_OF_A_WORD;
  }
}
