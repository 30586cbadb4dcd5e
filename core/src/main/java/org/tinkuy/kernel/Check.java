package org.tinkuy.kernel;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import org.jspecify.annotations.Nullable;

/// States the rules of a type in its constructor.
///
/// Template of a text: _Object 'id': rule with unit, but is value unit. Maybe hint._
public final class Check {
  private Check() {}

  /// Throws a [Refusal] unless the rule holds.
  ///
  /// @param code dotted and stable for ever; the key of the text in other languages
  /// @param text the English sentence, with `%s` where a value stands
  /// @param args the values, kept in the refusal
  @FormatMethod
  public static void that(
      boolean holds, String code, @FormatString String text, @Nullable Object... args) {
    if (!holds) {
      throw Refusal.of(code, text, args);
    }
  }
}
