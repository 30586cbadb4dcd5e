package org.tinkuy.views.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Family;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.flows.Direction;
import org.tinkuy.testkit.SketchUnits;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;
import org.tinkuy.views.wording.Wording;

/// What nobody told and the usual of a sector fills, as a person reads it.
class FilledTableTest {
  private static final Family ENERGY = new Family(Family.ENERGY, SketchUnits.TABLE.get("MWh"));
  private static final Provenance BOOK = new Provenance("one", "F", true);
  private static final Provenance SURVEY = new Provenance("two", "R-M", false);

  private static Section section(Flowed flowed, String language) {
    Wording words = CatalogWords.in(language);
    return new BalanceSection(flowed.results(), Flowed.names(words), words).section(true);
  }

  private static List<String> tables(Section section) {
    return section.blocks().stream()
        .filter(Table.class::isInstance)
        .map(block -> ((Table) block).id())
        .toList();
  }

  @Test
  void everyFlowHasItsFirmRangeUnitAndSource() {
    Flowed flowed =
        new Flowed()
            .filled(Flowed.entry("dairy", Direction.IN, "power", ENERGY), 40.25, 60, BOOK, SURVEY)
            .filled(
                Flowed.entry("mill", Direction.OUT, "wastewater", Flowed.WATER),
                2_000.4,
                3_500,
                BOOK);

    Table table = Pages.table(section(flowed, "es"), "flows-filled");

    assertThat(Pages.rows(table))
        .containsExactly(
            "Lácteos | electricidad | recibido | ~ 40.3 | ~ 60.0 | MWh | one; two | aún no",
            "Molino | aguas residuales industriales | entregado | ~ 2,000 | ~ 3,500 | m³ | one |"
                + " sí");
    assertThat(table.title()).isEqualTo("Flujos completados con lo usual del sector, 2024");
  }

  @Test
  void aSourceThatTheProgramWroteIsSaidInTheLanguageOfTheReport() {
    Provenance general =
        new Provenance(
            "General knowledge of the sector; to be compared with the reference documents on best"
                + " available techniques (BREF)",
            "R-M",
            false);
    Flowed flowed =
        new Flowed()
            .filled(Flowed.entry("dairy", Direction.IN, "power", ENERGY), 40.25, 60, general);

    assertThat(Pages.rows(Pages.table(section(flowed, "es"), "flows-filled")).getFirst())
        .contains("Conocimiento general del sector")
        .doesNotContain("General knowledge");
  }

  @Test
  void whereNothingIsFilledThereIsNoTable() {
    assertThat(tables(section(new Flowed(), "es"))).doesNotContain("flows-filled");
  }
}
