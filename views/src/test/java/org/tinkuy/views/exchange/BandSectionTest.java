package org.tinkuy.views.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.tinkuy.disclosure.BandLine;
import org.tinkuy.disclosure.BandMatches;
import org.tinkuy.disclosure.BandSheet;
import org.tinkuy.disclosure.BlindMatch;
import org.tinkuy.disclosure.HeatBand;
import org.tinkuy.disclosure.OfferBand;
import org.tinkuy.study.FirmBands;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Section;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

/// Bands with a factor of ten: 50 is told as 10 to 100. The giver reveals 100 t/a, each of which
/// saves it 20; the taker needs 50 t/a, each worth 30, and shows bands.
class BandSectionTest {
  private static final BandLine GIVEN =
      BandLine.ofMatter(
          1,
          true,
          "carrier:noneOfOurs",
          new BlindMatch.Side(OfferBand.revealed(100), OfferBand.revealed(20)));
  private static final BandLine TAKEN =
      BandLine.ofMatter(2, false, "carrier:noneOfOurs", BlindMatch.Side.banded(50, 30, 10));

  private static BandSheet sheet(BandLine... lines) {
    return new BandSheet(
        "PEN", "2024", new BandSheet.Steps(10, OptionalDouble.empty()), List.of(lines));
  }

  private static BandMatches.Ways ways(double variable_perT, double fixed_perYear) {
    return new BandMatches.Ways(
        new BlindMatch.Way(variable_perT, fixed_perYear, 0), new BlindMatch.Way(0, 0, 0), 10);
  }

  /// @param fixed_perYear what the way costs
  private static Section matched(double fixed_perYear) {
    SequencedMap<String, BandSheet> sheets = new LinkedHashMap<>();
    sheets.put("a.json", sheet(GIVEN));
    sheets.put("b.json", sheet(TAKEN));
    return BandSection.of(
        BandMatches.of(sheets, ways(5, fixed_perYear)), "PEN", CatalogWords.in("en"));
  }

  private static FirmBands.OwnFlow own(String id) {
    return new FirmBands.OwnFlow(id, "steam");
  }

  private static List<String> rows(Section section) {
    return Pages.rows(Pages.table(section, "matches"));
  }

  @Test
  void aFirmSeesItsOwnFlowsBesideWhatItShows() {
    Section section =
        BandSection.of(
            new FirmBands(
                sheet(GIVEN, TAKEN),
                Map.of(1, own("F07"), 2, own("F12")),
                List.of(own("F03"), own("F09")),
                List.of()),
            CatalogWords.in("en"));

    assertThat(Pages.rows(Pages.table(section, "bands")))
        .containsExactly(
            "1 | steam [F07] | give | carrier:noneOfOurs | 100 t | 20 PEN/t",
            "2 | steam [F12] | take | carrier:noneOfOurs | 10 to 100 t | 10 to 100 PEN/t");
    assertThat(Pages.notes(section)).singleElement().asString().contains("[F03]", "[F09]");
  }

  @Test
  void whereNothingIsLeftOutNothingIsSaidOfIt() {
    Section section =
        BandSection.of(
            new FirmBands(sheet(GIVEN), Map.of(1, own("F07")), List.of(), List.of()),
            CatalogWords.in("en"));

    assertThat(Pages.notes(section)).isEmpty();
  }

  /// Least 10 t x (20 + 10 - 5) - 100 = 150, most 100 t x (20 + 100 - 5) - 100 = 11,400.
  @Test
  void aMatchThatPaysAtItsWorstHolds() {
    Section section = matched(100);

    assertThat(rows(section).getFirst())
        .endsWith(
            " pays | a.json, line 1 (revealed) | b.json, line 2 | carrier:noneOfOurs | 10 to 100 t"
                + " | 150 to 11,400 | 75 to 5,700");
    assertThat(section.blocks().getFirst())
        .isEqualTo(
            new Finding("1 pair fits: 1 pays whatever the numbers are, 0 may pay.", Tone.GOOD));
  }

  /// 250 - 1,000 is below zero, 11,500 - 1,000 is not.
  @Test
  void aMatchThatPaysAtItsBestOnlyMayHold() {
    Section section = matched(1000);

    assertThat(rows(section).getFirst()).contains(" may pay | ").contains(" | -750 to 10,500 | ");
    assertThat(section.blocks().getFirst())
        .isEqualTo(
            new Finding("1 pair fits: 0 pay whatever the numbers are, 1 may pay.", Tone.NEUTRAL));
  }

  @Test
  void aMatchThatNeverPaysIsTold() {
    assertThat(rows(matched(20_000)).getFirst()).contains(" does not pay | ");
  }

  @Test
  void whereNothingFitsThereIsNoTable() {
    SequencedMap<String, BandSheet> sheets = new LinkedHashMap<>();
    sheets.put("a.json", sheet(GIVEN));
    Section section =
        BandSection.of(BandMatches.of(sheets, ways(0, 0)), "PEN", CatalogWords.in("en"));

    assertThat(section.blocks())
        .containsExactly(
            new Finding(
                "No pair fits: nothing that one of these files gives is taken by another.",
                Tone.NEUTRAL));
  }

  @Test
  void aCarrierIsCalledByItsNameInTheLanguageOfTheReader() {
    BandLine steam =
        new BandLine(
            1,
            true,
            "carrier:steam",
            BandLine.Measure.ENERGY,
            BlindMatch.Side.banded(50, 30, 10),
            Optional.of(HeatBand.banded(180, 90, 10)));
    Section section =
        BandSection.of(
            new FirmBands(sheet(steam), Map.of(1, own("F07")), List.of(), List.of()),
            CatalogWords.in("es"));

    assertThat(Pages.rows(Pages.table(section, "bands")).getFirst())
        .endsWith(
            " | vapor (de 180\u2013190 °C a 90\u2013100 °C) | 10 a 100 MWh | 10 a 100 PEN/MWh");
  }

  @Test
  void heatThatIsTooColdIsToldWithItsTemperatures() {
    BlindMatch.Side side = BlindMatch.Side.banded(50, 30, 10);
    SequencedMap<String, BandSheet> sheets = new LinkedHashMap<>();
    sheets.put("a", sheet(heat(true, side, HeatBand.revealed(82, 50))));
    sheets.put("b", sheet(heat(false, side, HeatBand.revealed(19, 75))));
    Section section =
        BandSection.of(BandMatches.of(sheets, ways(0, 0)), "PEN", CatalogWords.in("en"));

    assertThat(rows(section).getFirst())
        .contains(" is too cold | ")
        .contains("heat (given from 82 °C to 50 °C, needed from 19 °C to 75 °C) | 10 to 100 MWh");
  }

  private static BandLine heat(boolean gives, BlindMatch.Side side, HeatBand heat) {
    return new BandLine(1, gives, "carrier:heat", BandLine.Measure.ENERGY, side, Optional.of(heat));
  }

  /// A firm that keeps its temperatures to itself is told so.
  @Test
  void heatWithoutTemperaturesIsNamed() {
    Section section =
        BandSection.of(
            new FirmBands(sheet(GIVEN), Map.of(1, own("F07")), List.of(), List.of(own("F11"))),
            CatalogWords.in("en"));

    assertThat(Pages.notes(section)).singleElement().asString().contains("temperatures", "[F11]");
  }
}
