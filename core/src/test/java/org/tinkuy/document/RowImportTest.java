package org.tinkuy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tinkuy.document.ChangeSet.PutRow;
import org.tinkuy.document.ChangeSet.SetCell;
import org.tinkuy.document.ParkDiff.Side;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;

/// Which rows of a file go into a park, and which do not.
class RowImportTest {
  private static final Written PARK =
      Written.smallPark()
          .table("workforce", "tenant;period;workers;local\nT1;2024;10;4\nT2;2024;7;1");

  private static RowImport.Plan plan(Written sent, Place... broken) {
    ParkDocument park = PARK.document();
    Side side = new Side(park, CheckedPark.of(park).park());
    return new RowImport(TestCatalog.CATALOG).plan(side, sent.document().tables(), Set.of(broken));
  }

  private static Written sent(String table, String text) {
    return Written.park().table(table, "sent.csv", text);
  }

  @Test
  void newRowsAreNewAndCellsThatDifferChange() {
    RowImport.Plan plan =
        plan(sent("workforce", "tenant;period;workers\nT1;2025;11\nT1;2024;12\nT2;2024;7"));

    assertThat(plan.issues()).isEmpty();
    assertThat(plan.kept()).hasSize(3);
    assertThat(plan.changes())
        .containsExactlyInAnyOrder(
            new PutRow(
                "workforce",
                Map.of("tenant", "T1", "period", "2025", "sex", "all", "workers", "11")),
            new SetCell("workforce", "T1,2024,all", "workers", "12"));
  }

  /// Whoever mends the row must not find the next mistake only when it is sent again.
  @Test
  void everyErrorOfARowIsToldAtOnce() {
    RowImport.Plan plan = plan(sent("workforce", "tenant;period;workers;sex\nT1;May;x;all"));

    assertThat(plan.issues())
        .extracting(issue -> issue.code() + " " + issue.place())
        .containsExactlyInAnyOrder(
            "cell.period sent.csv:2:period", "cell.number sent.csv:2:workers");
    assertThat(plan.refused()).containsExactly(Place.row("sent.csv", 2));
  }

  @Test
  void anEmptyCellTakesNothingAway() {
    RowImport.Plan plan = plan(sent("workforce", "tenant;period;workers;local\nT1;2024;10;"));

    assertThat(plan.changes()).isEmpty();
    assertThat(plan.kept()).containsExactly(Place.row("sent.csv", 2));
  }

  @Test
  void aRowInErrorStaysOutAndSoDoesWhatNeedsIt() {
    Written sent =
        sent("tenants", "tenant;name;sector\nT7;Glass;1313\nT8;Paper;no sector")
            .table(
                "workforce",
                "sent-2.csv",
                "tenant;period;workers\nT7;2024;3\nT8;2024;4\nT9;2024;5");

    RowImport.Plan plan = plan(sent);

    assertThat(plan.refused())
        .containsExactlyInAnyOrder(
            Place.row("sent.csv", 3), Place.row("sent-2.csv", 3), Place.row("sent-2.csv", 4));
    assertThat(plan.kept())
        .containsExactlyInAnyOrder(Place.row("sent.csv", 2), Place.row("sent-2.csv", 2));
    assertThat(plan.issues()).allMatch(Issue::isError);
    assertThat(plan.changes()).hasSize(2);
  }

  @Test
  void rowsWithOneKeyStayOutUnlessTheySayTheSame() {
    RowImport.Plan plan =
        plan(
            sent("workforce", "tenant;period;workers\nT1;2025;1\nT1;2025;2\nT2;2025;5\nT2;2025;5"));

    assertThat(plan.issues())
        .extracting(issue -> issue.code() + " " + issue.place())
        .containsExactly(
            "import.rowTwice sent.csv:2", "import.rowTwice sent.csv:3", "row.repeated sent.csv:5");
    assertThat(plan.changes())
        .containsExactly(
            new PutRow(
                "workforce",
                Map.of("tenant", "T2", "period", "2025", "sex", "all", "workers", "5")));
  }

  @Test
  void whatTheParkHasNoPlaceForIsNamed() {
    Written sent =
        sent("workforce", "tenant;period;workers;mood\nT1;2025;1;good")
            .table("jokes", "sent-2.csv", "joke\nA");

    RowImport.Plan plan = plan(sent);

    assertThat(plan.issues())
        .extracting(Issue::code)
        .contains("import.columnUnknown", "import.tableUnknown");
    assertThat(plan.refused()).containsExactly(Place.row("sent-2.csv", 2));
  }

  @Test
  void aRowWithAnUnreadCellStaysOut() {
    Place broken = Place.row("sent.csv", 2);

    RowImport.Plan plan = plan(sent("workforce", "tenant;period;workers\nT1;2025;1"), broken);

    assertThat(plan.refused()).containsExactly(broken);
    assertThat(plan.changes()).isEmpty();
  }
}
