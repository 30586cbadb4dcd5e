package org.tinkuy.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Severity;

/// What becomes of rows that refer to nothing, or to a row that was left out.
class CascadeTest {
  @Test
  void leavesARowOutThatRefersToNothingAndHintsAtTheNearest() {
    CheckedPark park =
        Written.smallPark()
            .table("leases", "lease;plot;tenant;from\nL1;P1;T9;2024-01-01\nL2;P1;T1;2024-01-01")
            .check();

    Issue issue = park.issue("reference.dangling");
    assertThat(issue.place()).hasToString("leases.csv:2:tenant");
    assertThat(issue.severity()).isEqualTo(Severity.ERROR);
    assertThat(issue.message())
        .isEqualTo("Row 'L1' of leases: tenant must name a row of tenants, but 'T9' is none.");
    assertThat(issue.suggestion()).isEqualTo("Maybe you mean T1 or T2.");
    assertThat(park.keys("leases")).containsExactly("L2");
  }

  @Test
  void namesEveryReferenceToNothingInARow() {
    CheckedPark park =
        Written.smallPark().table("leases", "lease;plot;tenant;from\nL1;P9;T9;2024-01-01").check();

    assertThat(park.told())
        .containsExactly(
            "ERROR reference.dangling leases.csv:2:plot",
            "ERROR reference.dangling leases.csv:2:tenant");
  }

  @Test
  void letsAnIdNameARowOfAnyOfItsTables() {
    CheckedPark park =
        Written.smallPark()
            .table(
                "workforce", "tenant;period;workers\nT1;2024;10\nB1;2024;5\nP1;2024;5\npark;2024;5")
            .table("measures", "measure;where;currency;priceYear;capex\nM1;park;USD;2024;10")
            .check();

    assertThat(park.told())
        .containsExactly(
            "ERROR reference.dangling workforce.csv:4:tenant",
            "ERROR reference.dangling workforce.csv:5:tenant");
    assertThat(park.keys("measures")).containsExactly("M1");
  }

  @Test
  void takesAReferenceToARefusedRowAsUnknownEvenWhereItIsNeeded() {
    CheckedPark park =
        Written.park()
            .table("tenants", "tenant;name;sector\nT1;Textiles;9999")
            .table("plots", "plot;use;status;tenant\nP1;industrial;leased;T1")
            .table("leases", "lease;plot;tenant;from\nL1;P1;T1;2024-01-01")
            .table(
                "flows",
                "flow;period;tenant;direction;carrier;quantity;unit;state"
                    + "\nF1;2024;T1;out;water;3;t;measured")
            .check();

    assertThat(park.told())
        .containsExactly(
            "ERROR cell.code tenants.csv:2:sector",
            "WARNING reference.refusedUnknown plots.csv:2:tenant",
            "WARNING reference.refusedUnknown leases.csv:2:tenant",
            "WARNING reference.refusedUnknown flows.csv:2:tenant");
    assertThat(park.text("leases", "L1", "tenant")).isEmpty();
    assertThat(park.text("leases", "L1", "plot")).isEqualTo("P1");
    assertThat(park.text("flows", "F1,2024", "tenant")).isEmpty();
    assertThat(park.issues().getLast().message())
        .isEqualTo(
            "Row 'F1,2024' of flows: tenant 'T1' was left out because of its own errors"
                + " (tenants.csv:2), so it is taken as unknown.");
  }

  @Test
  void holdsARowAsideWhoseKeyNamesARefusedRow() {
    CheckedPark park =
        Written.smallPark()
            .table("tenants", "tenant;name;sector\nT3;Textiles;9999")
            .table("economics", "tenant;period\nT3;2024\nT1;2024")
            .table("workforce", "tenant;period;workers\nT3;2024;10")
            .table("facts", "subject;fact;period;value;state;unit\nT3;patrols;2024;3;measured;h")
            .check();

    assertThat(park.told())
        .containsExactly(
            "ERROR cell.code tenants.csv:2:sector",
            "ERROR reference.rowRefused economics.csv:2:tenant",
            "ERROR reference.rowRefused workforce.csv:2:tenant",
            "ERROR reference.rowRefused facts.csv:2:subject");
    assertThat(park.keys("economics")).containsExactly("T1,2024");
    assertThat(park.issues().get(1).suggestion()).isEqualTo("Correct the row of 'T3' first.");
  }

