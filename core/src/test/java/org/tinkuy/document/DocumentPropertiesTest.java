package org.tinkuy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.ParkTable;

/// What holds for every document, shown on random broken ones.
class DocumentPropertiesTest {
  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  /// rows read = rows accepted + rows named by an error, and none is both.
  @ParameterizedTest
  @MethodSource("seeds")
  void noRowIsLostWithoutBeingNamed(long seed) {
    ParkDocument document = BrokenPark.of(seed);
    CheckedPark park = CheckedPark.of(document);

    Set<Place> read = new HashSet<>();
    document.tables().values().forEach(t -> t.rows().forEach(row -> read.add(row.place())));
    Set<Place> accepted = new HashSet<>();
    for (ParkTable table : park.park().tables().values()) {
      table.rows().forEach(row -> accepted.add(row.place()));
    }
    Set<Place> named =
        park.issues().stream()
            .filter(Issue::isError)
            .map(issue -> issue.place().at(""))
            .collect(Collectors.toSet());

    assertThat(named).isNotEmpty().isSubsetOf(read);
    assertThat(accepted).doesNotContainAnyElementsOf(named);
    assertThat(accepted.size() + named.size()).isEqualTo(read.size());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyErrorHasAHintAndAnObject(long seed) {
    assertThat(CheckedPark.of(BrokenPark.of(seed)).issues())
        .filteredOn(Issue::isError)
        .allSatisfy(
            issue -> {
              assertThat(issue.suggestion()).as(issue.toString()).isNotBlank().doesNotContain("%");
              assertThat(issue.message()).endsWith(".").doesNotContain("Maybe");
              assertThat(issue.place().row()).isPositive();
            });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSameDocumentAlwaysGivesTheSamePark(long seed) {
    CheckedPark once = CheckedPark.of(BrokenPark.of(seed));
    CheckedPark again = CheckedPark.of(BrokenPark.of(seed));

    assertThat(again.issues()).isEqualTo(once.issues());
    assertThat(again.content()).isEqualTo(once.content());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfRowsColumnsAndTablesChangesNothing(long seed) {
    ParkDocument document = BrokenPark.of(seed);
    CheckedPark park = CheckedPark.of(document);
    CheckedPark shuffled = CheckedPark.of(shuffled(document, new Random(seed)));

    assertThat(shuffled.content()).isEqualTo(park.content());
    assertThat(codes(shuffled)).isEqualTo(codes(park));
  }

  /// Rows keep their places, so that issues can be compared; only repeated rows may be named at the
  /// other place.
  private static List<String> codes(CheckedPark park) {
    return park.issues().stream()
        .map(
            issue ->
                issue.code().equals("row.repeated")
                    ? issue.code()
                    : issue.code() + " " + issue.place())
        .sorted()
        .toList();
  }

  private static ParkDocument shuffled(ParkDocument document, Random random) {
    List<TextTable> tables = new ArrayList<>(document.tables().values());
    Collections.shuffle(tables, random);
    Map<String, TextTable> shuffled = new LinkedHashMap<>();
    for (TextTable table : tables) {
      List<String> columns = new ArrayList<>(table.columns());
      Collections.shuffle(columns, random);
      List<TextRow> rows = new ArrayList<>();
      for (TextRow row : table.rows()) {
        Map<String, String> cells = new LinkedHashMap<>();
        columns.forEach(column -> row.find(column).ifPresent(text -> cells.put(column, text)));
        rows.add(new TextRow(row.place(), cells));
      }
      Collections.shuffle(rows, random);
      shuffled.put(table.name(), new TextTable(table.name(), columns, rows));
    }
    return new ParkDocument(document.header(), shuffled, document.layers());
  }

  /// A document of the rows that were accepted is accepted again, but for references to rows that
  /// are gone and for cells that only other rows of their column made readable.
  @ParameterizedTest
  @MethodSource("seeds")
  void whatWasAcceptedIsAcceptedAgain(long seed) {
    ParkDocument document = BrokenPark.of(seed);
    CheckedPark park = CheckedPark.of(document);
    Set<Place> kept = new HashSet<>();
    for (ParkTable table : park.park().tables().values()) {
      table.rows().forEach(row -> kept.add(row.place()));
    }
    Set<String> forgotten =
        park.issues().stream()
            .filter(issue -> issue.code().equals("reference.rowRefused"))
            .map(issue -> issue.place().toString())
            .collect(Collectors.toCollection(TreeSet::new));
    ParkDocument rest = document;
    for (TextTable table : document.tables().values()) {
      List<TextRow> rows =
          table.rows().stream()
              .filter(row -> kept.contains(row.place()))
              .filter(row -> table.columns().stream().noneMatch(c -> isIn(forgotten, row, c)))
              .toList();
      rest = rest.withTable(new TextTable(table.name(), table.columns(), rows));
    }

    assertThat(CheckedPark.of(rest).issues())
        .filteredOn(Issue::isError)
        .extracting(Issue::code)
        .allMatch(code -> code.matches("reference\\..*|cell.dateOrder|cell.numberAmbiguous"));
  }

  private static boolean isIn(Set<String> places, TextRow row, String column) {
    return places.contains(row.placeOf(column).toString());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theUnitOfACellChangesNothing(long seed) {
    Random random = new Random(seed);
    String area_m2 = Integer.toString(random.nextInt(1, 10_000_000));
    String area_ha = new BigDecimal(area_m2).movePointLeft(4).toPlainString();
    Written park = Written.park().header("decimalSign", ".");

    String bare = OneCell.of(park, "plots.area_m2", area_m2).text();
    String hectares = OneCell.of(park, "plots.area_m2", area_ha + " ha").text();

    assertThat(hectares).isEqualTo(bare);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theUnitOfARowChangesNothing(long seed) {
    Random random = new Random(seed);
    String tonnes = Integer.toString(random.nextInt(1, 1_000_000));
    String kilograms = tonnes + "000";

    ParkRow inTonnes = flow(tonnes, "t");
    ParkRow inKilograms = flow(kilograms, "kg");

    assertThat(base(inKilograms)).isEqualTo(base(inTonnes));
  }

  private static ParkRow flow(String quantity, String unit) {
    return OneCell.of("flows.quantity", quantity, "unit=" + unit).park().row("flows", "F1,2024");
  }

  private static double base(ParkRow flow) {
    Cell.Band band = flow.find("quantity", Cell.Band.class).orElseThrow();
    return band.unit().convert(band.low(), TestCatalog.CATALOG.units().get("kg"));
  }
}
