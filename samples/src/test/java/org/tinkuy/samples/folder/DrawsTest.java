package org.tinkuy.samples.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawsTest {
  private final Draws draws = new Draws(42);

  @Test
  void sameSeedAndNameGiveTheSameNumber() {
    assertThat(new Draws(42).between("a", 0, 1)).isEqualTo(draws.between("a", 0, 1));
    assertThat(new Draws(43).between("a", 0, 1)).isNotEqualTo(draws.between("a", 0, 1));
  }

  @Test
  void numbersFillTheirRangeEvenly() {
    double mean =
        IntStream.range(0, 10_000)
            .mapToDouble(i -> draws.between("n" + i, 2, 4))
            .average()
            .orElseThrow();
    assertThat(mean).isEqualTo(3, within(0.02));
    assertThat(IntStream.range(0, 1_000).map(i -> draws.whole("w" + i, 1, 6)).distinct().toArray())
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
  }

  @Test
  void factorsStayWithinTheirSpread() {
    assertThat(IntStream.range(0, 1_000).mapToDouble(i -> draws.around("f" + i, 0.05)).boxed())
        .allMatch(factor -> factor > 0.95 && factor < 1.05);
  }
}
