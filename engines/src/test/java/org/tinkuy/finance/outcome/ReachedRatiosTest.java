package org.tinkuy.finance.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.ParkOutcome;
import org.tinkuy.catalog.ParkOutcome.Measure;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.finance.risk.Distribution;

class ReachedRatiosTest {
  private static ParkOutcome outcome(String park, Measure measure, double said, double done) {
    return new ParkOutcome(
        park, "XX", measure, said, done, "2020", "jobs", new Provenance("made up", "D", false));
  }

  private static final ReachedRatios RATIOS =
      new ReachedRatios(
          List.of(
              outcome("a", Measure.JOBS, 100, 25),
              outcome("b", Measure.AREA, 100, 100),
              outcome("c", Measure.JOBS, 1000, 400),
              outcome("c", Measure.DURATION, 10, 15)));

  @Test
  void anAnnouncementIsTakenDownToWhatOthersReached() {
    // of a and b: ratios 0.25 and 1, geometric mean 0.5
    ReachedRatios.Forecast made =
        RATIOS.forecast(1000, ReachedRatios.TAKE_UP, Set.of("c")).orElseThrow();

    assertThat(made.low()).isCloseTo(250, within(1e-9));
    assertThat(made.middle()).isCloseTo(500, within(1e-9));
    assertThat(made.high()).isCloseTo(1000, within(1e-9));
    // logarithms ln 0.25 and 0: their deviation is ln 4 / √2
    assertThat(made.deviation()).isCloseTo(Math.log(4) / Math.sqrt(2), within(1e-12));
    assertThat(made.parks()).isEqualTo(2);
  }

  @Test
  void aKnownParkIsForecastWithoutItself() {
    ReachedRatios.HindCast cast = RATIOS.leaveOut("c", Measure.JOBS).orElseThrow();

    assertThat(cast.forecast().middle()).isCloseTo(500, within(1e-9));
    assertThat(cast.error()).isCloseTo(0.25, within(1e-9));
    assertThat(cast.isWithin()).isTrue();
    assertThat(RATIOS.leaveOut("c", Measure.DURATION)).isEmpty();
    assertThat(RATIOS.leaveOut("d", Measure.JOBS)).isEmpty();
  }

  @Test
  void takeUpIsDrawnFromTheRatiosAndNeverFromAnAnnouncement() {
    Distribution drawn = RATIOS.takeUp(Set.of("c"));

    assertThat(drawn.median()).isCloseTo(0.5, within(1e-12));
    // an announcement twice as high changes nothing
    ReachedRatios louder =
        new ReachedRatios(
            List.of(outcome("a", Measure.JOBS, 200, 50), outcome("b", Measure.AREA, 300, 300)));
    assertThat(louder.takeUp(Set.of())).isEqualTo(drawn);
    assertThatThrownBy(() -> RATIOS.takeUp(Set.of("b", "c"))).hasMessageContaining("two parks");
  }

  @Test
  void aShareIsNeverMoreThanTheWhole() {
    // ratios 0.25 and 1: the median 0.5, and at 0.95 a value far above the whole
    assertThat(RATIOS.takeUp(Set.of("c")).quantile(0.95)).isEqualTo(1);
    assertThat(RATIOS.takeUp(Set.of("c")).ofNormal(3)).isEqualTo(1);
    assertThat(RATIOS.takeUp(Set.of("c")).ofNormal(0)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void aParkIsLeftOutWithAllItsPhases() {
    ReachedRatios phased =
        new ReachedRatios(
            List.of(
                outcome("Hill phase 1", Measure.JOBS, 100, 50),
                outcome("Dale", Measure.JOBS, 100, 20),
                outcome("Dale", Measure.COST, 100, 20)));

    assertThat(phased.takeUpOfOthers(Set.of("Hill")))
        .extracting(ParkOutcome::park)
        .containsExactly("Dale");
    assertThat(phased.takeUpOfOthers(Set.of("Hill phase 1, extension"))).hasSize(1);
    assertThat(phased.takeUpOfOthers(Set.of())).hasSize(2);
  }
}
