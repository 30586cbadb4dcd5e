package org.tinkuy.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the catalog knows of exchanges besides their types: how things are carried, and what the
/// law says.
///
/// @param modes ways of carrying, by id
/// @param schemes the law, by country
public record ExchangeRules(Map<String, HaulMode> modes, List<LawScheme> schemes) {
  /// Nothing is known.
  public static final ExchangeRules NONE = new ExchangeRules(Map.of(), List.of());

  public ExchangeRules {
    modes = Ordered.copyOf(modes);
    schemes = List.copyOf(schemes);
  }

  /// What holds where something crosses a border, whatever the country: the scheme that names none.
  public Optional<LawScheme> findBorder() {
    return schemes.stream().filter(each -> each.countries().isEmpty()).findFirst();
  }

  /// The law of a country; empty where the catalog has none.
  public Optional<LawScheme> findScheme(String country) {
    return schemes.stream().filter(each -> each.countries().contains(country)).findFirst();
  }
}
