package org.tinkuy.catalog;

import java.util.regex.Pattern;

/// A question whose answer has no table of its own.
///
/// @param name the word used in `facts.fact`
/// @param subject whom it is asked of: `park`, `tenant`, `plot`, `utility`, `body` or `country`
/// @param type what the answer is
/// @param unit the unit of a number, with `money` for the park's currency; empty for other types
/// @param help what is asked, in English
public record FactDefinition(String name, String subject, Type type, String unit, String help) {
  private static final Pattern MONEY = Pattern.compile("\\bmoney\\b");

  /// What an answer is: yes/partly/no, a number, a number or band, or a text.
  public enum Type {
    YESNO,
    NUMBER,
    BAND,
    TEXT
  }

  /// Whether its numbers are in the park's currency or per unit of it, so that only a park tells
  /// their dimension.
  public boolean isMoney() {
    return MONEY.matcher(unit).find();
  }

  /// The unit of its numbers in a park that counts in a currency.
  ///
  /// @param currency its ISO 4217 code
  public String unitIn(String currency) {
    return MONEY.matcher(unit).replaceAll(currency);
  }
}
