package org.tinkuy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.tinkuy.document.ChangeSet.Change;
import org.tinkuy.document.ChangeSet.PutRow;
import org.tinkuy.document.ChangeSet.SetCell;
import org.tinkuy.document.ChangeSetApply.Applied;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;

/// Changes to a document: rows put, cells set, and what cannot be done.
class ChangeSetsTest {
  private static final Written PARK =
      Written.smallPark()
          .table("workforce", "tenant;period;sex;workers\nT1;2024;;10\nT1;2024;Female;4")
          .table("facts", "subject;fact;period;basis;value;state\npark;parkPlan;2024;;no;measured");

  private static Checked<Applied> apply(Change... changes) {
    return new ChangeSetApply(TestCatalog.CATALOG)
        .apply(PARK.document(), new ChangeSet("plan", "planner", "", "what if", List.of(changes)));
  }

  private static CheckedPark checked(Change... changes) {
    Checked<Applied> applied = apply(changes);
    assertThat(applied.issues()).isEmpty();
    return CheckedPark.of(applied.find().orElseThrow().document());
  }

  @Test
  void addsARow() {
    CheckedPark park =
        checked(new PutRow("plots", Map.of("plot", "P2", "use", "green", "status", "planned")));

    assertThat(park.told()).isEmpty();
    assertThat(park.keys("plots")).containsExactly("P1", "P2");
  }

  @Test
  void addsARowToATableThatWasNotThere() {
    CheckedPark park = checked(new PutRow("events", Map.of("event", "E1", "opened", "2024-03-15")));

    assertThat(park.keys("events")).containsExactly("E1");
  }

  @Test
  void replacesTheRowWithTheSameKey() {
    CheckedPark park =
        checked(
            new PutRow("workforce", Map.of("tenant", "T1", "period", "2024", "workers", "12")),
            new PutRow(
                "workforce",
                Map.of("tenant", "T1", "period", "2024", "sex", "female", "workers", "5")));

    assertThat(park.told()).isEmpty();
    assertThat(park.text("workforce", "T1,2024,all", "workers")).isEqualTo("12 people");
    assertThat(park.text("workforce", "T1,2024,female", "workers")).isEqualTo("5 people");
  }

  @Test
  void setsACellByItsKeyWithDefaultsLeftOutOrWritten() {
    CheckedPark park =
        checked(
            new SetCell("facts", "park,parkPlan,2024", "value", "partly"),
            new SetCell("facts", "park, parkPlan, 2024, CURRENT", "note", "seen"),
            new SetCell("workforce", "T1,2024", "workers", "11"),
            new SetCell("workforce", "T1,2024,female", "workers", ""));

    assertThat(park.text("facts", "park,parkPlan,2024,current", "value")).isEqualTo("partly");
    assertThat(park.text("facts", "park,parkPlan,2024,current", "note")).isEqualTo("seen");
    assertThat(park.text("workforce", "T1,2024,all", "workers")).isEqualTo("11 people");
    assertThat(park.issue("cell.missing").place()).hasToString("plan:4:workers");
  }

  @Test
  void namesAProblemWhereTheNewTextStands() {
    CheckedPark park =
        checked(
            new SetCell("workforce", "T1,2024", "workers", "many"),
            new PutRow("plots", Map.of("plot", "P2", "use", "violet", "status", "planned")));

    assertThat(park.told())
        .containsExactly("ERROR cell.code plan:2:use", "ERROR cell.number plan:1:workers");
  }

  @Test
  void namesWhatCannotBeDoneAndDoesTheRest() {
    Checked<Applied> applied =
        apply(
            new SetCell("workforce", "T2,2024", "workers", "3"),
            new SetCell("workforces", "T1,2024", "workers", "3"),
            new SetCell("workforce", "T1,2024", "worker", "3"),
            new SetCell("workforce", "T1,2024", "sex", "male"),
            new PutRow("workforce", Map.of("tenant", "T2", "workers", "3")),
            new SetCell("workforce", "T1,2024", "workers", "3"));

    assertThat(applied).isInstanceOf(Checked.Partial.class);
    assertThat(applied.issues())
        .extracting(Issue::code, issue -> issue.place().toString())
        .containsExactly(
            Tuple.tuple("changes.rowUnknown", "plan:1"),
            Tuple.tuple("changes.tableUnknown", "plan:2"),
            Tuple.tuple("changes.columnUnknown", "plan:3"),
            Tuple.tuple("changes.keyColumn", "plan:4"),
            Tuple.tuple("changes.keyMissing", "plan:5"));
    assertThat(applied.issues()).extracting(Issue::suggestion).allMatch(hint -> !hint.isBlank());
    assertThat(applied.issues().get(1).suggestion()).isEqualTo("Maybe you mean workforce.");
    assertThat(applied.issues().get(2).suggestion()).isEqualTo("Maybe you mean workers.");
    assertThat(
            CheckedPark.of(applied.find().orElseThrow().document())
                .text("workforce", "T1,2024,all", "workers"))
        .isEqualTo("3 people");
  }

  @Test
  void leavesTheDocumentItWasGivenAsItWas() {
    ParkDocument before = PARK.document();
    new ChangeSetApply(TestCatalog.CATALOG)
        .apply(
            before,
            new ChangeSet(
                "plan", "", "", "", List.of(new SetCell("workforce", "T1,2024", "workers", "3"))));

    assertThat(before).isEqualTo(PARK.document());
  }

  @Test
  void keepsColumnsInTheOrderInWhichTheyAreGiven() {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("plot", "P2");
    cells.put("use", "green");
    cells.put("status", "planned");
    cells.put("note", "n");
    cells.put("evidence", "");
    ParkDocument document = apply(new PutRow("plots", cells)).find().orElseThrow().document();

    assertThat(document.findTable("plots").orElseThrow().columns())
        .containsExactly("plot", "use", "status", "note", "evidence");
  }

  @Test
  void listsEachCellThatDiffersAndNoOther() {
    List<Difference> differences =
        apply(
                new SetCell("workforce", "T1,2024", "workers", "12"),
                new SetCell("workforce", "t1,2024,female", "workers", "4"),
                new PutRow("plots", Map.of("plot", "P1", "use", "green")),
                new PutRow("plots", Map.of("plot", "P2", "use", "green")))
            .find()
            .orElseThrow()
            .differences();

    assertThat(differences)
        .containsExactlyInAnyOrder(
            new Difference("workforce", "T1,2024,all", "workers", "10", "12"),
            new Difference("plots", "P1", "use", "industrial", "green"),
            new Difference("plots", "P1", "status", "leased", ""),
            new Difference("plots", "P2", "plot", "", "P2"),
            new Difference("plots", "P2", "use", "", "green"));
  }
}
