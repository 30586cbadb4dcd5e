package org.tinkuy.reports;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Where a line of a PDF may end: after a space, after the hyphen or slash between two long words,
/// after a dot of a key of several parts ("works.east.unitCost"), after the opening of what a
/// function is asked of ("proportion(firms") or a comma within a place, between characters of
/// scripts without spaces, between the number of a law and who gave it ("017-2015-PRODUCE"), and at
/// the signs within a place in a workbook ("money.xlsx!|Purchases:43:|amount"), which fits few
/// columns. Never inside a unit ("USD/an"), a number ("2.0"), a code ("EN-I4", "OSB-G4") or a place
/// ("offers.csv:14:price"), between an operator and what it stands before ("− sum"), between a
/// number and its unit ("160 m²", "80 GWh", "9 USD") or within that ("564 USD/m³", "94 t CO₂e"),
/// between a bound and what it bounds ("≥ 80 %"), within the name of a law or standard ("D.S. N.º
/// 017-2015", "ISO 14001", "art. 5"), or between a word and a sign that French sets apart from it
/// ("mais :", "« oui »").
final class WordBreaks implements FSTextBreaker {
  private static final int DONE = -1;
  private static final int LETTERS_OF_A_WORD = 3;

  /// More than those of a currency, a unit, the prefix of a code, or a part such as "éco-".
  private static final int LETTERS_OF_A_PART = 4;

  private static final int DOTS_OF_A_KEY = 2;
  private static final int SCRIPTS_WITHOUT_SPACES = 0x2E80;
  private static final String CLOSING = ":;?!»";
  private static final String BOUNDS = "≥≤><~≈±";
  private static final String OPERATORS = "=≠+−×÷/";
  private static final String EQUIVALENT = "CO₂e";

  /// What ends the name of a workbook before the name of a sheet.
  private static final String WORKBOOK = ".xlsx!";

  private static final Set<String> UNITS =
      Set.of(
          "%",
          "t", "kg", "mg", "g", "ha", "km", "m", "m²", "m³", "m2", "m3", "L", "kW", "MW", "kWh",
          "MWh", "GWh", "MJ", "GJ", "TJ", "h", "dB", "°C");

  private static final Pattern CURRENCY = Pattern.compile("\\p{Lu}{3}");

  private static final Pattern NUMBER_SIGN = Pattern.compile("[Nn]\\.?[º°]");

  private static final Pattern INITIALS = Pattern.compile("\\(?\\p{Lu}\\.");

  private static final Pattern ABBREVIATION = Pattern.compile("\\(?\\p{L}{1,3}\\.");

  private static final Pattern CAPITALS = Pattern.compile("\\(?\\p{Lu}{2,5}");

  private static final Pattern LAW = Pattern.compile("\\d-\\p{Lu}{4}");

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
              && !isBound(end - 1)
              && !isOperator(end - 1)
              && !isBeforeUnit(end)
              && !isInName(end);
      case '-', '/' ->
          (letters(end, 1) >= LETTERS_OF_A_PART
                  && (letters(end - 2, -1) >= LETTERS_OF_A_PART || isNumberOfLaw(end - 1)))
              || (letters(end, 1) >= LETTERS_OF_A_WORD && isInWorkbook(end));
      case '!', ':' -> Character.isLetter(after) && isInWorkbook(end);
      case '(', ',' -> letters(end, 1) >= LETTERS_OF_A_WORD && endsWord(end - 1);
      case '\u2013', '\u2014' -> Character.isLetter(after) && endsWord(end - 1);
      case '.' -> Character.isLetter(after) && endsWord(end - 1) && isKey(end);
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

  /// Whether the sign of a bound or of an estimate stands before a space.
  private boolean isBound(int space) {
    return space > 0
        && BOUNDS.indexOf(text.charAt(space - 1)) >= 0
        && (space == 1 || "( \u00A0".indexOf(text.charAt(space - 2)) >= 0);
  }

  /// Whether an operator of a formula stands alone before a space.
  private boolean isOperator(int space) {
    return space > 1
        && OPERATORS.indexOf(text.charAt(space - 1)) >= 0
        && text.charAt(space - 2) == ' ';
  }

