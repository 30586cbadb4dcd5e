package org.tinkuy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.tinkuy.document.ChangeSet.Change;
import org.tinkuy.document.ChangeSet.PutRow;
import org.tinkuy.document.ChangeSet.RemoveRow;
import org.tinkuy.document.ChangeSet.RenameId;
import org.tinkuy.document.ChangeSet.SetCell;
import org.tinkuy.document.ChangeSetApply.Applied;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;

/// Rows taken out, ids renamed with everything that names them, and changes taken back.
class RemovalsAndRenamingsTest {
  private static Written park() {
    return Written.park()
        .header("parkBody", "B1")
        .table("plots", "plot;use;status;tenant\nP1;industrial;leased;T1 | T2\nP2;green;planned;")
        .table("tenants", "tenant;name;sector;plots\nT1;Textiles;1313;P1\nT2;Dyes;2011;P1")
        .table(
            "bodies",
            "body;role;name;nature\nB1;operator;Parque SA;private\nB1;owner;Parque SA;private")
        .table("workforce", "tenant;period;sex;workers\nT1;2024;;10\nT1;2024;female;4\nB1;2024;;3")
        .table("facts", "subject;fact;period;basis;value;state\nP1;roof;2024;;12 m2;measured")
        .table(
            "reviews",
            """
            table;key;role
            workforce;T1,2024,all;auditor
            plots;P1;auditor
            workforce;B1,2024,all;auditor""")
        .square("P1", 10);
  }

  private static Checked<Applied> apply(Written park, Change... changes) {
    return apply(park.document(), List.of(changes));
  }

  private static Checked<Applied> apply(ParkDocument park, List<Change> changes) {
    return new ChangeSetApply(TestCatalog.CATALOG)
        .apply(park, new ChangeSet("plan", "", "", "", changes));
  }

  private static ParkDocument applied(Change... changes) {
    Checked<Applied> applied = apply(park(), changes);
    assertThat(applied.issues()).isEmpty();
    return applied.find().orElseThrow().document();
  }

  /// What rows say, whatever their order and place; empty cells say nothing.
  private static Map<String, List<String>> content(ParkDocument document) {
    Map<String, List<String>> content = new TreeMap<>();
    document.tables().forEach((name, table) -> content.put(name, lines(table)));
    document
        .layers()
        .forEach(
            layer ->
                content.put(
                    "map " + layer.name(),
                    layer.shapes().stream().map(shape -> shape.properties().toString()).toList()));
    content.put("park.yaml", document.header().root().findText("parkBody").stream().toList());
    content.values().removeIf(List::isEmpty);
    return content;
  }

  private static List<String> lines(ParkDocument document, String table) {
    return content(document).getOrDefault(table, List.of());
  }

  private static List<String> lines(TextTable table) {
    return table.rows().stream()
        .map(
            row ->
                new TreeMap<>(row.cells())
                    .entrySet().stream()
                        .filter(cell -> !cell.getValue().isBlank())
                        .toList()
                        .toString())
        .sorted()
        .toList();
  }

  @Test
  void takesARowOutByItsKeyWithDefaultsLeftOut() {
    ParkDocument document = applied(new RemoveRow("workforce", "T1,2024"));

    assertThat(document.findTable("workforce").orElseThrow().rows())
        .extracting(row -> row.find("workers").orElse(""))
        .containsExactly("4", "3");
  }

  @Test
  void takesOutARowWhoseKeyHoldsCommas() {
    ParkDocument document = applied(new RemoveRow("reviews", "workforce,T1,2024,all,auditor"));

    assertThat(document.findTable("reviews").orElseThrow().rows()).hasSize(2);
  }

  @Test
  void takesNoRowOutWhoseKeyStandsTwice() {
    Checked<Applied> applied =
        apply(
            park().table("plots", "plots-2.csv", "plot;use;status\nP2;road;planned"),
            new RemoveRow("plots", "P2"));

    assertThat(applied.issues()).extracting(Issue::code).containsExactly("changes.rowTwice");
    assertThat(applied.find().orElseThrow().document().findTable("plots").orElseThrow().rows())
        .hasSize(3);
  }

  @Test
  void renamesATenantWhereverItIsNamed() {
    ParkDocument document = applied(new RenameId("tenants", "T1", "weaver"));

    assertThat(lines(document, "tenants").getLast()).contains("tenant=weaver");
    assertThat(lines(document, "plots").getFirst()).contains("tenant=weaver | T2");
    assertThat(lines(document, "workforce"))
        .filteredOn(line -> line.contains("tenant=weaver"))
        .hasSize(2);
    assertThat(lines(document, "reviews").toString())
        .contains("key=weaver,2024,all")
        .doesNotContain("T1");
    assertThat(CheckedPark.of(document).told()).isEqualTo(park().check().told());
  }

