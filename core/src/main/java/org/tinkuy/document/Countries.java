package org.tinkuy.document;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tinkuy.kernel.Nearest;

/// The ISO 3166 codes of countries, and which one somebody may have meant.
final class Countries {
  private static final Map<String, String> CODES_BY_NAME = new TreeMap<>();

  static {
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      CODES_BY_NAME.put(code, code);
      CODES_BY_NAME.put(country.getISO3Country(), code);
      CODES_BY_NAME.put(country.getDisplayCountry(Locale.ENGLISH), code);
      CODES_BY_NAME.put(country.getDisplayCountry(Locale.of("es")), code);
      CODES_BY_NAME.put(country.getDisplayCountry(Locale.FRENCH), code);
    }
  }

  private Countries() {}

  static boolean isCode(String text) {
    return text.length() == 2 && CODES_BY_NAME.containsKey(text);
  }

  /// The code of a country by its name, or an example.
  static String meant(String text) {
    List<String> near = Nearest.of(text, CODES_BY_NAME.keySet());
    return near.isEmpty() ? "PE for Peru" : String.valueOf(CODES_BY_NAME.get(near.getFirst()));
  }

  /// The currency of a country; empty where it has none of its own.
  static Optional<String> findCurrency(String code) {
    return Optional.ofNullable(Currency.getInstance(Locale.of("", code)))
        .map(Currency::getCurrencyCode);
  }
}
