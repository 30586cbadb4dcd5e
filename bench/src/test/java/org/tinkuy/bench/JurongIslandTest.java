package org.tinkuy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.tinkuy.exchange.network.ExchangeProblem;
import org.tinkuy.exchange.network.Network;
import org.tinkuy.exchange.network.PlanCheck;

class JurongIslandTest {
  private static final Path FILE =
      Path.of(System.getProperty("tinkuy.root", ".."))
          .resolve("conformance/exchange-jurong-lowest-1.0.json");

  /// The least costs, found by another program with another solver, to the digits given there.
  private static final Map<Double, Double> LEAST =
      Map.of(
          1.0, 5.9872685e9,
          0.1, 5.9868252e9,
          0.02, 5.9865977e9,
          0.013, 5.9865654e9,
          0.012, 5.9865601e9,
          0.01, 5.9865487e9);

  @Test
  void theLeastCostsAreProvedAndAreWhatAnotherProgramFound() throws IOException {
    assertLeast(JurongIsland.read(FILE));
  }

  @Test
  void theIslandOfTheSharedCasesComesToTheSame() throws IOException {
    Optional<Path> cases = Optional.ofNullable(System.getenv("TINKUY_CASES")).map(Path::of);
    Assumptions.assumeTrue(cases.isPresent(), "TINKUY_CASES names no folder");

    assertLeast(JurongIsland.read(cases.orElseThrow().resolve("exchange/jurong-lowest-1.0.json")));
  }

  private static void assertLeast(ExchangeProblem island) {
    assertThat(LEAST.keySet()).isEqualTo(JurongIsland.RECORDED.keySet());
    LEAST.forEach(
        (part, least) -> {
          Network best = JurongIsland.best(island, part);
          assertThat(best.proof().objective().orElseThrow()).isCloseTo(least, within(60.0));
          assertThat(best.proof().gap().orElseThrow()).isLessThan(1e-9);
          assertThat(PlanCheck.breaches(best.plan().orElseThrow())).isEmpty();
        });
  }

  /// Cheaper installations only widen what can be afforded, so a year that bears less of them
  /// cannot cost more: the recorded costs break that, the least ones do not.
  @Test
  void bearingLessOfAnInstallationNeverCostsMoreThoughTheRecordSaysSo() throws IOException {
    ExchangeProblem island = JurongIsland.read(FILE);
    double whole = JurongIsland.best(island, 1).proof().objective().orElseThrow();

    JurongIsland.RECORDED.forEach(
        (part, recorded) -> {
          double least = JurongIsland.best(island, part).proof().objective().orElseThrow();
          assertThat(least).isLessThanOrEqualTo(whole * (1 + 1e-9));
          if (part < 1) {
            assertThat(recorded).isGreaterThan(whole);
            assertThat(recorded - least).isBetween(22.3e6, 22.45e6);
          }
        });
    assertThat(Objects.requireNonNull(JurongIsland.RECORDED.get(1.0)))
        .isCloseTo(whole, within(1e3));
  }

  @Test
  void theTableHasARowForEveryRecordedCost() throws IOException {
    String table = JurongIsland.table(JurongIsland.read(FILE));

    assertThat(table.lines()).hasSize(8);
    assertThat(table).contains("| 0.1 | 6,009,149,000 | 5,986,825,208 |");
  }
}