  @Test
  void renamesAPlotOnTheMapToo() {
    ParkDocument document = applied(new RenameId("plots", "P1", "A-07"));

    assertThat(document.layers().getFirst().shapes().getFirst().properties())
        .containsEntry("plot", "A-07");
    assertThat(lines(document, "facts").getFirst()).contains("subject=A-07");
    assertThat(lines(document, "tenants").toString()).contains("plots=A-07");
    assertThat(CheckedPark.of(document).park().outlines()).containsOnlyKeys("A-07");
  }

  @Test
  void renamesABodyInAllItsRowsAndInTheHeader() {
    ParkDocument document = applied(new RenameId("bodies", "B1", "operator"));

    assertThat(document.header().root().findText("parkBody")).contains("operator");
    assertThat(lines(document, "bodies"))
        .allMatch(line -> line.contains("body=operator"))
        .hasSize(2);
  }

  @Test
  void renamesNothingWhereTheNewIdStandsAnywhere() {
    Checked<Applied> taken = apply(park(), new RenameId("tenants", "T1", "T2"));
    Checked<Applied> ofAPlot = apply(park(), new RenameId("tenants", "T1", "P2"));
    Checked<Applied> dangling =
        apply(
            park().table("economics", "tenant;period\nT9;2024"),
            new RenameId("tenants", "T1", "T9"));

    assertThat(List.of(taken, ofAPlot, dangling))
        .allSatisfy(
            refused -> {
              assertThat(refused.issues())
                  .extracting(Issue::code)
                  .containsExactly("changes.renameTaken");
              assertThat(refused.find().orElseThrow().differences()).isEmpty();
            });
  }

  @Test
  void renamesNothingThatIsNotAnIdOfTheTable() {
    assertThat(
            apply(
                    park().table("certificates", "certificate;holder;scheme;status\nT1;T2;ohs;x"),
                    new RenameId("tenants", "T7", "T8"),
                    new RenameId("workforce", "T1", "T8"),
                    new RenameId("tenants", "T1", "T8,T9"),
                    new RenameId("tenants", "T1", "PE"),
                    new RenameId("tenents", "T1", "T8"))
                .issues())
        .extracting(Issue::code)
        .containsExactly(
            "changes.renameUnknown",
            "changes.renameReference",
            "changes.renameForm",
            "changes.renameReserved",
            "changes.tableUnknown");
  }

  @Test
  void takesEveryChangeBackInOneGo() {
    ParkDocument before = park().document();
    Applied applied =
        apply(
                before,
                List.of(
                    new SetCell("plots", "P1", "slope", "0.1"),
                    new PutRow("plots", Map.of("plot", "P2", "use", "road", "status", "planned")),
                    new PutRow("plots", Map.of("plot", "P3", "use", "road", "status", "planned")),
                    new RemoveRow("workforce", "T1,2024,female"),
                    new RenameId("tenants", "T1", "weaver"),
                    new SetCell("workforce", "weaver,2024", "workers", "11"),
                    new RenameId("plots", "P1", "A1"),
                    new RenameId("bodies", "B1", "B2"),
                    new RemoveRow("tenants", "T2")))
            .find()
            .orElseThrow();

    Checked<Applied> undone = apply(applied.document(), applied.undo());

    assertThat(applied.undo()).hasSize(9);
    assertThat(content(applied.document())).isNotEqualTo(content(before));
    assertThat(undone.issues()).isEmpty();
    assertThat(content(undone.find().orElseThrow().document())).isEqualTo(content(before));
  }

  @Test
  void writesANumberOfAWorkbookBackInTheWritingOfThePark() {
    Place place = Place.sheet("book.xlsx", "workforce").atRow(2);
    TextRow row =
        new TextRow(
            place,
            Map.of("tenant", "T1", "period", "2024", "sex", "all", "workers", "1.234"),
            new Writing(1, Map.of(), Set.of("workers")));
    TextTable table =
        new TextTable("workforce", List.of("tenant", "period", "sex", "workers"), List.of(row));
    SetCell change = new SetCell("workforce", "T1,2024", "workers", "5");

    assertThat(
            apply(park().header("decimalSign", ",").table(table), change)
                .find()
                .orElseThrow()
                .undo())
        .containsExactly(new SetCell("workforce", "T1,2024,all", "workers", "1,234"));
    assertThat(apply(park().table(table), change).find().orElseThrow().undo())
        .containsExactly(new SetCell("workforce", "T1,2024,all", "workers", "1.2340"));
  }

  @Test
  void listsTheRowsThatAreNotWhatTheyWere() {
    Applied applied =
        apply(
                park(),
                new SetCell("plots", "P1", "slope", "0.1"),
                new RemoveRow("tenants", "T2"),
                new PutRow("plots", Map.of("plot", "P3", "use", "road", "status", "planned")))
            .find()
            .orElseThrow();

    assertThat(applied.rows())
        .extracting(
            edit -> edit.table(),
            edit -> edit.before().isPresent(),
            edit -> edit.after().isPresent())
        .containsExactlyInAnyOrder(
            Tuple.tuple("plots", true, true),
            Tuple.tuple("plots", false, true),
            Tuple.tuple("tenants", true, false));
  }
}
