package org.tinkuy.kernel;

import java.util.List;

/// A broken rule, thrown by [Check] out of the constructor that holds the rule.
///
/// Inside the program it is a bug and nobody catches it; a reader of outside data meets it only
/// through [Attempt#at], which makes an [Issue] of it.
public final class Refusal extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String[] values;

  /// Made by [Check#that]; by hand only where no single condition stands for the rule.
  ///
  /// @param code dotted and stable for ever, as `kernel.unit.unknown`; the key of the text in other
  ///   languages
  /// @param text the English sentence with its values in place
  /// @param values the values of the sentence in order, for texts in other languages
  public Refusal(String code, String text, List<String> values) {
    super(text);
    this.code = code;
    this.values = values.toArray(String[]::new);
  }

  public String code() {
    return code;
  }

  /// The English sentence; never absent.
  public String text() {
    return String.valueOf(getMessage());
  }

  public List<String> values() {
    return List.of(values);
  }
}
