package org.tinkuy.views.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.views.NumberStyle;

class FanTest {
  private static final NumberStyle NUMBERS = NumberStyle.of("en");

  private static String draw(double target, Fan.Band... bands) {
    List<Integer> years = List.of(2026, 2027).subList(0, bands.length);
    return new Fan("fan", "Cover", "Cover by year", years, List.of(bands), target).draw(NUMBERS);
  }

  @Test
  void bandsAreToScaleAndTheTargetStandsAcross() {
    String drawn = draw(1.3, new Fan.Band(1, 2, 3), new Fan.Band(1, 1.5, 2));

    assertThat(drawn).contains(">3.0<", ">0.5<", ">0.0<").contains("2026", "2027");
    assertThat(drawn).contains("stroke-dasharray");
  }

  @Test
  void aFanOfZeroesIsDrawnOnItsBase() {
    String drawn = draw(Double.NaN, new Fan.Band(0, 0, 0), new Fan.Band(0, 0, 0));

    assertThat(drawn).doesNotContain("NaN", "Infinity").contains(">1.0<");
  }

  @Test
  void amountsBelowZeroHaveRoundNumbersToo() {
    String drawn = draw(Double.NaN, new Fan.Band(-3.1, 2, 11), new Fan.Band(1, 1.5, 2));

    assertThat(drawn).contains(">\u22125<", ">0<", ">15<");
  }

  @Test
  void oneYearIsNoFan() {
    assertThatThrownBy(() -> draw(1, new Fan.Band(1, 2, 3)))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("views.fan.years"));
  }
}
