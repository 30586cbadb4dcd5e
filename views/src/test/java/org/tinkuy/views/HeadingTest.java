package org.tinkuy.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTest {

  @Test
  void aWordThatStandsAloneBeginsWithACapitalLetter() {
    assertThat(
            List.of(
                "año",
                "monto al año",
                "índices (indices)",
                "l’eau",
                "en el caso",
                "impôt",
                "à l’étranger"))
        .extracting(Heading::of)
        .containsExactly(
            "Año",
            "Monto al año",
            "Índices (indices)",
            "L’eau",
            "En el caso",
            "Impôt",
            "À l’étranger");
    assertThat(Heading.of("calor: Vidrios S.A. > Conservas")).startsWith("Calor: ");
  }

  @Test
  void unitsFormulasIdsAndFilesStayAsTheyAreWritten() {
    assertThat(
            List.of(
                "t al año",
                "kWh",
                "kg",
                "kg CO₂e",
                "ha let",
                "pH",
                "score:total",
                "park.yaml",
                "suma(flujos, cantidad)",
                "suma declarada(compras donde comprador = entidad gestora)",
                "flows[T01]",
                "2024",
                ""))
        .allSatisfy(code -> assertThat(Heading.of(code)).isEqualTo(code));
  }

  @ParameterizedTest
  @CsvSource({
    "Landfill,       landfill",
    "Égout,          égout",
    "À l’extérieur,  à l’extérieur",
    "A plan of sale, a plan of sale",
    "CO₂ captured,   CO₂ captured",
    "T01,            T01",
    "M09 Native trees, M09 Native trees",
    "ISO 50001,      ISO 50001",
    "N₂O,            N₂O",
    "E-mail,         E-mail",
    "sold,           sold",
    "'',             ''"
  })
  void withinASentenceAWordBeginsSmall(String heading, String within) {
    assertThat(Heading.within(heading)).isEqualTo(within);
  }

  @Test
  void columnsRowsAndKeyFiguresHaveIt() {
    Table table =
        new Table(
            "income",
            "Income",
            List.of(Column.text("concepto", 1), Column.number("monto", "MUSD", 1)),
            List.of(Row.of(new TextCell("caja de operación"), new TextCell("sin datos"))),
            "");

    assertThat(table.columns()).extracting(Column::label).containsExactly("Concepto", "Monto");
    assertThat(table.rows().getFirst().cells())
        .containsExactly(new TextCell("Caja de operación"), new TextCell("sin datos"));
    assertThat(new KeyFigure("inversión", "3.0", "MUSD", "").label()).isEqualTo("Inversión");
  }
}
