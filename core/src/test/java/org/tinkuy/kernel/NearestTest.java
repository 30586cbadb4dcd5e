package org.tinkuy.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> TABLES = List.of("plots", "pilots", "flows", "tenants", "plot");

  @Test
  void ordersByDistanceAndTiesAsGiven() {
    assertThat(Nearest.of("plotss", TABLES)).containsExactly("plots", "pilots", "plot");
    assertThat(Nearest.of("flow", TABLES)).containsExactly("flows");
    assertThat(Nearest.of("floes", List.of("floas", "flows"))).containsExactly("floas", "flows");
  }

  @Test
  void countsSwappedLettersOnceAndCaseAndAccentsNever() {
    assertThat(Nearest.of("fluid", List.of("fliud"))).hasSize(1);
    assertThat(Nearest.of("AÑO", List.of("ano"))).containsExactly("ano");
  }

  @Test
  void suggestsNothingFarAway() {
    assertThat(Nearest.of("workforce", TABLES)).isEmpty();
    assertThat(Nearest.of("x", List.of("y"))).isEmpty();
    assertThat(Nearest.of("", TABLES)).isEmpty();
  }
}
