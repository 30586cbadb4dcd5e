package org.tinkuy.assess;

/// Whether a park is judged as it is or as it means to be.
enum Basis {
  CURRENT("score:"),
  INTENDED("intended:");

  private final String prefix;

  Basis(String prefix) {
    this.prefix = prefix;
  }

  /// The id of a score on this basis.
  String id(String name) {
    return prefix + name;
  }

  Judgement of(CriterionResult result) {
    return this == CURRENT ? result.current() : result.intended();
  }
}
