package org.tinkuy.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinkuy.formats.xlsx.TestBook.error;
import static org.tinkuy.formats.xlsx.TestBook.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.formats.catalog.Shipped;
import org.tinkuy.formats.xlsx.TestBook;
import org.tinkuy.kernel.Checked;

class MappedFilesTest {
  @TempDir Path temp;
  private TestFolder folder;

  @BeforeEach
  void beginWithAHeader() throws IOException {
    folder = TestFolder.with(temp.resolve("park"));
  }

  /// The water book of a park: a title, months as columns, firms merged over two meters, totals.
  @Test
  void turnsMonthsIntoRowsAndLeavesTotalsOut() throws IOException {
    book(
        "agua 2024.xlsx",
        new TestBook()
            .sheet(
                "Agua",
                row("CONSUMO DE AGUA 2024 (m3)"),
                row("Firma", "Medidor", "Ene", "Feb", "Observ."),
                row("T1", "A", 100, 110.5, "ok"),
                row("", "B", "", 20),
                row("Total", "", 100, 130.5),
                row("T2", "C", error("#REF!"), "1.200,5")));
    folder.file(
        "mapping.yaml",
        """
        schema: 1
        sheets:
        - file: agua *.xlsx
          sheet: AGUA
          table: flows
          columns: {Firma: tenant, Medidor: note}
          fill: [tenant]
          constants: {direction: in, carrier: water, kind: utility, unit: m3, state: measured}
          unpivot: {column: quantity, by: period, headers: {Ene: 2024-01, Feb: 2024-02}}
          compose: {flow: "W-{tenant}-{note}"}
        """);

    assertThat(rows("flows"))
        .containsExactly(
            "agua 2024.xlsx!Agua:3 W-T1-A 2024-01 T1 100#",
            "agua 2024.xlsx!Agua:3 W-T1-A 2024-02 T1 110.5#",
            "agua 2024.xlsx!Agua:4 W-T1-B 2024-02 T1 20#",
            "agua 2024.xlsx!Agua:6 W-T2-C 2024-02 T2 1.200,5");
    assertThat(codes())
        .containsExactly(
            "NOTE mapping.header.unused agua 2024.xlsx!Agua:2",
            "WARNING table.row.total agua 2024.xlsx!Agua:5",
            "ERROR mapping.cell.fault agua 2024.xlsx!Agua:6:Ene");
  }

  @Test
  void namesACellOfAWideSheetByItsOwnHeader() throws IOException {
    book("a.xlsx", new TestBook().sheet("s", row("Firma", "Ene"), row("T1", "much")));
    folder.file(
        "mapping.yaml",
        """
        schema: 1
        sheets:
        - file: a.xlsx
          table: flows
          columns: {Firma: tenant}
          unpivot: {column: quantity, by: period, headers: {Ene: 2024-01}}
        """);

    TextRow row = read().document().findTable("flows").orElseThrow().rows().getFirst();

    assertThat(row.placeOf("quantity")).hasToString("a.xlsx!s:2:Ene");
  }

  /// Two rows of headers: the year stands above its first column only, as it is merged.
  @Test
  void joinsSeveralRowsOfHeaders() throws IOException {
    book(
        "luz.xlsx",
        new TestBook()
            .sheet(
                "Luz",
                row("", "2023", "", "2024", ""),
                row("Empresa", "kWh", "S/", "kWh", "S/"),
                row("T1", 10, 5, 20, 9)));
    folder.file(
        "mapping.yaml",
        """
        schema: 1
        sheets:
        - file: luz.xlsx
          table: flows
          header: 2
          headerRows: 2
          columns: {Empresa: tenant}
          unpivot: {column: quantity, by: period, headers: {2023 / kWh: 2023, 2024 / kWh: 2024}}
          compose: {flow: "P-{tenant}"}
        """);

    assertThat(rows("flows"))
        .containsExactly("luz.xlsx!Luz:3 P-T1 2023 T1 10#", "luz.xlsx!Luz:3 P-T1 2024 T1 20#");
  }

  @Test
  void choosesRowsByWhatStandsInThemAndNamesTheOthers() throws IOException {
    folder
        .file(
            "registro.csv",
            "Registro de residuos;;\nTipo;Firma;Cantidad\nLodo;T1;5\nPapel;T1;6\nlodo;T2;7\n;;\n")
        .file(
            "mapping.yaml",
            """
            schema: 1
            sheets:
            - file: registro.csv
              table: flows
              columns: {Firma: tenant, Tipo: carrier, Cantidad: {column: quantity, unit: t}}
              codes: {carrier: {LODO: sludge}}
              only: {Tipo: [lodo]}
              constants: {period: 2024}
              compose: {flow: "{carrier}-{tenant}"}
            """);

    assertThat(rows("flows"))
        .containsExactly(
            "registro.csv:3 sludge-T1 2024 T1 5 t", "registro.csv:5 sludge-T2 2024 T2 7 t");
    assertThat(codes()).containsExactly("NOTE mapping.row.passedOver registro.csv:4");
  }

