package org.tinkuy.views.wording;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tinkuy.catalog.Texts;
import org.tinkuy.kernel.Fraction;
import org.tinkuy.kernel.Unit;

/// Units as a person reads them: powers raised, gases with their small figures, and those that are
/// words in the language of the reader: `h/people` is "h/persona".
///
/// @param words the words of one language
public record UnitText(Wording words) {
  private static final String ONE = ".one";
  private static final String MANY = ".many";
  private static final String VOWELS = "AEIOU";

  /// What is shared by a unit and then taken as often: `h/yr.yr` are hours.
  private static final Pattern CANCELLED = Pattern.compile("(.+)/([A-Za-z0-9]+)\\.\\2");

  /// What is taken as often and then shared by: `m2.m3/m2` are cubic metres.
  private static final Pattern TAKEN = Pattern.compile("([A-Za-z0-9]+)\\.([^/]+)/\\1");

  /// The code of millions of a currency: `MUSD`.
  private static final Pattern MILLIONS = Pattern.compile("M([A-Z]{3})");

  /// Millions of a currency in words: `million USD`.
  public static String millions(String currency, Wording words) {
    return words.text("extract.money.millions", "currency", of(currency, words));
  }

  /// An amount in millions of a currency: `1.2 million USD`.
  public static String millions(double millions, int decimals, String currency, Wording words) {
    boolean one = Texts.isOne(words.language(), words.number(millions, decimals));
    String unit = one ? million(currency, words) : millions(currency, words);
    return words.numbers().format(millions, decimals, unit);
  }

  private static String million(String currency, Wording words) {
    return words.text("extract.money.million", "currency", of(currency, words));
  }

  /// A currency after a word for a number, by the sound it begins with: `d'USD`, `de PEN`.
  public static String of(String currency, Wording words) {
    boolean isVowel = VOWELS.indexOf(currency.charAt(0)) >= 0;
    return words.text(isVowel ? "money.ofVowel" : "money.of", "currency", currency);
  }

  /// What a survey counts, in which the people that it asked are told.
  public static Unit answers(Unit people) {
    return Unit.of("answers", people.dimension(), Fraction.ONE);
  }

  /// The name of a unit beside a number as it is written: that of one, or of many.
  String of(Unit unit, String number) {
    boolean one = Texts.isOne(words.language(), number);
    return of(unit.code(), one ? ONE : MANY);
  }

  /// The name of a unit beside a number other than one.
  String of(Unit unit) {
    return of(unit.code());
  }

  /// The name of a unit by its code; what is counted stands for many, what it is shared by for one.
  public String of(String code) {
    return of(code, MANY);
  }

  /// The name of what a number is shared by: of one, not of many.
  public String one(String code) {
    return of(code, ONE);
  }

  private String of(String code, String counted) {
    Matcher cancelled = CANCELLED.matcher(code);
    Matcher taken = TAKEN.matcher(code);
    String rest =
        cancelled.matches() ? cancelled.group(1) : taken.matches() ? taken.group(2) : code;
    String[] parts = rest.split("/", -1);
    return IntStream.range(0, parts.length)
        .mapToObj(at -> factors(parts[at], at == 0 ? counted : ONE))
        .collect(Collectors.joining("/"));
  }

  private String factors(String part, String number) {
    if (part.startsWith("(") || part.endsWith(")")) {
      String inside = part.replaceAll("[()]", "");
      return (part.startsWith("(") ? "(" : "")
          + factors(inside, number)
          + (part.endsWith(")") ? ")" : "");
    }
    return Arrays.stream(part.split("\\.", -1))
        .map(symbol -> words.find("unit." + symbol + number).orElseGet(() -> plain(symbol, number)))
        .collect(Collectors.joining("·"));
  }

  private String plain(String symbol, String number) {
    Matcher millions = MILLIONS.matcher(symbol);
    if (!millions.matches()) {
      return raised(symbol);
    }
    String currency = millions.group(1);
    return number.equals(ONE) ? million(currency, words) : millions(currency, words);
  }

  private static String raised(String symbol) {
    return symbol
        .replace("CO2", "CO₂")
        .replaceFirst("m2$", "m²")
        .replaceFirst("m3$", "m³")
        .replaceFirst("^degC$", "°C")
        .replaceFirst("^u(?=[gm]$)", "µ")
        .replaceFirst("^(k?g|t)(?=CO₂)", "$1 ");
  }
}