  @Test
  void takesOnlyTheRefusedItemOutOfAList() {
    CheckedPark park =
        Written.park()
            .table("tenants", "tenant;name;sector\nT1;Textiles;9999\nT2;Dyes;2011")
            .table("plots", "plot;use;status;tenant\nP1;industrial;leased;T1|T2")
            .check();

    assertThat(park.text("plots", "P1", "tenant")).isEqualTo("T2");
  }

  @Test
  void followsAChainOfRows() {
    CheckedPark park =
        Written.smallPark()
            .table("evidence", "evidence;title\nE1;")
            .table("phases", "phase;evidence\nPH1;E9\nPH2;E1")
            .table("plots", "plot;use;status;phase\nP2;industrial;leased;PH1")
            .table("leases", "lease;plot;tenant;from\nL1;P2;T1;2024-01-01")
            .check();

    assertThat(park.told())
        .containsExactly(
            "ERROR cell.missing evidence.csv:2:title",
            "ERROR reference.dangling phases.csv:2:evidence",
            "WARNING reference.refusedUnknown phases.csv:3:evidence",
            "WARNING reference.refusedUnknown plots.csv:2:phase");
    assertThat(park.text("plots", "P2", "phase")).isEmpty();
    assertThat(park.text("leases", "L1", "plot")).isEqualTo("P2");
  }

  @Test
  void holdsALinkAsideThatNamesARowOfItsPeriodThatWasRefused() {
    CheckedPark park =
        Written.smallPark()
            .table(
                "flows",
                "flow;period;tenant;direction;carrier;quantity;unit;state"
                    + "\nF1;2023;T1;out;water;3;t;measured\nF1;2024;T1;out;water;x;t;measured"
                    + "\nF2;2023;T2;in;water;3;t;measured\nF2;2024;T2;in;water;3;t;measured")
            .table("links", "from;to;period;quantity;unit\nF1;F2;2023;2;t\nF1;F2;2024;2;t")
            .check();

    assertThat(park.told())
        .containsExactly(
            "ERROR cell.number flows.csv:3:quantity",
            "ERROR reference.rowRefused links.csv:3:from");
    assertThat(park.keys("links")).containsExactly("F1,F2,2023");
  }

  @Test
  void resolvesALinkInItsOwnPeriod() {
    CheckedPark park =
        Written.smallPark()
            .table(
                "flows",
                "flow;period;tenant;direction;carrier;quantity;unit;state"
                    + "\nF1;2023;T1;out;water;3;t;measured\nF2;2023;T2;in;water;3;t;measured"
                    + "\nF2;2024;T2;in;water;3;t;measured")
            .table(
                "links",
                "from;to;period;quantity;unit\nF1;F2;2023;2;t\nF1;F2;2024;2;t\nF1;F2;2023-05;1;t")
            .check();

    Issue issue = park.issue("reference.otherPeriod");
    assertThat(issue.place()).hasToString("links.csv:3:from");
    assertThat(issue.message())
        .isEqualTo(
            "Row 'F1,F2,2024' of links: from 'F1' must have a row in the same period, but has only:"
                + " 2023.");
    assertThat(park.keys("links")).containsExactly("F1,F2,2023", "F1,F2,2023-05");
  }

  @Test
  void tellsOfAParkBodyWithoutARow() {
    CheckedPark park = Written.smallPark().header("parkBody", "B2").check();

    assertThat(park.told()).containsExactly("WARNING profile.parkBody park.yaml:parkBody");
    assertThat(park.issues().getFirst().suggestion()).isEqualTo("Maybe you mean B1.");
  }

  /// Whoever mends the unit must not find the next problem of the same row only then.
  @Test
  void aRowWithAWrongCellTellsItsWrongReferencesToo() {
    CheckedPark park =
        Written.park()
            .table("tenants", "tenant;name;sector\nT1;A;1313")
            .table(
                "flows",
                "flow;period;tenant;direction;carrier;quantity;unit;state\n"
                    + "F1;2024;T9;in;electricity;5;furlong;measured")
            .check();

    assertThat(park.told())
        .containsExactlyInAnyOrder(
            "ERROR reference.dangling flows.csv:2:tenant",
            "ERROR cell.code flows.csv:2:carrier",
            "ERROR cell.unit flows.csv:2:unit");
  }
}
