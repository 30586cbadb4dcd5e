package org.tinkuy.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tinkuy.flows.FlowSketch.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.flows.Amount.Found;
import org.tinkuy.flows.Entry.Gap;
import org.tinkuy.flows.MeterNetwork.Reading;
import org.tinkuy.flows.MeterNetwork.Stream;
import org.tinkuy.park.RowRef;

/// What meters of a brewery counted in 2024, a year of 366 days.
class MeterTotalsTest {
  private static FlowSketch brewery() {
    return FlowSketch.knowing();
  }

  private static Amount amount(FlowSketch sketch) {
    return entry(sketch.inventory("2024", false), "meter:M").amount().orElseThrow();
  }

  /// (600 + 400) m3 by a transformer of 2; off by 3 % at most: 2000 x 0.03 / sqrt 3 = 34.64.
  @Test
  void intervalsAddUp() {
    FlowSketch sketch =
        brewery()
            .meter("M", "interval", "m3", "multiplier=2", "accuracy=0.03")
            .read("M", "2024-01-01", "2024-07-01", 600)
            .read("M", "2024-07-01", "2025-01-01", 400);

    Entry water = entry(sketch.inventory("2024", false), "meter:M");
    Amount amount = water.amount().orElseThrow();
    assertThat(amount.value()).isCloseTo(2000, within(1e-9));
    assertThat(amount.deviation()).isCloseTo(34.64102, within(1e-4));
    assertThat(amount.found()).isEqualTo(Found.MEASURED);
    assertThat(water.isWhole()).isTrue();
    assertThat(water.holder()).isEqualTo("brew");
    assertThat(water.direction()).isEqualTo(Direction.IN);
    assertThat(water.use().row()).isEqualTo(new RowRef("meters", "M"));
  }

  /// From 9900 over 9999 to 300 are 400, from 300 to 1000 are 700; what it showed in 2023 does not
  /// count. Without a class of accuracy 5 %.
  @Test
  void aCounterThatRollsOverGoesOn() {
    Amount amount =
        amount(
            brewery()
                .meter("M", "counter", "m3", "modulus=10000")
                .counted("M", "2023-12-01", 9000)
                .counted("M", "2025-01-01", 1000)
                .counted("M", "2024-01-01", 9900)
                .counted("M", "2024-07-01", 300));

    assertThat(amount.value()).isCloseTo(1100, within(1e-9));
    assertThat(amount.deviation()).isCloseTo(55, within(1e-9));
  }

