package org.tinkuy.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.KeyedDocument.Sequence;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;

/// Sheets of bands, and what two of them tell.
class BandSheetTest {
  private static final BandMatches.Ways NEXT_DOOR =
      new BandMatches.Ways(new BlindMatch.Way(3, 0, 0), new BlindMatch.Way(2, 500, 0), 10);

  private static BandSheet sheet(BandLine... lines) {
    return new BandSheet(
        "USD", "2024", new BandSheet.Steps(2, OptionalDouble.of(10)), List.of(lines));
  }

  private static BandLine line(int number, boolean gives, double quantity, double saving) {
    return BandLine.ofMatter(
        number, gives, "foundrySandBricks", BlindMatch.Side.banded(quantity, saving, 2));
  }

  private static BandMatches match(BandSheet one, BandSheet other) {
    SequencedMap<String, BandSheet> sheets = new LinkedHashMap<>();
    sheets.put("one", one);
    sheets.put("other", other);
    return BandMatches.of(sheets, NEXT_DOOR);
  }

  @Test
  void aSheetIsReadAsItWasWritten() {
    BandLine revealed =
        BandLine.ofMatter(
            2,
            false,
            "carrier:sand",
            new BlindMatch.Side(OfferBand.revealed(70_000.5), OfferBand.revealed(0)));
    BandSheet sheet = sheet(line(1, true, 3000, 20), revealed);

    assertThat(BandSheet.read(sheet.document()).find()).contains(sheet);
  }

  @Test
  void whatHoldsForTheWholeBandComesFirst() {
    // gives 2048 to 4096 t at 16 to 32 USD/t, takes 64 to 128 t at 8 to 16: 64 (16 + 8 - 3) = 1344
    // at least, 128 (32 + 16 - 3) = 5760 at most
    BandMatches matches =
        match(
            sheet(line(1, true, 3000, 20), line(2, true, 10, 0.7)),
            sheet(line(1, false, 100, 10), line(2, false, 100, 2)));

    assertThat(matches.pairs()).hasSize(4);
    BandMatches.Pair first = matches.pairs().getFirst();
    assertThat(first.given().number()).isEqualTo(1);
    assertThat(first.match().verdict()).isEqualTo(BlindMatch.Verdict.HOLDS);
    assertThat(first.match().saving_perYear()).isEqualTo(new BlindMatch.Ends(1344, 5760));
    assertThat(first.match().gain_perYear()).isEqualTo(new BlindMatch.Ends(672, 2880));
    assertThat(matches.pairs().getLast().match().verdict()).isNotEqualTo(BlindMatch.Verdict.HOLDS);
  }

  @Test
  void onceBothRevealTheSplitIsANumber() {
    BlindMatch.Side given = new BlindMatch.Side(OfferBand.revealed(3000), OfferBand.revealed(20));
    BlindMatch.Side taken = new BlindMatch.Side(OfferBand.revealed(100), OfferBand.revealed(10));
    BandMatches matches =
        match(
            sheet(BandLine.ofMatter(1, true, "x", given)),
            sheet(BandLine.ofMatter(1, false, "x", taken)));

    // 100 t (20 + 10 - 3) USD/t, half each
    assertThat(matches.pairs().getFirst().match().gain_perYear())
        .isEqualTo(new BlindMatch.Ends(1350, 1350));
    assertThat(matches.pairs().getFirst().given().isRevealed()).isTrue();
  }

  @Test
  void linesOfOneFirmAreNotMatchedWithEachOther() {
    BandSheet both = sheet(line(1, true, 3000, 20), line(2, false, 100, 10));

    assertThat(match(both, sheet()).pairs()).isEmpty();
  }

  private static BandLine heat(
      int number, boolean gives, double quantity, double saving, HeatBand heat) {
    return new BandLine(
        number,
        gives,
        "wasteHeatFuel",
        BandLine.Measure.ENERGY,
        BlindMatch.Side.banded(quantity, saving, 2),
        Optional.of(heat));
  }

  @Test
  void heatIsCountedInMegawattHoursWithItsTemperatures() {
    BandSheet sheet =
        sheet(
            heat(1, true, 3000, 0, HeatBand.banded(420, 180, 10)),
            heat(2, false, 3000, 50, HeatBand.revealed(-4.5, 75)));

    assertThat(BandSheet.read(sheet.document()).find()).contains(sheet);
    assertThat(sheet.document().root().toString())
        .contains("quantity_MWhPerYear", "420..430", "180..190", "-4.5", "temperatureStep_K")
        .doesNotContain("quantity_tPerYear");
  }

  /// Gives 2,048 to 4,096 MWh at 0, takes 1,024 to 2,048 at 32 to 64: 1,024 (32 - 2) - 500 = 30,220
  /// at least. Given 420-430 to 180-190 degrees, needed from 10-20 to 70-80: at least 420 - 80 and
  /// 180 - 20 hotter.
  @Test
  void heatThatIsHotEnoughForTheWholeBandHolds() {
    BandMatches matches =
        match(
            sheet(heat(1, true, 3000, 0, HeatBand.banded(420, 180, 10))),
            sheet(heat(1, false, 1500, 40, HeatBand.banded(19, 75, 10))));

    assertThat(matches.pairs().getFirst().match().verdict()).isEqualTo(BlindMatch.Verdict.HOLDS);
    assertThat(matches.pairs().getFirst().match().saving_perYear().low()).isEqualTo(30_220);
  }

