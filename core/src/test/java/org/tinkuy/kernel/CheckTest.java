package org.tinkuy.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class CheckTest {
  @Test
  void saysNothingWhereTheRuleHolds() {
    assertThatNoException().isThrownBy(() -> Check.that(true, "a.code", "Value %s.", 1));
  }

  @Test
  void keepsCodeSentenceAndValues() {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> Check.that(false, "a.code", "'%s': %s.", "id", 12.5));

    assertThat(refusal.code()).isEqualTo("a.code");
    assertThat(refusal.text()).isEqualTo("'id': 12.5.");
    assertThat(refusal.values()).containsExactly("id", "12.5");
  }

  @Test
  void writesAnAbsentValueAsNull() {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> Check.that(false, "a.code", "It is %s.", (Object) null));

    assertThat(refusal.values()).containsExactly("null");
  }
}