  /// A workbook of an assessment: requirements in rows, what is so today and what is intended.
  @Test
  void readsAnAssessmentWithCurrentAndIntendedAnswers() throws IOException {
    book(
        "assessment.xlsx",
        new TestBook()
            .sheet(
                "Assessment",
                row("Park assessment", "", "", "", ""),
                row("No.", "Kind", "Requirement", "Current", "Intended"),
                row("PM-P1", "Prerequisite", "Park body", "Yes", "Yes"),
                row("EN-P3", "Prerequisite", "Heat recovery", "Partly", "Yes"),
                row("EN-I8", "Indicator", "Water reused", 0.12, 0.5)));
    folder.file(
        "mapping.yaml",
        """
        schema: 1
        sheets:
        - file: assessment.xlsx
          table: answers
          columns: {No.: criterion}
          constants: {framework: eip-1.0, period: 2024}
          only: {Kind: [Prerequisite]}
          unpivot: {column: state, by: basis, headers: {Current: current, Intended: intended}}
          codes: {state: {Yes: met, Partly: partly, No: notMet}}
        - file: assessment.xlsx
          table: answers
          columns: {No.: criterion}
          constants: {framework: eip-1.0, period: 2024, state: stated}
          only: {Kind: [Indicator]}
          unpivot: {column: value, by: basis, headers: {Current: current, Intended: intended}}
        """);

    assertThat(cells("answers", "criterion", "basis", "state", "value"))
        .containsExactly(
            "PM-P1 current met -",
            "PM-P1 intended met -",
            "EN-P3 current partly -",
            "EN-P3 intended met -",
            "EN-I8 current stated 0.12",
            "EN-I8 intended stated 0.5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "table: flujo | mapping.table mapping.yaml:4:sheets[0].table",
        "table: flows, columns: {A: tennant} | mapping.column mapping.yaml:4:sheets[0].columns.A",
        "table: flows, columns: {A: {column: quantity, unit: furlong}} | mapping.unit"
            + " mapping.yaml:4:sheets[0].columns.A.unit",
        "table: flows, columns: [A] | mapping.kind mapping.yaml:4:sheets[0].columns",
        "table: flows, header: 0.5 | mapping.row mapping.yaml:4:sheets[0].header",
        "table: flows, headrow: 5 | entry.unknown mapping.yaml:4:sheets[0].headrow",
        "table: flows, codes: {state: met} | mapping.kind mapping.yaml:4:sheets[0].codes.state",
        "table: flows, fill: [sheet] | mapping.column mapping.yaml:4:sheets[0].fill",
        "columns: {A: tenant} | entry.missing mapping.yaml:4:sheets[0].table"
      })
  void namesWhatIsWrongWithAnEntry(String entry, String expected) throws IOException {
    folder
        .file("x.csv", "A\n1\n")
        .file("mapping.yaml", "schema: 1\nsheets:\n# one\n- {file: x.csv, " + entry + "}\n");

    assertThat(codes()).contains("ERROR " + expected);
  }

  @Test
  void saysThatAFormHasChangedSinceLastYear() throws IOException {
    folder
        .file("x.csv", "Compania;Monto\nT1;5\n")
        .file(
            "mapping.yaml",
            """
            schema: 1
            sheets:
            - {file: x.csv, table: flows, columns: {Compañía: tenant, Cantidad: quantity}}
            - {file: y.csv, table: flows, columns: {A: tenant}}
            - {file: x.csv, table: plots, columns: {Lote: plot}}
            """);

    assertThat(codes())
        .contains(
            "ERROR mapping.header.missing x.csv:1",
            "ERROR mapping.header.none x.csv",
            "NOTE mapping.sheet.unused mapping.yaml:4:sheets[1]");
    assertThat(rows("flows")).containsExactly("x.csv:2 - - T1 -");
  }

  @Test
  void leavesOutARowWhoseIdCannotBeComposedAndNamesIt() throws IOException {
    folder
        .file("x.csv", "A;B\nT1;5\n;6\n")
        .file(
            "mapping.yaml",
            """
            schema: 1
            sheets:
            - file: x.csv
              table: flows
              columns: {A: tenant, B: quantity}
              compose: {flow: "F-{tenant}"}
            """);

    assertThat(rows("flows")).containsExactly("x.csv:2 F-T1 - T1 5");
    assertThat(codes()).containsExactly("ERROR mapping.compose.missing x.csv:3:flow");
  }

  private void book(String name, TestBook book) throws IOException {
    Files.write(folder.path().resolve(name), book.bytes());
  }

  private FolderContent read() {
    return checked().find().orElseThrow();
  }

  private Checked<FolderContent> checked() {
    return ParkFolder.read(folder.path(), Shipped.CATALOG);
  }

  private List<String> codes() {
    return checked().issues().stream()
        .map(issue -> issue.severity() + " " + issue.code() + " " + issue.place())
        .toList();
  }

  /// Place, id, period, tenant and quantity of each row; `#` marks numbers.
  private List<String> rows(String table) {
    return read().document().findTable(table).orElseThrow().rows().stream()
        .map(
            row ->
                row.place()
                    + " "
                    + text(row, "flow")
                    + " "
                    + text(row, "period")
                    + " "
                    + text(row, "tenant")
                    + " "
                    + text(row, "quantity")
                    + (row.isNumber("quantity") ? "#" : ""))
        .toList();
  }

  private List<String> cells(String table, String... columns) {
    return read().document().findTable(table).orElseThrow().rows().stream()
        .map(row -> String.join(" ", List.of(columns).stream().map(c -> text(row, c)).toList()))
        .toList();
  }

  private static String text(TextRow row, String column) {
    return row.find(column).orElse("-");
  }
}
