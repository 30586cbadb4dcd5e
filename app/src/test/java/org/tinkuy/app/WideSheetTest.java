package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A sheet with the months of a year as columns: each of its rows becomes twelve.
class WideSheetTest {
  private static final String[] MONTHS = {
    "Ene", "Feb", "Mar", "Abr", "May", "Jun", "Jul", "Ago", "Set", "Oct", "Nov", "Dic"
  };

  @TempDir private Path park;

  private void write(String name, String text) throws IOException {
    Files.writeString(park.resolve(name), text);
  }

  /// The unit of both firms stands in one cell each; that of the first is misspelt.
  @Test
  void aCellOfAllMonthsIsToldOnceWithWhatHangsOnIt() throws IOException {
    StringBuilder headers = new StringBuilder();
    for (int month = 1; month <= 12; month++) {
      headers.append(month == 1 ? "" : ", ").append(MONTHS[month - 1]);
      headers.append(": ").append(month < 10 ? "2024-0" : "2024-").append(month);
    }
    write("park.yaml", "schema: 1\nid: w\nnames: W\ncountry: PE\ncurrency: PEN\n");
    write("tenants.csv", "tenant,name,sector\nT1,Uno,1313\nT2,Dos,1313\n");
    write(
        "luz.csv",
        "Firma,Unidad,%s%nT1,kWhh,1,2,3,4,5,6,7,8,9,10,11,12%nT2,kWh,1,2,3,4,5,6,7,8,9,10,11,x%n"
            .formatted(String.join(",", MONTHS)));
    write(
        "mapping.yaml",
        """
        schema: 1
        sheets:
        - file: luz.csv
          table: flows
          columns: {Firma: tenant, Unidad: unit}
          constants: {direction: in, carrier: electricity, kind: utility, state: measured}
          unpivot: {column: quantity, by: period, headers: {%s}}
          compose: {flow: "P-{tenant}"}
        """
            .formatted(headers));

    String told = Terminal.run("check", park).out().replaceAll("\\s+", " ");

    assertThat(told)
        .containsOnlyOnce("luz.csv:2:Unidad")
        .contains("It holds for 12 rows that are made of this one: 2024-01, 2024-02,")
        .contains("2024-12. Maybe you mean kWh.")
        // a cell of one month is told as ever
        .containsOnlyOnce("luz.csv:3:Dic")
        .contains("2 errors");
  }
}
