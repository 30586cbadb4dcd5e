package org.tinkuy.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.document.ParkDocument.ShapeLayer;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.formats.geo.GdalFile;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;

class ParkFolderTest {
  private static final String PLOTS =
      """
      {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"plot": "A"},
       "geometry": {"type": "Polygon", "coordinates":
        [[[-76.9, -12], [-76.899, -12], [-76.899, -11.999], [-76.9, -12]]]}}]}
      """;

  @TempDir Path temp;
  private TestFolder folder;

  @BeforeEach
  void beginWithAHeader() throws IOException {
    folder = TestFolder.with(temp.resolve("park"));
  }

  @Test
  void readsHeaderTablesAndLayers() throws IOException {
    folder
        .file("plots.csv", "plot,use\nA,green\n")
        .file("plots.geojson", PLOTS)
        .file("roads.geojson", PLOTS)
        .file(".hidden.csv", "nothing")
        .file("~$flows.xlsx", "lock");

    ParkDocument document = accepted().document();

    assertThat(document.header().root().findText("id")).contains("p");
    assertThat(document.tables()).containsOnlyKeys("plots");
    TextTable plots = document.findTable("plots").orElseThrow();
    assertThat(plots.columns()).containsExactly("plot", "use");
    assertThat(plots.rows().getFirst().place()).hasToString("plots.csv:2");
    assertThat(plots.rows().getFirst().find("use")).contains("green");
    assertThat(document.layers())
        .extracting(layer -> layer.name())
        .containsExactly("plots", "roads");
    assertThat(read().issues()).isEmpty();
  }

  @Test
  void joinsTheFilesOfOneTableInTheOrderOfTheirNames() throws IOException {
    folder
        .file("flows.csv", "id,amount\n1,5\n")
        .file("Flows-2023.csv", "id;note\n2;x\n")
        .file("flows.2022.csv", "id\n3\n");

    TextTable flows = accepted().document().findTable("flows").orElseThrow();

    assertThat(flows.columns()).containsExactly("id", "note", "amount");
    assertThat(flows.rows())
        .extracting(row -> row.place() + " " + row.cells())
        .containsExactly(
            "Flows-2023.csv:2 {id=2, note=x}",
            "flows.2022.csv:2 {id=3}",
            "flows.csv:2 {id=1, amount=5}");
  }

  @Test
  void saysWhichFilesItTakesForPartsAndKeepsTablesItDoesNotKnow() throws IOException {
    folder.file("flows-old.csv", "id\n1\n").file("flow.csv", "id\n2\n");

    assertThat(accepted().document().tables()).containsOnlyKeys("flow", "flows");
    assertThat(codes()).containsExactly("flows-old.csv folder.table.part NOTE");
  }

  @Test
  void namesWhatItDoesNotReadYet() throws IOException {
    folder
        .file("map.SHP", "x")
        .file("scenarios/solar.yaml", "x: 1")
        .file("contacts.txt", "x")
        .file("README.md", "x")
        .file("old/flows.csv", "x");

    assertThat(codes())
        .containsExactly(
            "contacts.txt folder.file.unread NOTE",
            "map.SHP folder.file.notYet NOTE",
            "old/ folder.file.unread NOTE",
            "scenarios/solar.yaml folder.scenario.broken WARNING");
    assertThat(read().issues().get(1).suggestion()).contains("plots.zip");
  }

  @Test
  void offersLayersByNameWhereNoneIsCalledPlotsAndTakesNone() throws IOException {
    Files.write(folder.path().resolve("catastro.gpkg"), GdalFile.bytes("catastro.gpkg"));

    FolderContent content = read().find().orElseThrow();

    assertThat(content.document().layers())
        .extracting(ShapeLayer::name)
        .containsExactly("lotes_2024", "vias");
    assertThat(read().issues())
        .filteredOn(issue -> issue.code().equals("folder.layer.noPlots"))
        .singleElement()
        .satisfies(issue -> assertThat(issue.message()).contains("'lotes_2024' (4)"));
  }

  @Test
  void aGeoPackageCalledPlotsWithSeveralLayersIsNotGuessedAtEither() throws IOException {
    Files.write(folder.path().resolve("plots.gpkg"), GdalFile.bytes("catastro.gpkg"));

    assertThat(codes()).contains("plots.gpkg!lotes_2024 folder.layer.noPlots NOTE");
  }

