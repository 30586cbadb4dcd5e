package org.tinkuy.formula;

/// A place in the text of a formula.
///
/// @param definition the definition whose text it is; empty for the formula itself
/// @param offset characters before it, from 0
public record Spot(String definition, int offset) {

  /// The place in words, counted as a person counts.
  @Override
  public String toString() {
    String where = "at character " + (offset + 1);
    return definition.isEmpty() ? where : "in definition '%s', %s".formatted(definition, where);
  }
}
