package org.tinkuy.exchange.law;

import java.util.LinkedHashMap;
import java.util.Map;

/// Which borders lie between the two firms of an exchange, as far as the park says.
///
/// @param from country of the firm that gives, ISO 3166 alpha-2
/// @param to country of the firm that takes
/// @param group of countries, by the id of its law at borders, to which the one that takes belongs;
///   `unknown` where nothing crosses a border yet
/// @param customs `same` where both lie inside or both outside of a customs zone, `differs` where
///   one does, `unknown` where not both say
public record Crossing(String from, String to, String group, String customs) {
  /// Both firms have one customs status.
  public static final String SAME = "same";

  /// One firm lies inside a customs zone and the other outside.
  public static final String DIFFERS = "differs";

  /// Nobody says.
  public static final String UNKNOWN = "unknown";

  /// Both firms in one country, of whose customs status nothing is said.
  public static Crossing within(String country) {
    return new Crossing(country, country, UNKNOWN, UNKNOWN);
  }

  /// What would hold if the exchange left its country, wherever to.
  public Crossing abroad() {
    return isBorder() ? this : new Crossing(from, "", UNKNOWN, customs);
  }

  /// Whether a border of states lies between the two.
  public boolean isBorder() {
    return !from.equals(to);
  }

  /// Whether a customs line lies between the two.
  public boolean isCustomsLine() {
    return customs.equals(DIFFERS);
  }

  Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("border", isBorder() ? "yes" : "no");
    facts.put("to", group);
    facts.put("customs", customs);
    return facts;
  }
}
