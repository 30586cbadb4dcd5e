package org.tinkuy.solver;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// States the rules of a type in its constructor. A broken one is a bug of the engine that built
/// the model, since what people write was checked long before.
final class Ensure {
  private Ensure() {}

  @FormatMethod
  static void that(boolean holds, @FormatString String text, @Nullable Object... args) {
    if (!holds) {
      throw new IllegalArgumentException(String.format(Locale.ROOT, text, args));
    }
  }
}
