package org.tinkuy.flows;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Material.Use;
import org.tinkuy.testkit.SketchUnits;

/// What rows and the List of Waste say of what becomes of a flow: of entry 02 03 04 what can be
/// recycled, burnt or disposed of, of 02 03 99 what can be reused or disposed of, both of grain.
class FatesTest {
  private static Fate fate(String... cells) {
    List<String> all =
        new ArrayList<>(List.of("quantity=8", "unit=t", "state=measured", "today=sold"));
    all.addAll(List.of(cells));
    Inventory inventory =
        FlowSketch.knowing()
            .flow("husks", "brew", "out", "grain", all.toArray(String[]::new))
            .inventory("2024", false);
    return FlowSketch.entry(inventory, "husks").use().fate();
  }

  @Test
  void aCodeOfTheListOfWasteLeavesItsOwnUses() {
    Fate fate = fate("wasteScheme=LoW", "wasteCode=02 03 04*");

    assertThat(fate.possible()).containsExactly(Use.RECYCLE, Use.RECOVER, Use.DISPOSE);
    assertThat(fate.rung()).isEqualTo(Rung.USED_OR_RECOVERED);
  }

  /// 02 03 04 can be recycled, burnt or disposed of, 02 03 99 reused or disposed of: whichever
  /// comes first in the cell, what a taker makes of the flow stays open.
  @Test
  void severalCodesLeaveTheUsesOfAllOpen() {
    Fate one = fate("today=landfill", "wasteScheme=LoW", "wasteCode=02 03 99");
    Fate both = fate("today=landfill", "wasteScheme=LoW", "wasteCode=02 03 99; 02 03 04");

    assertThat(both.possible()).containsExactly(Use.REUSE, Use.RECYCLE, Use.RECOVER, Use.DISPOSE);
    assertThat(both.taken(Optional.empty())).isEqualTo(Rung.USED_UNTOLD);
    assertThat(one.taken(Optional.empty())).isEqualTo(Rung.REUSED);
  }

  /// 8 t go to a landfill in May, but for what a link of the whole year takes: how much of it was
  /// in May nobody knows, nor what is left. A link of May itself tells it.
  @Test
  void aLinkOfAYearLeavesOpenWhatBecomesOfAMonth() {
    FlowSketch park =
        FlowSketch.knowing()
            .row(
                "flows",
                "flow=husks",
                "period=2024-05",
                "tenant=brew",
                "direction=out",
                "carrier=grain",
                "kind=waste",
                "quantity=8",
                "unit=t",
                "state=measured",
                "today=landfill")
            .row(
                "flows",
                "flow=feed",
                "period=2024-05",
                "tenant=mill",
                "direction=in",
                "carrier=grain",
                "quantity=8",
                "unit=t",
                "state=measured");

    assertThat(rung(park)).isEqualTo(Rung.DISPOSED);
    park.row("links", "from=husks", "to=feed", "period=2024", "quantity=30", "unit=t");
    assertThat(rung(park)).isEqualTo(Rung.UNSAID);
    park.row("links", "from=husks", "to=feed", "period=2024-05", "quantity=3", "unit=t");
    assertThat(rung(park)).isEqualTo(Rung.DISPOSED);
  }

  private static Rung rung(FlowSketch park) {
    return FlowSketch.entry(park.inventory("2024-05", false), "husks").use().fate().rung();
  }

  @Test
  void withoutACodeAllUsesOfItsCarrierArePossible() {
    assertThat(fate().possible()).containsExactly(Use.REUSE, Use.RECYCLE, Use.RECOVER, Use.DISPOSE);
  }

  /// Digits of another scheme that look like a code of the list say nothing of it.
  @Test
  void aCodeOfAnotherSchemeIsNotReadAsOneOfTheList() {
    assertThat(fate("wasteScheme=national", "wasteCode=020399").possible()).hasSize(4);
  }