  /// Whether a number stands before a space and its unit or currency behind it.
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
    String unit = text.substring(start, end);
    return UNITS.contains(unit) || CURRENCY.matcher(unit).matches();
  }

  /// Whether a mass stands before a space: "t CO₂e" is one unit.
  private boolean isMass(int space) {
    boolean isTonne =
        text.startsWith("t", space - 1)
            && (space < 2 || !Character.isLetter(text.charAt(space - 2)));
    return isTonne || text.startsWith("kg", space - 2);
  }

  /// Whether a space stands within the name of a law or a standard: beside the sign of a number
  /// ("Ley N.º 30078"), between letters for words ("D. Leg."), or between a number and capitals
  /// ("HJ 274-2015") or a short word ("art. 5") before it.
  private boolean isInName(int start) {
    String before = text.substring(text.lastIndexOf(' ', start - 2) + 1, start - 1);
    int end = text.indexOf(' ', start);
    String after = text.substring(start, end < 0 ? text.length() : end);
    return NUMBER_SIGN.matcher(before).matches()
        || NUMBER_SIGN.matcher(after).matches()
        || (INITIALS.matcher(before).matches() && Character.isUpperCase(after.charAt(0)))
        || (Character.isDigit(after.charAt(0))
            && (CAPITALS.matcher(before).matches() || ABBREVIATION.matcher(before).matches()));
  }

  /// Whether a hyphen stands between the number of a law and who gave it ("017-2015-PRODUCE").
  private boolean isNumberOfLaw(int hyphen) {
    return hyphen > 0
        && text.charAt(hyphen) == '-'
        && Character.isDigit(text.charAt(hyphen - 1))
        && Character.isUpperCase(text.charAt(hyphen + 1));
  }

  private static boolean isOfUnit(char letter) {
    return Character.isLetterOrDigit(letter) || "%²³°".indexOf(letter) >= 0;
  }

  private boolean endsWord(int end) {
    return letters(end - 1, -1) >= LETTERS_OF_A_WORD;
  }

  /// How many letters stand in a row from a place on.
  private int letters(int start, int step) {
    int letters = 0;
    for (int i = start; i >= 0 && i < text.length(); i += step) {
      if (!Character.isLetter(text.charAt(i))) {
        break;
      }
      letters++;
    }
    return letters;
  }

  /// Whether a place is inside a word with two dots or more.
  private boolean isKey(int place) {
    int start = text.lastIndexOf(' ', place) + 1;
    int end = text.indexOf(' ', place);
    String word = text.substring(start, end < 0 ? text.length() : end);
    return dots(word) >= DOTS_OF_A_KEY;
  }

  /// Whether a place is inside one in a workbook: "events-and-certificates.xlsx!Events:483:status".
  private boolean isInWorkbook(int place) {
    int end = text.indexOf(' ', place);
    int start = text.lastIndexOf(' ', place - 1) + 1;
    return text.substring(start, end < 0 ? text.length() : end).contains(WORKBOOK);
  }

  /// The parts of a key of several, or of the number of a law; of any other word the word.
  static List<String> keyParts(String word) {
    return dots(word) >= DOTS_OF_A_KEY || LAW.matcher(word).find() ? pieces(word) : List.of(word);
  }

  private static long dots(String word) {
    return word.chars().filter(letter -> letter == '.').count();
  }

  /// What stands between the spaces of a text at which a line may end.
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (String piece : pieces(text)) {
      word.append(piece);
      if (Character.isWhitespace(piece.charAt(piece.length() - 1))) {
        words.add(word.toString().strip());
        word.setLength(0);
      }
    }
    words.add(word.toString());
    return words;
  }

  /// The pieces of a text that stay on one line.
  static List<String> pieces(String text) {
    WordBreaks breaks = new WordBreaks();
    breaks.setText(text);
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int end = breaks.next(); end >= 0; end = breaks.next()) {
      pieces.add(text.substring(start, end));
      start = end;
    }
    return pieces;
  }
}
