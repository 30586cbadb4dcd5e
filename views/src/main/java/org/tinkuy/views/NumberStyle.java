package org.tinkuy.views;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a language writes numbers: "12,345.6" or "12 345,6", always with a real minus.
///
/// Its own few rules and not the platform's, so that the same input gives the same bytes on every
/// machine.
///
/// @param group between groups of three digits
/// @param decimal before the decimals
/// @param percent between a number and its percent sign, of every number alike
/// @param rounding half away from zero, or outwards of the ends of ranges
public record NumberStyle(String group, String decimal, String percent, RoundingMode rounding) {
  /// The space between a number and its sign or symbol: narrow, and never the end of a line.
  public static final String THIN_SPACE = "\u202F";

  /// The space between a number and a word or a currency, which a narrow one seems to glue to it.
  public static final String HARD_SPACE = "\u00A0";

  private static final Pattern WORDS = Pattern.compile("(?:\\p{Ll}{3}|\\p{Lu}{3}(?!\\p{L})).*");

  private static final String MINUS = "\u2212";
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final String PERCENT = "%";

  private static final NumberStyle ENGLISH = new NumberStyle(",", ".", "", RoundingMode.HALF_UP);
  private static final NumberStyle POINT =
      new NumberStyle(",", ".", THIN_SPACE, RoundingMode.HALF_UP);
  private static final NumberStyle POINT_AND_COMMA =
      new NumberStyle(".", ",", THIN_SPACE, RoundingMode.HALF_UP);
  private static final NumberStyle COMMA =
      new NumberStyle(THIN_SPACE, ",", THIN_SPACE, RoundingMode.HALF_UP);

  /// The style of a language tag; Spanish follows Spain unless the country is one that writes a
  /// point.
  public static NumberStyle of(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return switch (locale.getLanguage()) {
      case "en", "zh", "ja", "ko", "th" -> ENGLISH;
      case "vi" -> POINT_AND_COMMA;
      case "es" ->
          switch (locale.getCountry()) {
            case "PE", "MX", "GT", "HN", "NI", "PA", "SV", "DO", "PR", "US" -> POINT;
            default -> COMMA;
          };
      default -> COMMA;
    };
  }

  /// The same style for the ends of ranges.
  public NumberStyle rounding(RoundingMode outwards) {
    return new NumberStyle(group, decimal, percent, outwards);
  }

  /// Writes a number, rounded.
  ///
  /// @param value finite
  /// @param decimals digits after the decimal sign, from 0
  public String format(double value, int decimals) {
    BigDecimal rounded = Ends.of(value, decimals, rounding);
    String plain = rounded.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String rest = point < 0 ? "" : decimal + plain.substring(point + 1);
    return (rounded.signum() < 0 ? MINUS : "") + grouped(whole) + rest;
  }

  /// A number as it is written with so many decimals.
  ///
  /// @param decimals digits after the decimal sign, below 0 tens and more
  public double rounded(double value, int decimals) {
    return Ends.of(value, decimals, rounding).doubleValue();
  }

  /// Writes a cell's number with its mark: "~ 12.4".
  public String format(NumberCell cell) {
    String number = format(cell.value(), cell.decimals());
    return cell.mark().isEmpty() ? number : cell.mark() + THIN_SPACE + number;
  }

  /// Writes a number and its unit on one line: "685 days", "12.4 kWh" with a thin space, "61%" as
  /// the language writes percentages.
  public String format(double value, int decimals, String unit) {
    String number = format(value, decimals);
    return unit.isEmpty() ? number : number + unitSpace(unit) + unit;
  }

  private String unitSpace(String unit) {
    if (unit.startsWith(PERCENT)) {
      return percent;
    }
    return WORDS.matcher(unit).matches() ? HARD_SPACE : THIN_SPACE;
  }

  /// The number that a text is; empty where this style would not write a number so, as with words,
  /// ranges and estimates. A plus before a change is allowed.
  public Optional<BigDecimal> read(String text) {
    String bare = text.startsWith("+") ? text.substring(1) : text;
    String plain = bare.replace(group, "").replace(decimal, ".").replace(MINUS, "-");
    if (!NUMBER.matcher(plain).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(plain);
    boolean isSame = format(number.doubleValue(), number.scale()).equals(bare);
    return isSame ? Optional.of(number) : Optional.empty();
  }

  private String grouped(String digits) {
    StringBuilder text = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      text.insert(at, group);
    }
    return text.toString();
  }
}
