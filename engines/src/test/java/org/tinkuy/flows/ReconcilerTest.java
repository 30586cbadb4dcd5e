package org.tinkuy.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.flows.MeterNetwork.Reading;
import org.tinkuy.flows.MeterNetwork.Stream;
import org.tinkuy.flows.Reconciliation.Reconciled;
import org.tinkuy.flows.Reconciliation.Role;

class ReconcilerTest {
  private static final Reconciler.TestLevel LEVEL = new Reconciler.TestLevel(0.05, 0.1);
  private static final Path STEAM = Path.of("..", "conformance", "reconcile", "serth-heenan.csv");

  @Test
  void reconcilesTheExchangerWithBypassAsTheBookDoes() {
    // S. Narasimhan, C. Jordache, Data Reconciliation and Gross Error Detection (2000), example
    // 1-1:
    // in, split in two, exchanger in one branch, mixed, out
    Reconciliation done =
        reconcile(
            stream("1", "in", "split", 101.91, 1),
            stream("2", "split", "exchanger", 64.45, 1),
            stream("3", "split", "valve", 34.65, 1),
            stream("4", "exchanger", "mixer", 64.20, 1),
            stream("5", "valve", "mixer", 36.44, 1),
            stream("6", "mixer", "out", 98.88, 1));

    assertThat(values(done))
        .containsExactly(new double[] {100.22, 64.50, 35.72, 64.50, 35.72, 100.22}, within(0.005));
    // all streams but two follow from the balances: each keeps a third of its variance
    assertThat(done.streams())
        .allSatisfy(s -> assertThat(s.deviation()).isCloseTo(0.5774, within(5e-5)));
    assertThat(done.test().statistic()).isCloseTo(6.4075, within(5e-5));
    assertThat(done.test().degrees()).isEqualTo(4);
    assertThat(done.test().passed()).isTrue();
    assertThat(done.streams())
        .extracting(Reconciled::score)
        .usingComparatorForType((a, b) -> Math.abs(a - b) < 6e-4 ? 0 : 1, Double.class)
        .containsExactly(2.070, 0.061, 1.310, 0.367, 0.882, 1.641);
    assertThat(done.suspects()).isEmpty();
  }

  @Test
  void reconcilesTheSteamNetworkOfSerthAndHeenan() {
    List<Row> rows = rows();

    Reconciliation done = reconcile(rows.stream().map(Row::stream).toArray(Stream[]::new));

    for (Row row : rows) {
      assertThat(done.stream(row.stream().id()).value())
          .hasValueSatisfying(v -> assertThat(v).isCloseTo(row.expected(), within(5.1e-4)));
    }
    assertThat(done.test().statistic()).isCloseTo(10.6857, within(5e-5));
    assertThat(done.test().degrees()).isEqualTo(11);
    // 95 % of chi-square with 11 degrees lies below 19.675
    assertThat(done.test().passed()).isTrue();
    assertThat(done.suspects()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"4, 7, 46.45, 5.98", "24, -8, 41.46, 5.57", "16, 9, 22.30, 3.51"})
  void namesThePlantedErrorInTheSteamNetwork(
      String wrong, double deviations, double statistic, double score) {
    Stream[] streams =
        rows().stream()
            .map(Row::stream)
            .map(s -> s.id().equals(wrong) ? shifted(s, deviations) : s)
            .toArray(Stream[]::new);

    Reconciliation done = reconcile(streams);

    assertThat(done.test().statistic()).isCloseTo(statistic, within(0.005));
    assertThat(done.test().passed()).isFalse();
    assertThat(done.suspects()).first().isEqualTo(wrong);
    assertThat(done.stream(wrong).score()).isCloseTo(score, within(0.005));
  }

  @Test
  void sharesADifferenceByUncertainty() {
    // manual of the program STAN: two flows of one process, equally sure and 10 apart, move 5 each,
    // and their uncertainty falls by the root of 2
    Reconciliation done =
        reconcile(stream("a", "in", "p", 100, 4), stream("b", "p", "out", 110, 4));

    assertThat(values(done)).containsExactly(new double[] {105, 105}, within(1e-9));
    assertThat(done.stream("a").deviation()).isCloseTo(4 / Math.sqrt(2), within(1e-12));
    // 10 apart with a standard uncertainty of 4 root 2 of the difference: (10 / 5.657)^2
    assertThat(done.test().statistic()).isCloseTo(3.125, within(1e-12));
  }

  @Test
  void namesBothMetersOfAPipeSinceNothingTellsThemApart() {
    // 50 apart with 4 each: 8.8 standard uncertainties, the same for both
    Reconciliation done =
        reconcile(stream("a", "in", "p", 100, 4), stream("b", "p", "out", 150, 4));

    assertThat(done.suspects()).containsExactly("a", "b");
  }

  @Test
  void givesWhatIsNotMeteredWhereTheBalancesDo() {
    // p: 100 = 60 + b, so b = 40; q: b = c + d with neither metered
    Reconciliation done =
        reconcile(
            stream("in", "in", "p", 100, 3),
            stream("a", "p", "out", 60, 4),
            unmetered("b", "p", "q"),
            unmetered("c", "q", "x"),
            unmetered("d", "q", "y"));

    assertThat(done.stream("b"))
        .isEqualTo(new Reconciled("b", Role.OBSERVABLE, Optional.of(40.0), 5, 0));
    assertThat(done.stream("c").role()).isEqualTo(Role.UNKNOWN);
    assertThat(done.stream("a").role()).isEqualTo(Role.UNCHECKED);
    assertThat(done.test().degrees()).isZero();
    assertThat(done.test().passed()).isTrue();
  }