  /// A new counter begins at 0 in July: what the old one counted since April nobody knows, and it
  /// is not counted backwards. 400 until April and 600 since July are part of the year.
  @Test
  void aCounterThatFallsWithoutItsSizeDoesNotCountBackwards() {
    Inventory inventory =
        brewery()
            .meter("M", "counter", "m3")
            .counted("M", "2024-01-01", 9000)
            .counted("M", "2024-04-01", 9400)
            .counted("M", "2024-07-01", 0)
            .counted("M", "2025-01-01", 600)
            .inventory("2024", false);

    assertThat(inventory.entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.gap()).isEqualTo(Gap.PARTIAL);
              assertThat(entry.amount().orElseThrow().value()).isCloseTo(1000, within(1e-9));
            });
  }

  /// 2 m3/h for 182 days and 3 m3/h for 184: 8736 + 13248.
  @Test
  void aRateRunsForTheHoursItHolds() {
    assertThat(
            amount(
                    brewery()
                        .meter("M", "rate", "m3/h")
                        .read("M", "2024-01-01", "2024-07-01", 2)
                        .read("M", "2024-07-01", "2025-01-01", 3))
                .value())
        .isCloseTo(21_984, within(1e-6));
  }

  @Test
  void aMeterIsReadInItsUnit() {
    assertThat(
            amount(
                    brewery()
                        .meter("M", "interval", "kWh", "carrier=power")
                        .read("M", "2024-01-01", "2025-01-01", 42_000))
                .value())
        .isCloseTo(42, within(1e-9));
  }

  /// Of 366 days a thousandth is 8 h 47 min; more than that makes the year a part.
  @ParameterizedTest
  @CsvSource({
    "2024-12-31T15:12:00Z, PARTIAL",
    "2024-12-31T15:13:00Z, NONE",
    "2025-01-01T00:00:00Z, NONE"
  })
  void readingsThatLackAThousandthOfThePeriodAreNotWhole(String until, Gap gap) {
    FlowSketch sketch =
        brewery()
            .meter("M", "interval", "m3")
            .row("readings", "meter=M", "at=2024-01-01T00:00:00Z", "until=" + until, "value=9");

    assertThat(entry(sketch.inventory("2024", false), "meter:M").gap()).isEqualTo(gap);
  }

  /// The gap is left out with its number and makes the year a part.
  @Test
  void aReadingThatIsMissingDoesNotCount() {
    FlowSketch sketch =
        brewery()
            .meter("M", "interval", "m3")
            .read("M", "2024-01-01", "2024-07-01", 600, "quality=good")
            .read("M", "2024-07-01", "2025-01-01", 7777, "quality=missing");

    assertThat(amount(sketch).value()).isEqualTo(600);
    assertThat(entry(sketch.inventory("2024", false), "meter:M").gap()).isEqualTo(Gap.PARTIAL);
  }

  /// A reading that runs into the next year says nothing of either.
  @Test
  void onlyReadingsInsideThePeriodCount() {
    FlowSketch sketch =
        brewery()
            .meter("M", "interval", "m3")
            .read("M", "2023-12-01", "2024-01-01", 1)
            .read("M", "2024-01-01", "2024-12-01", 20)
            .read("M", "2024-12-01", "2025-02-01", 300);

    assertThat(amount(sketch).value()).isEqualTo(20);
    assertThat(sketch.inventory("2024-02", false).entries()).isEmpty();
  }

  /// One reading of a counter is a difference to nothing.
  @Test
  void whatWasNotReadTwiceIsNoAmountAndNotZero() {
    Inventory inventory =
        brewery()
            .meter("M", "counter", "m3")
            .counted("M", "2024-06-01", 500)
            .meter("N", "interval", "m3")
            .inventory("2024", false);

    assertThat(inventory.entries()).isEmpty();
  }

  /// The flow stands, though the meter counts the same; of what goes out it says nothing.
  @Test
  void aFlowSpeaksBeforeItsMeter() {
    Inventory inventory =
        brewery()
            .flow("f1", "brew", "in", "water", "quantity=900", "unit=m3", "state=calculated")
            .meter("M", "interval", "m3")
            .read("M", "2024-01-01", "2025-01-01", 1000)
            .row(
                "meters",
                "meter=N",
                "tenant=brew",
                "carrier=water",
                "register=interval",
                "unit=m3",
                "direction=out")
            .read("N", "2024-01-01", "2025-01-01", 30)
            .inventory("2024", false);

    assertThat(inventory.entries()).extracting(Entry::flow).containsExactly("f1", "meter:N");
    assertThat(entry(inventory, "meter:N").direction()).isEqualTo(Direction.OUT);
  }

  @Test
  void aMeterOfWhatTheCatalogDoesNotKnowOrCannotConvertCountsNothing() {
    Inventory inventory =
        brewery()
            .meter("M", "interval", "m3", "carrier=aether")
            .read("M", "2024-01-01", "2025-01-01", 30)
            .meter("N", "interval", "m3", "carrier=grain")
            .read("N", "2024-01-01", "2025-01-01", 30)
            .inventory("2024", false);

    assertThat(inventory.entries()).isEmpty();
  }

  /// Between nodes a meter is a stream and no flow; one that was not read all the year has no
  /// reading: 1000 off by 20 at most, 20 / sqrt 3 = 11.547.
  @Test
  void metersBetweenNodesAreANetwork() {
    Inventory inventory =
        brewery()
            .meter("M", "interval", "m3", "accuracy=0.02", "fromNode=mains", "toNode=hall")
            .read("M", "2024-01-01", "2025-01-01", 1000)
            .meter("N", "interval", "m3", "accuracy=0.02", "fromNode=hall", "toNode=kettle")
            .read("N", "2024-01-01", "2024-07-01", 300)
            .inventory("2024", false);

    assertThat(inventory.entries()).isEmpty();
    MeterNetwork network = inventory.networks().getFirst();
    assertThat(inventory.networks()).hasSize(1);
    assertThat(network.id()).isEqualTo("brew.water");
    assertThat(network.unit().code()).isEqualTo("m3");
    Stream main = network.streams().getFirst();
    Reading reading = main.reading().orElseThrow();
    assertThat(main.from() + ">" + main.to()).isEqualTo("mains>hall");
    assertThat(reading.value()).isEqualTo(1000);
    assertThat(reading.deviation()).isCloseTo(11.54701, within(1e-4));
    assertThat(network.streams().getLast().reading()).isEmpty();
  }

  /// Read at midnight in Lima, which is 05:00 UTC: the last reading of the year belongs to it.
  @Test
  void aYearBeginsAndEndsAtMidnightOfTheClockOnTheWall() {
    Inventory inventory =
        FlowSketch.knowing()
            .meter("C", "counter", "m3")
            .row("readings", "meter=C", "at=2024-01-01T00:00:00-05:00", "value=100")
            .row("readings", "meter=C", "at=2024-07-01T00:00:00-05:00", "value=160")
            .row("readings", "meter=C", "at=2025-01-01T00:00:00-05:00", "value=230")
            .inventory("2024", false);

    Entry counted = FlowSketch.entry(inventory, "meter:C");
    assertThat(counted.known().value()).isEqualTo(130);
    assertThat(counted.gap()).isEqualTo(Entry.Gap.NONE);
  }

  @Test
  void anIntervalOfAYearOfLimaIsWhollyIn2024() {
    Inventory inventory =
        FlowSketch.knowing()
            .meter("I", "interval", "m3")
            .row(
                "readings",
                "meter=I",
                "at=2024-01-01T00:00:00-05:00",
                "until=2025-01-01T00:00:00-05:00",
                "value=900")
            .inventory("2024", false);

    assertThat(FlowSketch.entry(inventory, "meter:I").known().value()).isEqualTo(900);
    assertThat(FlowSketch.entry(inventory, "meter:I").gap()).isEqualTo(Entry.Gap.NONE);
  }
}
