package org.tinkuy.form;

/// What a tenant wrote below a question.
public sealed interface Answer {
  /// A value or a band, as text of the park's tables.
  record Given(String text) implements Answer {
    /// Whether it is a band, as `200..800`.
    boolean isBand() {
      return text.contains("..");
    }
  }

  /// The firm does not know.
  record Unknown() implements Answer {}

  /// The firm does not say.
  record Refused() implements Answer {}
}
