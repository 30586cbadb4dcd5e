package org.tinkuy.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Severity;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.ParkTable;
import org.tinkuy.testkit.ParkSketch;

/// What was read, counted as the person who keeps the files counts it.
class ReadCountTest {
  private static final ParkSketch SKETCH =
      ParkSketch.empty()
          .table("meters", "meter id - key", "state text", "evidence text")
          .table("reviews", "table text - key", "key text - key", "result text")
          .table("translations", "language text - key", "text text - key", "translation text");
  private static final Catalog CATALOG = SKETCH.catalog();

  private static ParkRow row(String table, Place place, Map<String, String> texts) {
    TableSchema schema = CATALOG.table(table);
    Map<String, Cell> cells = new TreeMap<>();
    texts.forEach((column, text) -> cells.put(column, new Cell.Text(text)));
    return ParkRow.of(schema, cells, place);
  }

  private static ParkRow meter(String id, Place place) {
    return row("meters", place, Map.of("meter", id));
  }

  private static Park park(List<ParkRow> meters, List<ParkRow> reviews) {
    return park(Map.of("meters", meters, "reviews", reviews));
  }

  private static Park park(Map<String, List<ParkRow>> rows) {
    Map<String, ParkTable> tables = new TreeMap<>();
    rows.forEach((table, own) -> tables.put(table, new ParkTable(CATALOG.table(table), own)));
    return new Park(SKETCH.park().profile(), tables, Map.of(), List.of());
  }

  private static Issue issue(Severity severity, Place place) {
    return new Issue(severity, place, Sentence.of("issue.x", "x"), Sentence.NONE);
  }

  private static Place sheet(String file, String sheet, int row) {
    return new Place(file, sheet, row, "");
  }

  @Test
  void monthsAsColumnsOfOneRowAreOneRow() {
    Park park =
        park(
            List.of(
                meter("A-01", sheet("a.xlsx", "2024", 5)),
                meter("A-02", sheet("a.xlsx", "2024", 5)),
                meter("B", sheet("a.xlsx", "2023", 5)),
                meter("C", Place.row("c.csv", 5))),
            List.of());

    assertThat(ReadCount.of(park, List.of())).isEqualTo(new ReadCount(1, 3, 0));
  }

  @Test
  void aRowThatWasLeftOutIsCountedAndNeedsAttention() {
    Park park = park(List.of(meter("A", Place.row("a.csv", 2))), List.of());
    List<Issue> issues =
        List.of(
            issue(Severity.ERROR, Place.row("a.csv", 3)),
            issue(Severity.ERROR, Place.row("a.csv", 3).at("state")),
            issue(Severity.WARNING, Place.row("a.csv", 2)));
    ReadCount count = ReadCount.of(park, issues);

    assertThat(count).isEqualTo(new ReadCount(0, 2, 2));
    assertThat(count.good()).isZero();
  }

  /// The only row of a file was left out, and nothing told of it.
  @Test
  void aRowIsCountedInAFileOfWhichNoneHolds() {
    Park park = park(List.of(), List.of());
    List<Issue> issues =
        List.of(
            issue(Severity.ERROR, Place.row("a.csv", 1)),
            issue(Severity.ERROR, Place.row("a.csv", 2)),
            issue(Severity.ERROR, Place.row("park.yaml", 7)));

    assertThat(ReadCount.of(park, issues)).isEqualTo(new ReadCount(0, 1, 1));
  }

  @Test
  void notesHeadsOfColumnsAndWholeFilesAreOfNoRow() {
    Park park = park(List.of(meter("A", Place.row("a.csv", 4))), List.of());
    List<Issue> issues =
        List.of(
            issue(Severity.NOTE, Place.row("a.csv", 4)),
            issue(Severity.WARNING, Place.row("a.csv", 3)),
            issue(Severity.ERROR, Place.file("a.csv")));

    assertThat(ReadCount.of(park, issues)).isEqualTo(new ReadCount(0, 1, 0));
  }

  @Test
  void qualityIsCountedByTableAndReviewsAreAboutOthers() {
    Park park =
        park(
            List.of(
                row("meters", Place.row("m", 2), Map.of("meter", "A", "state", "estimated")),
                row("meters", Place.row("m", 3), Map.of("meter", "B", "state", "refused")),
                row("meters", Place.row("m", 4), Map.of("meter", "C", "evidence", "E1"))),
            List.of(review("A", "confirmed"), review("B", "doubted"), review("gone", "confirmed")));

    assertThat(TableQuality.of(park)).containsExactly(new TableQuality("meters", 3, 1, 1, 1, 1));
    assertThat(TableQuality.of(park).getFirst().unreviewed()).isEqualTo(2);
    assertThat(TableQuality.of(park(List.of(), List.of()))).isEmpty();
  }

  @Test
  void whatRowsAreCalledInAnotherLanguageIsNothingToReview() {
    ParkRow words =
        row(
            "translations",
            Place.row("t", 2),
            Map.of("language", "es", "text", "dyes", "translation", "colorantes"));
    Park park =
        park(
            Map.of(
                "meters",
                List.of(meter("A", Place.row("m", 2))),
                "reviews",
                List.of(),
                "translations",
                List.of(words)));

    assertThat(TableQuality.of(park)).extracting(TableQuality::table).containsExactly("meters");
  }

  private static ParkRow review(String key, String result) {
    return row(
        "reviews", Place.row("r", 2), Map.of("table", "meters", "key", key, "result", result));
  }

  @Test
  void onlyWhatIsMadeOfTablesWithRowsLeftOutIsOpen() {
    LeftOut left =
        LeftOut.of(
            CATALOG,
            List.of(
                issue(Severity.ERROR, Place.row("data/meters.csv", 3)),
                issue(Severity.WARNING, Place.row("reviews.csv", 3))));

    assertThat(left.touches(List.of("meters"))).isTrue();
    assertThat(left.touches(List.of("reviews"))).isFalse();
    assertThat(left.touches(List.of())).isFalse();
  }

  /// A sheet called `Hoja1` may have been any table.
  @Test
  void rowsOfASheetThatIsNoTableLeaveEverythingOpen() {
    LeftOut left =
        LeftOut.of(CATALOG, List.of(issue(Severity.ERROR, sheet("meters.xlsx", "Hoja1", 3))));

    assertThat(left.touches(List.of("reviews"))).isTrue();
  }
}
