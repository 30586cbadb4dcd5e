package org.tinkuy.catalog;

/// A question whose answer has no table of its own.
///
/// @param name the word used in `facts.fact`
/// @param subject whom it is asked of: `park`, `tenant`, `plot`, `utility`, `body` or `country`
/// @param type what the answer is
/// @param unit the unit of a number; empty for other types
/// @param help what is asked, in English
public record FactDefinition(String name, String subject, Type type, String unit, String help) {

  /// What an answer is: yes/partly/no, a number, a number or band, or a text.
  public enum Type {
    YESNO,
    NUMBER,
    BAND,
    TEXT
  }
}
