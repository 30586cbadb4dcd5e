package org.tinkuy.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tinkuy.kernel.Issue;

/// Keys and ids over all rows: defaults, duplicates, one name space, rows of one body.
class KeysTest {
  @Test
  void readsEmptyKeyCellsAsTheirDefault() {
    CheckedPark park =
        Written.smallPark()
            .table("workforce", "tenant;period;sex;workers\nT1;2024;;10\nT1;2024;female;4")
            .table(
                "references",
                "name;country;period;value;kind\nwage;PE;2024;1025;\nwage;PE;2023;930")
            .check();

    assertThat(park.told()).isEmpty();
    assertThat(park.keys("workforce")).containsExactly("T1,2024,all", "T1,2024,female");
    assertThat(park.keys("references")).containsExactly("wage,PE,2023,value", "wage,PE,2024,value");
  }

  @Test
  void takesNoneOfTwoRowsThatContradictOneAnother() {
    CheckedPark park =
        Written.park()
            .table("tenants", "tenant;name;sector\nA;One;1313\nB;Two;1313\nA;Other;1313")
            .check();

    assertThat(park.told())
        .containsExactly("ERROR row.duplicate tenants.csv:2", "ERROR row.duplicate tenants.csv:4");
    assertThat(park.issues().getFirst().message())
        .isEqualTo(
            "Row 'A' of tenants: a key must stand once, but stands at tenants.csv:4 too; none of"
                + " them is taken.");
    assertThat(park.issues().getLast().message()).contains("tenants.csv:2");
    assertThat(park.keys("tenants")).containsExactly("B");
  }

  @Test
  void readsARepeatedRowOnce() {
    CheckedPark park =
        Written.park()
            .table("plots", "a.csv", "plot;use;status;area_m2\nA;green;planned;1200")
            .table("plots", "b.csv", "plot;use;status;area_m2\nA;GREEN;planned;0.12 ha")
            .check();

    assertThat(park.issue("row.repeated").place()).hasToString("b.csv:2");
    assertThat(park.issue("row.repeated").message()).contains("a.csv:2");
    assertThat(park.keys("plots")).containsExactly("A");
  }

  @Test
  void tellsKeysApartWhateverCommasTheirTextsHold() {
    CheckedPark park =
        Written.smallPark().table("reviews", "table;key;role\nflows;a;b,c\nflows;a,b;c").check();

    assertThat(park.told()).noneMatch(line -> line.contains("row."));
    assertThat(park.park().table("reviews").rows()).hasSize(2);
  }

  @Test
  void refusesOneIdInTwoTablesOfTheNameSpace() {
    CheckedPark park =
        Written.park()
            .table("tenants", "tenant;name;sector\nA;One;1313\nB;Two;1313")
            .table("plots", "plot;use;status\nA;green;planned\nC;green;planned")
            .table("utilities", "utility;kind;capacity;unit\nC;water;3;m3/d\nD;water;3;m3/d")
            .table("bodies", "body;role;name;nature\nE;owner;E;public\nE;operator;E;public")
            .check();

    assertThat(park.told())
        .containsExactly(
            "ERROR id.clash tenants.csv:2",
            "ERROR id.clash plots.csv:2",
            "ERROR id.clash plots.csv:3",
            "ERROR id.clash utilities.csv:2");
    assertThat(park.issues().getFirst().message()).contains("'A' stands in plots (plots.csv:2)");
    assertThat(park.keys("tenants")).containsExactly("B");
    assertThat(park.keys("bodies")).hasSize(2);
  }

  @Test
  void keepsTheParkAndTheCountriesFree() {
    CheckedPark park =
        Written.park()
            .table("tenants", "tenant;name;sector\npark;One;1313\nPE;Two;1313\npe;Three;1313")
            .table("flows", "flow;period;tenant;direction;carrier;unit;state")
            .check();

    assertThat(park.told())
        .containsExactly("ERROR id.reserved tenants.csv:2", "ERROR id.reserved tenants.csv:3");
    assertThat(park.keys("tenants")).containsExactly("pe");
  }

  @Test
  void wantsTheRowsOfABodyToAgreeOnWhatItIs() {
    CheckedPark park =
        Written.park()
            .table(
                "bodies",
                "body;role;name;nature;share;from;note\nB;owner;Parque;public;0.4;2001-01-01;x"
                    + "\nB;operator;Parque;private;;2010-01-01;y\nC;owner;C;public;;;"
                    + "\nC;operator;C;public;0.5;2002-01-01;")
            .check();

    assertThat(park.told())
        .containsExactly(
            "ERROR body.rowsDiffer bodies.csv:2:nature",
            "ERROR body.rowsDiffer bodies.csv:3:nature");
    assertThat(park.issues().getFirst().message())
        .isEqualTo(
            "Body 'B': all its rows must say the same in nature, but they say: 'private'"
                + " (bodies.csv:3), 'public' (bodies.csv:2).");
    assertThat(park.keys("bodies")).containsExactly("C,operator", "C,owner");
  }

  @Test
  void findsAnIdThoughItsAccentsAreWrittenInTwoWays() {
    CheckedPark park =
        Written.park()
            .table("tenants", "tenant;name;sector\nCan\u0303a;One;1313")
            .table("economics", "tenant;period\nCa\u00f1a;2024")
            .check();

    assertThat(park.told()).isEmpty();
  }

  @Test
  void keepsWhatItDoesNotKnowAndSaysSo() {
    CheckedPark park =
        Written.park()
            .table("tenants", "tenant;name;sector;nmae;colour\nA;One;1313;x;red")
            .table("tennants", "tenant\nA")
            .check();

    assertThat(park.told())
        .containsExactly(
            "WARNING table.unknown tennants.csv:2",
            "WARNING column.unknown tenants.csv:1:nmae",
            "WARNING column.unknown tenants.csv:1:colour");
    assertThat(park.issues()).extracting(Issue::suggestion).allMatch(hint -> !hint.isBlank());
    assertThat(park.issues().getFirst().suggestion()).isEqualTo("Maybe you mean tenants.");
    assertThat(park.issues().get(1).suggestion()).isEqualTo("Maybe you mean name.");
    assertThat(park.keys("tenants")).containsExactly("A");
  }

  @Test
  void namesTheFileThatHasTheUnknownColumn() {
    CheckedPark park =
        Written.park()
            .table("tenants", "a.csv", "tenant;name;sector\nA;One;1313")
            .table("tenants", "b.csv", "tenant;name;sector;colour\nB;One;1313;red")
            .check();

    assertThat(park.told()).containsExactly("WARNING column.unknown b.csv:1:colour");
  }

  @Test
  void knowsSecrecyEvidenceAndNotesInEveryTable() {
    CheckedPark park =
        Written.park()
            .table("evidence", "evidence;title\nE1;Survey\nE2;Photo")
            .table(
                "plots", "plot;use;status;secrecy;evidence;note\nA;green;planned;t2;E1|E2;by hand")
            .check();

    assertThat(park.told()).isEmpty();
    assertThat(park.text("plots", "A", "secrecy")).isEqualTo("T2");
    assertThat(park.text("plots", "A", "evidence")).isEqualTo("E1|E2");
  }
}
