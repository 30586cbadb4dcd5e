package org.tinkuy.views.park;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.document.Difference;
import org.tinkuy.document.ParkDiff;
import org.tinkuy.document.TableDiff;
import org.tinkuy.views.Block;
import org.tinkuy.views.Section;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

/// Two parks: of the plots one row is new, one is gone, one differs in two cells, 60 say the same
/// and one is in error; of the tenants nothing differs; the name differs.
class DiffSectionTest {
  private static final TableDiff PLOTS =
      new TableDiff(
          "plots",
          List.of("P65"),
          List.of("P02"),
          List.of(
              new Difference("plots", "P07", "use", "green", "industrial"),
              new Difference("plots", "P07", "area_m2", "", "1200")),
          60,
          1);
  private static final TableDiff TENANTS =
      new TableDiff("tenants", List.of(), List.of(), List.of(), 41, 0);
  private static final ParkDiff DIFF =
      new ParkDiff(
          List.of(PLOTS, TENANTS),
          List.of(new Difference("park.yaml", "", "name", "Valle", "Valle Claro")));

  private static Section section(int most) {
    return new DiffSection(CatalogWords.in("en"), most).of(DIFF);
  }

  @Test
  void aRowWithTwoCellsThatDifferIsOneRow() {
    assertThat(Pages.findings(section(10)))
        .containsExactly("1 row new, 1 changed, 1 gone, 101 the same, 1 in error.");
  }

  @Test
  void rowsAreCountedByTableAndNoneIsLeftBlank() {
    assertThat(Pages.rows(Pages.table(section(10), "diff-counts")))
        .containsExactly("Plots | 1 | 1 | 1 | 60 | 1", "Tenants |  |  |  | 41 | ");
  }

  @Test
  void theHeaderComesFirstAndThenNewChangedAndGone() {
    assertThat(Pages.rows(Pages.table(section(10), "diff-cells")))
        .containsExactly(
            "park.yaml |  | name | Valle | Valle Claro",
            "Plots | P65 | (new) |  | ",
            "Plots | P07 | use | green | industrial",
            "Plots | P07 | area_m2 | unknown | 1200",
            "Plots | P02 | (gone) |  | ");
  }

  @Test
  void whatIsLeftOutIsCounted() {
    assertThat(Pages.rows(Pages.table(section(1), "diff-cells")))
        .containsExactly(
            "park.yaml |  | name | Valle | Valle Claro",
            "Plots | P65 | (new) |  | ",
            "Plots | 3 more; --all lists them |  |  | ");
    assertThat(Pages.rows(Pages.table(section(4), "diff-cells"))).hasSize(5);
  }

  @Test
  void equalParksHaveCountsAndNoList() {
    Section same =
        new DiffSection(CatalogWords.in("en"), 10).of(new ParkDiff(List.of(TENANTS), List.of()));

    assertThat(Pages.findings(same))
        .containsExactly("0 rows new, 0 changed, 0 gone, 41 the same, 0 in error.");
    assertThat(same.blocks()).hasSize(2);
  }

  @Test
  void theCellsOfAChangeSetAreListedByThemselves() {
    DiffSection sections = new DiffSection(CatalogWords.in("en"), 1);

    Section changes = sections.of("What-if", PLOTS.changed());
    assertThat(changes.title()).isEqualTo("What-if");
    assertThat(Pages.findings(changes)).containsExactly("2 cells differ.");
    assertThat(Pages.rows(Pages.table(changes, "diff-cells")))
        .containsExactly(
            "Plots | P07 | use | green | industrial", "... | 1 more; --all lists them |  |  | ");
    assertThat(sections.of("None", List.of()).blocks())
        .hasSize(1)
        .extracting(Block::toString)
        .allMatch(text -> text.contains("0 cells differ."));
  }

  /// Found by eye: "mapa: boundary".
  @Test
  void aLayerOfTheMapIsCalledAsItsLegendCallsIt() {
    TableDiff boundary =
        new TableDiff(ParkDiff.MAP + "boundary", List.of(), List.of(), List.of(), 1, 0);
    Section section =
        new DiffSection(CatalogWords.in("es"), 10).of(new ParkDiff(List.of(boundary), List.of()));

    assertThat(section.blocks().toString()).contains("apa: Lindero del parque (boundary)");
  }

  @Test
  void countsAndWordsAreInTheLanguageOfTheReader() {
    Section section = new DiffSection(CatalogWords.in("fr"), 10).of(DIFF);

    assertThat(section.title()).isEqualTo("Différences");
  }
}