  @Test
  void readsTheMoneyCaseAndCountsItInTheHash() throws IOException {
    String without = read().find().orElseThrow().inputHash();
    folder.file("finance.yaml", "schema: 1");

    assertThat(codes()).isEmpty();
    FolderContent content = read().find().orElseThrow();
    assertThat(content.finance().orElseThrow().root().findText("schema")).hasValue("1");
    assertThat(content.inputHash()).isNotEqualTo(without);
  }

  /// Of two figures of one key nobody knows which one was meant, and much hangs on it.
  @Test
  void aMoneyCaseWithAKeyThatStandsTwiceIsNotRead() throws IOException {
    folder.file("finance.yaml", "schema: 1\nlife_yr: 20\nlife_yr: 30\n");

    assertThat(codes()).containsExactly("finance.yaml:3:life_yr yaml.keyTwice ERROR");
    assertThat(read().find().orElseThrow().finance()).isEmpty();
  }

  /// `(cd park; sha256sum park.yaml plots.csv | sha256sum)`.
  @Test
  void hashesNamesAndContentsAsCommandLineToolsDo() throws IOException {
    folder.file("plots.csv", "plot\nA\n");

    String lines =
        sha256(Files.readString(folder.path().resolve("park.yaml")))
            + "  park.yaml\n"
            + sha256("plot\nA\n")
            + "  plots.csv\n";

    assertThat(accepted().inputHash()).isEqualTo(sha256(lines));
  }

  @Test
  void changesItsHashWithEveryFileItReadsAndWithNoOther() throws IOException {
    String first = accepted().inputHash();
    String withNote = folder.file("contacts.txt", "x").readHash();
    String withTable = folder.file("plots.csv", "plot\nA\n").readHash();
    String renamed = folder.file("plots-2023.csv", "plot\nA\n").readHash();

    assertThat(withNote).isEqualTo(first);
    assertThat(List.of(first, withTable, renamed)).doesNotHaveDuplicates();
  }

  @Test
  void givesTheSameDocumentAndIssuesEachTime() throws IOException {
    folder
        .file("plots.csv", "plot,use,use\nA,green,x\n")
        .file("plots.geojson", PLOTS)
        .file("a.txt", "");

    assertThat(read()).isEqualTo(read());
  }

  @Test
  void comparesEvidenceWithItsHashes() throws IOException {
    folder
        .file("evidence/permit.pdf", "permit")
        .file("evidence/water/report.pdf", "report")
        .file("evidence/changed.pdf", "after")
        .file("evidence/lost in a drawer.pdf", "x")
        .file("evidence/.DS_Store", "x")
        .file(
            "evidence.csv",
            "evidence,file,sha256,held\n"
                + "1,permit.pdf,"
                + sha256("permit")
                + ",stored\n"
                + "2,water\\report.pdf,,stored\n"
                + "3,changed.pdf,"
                + sha256("before")
                + ",stored\n"
                + "4,permt.pdf,,stored\n"
                + "5,evidence/permit.pdf,,stored\n"
                + "6,elsewhere.pdf,,linked\n"
                + "7,,,seen\n");

    List<Issue> issues = read().issues();

    assertThat(codes())
        .containsExactly(
            "evidence.csv:3:sha256 folder.evidence.unhashed NOTE",
            "evidence.csv:4:sha256 folder.evidence.differs WARNING",
            "evidence.csv:5:file folder.evidence.missing WARNING",
            "evidence.csv:6:file folder.evidence.missing WARNING",
            "evidence folder.evidence.unnamed NOTE");
    assertThat(issues.get(0).suggestion()).contains(sha256("report"));
    assertThat(issues.get(1).values())
        .containsExactly("changed.pdf", sha256("after"), sha256("before"));
    assertThat(issues.get(2).suggestion()).isEqualTo("Maybe you mean permit.pdf.");
    assertThat(issues.get(3).suggestion()).isEqualTo("Maybe you mean permit.pdf.");
    assertThat(issues.get(4).message()).contains("lost in a drawer.pdf");
  }

  private FolderContent accepted() {
    assertThat(read()).isInstanceOf(Checked.Accepted.class);
    return read().find().orElseThrow();
  }

  private Checked<FolderContent> read() {
    return folder.read();
  }

  private List<String> codes() {
    return read().issues().stream()
        .map(issue -> issue.place() + " " + issue.code() + " " + issue.severity())
        .toList();
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
