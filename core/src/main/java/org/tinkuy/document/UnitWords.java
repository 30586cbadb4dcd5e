package org.tinkuy.document;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Spoken;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;

/// The units and currencies that cells name. Remembers what it has found: the same few texts stand
/// in thousands of cells.
final class UnitWords {
  private static final TreeSet<String> CURRENCIES = new TreeSet<>();

  static {
    Currency.getAvailableCurrencies()
        .forEach(currency -> CURRENCIES.add(currency.getCurrencyCode()));
  }

  private final UnitTable units;
  private final Map<String, Optional<Unit>> found = new HashMap<>();

  UnitWords(UnitTable units) {
    this.units = units;
  }

  /// The unit of a text; empty where it is unknown or has several meanings.
  Optional<Unit> find(String text) {
    Optional<Unit> known = found.get(text);
    return known != null ? known : found.computeIfAbsent(text, units::find);
  }

  /// The unit of a column of the catalog.
  Unit ofColumn(String text) {
    return find(text).orElseGet(() -> units.get(text));
  }

  /// The unit that a cell names; refuses what is unknown or ambiguous.
  ///
  /// @param name the column, for messages
  Unit read(Spoken name, String text) {
    Optional<Unit> known = find(text);
    if (known.isEmpty()) {
      refuse(name, text);
    }
    return known.orElse(Unit.ONE);
  }

  private void refuse(Spoken name, String text) {
    refuseSeveral(name, text, units.candidates(text));
    List<String> near = units.nearest(text);
    Check.that(
        false,
        "cell.unit",
        "%s: must be a known unit, but is '%s'. Maybe you mean %s.",
        name,
        Shown.of(text),
        Sentence.eitherWord(near.isEmpty() ? List.of("t", "m3", "kWh") : near));
  }

  private static void refuseSeveral(Spoken name, String text, List<String> candidates) {
    Check.that(
        candidates.isEmpty(),
        "cell.unitAmbiguous",
        "%s: a unit must have one meaning, but '%s' has more. Maybe you mean %s.",
        name,
        text,
        Sentence.eitherWord(candidates));
  }

  /// The product of units written as `m2/yr`, as the amount of something `per m2 and year`.
  Unit readPer(Spoken name, String text) {
    Unit product = Unit.ONE;
    for (String part : text.split("/", -1)) {
      product = times(product, read(name, part.strip()));
    }
    return product;
  }

  /// The same for a column of the catalog.
  Unit perOfColumn(String text) {
    Unit product = Unit.ONE;
    for (String part : text.split("/", -1)) {
      product = times(product, ofColumn(part));
    }
    return product;
  }

  private static Unit times(Unit product, Unit part) {
    return product.equals(Unit.ONE) ? part : product.times(part);
  }

  /// The currency of an ISO 4217 code; a sign that several share, as `$`, is asked about.
  Currency currency(Spoken name, String code) {
    boolean known = CURRENCIES.contains(code);
    if (!known) {
      refuseSeveral(
          name, code, units.candidates(code).stream().filter(CURRENCIES::contains).toList());
    }
    List<String> near = known ? List.of() : Nearest.of(code.toUpperCase(Locale.ROOT), CURRENCIES);
    Check.that(
        known,
        "cell.currency",
        "%s: a currency must be an ISO 4217 code, but is '%s'. Maybe you mean %s.",
        name,
        Shown.of(code),
        Sentence.eitherWord(near.isEmpty() ? List.of("USD", "EUR") : near));
    return Currency.getInstance(code);
  }
}
