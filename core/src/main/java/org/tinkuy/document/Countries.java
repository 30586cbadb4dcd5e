package org.tinkuy.document;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tinkuy.kernel.Nearest;

/// The ISO 3166 codes of countries, their names, and which one somebody may have meant.
public final class Countries {
  private static final Set<String> CODES = Set.of(Locale.getISOCountries());

  private Countries() {}

  /// The name of a country in a language; its code where that has none.
  ///
  /// @param code ISO 3166 alpha-2
  /// @param language its tag, such as `es-PE`
  public static String name(String code, String language) {
    return Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(language));
  }

  static boolean isCode(String text) {
    return CODES.contains(text);
  }

  /// The code of a country by its name, or an example.
  static String meant(String text) {
    Map<String, String> codes = codesByName();
    List<String> near = Nearest.of(text, codes.keySet());
    return near.isEmpty() ? "PE" : String.valueOf(codes.get(near.getFirst()));
  }

  /// Names take long to load and are needed only where somebody wrote one.
  private static Map<String, String> codesByName() {
    Map<String, String> codes = new TreeMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      codes.put(code, code);
      codes.put(country.getISO3Country(), code);
      codes.put(country.getDisplayCountry(Locale.ENGLISH), code);
      codes.put(country.getDisplayCountry(Locale.of("es")), code);
      codes.put(country.getDisplayCountry(Locale.FRENCH), code);
    }
    return codes;
  }

  /// The currency of a country; empty where it has none of its own.
  static Optional<String> findCurrency(String code) {
    return Optional.ofNullable(Currency.getInstance(Locale.of("", code)))
        .map(Currency::getCurrencyCode);
  }
}
