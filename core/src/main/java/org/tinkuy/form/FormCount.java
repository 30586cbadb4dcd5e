package org.tinkuy.form;

/// How the questions of one form were answered.
///
/// @param asked questions, >= 0
/// @param given answered with a value or a band, >= 0
/// @param unknown answered with "I do not know", >= 0
/// @param refused where the firm does not say, >= 0
/// @param conflicts answers that were not taken, >= 0: two that contradict each other, one against
///   what the park has, one that is no number; the last two count as given too
public record FormCount(int asked, int given, int unknown, int refused, int conflicts) {
  /// Of a form that did not come back.
  public static FormCount missing(int asked) {
    return new FormCount(asked, 0, 0, 0, 0);
  }

  /// Questions with any answer.
  public int answered() {
    return given + unknown + refused;
  }

  /// The count of two forms together.
  public FormCount plus(FormCount other) {
    return new FormCount(
        asked + other.asked,
        given + other.given,
        unknown + other.unknown,
        refused + other.refused,
        conflicts + other.conflicts);
  }
}