  @Test
  void whatTheRowSaysIsTaken() {
    assertThat(fate("usedAs=recover").usedAs()).contains(Use.RECOVER);
    assertThat(fate().usedAs()).isEmpty();
  }

  /// Half a year recycled and half a year burnt: nobody says it of the whole year.
  @Test
  void partsOfAPeriodThatDifferTellNothingOfTheWhole() {
    Inventory inventory =
        FlowSketch.knowing()
            .row(
                "flows",
                "flow=husks",
                "period=2024-Q1",
                "tenant=brew",
                "direction=out",
                "carrier=grain",
                "quantity=8",
                "unit=t",
                "state=measured",
                "usedAs=recycle")
            .row(
                "flows",
                "flow=husks",
                "period=2024-Q2",
                "tenant=brew",
                "direction=out",
                "carrier=grain",
                "quantity=8",
                "unit=t",
                "state=measured",
                "usedAs=recover")
            .inventory("2024", false);

    assertThat(FlowSketch.entry(inventory, "husks").use().fate().usedAs()).isEmpty();
  }

  @Test
  void aLinkSaysWhatItBecomesAtTheTakerAndWhereThatIsWritten() {
    Inventory inventory =
        FlowSketch.knowing()
            .flow("husks", "brew", "out", "grain", "quantity=8", "unit=t", "state=measured")
            .flow("feed", "mill", "in", "grain", "quantity=9", "unit=t", "state=measured")
            .row(
                "links",
                "from=husks",
                "to=feed",
                "period=2024",
                "quantity=5",
                "unit=t",
                "usedAs=repurpose")
            .inventory("2024", false);

    assertThat(inventory.exchanges())
        .singleElement()
        .satisfies(link -> assertThat(link.usedAs()).contains(Use.REPURPOSE))
        .satisfies(
            link -> assertThat(link.rows()).singleElement().hasToString("links[husks,feed,2024]"));
  }

  /// Of 8 t that two rows tell, two rows link 5 t: what they become is to be written in all four,
  /// and what lies on the rung was read from all four, 2 + 3 by links and the rest by halves.
  @Test
  void aUseThatIsNotToldNamesEveryRowInWhichItIsToBeWritten() {
    FlowSketch park =
        FlowSketch.knowing()
            .flow("feed", "mill", "in", "grain", "quantity=9", "unit=t", "state=measured");
    for (String half : List.of("2024-Q1", "2024-Q2")) {
      park.row(
          "flows",
          "flow=husks",
          "period=" + half,
          "tenant=brew",
          "direction=out",
          "carrier=grain",
          "kind=by-product",
          "quantity=4",
          "unit=t",
          "state=measured",
          "today=sold");
      park.row(
          "links",
          "from=husks",
          "to=feed",
          "period=" + half,
          "quantity=" + (half.endsWith("1") ? 2 : 3),
          "unit=t");
    }
    Ladder ladder =
        new Residues(park.inventory("2024", false), new FlowFigures(2), SketchUnits.TABLE.get("t"))
            .ladder(true);

    assertThat(ladder.untold())
        .extracting(untold -> untold.rows().toString())
        .containsExactly(
            "[links[husks,feed,2024-Q1], links[husks,feed,2024-Q2]]",
            "[flows[husks,2024-Q1], flows[husks,2024-Q2]]");
    assertThat(rows(ladder, Rung.USED_UNTOLD))
        .containsExactly("links[husks,feed,2024-Q1] 2.0", "links[husks,feed,2024-Q2] 3.0");
    assertThat(rows(ladder, Rung.USED_OR_RECOVERED))
        .containsExactly("flows[husks,2024-Q1] 1.5", "flows[husks,2024-Q2] 1.5");
  }

  private static List<String> rows(Ladder ladder, Rung rung) {
    return requireNonNull(ladder.rungs().get(rung)).origin().terms().stream()
        .flatMap(term -> term.contributions().stream())
        .map(row -> row.row() + " " + row.amount())
        .toList();
  }
}
