package org.tinkuy.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.kernel.Refusal;

class AudienceTest {

  @Test
  void readsWhatItWrites() {
    for (Audience audience :
        List.of(Audience.OPERATOR, Audience.PUBLIC, new Audience.Tenant("T7"))) {
      assertThat(Audience.parse(audience.text())).isEqualTo(audience);
    }
    assertThat(Audience.parse(" Operator ")).isEqualTo(Audience.OPERATOR);
  }

  @Test
  void refusesATenantWithoutItsIdAndUnknownWords() {
    assertThatThrownBy(() -> Audience.parse("tenant:"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("must be named by its id");
    assertThatThrownBy(() -> Audience.parse("everybody"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("'everybody'");
  }
}