  @Test
  void keepsValuesFromBeingNegativeButTestsThemAsTheyFell() {
    // 10 in, 14 out by a, b unmetered: b = -4. Kept at 0, in and a meet at 12, equally sure.
    Reconciliation done =
        reconcile(
            stream("in", "in", "p", 10, 1),
            stream("a", "p", "out", 14, 1),
            unmetered("b", "p", "q"));

    assertThat(done.stream("b").value()).contains(0.0);
    assertThat(values(done)).containsExactly(new double[] {12, 12, 0}, within(1e-9));
    assertThat(done.test().statistic()).isZero();
  }

  @Test
  void keepsAMeteredValueFromBeingNegative() {
    // unbounded: r = 10 - 12 - 1 = -3 is shared by variances 1, 1, 4: the values are 10.5, 11.5,
    // -1,
    // and with the last at 0 the others meet at 11
    Reconciliation done =
        reconcile(
            stream("in", "in", "p", 10, 1),
            stream("a", "p", "out", 12, 1),
            stream("b", "p", "other", 1, 2));

    assertThat(values(done)).containsExactly(new double[] {11, 11, 0}, within(1e-9));
    // (-3)^2 / (1 + 1 + 4)
    assertThat(done.test().statistic()).isCloseTo(1.5, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void changesNothingButTheUnitWhereAllIsScaledAndNothingWhereStreamsAreShuffled(long seed) {
    List<Row> rows = rows();
    Reconciliation plain = reconcile(rows.stream().map(Row::stream).toArray(Stream[]::new));
    List<Stream> changed = new ArrayList<>();
    rows.forEach(row -> changed.add(scaled(row.stream(), 1000)));
    Collections.shuffle(changed, new Random(seed));

    Reconciliation done = reconcile(changed.toArray(Stream[]::new));

    assertThat(done.test().statistic()).isCloseTo(plain.test().statistic(), within(1e-9));
    for (Reconciled one : plain.streams()) {
      assertThat(done.stream(one.id()).value().orElseThrow())
          .isCloseTo(1000 * one.value().orElseThrow(), within(1e-7));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void balancesAtEveryNodeAndIsNeverNegative(long seed) {
    Random random = new Random(seed);
    List<Stream> streams = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      int from = random.nextInt(8);
      int to = (from + 1 + random.nextInt(7)) % 8;
      boolean metered = random.nextInt(4) > 0;
      streams.add(
          metered
              ? stream(
                  "s" + i,
                  "n" + from,
                  "n" + to,
                  random.nextDouble() * 20 - 2,
                  1 + random.nextDouble())
              : unmetered("s" + i, "n" + from, "n" + to));
    }

    Reconciliation done = reconcile(streams.toArray(Stream[]::new));

    done.streams().forEach(s -> s.value().ifPresent(v -> assertThat(v).isNotNegative()));
    for (String node : new MeterNetwork("n", streams).balancedNodes()) {
      double sum = 0;
      boolean whole = true;
      for (Stream s : streams) {
        if (s.to().equals(node) || s.from().equals(node)) {
          Optional<Double> value = done.stream(s.id()).value();
          whole &= value.isPresent();
          sum += value.orElse(0.0) * (s.to().equals(node) ? 1 : -1);
        }
      }
      if (whole) {
        assertThat(sum).isCloseTo(0, within(1e-6));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    // tables of the chi-square distribution
    "1, 3.841459, 0.05",
    "4, 9.487729, 0.05",
    "11, 19.675138, 0.05",
    "2, 9.210340, 0.01",
    "30, 50.892181, 0.01",
    "7, 0, 1"
  })
  void knowsTheTailOfChiSquare(int degrees, double value, double chance) {
    assertThat(Tail.chiSquare(value, degrees)).isCloseTo(chance, within(1e-7));
  }

  @ParameterizedTest
  @CsvSource({"1.959964, 0.05", "2.575829, 0.01", "-3.290527, 0.001", "0, 1", "5, 5.733031e-7"})
  void knowsTheTailOfTheNormal(double value, double chance) {
    assertThat(Tail.normal(value)).isCloseTo(chance, within(chance * 1e-5));
  }

  private record Row(Stream stream, double expected) {}

  private static List<Row> rows() {
    try {
      return Files.readAllLines(STEAM).stream()
          .skip(1)
          .map(line -> List.of(line.split(",")))
          .map(
              c ->
                  new Row(
                      stream(
                          c.get(0),
                          c.get(1),
                          c.get(2),
                          Double.parseDouble(c.get(3)),
                          Double.parseDouble(c.get(4))),
                      Double.parseDouble(c.get(5))))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream shifted(Stream stream, double deviations) {
    Reading reading = stream.reading().orElseThrow();
    return stream(
        stream.id(),
        stream.from(),
        stream.to(),
        reading.value() + deviations * reading.deviation(),
        reading.deviation());
  }

  private static Stream scaled(Stream stream, double factor) {
    Reading reading = stream.reading().orElseThrow();
    return stream(
        stream.id(),
        stream.from(),
        stream.to(),
        factor * reading.value(),
        factor * reading.deviation());
  }

  private static double[] values(Reconciliation done) {
    return done.streams().stream().mapToDouble(s -> s.value().orElseThrow()).toArray();
  }

  private static Stream stream(String id, String from, String to, double value, double deviation) {
    return new Stream(id, from, to, Optional.of(new Reading(value, deviation)));
  }

  private static Stream unmetered(String id, String from, String to) {
    return new Stream(id, from, to, Optional.empty());
  }

  private static Reconciliation reconcile(Stream... streams) {
    return Reconciler.reconcile(new MeterNetwork("n", List.of(streams)), LEVEL);
  }
}
