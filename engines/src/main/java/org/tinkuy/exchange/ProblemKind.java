package org.tinkuy.exchange;

/// The kinds of problem files, each with its word.
public enum ProblemKind {
  HEAT_CASCADE("heat-cascade"),
  FIXED_FLOW("water-fixed-flow"),
  FIXED_LOAD("water-fixed-load"),
  EXCHANGE("exchange"),
  POOLING("pooling"),
  SCHEDULE("schedule"),
  SHARING("sharing");

  private final String word;

  ProblemKind(String word) {
    this.word = word;
  }

  /// How it is written under `problem`, in problems and answers.
  public String word() {
    return word;
  }
}
