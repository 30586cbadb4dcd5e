package org.tinkuy.finance.difference;

/// A part in which two cases differ.
///
/// @param kind what it is
/// @param input id of the input; empty for what is none
public record CasePart(Kind kind, String input) {
  /// What a part is.
  public enum Kind {
    /// A number with its unit.
    INPUT,
    /// The months from which areas are let, and nothing else beside inputs.
    OPENINGS,
    /// All that is no input: dates, what is built and sold, layers, rules of tax, lines of one's
    /// own, with the inputs that only one of the cases has.
    REST
  }

  static CasePart of(String input) {
    return new CasePart(Kind.INPUT, input);
  }

  static CasePart of(Kind kind) {
    return new CasePart(kind, "");
  }
}