  /// Given at 80-90, needed to 70-80: between 0 and 20 K hotter, so that 10 K are open. To 60-70 it
  /// is 10 K at least, to 80-90 less than 10 at most. Below it is 50-60 against 10-20.
  @ParameterizedTest
  @CsvSource({"65, HOLDS", "75, MAY_HOLD", "85, MAY_HOLD", "95, TOO_COLD"})
  void heatThatIsHotEnoughForSomeOfTheBandMayHold(double needed_C, BlindMatch.Verdict expected) {
    BandMatches matches =
        match(
            sheet(heat(1, true, 3000, 0, HeatBand.banded(82, 50, 10))),
            sheet(heat(1, false, 1500, 40, HeatBand.banded(19, needed_C, 10))));

    assertThat(matches.pairs().getFirst().match().verdict()).isEqualTo(expected);
  }

  /// 82 against 75 are 7 K: once both are revealed it is too cold; 82 against 72 are the 10 K.
  @ParameterizedTest
  @CsvSource({"75, TOO_COLD", "72, HOLDS"})
  void revealedTemperaturesDecide(double needed_C, BlindMatch.Verdict expected) {
    assertThat(HeatBand.revealed(82, 50).passes(HeatBand.revealed(19, needed_C), 10))
        .isEqualTo(expected);
  }

  @Test
  void heatOfUnknownTemperatureOnlyMayHold() {
    BandLine silent =
        new BandLine(
            1,
            false,
            "wasteHeatFuel",
            BandLine.Measure.ENERGY,
            BlindMatch.Side.banded(1500, 40, 2),
            Optional.empty());
    BandMatches matches =
        match(sheet(heat(1, true, 3000, 0, HeatBand.banded(420, 180, 10))), sheet(silent));

    assertThat(matches.pairs().getFirst().match().verdict()).isEqualTo(BlindMatch.Verdict.MAY_HOLD);
  }

  @Test
  void tonnesAreNotMatchedWithMegawattHours() {
    assertThat(
            match(
                    sheet(heat(1, true, 3000, 0, HeatBand.banded(420, 180, 10))),
                    sheet(
                        BandLine.ofMatter(
                            1, false, "wasteHeatFuel", BlindMatch.Side.banded(100, 10, 2))))
                .pairs())
        .isEmpty();
  }

  /// A band about a temperature would tell it: bands lie at multiples of the step.
  @Test
  void aBandAboutATemperatureIsRefused() {
    BandSheet sheet =
        sheet(
            heat(
                1,
                true,
                3000,
                0,
                new HeatBand(new TemperatureBand(415, 425), TemperatureBand.revealed(180))));

    Checked<BandSheet> read = BandSheet.read(sheet.document());

    assertThat(read.find()).isEmpty();
    assertThat(read.issues())
        .extracting(Issue::code)
        .containsExactly("disclosure.bandSheet.temperature");
  }

  @Test
  void temperaturesInBandsNeedTheirStep() {
    BandSheet sheet =
        new BandSheet(
            "USD",
            "2024",
            new BandSheet.Steps(2, OptionalDouble.empty()),
            List.of(heat(1, true, 3000, 0, HeatBand.banded(420, 180, 10))));

    assertThat(BandSheet.read(sheet.document()).issues())
        .extracting(Issue::code)
        .containsOnly("disclosure.bandSheet.noStep");
  }

  @Test
  void aBandThatLiesAboutANumberIsRefused() {
    // 2500 to 3500 would tell 3000; bands lie at powers of two
    Checked<BandSheet> read = read("gives", "2500..3500", "16..32");

    assertThat(read.find()).isEmpty();
    assertThat(read.issues()).extracting(Issue::code).contains("disclosure.bandSheet.place");
    assertThat(read.issues().getFirst().hint().toString()).contains("2048..4096");
  }

  @Test
  void whatIsNoBandAndWhatGivesAndTakesAtOnceIsRefused() {
    assertThat(read("gives", "much", "16..32").issues())
        .extracting(Issue::code)
        .contains("disclosure.bandSheet.band");
    assertThat(read("holds", "16..32", "16..32").issues())
        .extracting(Issue::code)
        .contains("disclosure.bandLine.side");
  }

  private static Checked<BandSheet> read(String side, String quantity, String saving) {
    Place place = Place.file("bands.yaml");
    Map<String, Node> line = new LinkedHashMap<>();
    line.put("line", new Scalar("1", place));
    line.put(side, new Scalar("foundrySandBricks", place));
    line.put("quantity_tPerYear", new Scalar(quantity, place));
    line.put("saving_perT", new Scalar(saving, place));
    Map<String, Node> root = new LinkedHashMap<>();
    Map.of("schema", "1", "currency", "USD", "period", "2024", "factor", "2")
        .forEach((key, text) -> root.put(key, new Scalar(text, place)));
    root.put("lines", new Sequence(List.of(new Mapping(line, place)), place));
    return BandSheet.read(new KeyedDocument("bands.yaml", new Mapping(root, place)));
  }
}
