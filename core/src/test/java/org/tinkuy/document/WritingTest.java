package org.tinkuy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;

class WritingTest {
  private static final Set<String> AREA = Set.of("area_m2");

  /// `1.234` is 1234 to a park that writes decimal commas; a workbook's number is what it is.
  @ParameterizedTest
  @CsvSource({"'.', 1.234", "',', 1.234", "'', 1.234"})
  void takesANumberAsItIsWhateverSignTheParkWrites(String sign, String expected) {
    CheckedPark park = plots(sign, number("1.234"));

    assertThat(area(park)).isEqualTo(expected + " m2");
  }

  @Test
  void readsTheTextsBesideNumbersByTheirOwnSigns() {
    CheckedPark park = plots("", number("1.5"), text("2,5"), text("1.200,5"));

    assertThat(park.park().table("plots").rows())
        .extracting(row -> String.valueOf(row.find("area_m2").orElseThrow()))
        .containsExactly("1.5 m2", "2.5 m2", "1200.5 m2");
  }

  @Test
  void readsNumbersOfASharesColumnAsPercentOnlyWhereMostExceedOne() {
    TextRow row =
        new TextRow(
            Place.row("plots.xlsx", 2),
            Map.of("plot", "P0", "use", "green", "status", "vacant", "slope", "35"),
            new Writing(1, Map.of(), Set.of("slope")));

    CheckedPark park = check(",", List.of(row));

    assertThat(park.park().table("plots").rows().getFirst().find("slope").orElseThrow())
        .hasToString("0.35");
  }

  @Test
  void namesACellByTheHeaderThatTheFileHas() {
    TextRow row =
        new TextRow(
            Place.row("plots.xlsx", 5),
            Map.of("plot", "P0", "use", "green", "status", "vacant", "area_m2", "much"),
            new Writing(4, Map.of("area_m2", "Superficie"), Set.of()));

    List<String> places =
        check("", List.of(row)).issues().stream()
            .filter(Issue::isError)
            .map(issue -> issue.place().toString())
            .toList();

    assertThat(places).containsExactly("plots.xlsx:5:Superficie");
  }

  @Test
  void takesWhatAChangeSetPutsInPlaceOfANumberForText() {
    TextRow changed = number("1.234").with("area_m2", "1.234", Place.file("change"));

    assertThat(changed.isNumber("area_m2")).isFalse();
    assertThat(changed.placeOf("area_m2")).hasToString("change:area_m2");
  }

  private static TextRow number(String area) {
    return row(area, new Writing(1, Map.of(), AREA));
  }

  private static TextRow text(String area) {
    return row(area, Writing.PLAIN);
  }

  private static TextRow row(String area, Writing writing) {
    return new TextRow(
        Place.row("plots.xlsx", 2),
        Map.of("use", "green", "status", "vacant", "area_m2", area),
        writing);
  }

  private static CheckedPark plots(String sign, TextRow... rows) {
    List<TextRow> named = new ArrayList<>();
    for (TextRow row : rows) {
      int number = named.size();
      named.add(
          new TextRow(
              Place.row("plots.xlsx", number + 2),
              row.with("plot", "P" + number, row.place()).cells(),
              row.writing()));
    }
    return check(sign, named);
  }

  private static CheckedPark check(String sign, List<TextRow> rows) {
    List<String> columns = List.of("plot", "use", "status", "area_m2", "slope");
    return Written.park()
        .header("decimalSign", sign)
        .table(new TextTable("plots", columns, rows))
        .check();
  }

  private static String area(CheckedPark park) {
    return park.park().table("plots").rows().getFirst().find("area_m2").orElseThrow().toString();
  }
}
