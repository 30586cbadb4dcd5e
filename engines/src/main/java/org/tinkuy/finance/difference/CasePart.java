package org.tinkuy.finance.difference;

import java.util.List;

/// A part in which two cases differ.
///
/// @param kind what it is
/// @param input id of the input; empty for what is none
/// @param layers ids of the layers of finance that it takes with it: those that it is, or those
///   that cannot stand without it; empty where it is none of them
public record CasePart(Kind kind, String input, List<String> layers) {
  /// What a part is.
  public enum Kind {
    /// A number with its unit.
    INPUT,
    /// The months from which areas are let.
    OPENINGS,
    /// Which phases there are, and which land and works belong to each.
    PHASES,
    /// The contract with a public body, with the figures that only one of the cases has of it.
    CONTRACT,
    /// Layers of finance: their kind, dates, form, phases and order, or that they are there at all.
    LAYERS,
    /// All else that is no input: dates, what is built and sold, rules of tax, lines of one's own,
    /// with the inputs that only one of the cases has.
    REST
  }

  public CasePart {
    layers = List.copyOf(layers);
  }

  static CasePart of(String input) {
    return new CasePart(Kind.INPUT, input, List.of());
  }

  static CasePart of(Kind kind) {
    return of(kind, List.of());
  }

  static CasePart of(Kind kind, List<String> layers) {
    return new CasePart(kind, "", layers);
  }

  boolean isLayer(String id) {
    return layers.contains(id);
  }
}
