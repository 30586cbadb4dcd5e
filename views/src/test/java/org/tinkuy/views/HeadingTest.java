package org.tinkuy.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
