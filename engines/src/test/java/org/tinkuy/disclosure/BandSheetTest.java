package org.tinkuy.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
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
  private static final BlindMatch.Way NEXT_DOOR = new BlindMatch.Way(3, 0, 0);

  private static BandSheet sheet(BandLine... lines) {
    return new BandSheet("USD", "2024", 2, List.of(lines));
  }

  private static BandLine line(int number, boolean gives, double quantity, double saving) {
    return new BandLine(
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
        new BandLine(
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
        match(sheet(new BandLine(1, true, "x", given)), sheet(new BandLine(1, false, "x", taken)));

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
