package org.tinkuy.kernel;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// Asserts that a rule refuses, by its code.
final class Refused {
  private Refused() {}

  static void by(String code, ThrowingCallable action) {
    Assertions.assertThatThrownBy(action)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> Assertions.assertThat(refusal.code()).isEqualTo(code));
  }
}
