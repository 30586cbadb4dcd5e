package org.tinkuy.formats.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.formats.catalog.Shipped;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;

/// Cells, headers and rows, whatever file they come from.
class GridTest {
  private final Attempt attempt = new Attempt();

  private static Headers headers(String table) {
    return new Headers(
        Shipped.CATALOG.table(table), Shipped.CATALOG.rules().aliases(), Shipped.CATALOG.units());
  }

  private static String meaning(String table, String header) {
    return headers(table)
        .find(header)
        .map(found -> (found.field().column() + " " + found.unit()).strip())
        .orElse("?");
  }

  private static GridCell number(String text) {
    return new GridCell(GridCell.Kind.NUMBER, text);
  }

  private static GridRow row(int number, Object... cells) {
    return new GridRow(
        number,
        List.of(cells).stream()
            .map(cell -> cell instanceof GridCell grid ? grid : GridCell.ofText(cell.toString()))
            .toList());
  }

  private RowFill fill(String table, String... written) {
    RowFill fill =
        new RowFill(
            Place.file("a.csv"),
            1,
            Optional.of(Shipped.CATALOG.table(table)),
            Shipped.CATALOG.rules().aliases(),
            attempt);
    for (int i = 0; i < written.length; i++) {
      fill.column(i, written[i], Optional.of(headers(table)));
    }
    return fill;
  }

  private List<String> codes() {
    return attempt.issues().stream().map(Issue::code).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "area_m2, area_m2",
    "Área (m²), area_m2",
    "ÁREA (ha), area_m2 ha",
    "area_m2 [hectareas], area_m2 hectareas",
    "Área (t), ?",
    "Área (%), ?",
    "Superficie en algo, ?",
  })
  void aHeaderMeansAColumnPerhapsInAnotherUnit(String header, String expected) {
    assertThat(meaning("plots", header)).isEqualTo(expected);
  }

  /// A sign that several currencies share stands behind each number, where it is asked about; one
  /// that is of one currency stands there as its code.
  @ParameterizedTest
  @CsvSource({
    "Ventas, turnover",
    "Ventas ($), turnover $",
    "Ventas [ $ ], turnover $",
    "Ventas $, turnover $",
    "Ventas (USD), turnover USD",
    "Ventas (US$), turnover USD",
    "Ventas (€), turnover EUR",
    "Ventas €, turnover EUR",
    "Ventas (S/), turnover PEN",
    "Ventas (soles), turnover PEN",
    "Ventas (¥), ?",
    "Ventas (t), ?",
    "Ventas (ton), ?",
  })
  void aHeaderOfMoneySaysWhichAndIsNotTakenForTheParks(String header, String expected) {
    assertThat(meaning("economics", header)).isEqualTo(expected);
    // the same for a column of bands of money
    assertThat(meaning("measures", header.replace("Ventas", "capex")))
        .isEqualTo(expected.replace("turnover", "capex"));
  }

  @Test
  void aShareMayStandInPercentAndMoneyInItsCurrency() {
    assertThat(meaning("tenants", "foreign (%)")).isEqualTo("foreign %");
    assertThat(meaning("tenants", "foreign (t)")).isEqualTo("?");
    assertThat(meaning("leases", "deposit (USD)")).isEqualTo("deposit USD");
    assertThat(meaning("leases", "rent (USD)")).isEqualTo("?");
    assertThat(meaning("leases", "plot (USD)")).isEqualTo("?");
  }

  @Test
  void anAmountInTheUnitOfItsRowMayHaveItInTheHeader() {
    Headers flows = headers("flows");

    assertThat(flows.find("quantity (m3)")).isEmpty();
    assertThat(flows.findInRowUnit("quantity (m3)").map(Headers.Meaning::unit)).contains("m3");
    assertThat(flows.findInRowUnit("quantity (things)")).isEmpty();
    assertThat(flows.findInRowUnit("quantity")).isEmpty();
    assertThat(flows.findInRowUnit("tenant (m3)")).isEmpty();
    assertThat(headers("plots").findInRowUnit("area_m2 (m2)")).isEmpty();
  }

  @Test
  void aDayIsAMonthOrYearWhereItIsShownSoAndAPeriodIsAsked() {
    GridCell month = new GridCell(GridCell.Kind.MONTH, "2024-03-01");
    GridCell year = new GridCell(GridCell.Kind.YEAR, "2024-01-01");

    assertThat(month.in(FieldKind.PERIOD)).isEqualTo("2024-03");
    assertThat(month.in(FieldKind.DATE)).isEqualTo("2024-03-01");
    assertThat(year.in(FieldKind.PERIOD)).isEqualTo("2024");
    assertThat(year.in(FieldKind.TEXT)).isEqualTo("2024-01-01");
    assertThat(new GridCell(GridCell.Kind.ERROR, "#N/A").in(FieldKind.TEXT)).isEmpty();
  }

  @Test
  void theRowThatNamesMostColumnsIsTheHeader() {
    List<GridRow> first =
        List.of(
            row(1, "Parque", "name"),
            row(3, "tenant", "name", "sector", "note"),
            row(4, "T1", "tenant", "sector"));

    assertThat(HeaderRow.find(first, headers("tenants"))).isEqualTo(1);
    assertThat(HeaderRow.find(List.of(row(1, "x"), row(2, "y")), headers("tenants"))).isZero();
    // the same column twice is named once, and a number names none
    assertThat(HeaderRow.columnsNamed(row(1, "name", "name", number("5")), headers("tenants")))
        .isEqualTo(1);
  }

  @Test
  void whatStandsAboveTheHeaderIsSaidInShort() {
    HeaderRow.remarkAbove(Place.file("a.csv"), List.of(), 1, attempt);
    assertThat(codes()).isEmpty();

    HeaderRow.remarkAbove(
        Place.file("a.csv"), List.of(row(1, "Park", ""), row(2, "x".repeat(90))), 3, attempt);

    Issue issue = attempt.issues().getFirst();
    assertThat(issue.place()).isEqualTo(Place.row("a.csv", 3));
    assertThat(issue.values().getLast()).startsWith("Park | xxx").hasSize(63).endsWith("...");
  }

  @Test
  void rowsKeepWhatTheyFillAndWhichOfItIsANumber() {
    RowFill fill = fill("flows", "flow", "quantity", "mood");

    fill.row(row(2, "F1", number("5"), "good"));
    fill.row(row(3, "F2", "", "bad"));
    fill.row(row(4, "", "", ""));
    fill.row(row(5, "F3", "1,5"));

    assertThat(fill.columns()).containsExactly("flow", "quantity", "mood");
    assertThat(fill.rows())
        .extracting(TextRow::cells)
        .containsExactly(
            Map.of("flow", "F1", "quantity", "5", "mood", "good"),
            Map.of("flow", "F2", "mood", "bad"),
            Map.of("flow", "F3", "quantity", "1,5"));
    assertThat(fill.rows())
        .extracting(each -> each.isNumber("quantity"))
        .containsExactly(true, false, false);
    assertThat(fill.rows()).extracting(each -> each.place().row()).containsExactly(2, 3, 5);
    assertThat(codes()).isEmpty();
  }

  /// A column that a later row brings does not change what earlier rows filled.
  @Test
  void aColumnMayComeLater() {
    RowFill fill = fill("flows", "flow");
    fill.row(row(2, "F1"));
    fill.column(1, "column 2", Optional.empty());
    fill.row(row(3, "F2", "x"));

    assertThat(fill.rows())
        .extracting(TextRow::cells)
        .containsExactly(Map.of("flow", "F1"), Map.of("flow", "F2", "column 2", "x"));
  }

  @Test
  void theUnitOfAHeaderStandsBehindBareNumbersOnly() {
    RowFill fill = fill("plots", "plot", "Área (ha)");
    fill.row(row(2, "A1", number("2.5")));
    fill.row(row(3, "A2", "2 m2"));
    fill.row(row(4, "A3", ""));

    assertThat(fill.rows())
        .extracting(each -> each.cells().getOrDefault("area_m2", ""))
        .containsExactly("2.5 ha", "2 m2", "");
  }

  @Test
  void twoHeadersOfOneColumnAreSaidAndTheFirstIsRead() {
    RowFill fill = fill("plots", "plot", "area_m2", "Área (ha)");
    fill.row(row(2, "A1", "500", "7"));

    assertThat(codes()).containsExactly("table.column.meantTwice");
    assertThat(fill.rows().getFirst().cells())
        .containsEntry("area_m2", "500")
        .containsEntry("Área (ha)", "7");
  }

  /// A tenant may be called Total; a row of sums lacks what every tenant needs.
  @Test
  void aRowThatCallsItselfATotalIsLeftOutOnlyWhereItLacksWhatIsNeeded() {
    RowFill fill = fill("tenants", "tenant", "name", "sector", "employees");
    fill.row(row(2, "T1", "Total", "1313", "5"));
    fill.row(row(3, "TOTAL", "", "", "5"));
    fill.row(row(4, "T2", "", "", "5"));

    assertThat(fill.rows()).extracting(each -> each.place().row()).containsExactly(2, 4);
    assertThat(codes()).containsExactly("table.row.total");
    assertThat(attempt.issues().getFirst().place().row()).isEqualTo(3);
  }

  @Test
  void aRowThatRepeatsAllHeadersIsLeftOut() {
    RowFill fill = fill("tenants", "tenant", " Nombre ", "sector");
    fill.row(row(40, "tenant", "Nombre", "sector"));
    fill.row(row(41, "tenant", "Nombre"));

    assertThat(fill.rows()).extracting(each -> each.place().row()).containsExactly(41);
    assertThat(codes()).containsExactly("table.row.headerAgain");
  }

  @Test
  void aCellWithoutValueIsUnknownAndTold() {
    RowFill fill = fill("tenants", "tenant", "name", "employees");
    fill.row(
        row(
            2,
            "T1",
            new GridCell(GridCell.Kind.ERROR, "#REF!"),
            new GridCell(GridCell.Kind.UNCOMPUTED, "")));

    assertThat(fill.rows().getFirst().cells()).containsOnlyKeys("tenant");
    assertThat(attempt.issues())
        .extracting(issue -> issue.code() + " " + issue.place())
        .containsExactly(
            "table.cell.error a.csv:2:name", "table.cell.uncomputed a.csv:2:employees");
  }

  @Test
  void numbersOfRowsAreListedInRanges() {
    assertThat(Ranges.of(List.of())).isEmpty();
    assertThat(Ranges.of(List.of(3))).isEqualTo("3");
    assertThat(Ranges.of(List.of(3, 5, 6, 7, 8, 12))).isEqualTo("3, 5-8, 12");
    // numbers beyond those that the JDK keeps one object for
    assertThat(Ranges.of(List.of(1000, 1001))).isEqualTo("1000-1001");
  }

  @ParameterizedTest
  @CsvSource({
    "tinkuy: to correct, true",
    "' Tinkuy – corregir', true",
    "TINKUY-x, true",
    "tinkuy, false",
    "mi tinkuy: x, false"
  })
  void headersOfOursAreKnownByTheirStart(String header, boolean ours) {
    assertThat(Reserved.is(header)).isEqualTo(ours);
  }
}
