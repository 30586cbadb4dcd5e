package org.tinkuy.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.tinkuy.formats.xlsx.TestBook.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.document.ChangeSet;
import org.tinkuy.document.ChangeSet.Change;
import org.tinkuy.document.ChangeSet.PutRow;
import org.tinkuy.document.ChangeSet.RemoveRow;
import org.tinkuy.document.ChangeSet.RenameId;
import org.tinkuy.document.ChangeSet.SetCell;
import org.tinkuy.document.DocumentContent;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.formats.FolderEdit.Edited;
import org.tinkuy.formats.catalog.Shipped;
import org.tinkuy.formats.xlsx.TestBook;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;

/// Change sets carried into files: what is touched, what is not, and what is refused.
class FolderEditTest {
  private static final String MAP =
      """
      {"type": "FeatureCollection", "features": [
       {"type": "Feature", "properties": { "name" : "P1",  "plot" :"P1" },
        "geometry": {"type": "Polygon", "coordinates":
         [[[-77.1,-12.1],[-77.1,-12.101],[-77.101,-12.101],[-77.1,-12.1]]]}}]}
      """;

  private static final String HEADER =
      "schema: 1\nid: p\nnames: P\ncountry: PE\ncurrency: USD\nepsg: 32718\nparkBody: B1\n";

  private static final String MAPPING =
      """
      schema: 1
      sheets:
      - file: padron.csv
        table: tenants
        header: 1
        columns: {Código: tenant, Razón social: name}
        constants: {sector: '1313'}
      """;

  @TempDir private Path disk;

  private TestFolder folder;

  @BeforeEach
  void write() throws IOException {
    folder =
        TestFolder.with(disk.resolve("park"))
            .file(
                "park.yaml",
                """
                # who we are
                schema: 1
                id: p
                names: P
                country: PE
                currency: USD
                epsg: 32718
                parkBody: 'B1'   # since 2020
                """)
            .file("plots.csv", "Parcela;uso;estado;inquilino\r\nP1;industrial;leased;T1\r\n")
            .file("tenants-1.csv", "tenant,name,sector\nT1,\"Tejidos, S.A.\",1313\n")
            .file("tenants-2.csv", "tenant,name,sector,gate\nT2,Tintes,2011,north")
            .file("bodies.csv", "body,role,name,nature\nB1,operator,Parque,public\n")
            .file("plots.geojson", MAP)
            .file("notes.txt", "call the notary");
  }

  private Path path() {
    return disk.resolve("park");
  }

  private ParkDocument document() {
    return ParkFolder.read(path(), Shipped.CATALOG).find().orElseThrow().document();
  }

  private Checked<Edited> edit(Change... changes) {
    ChangeSet set = new ChangeSet("c", "office", "2025-01-07", "why", List.of(changes));
    return FolderEdit.of(path(), document(), set, "undo", Shipped.CATALOG);
  }

  private Map<String, String> texts(Change... changes) {
    Checked<Edited> edited = edit(changes);
    assertThat(edited.issues()).isEmpty();
    Map<String, String> texts = new TreeMap<>();
    edited
        .find()
        .orElseThrow()
        .files()
        .forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }

  @Test
  void touchesOnlyTheCellsThatChange() {
    assertThat(
            texts(
                new SetCell("tenants", "T1", "sector", "1311"),
                new SetCell("plots", "P1", "status", "operating")))
        .isEqualTo(
            Map.of(
                "tenants-1.csv", "tenant,name,sector\nT1,\"Tejidos, S.A.\",1311\n",
                "plots.csv", "Parcela;uso;estado;inquilino\r\nP1;industrial;operating;T1\r\n"));
  }

  @Test
  void addsColumnsAndRowsWhereTheTableStands() {
    assertThat(
            texts(
                new SetCell("tenants", "T1", "note", "new"),
                new PutRow("tenants", Map.of("tenant", "T3", "name", "Sal", "sector", "0893")),
                new PutRow("phases", Map.of("phase", "1"))))
        .isEqualTo(
            Map.of(
                "tenants-1.csv", "tenant,name,sector,note\nT1,\"Tejidos, S.A.\",1313,new\n",
                "tenants-2.csv", "tenant,name,sector,gate\nT2,Tintes,2011,north\nT3,Sal,0893,\n",
                "phases.csv", "phase\n1\n"));
  }

  @Test
  void renamesInTablesOnTheMapAndInTheHeaderWithItsRemarks() {
    Map<String, String> texts =
        texts(new RenameId("plots", "P1", "A-7"), new RenameId("bodies", "B1", "B2"));

    assertThat(texts).containsOnlyKeys("plots.csv", "bodies.csv", "plots.geojson", "park.yaml");
    assertThat(texts.get("plots.csv")).contains("\r\nA-7;industrial");
    assertThat(texts.get("plots.geojson")).isEqualTo(MAP.replace(":\"P1\"", ":\"A-7\""));
    assertThat(texts.get("park.yaml")).endsWith("parkBody: 'B2'   # since 2020\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"undo.yaml", "undo.json"})
  void theUndoLeadsBackToWhatTheFolderSaid(String name) throws IOException {
    DocumentContent before = DocumentContent.of(document());
    Edited edited =
        edit(
                new RenameId("tenants", "T1", "T9"),
                new RemoveRow("tenants", "T2"),
                new SetCell("plots", "P1", "area_m2", "12"))
            .find()
            .orElseThrow();
    FolderEdit.write(edited.files(), path());
    assertThat(DocumentContent.of(document())).isNotEqualTo(before);
    Path file = ChangeSetText.write(edited.undo(), disk.resolve(name));

    ChangeSet undo = ChangeSetFile.read(file).find().orElseThrow().changes();
    Edited back =
        FolderEdit.of(path(), document(), undo, "redo", Shipped.CATALOG).find().orElseThrow();
    FolderEdit.write(back.files(), path());

    assertThat(undo).isEqualTo(edited.undo());
    assertThat(DocumentContent.of(document())).isEqualTo(before);
    assertThat(path().resolve("notes.txt")).hasContent("call the notary");
  }

  @Test
  void refusesAChangeThatCannotBeMadeAndOneThatTheFilesCannotSay() throws IOException {
    folder.file("plots.csv", "plot,use,status,Area (ha)\nP1,industrial,leased,2\n");

    assertThat(edit(new RemoveRow("tenants", "T8"), new RemoveRow("tenants", "T1")).issues())
        .extracting(Issue::code)
        .containsExactly("changes.rowUnknown");
    // a bare 13 means square metres, but under this header it would be read as hectares
    assertThat(edit(new SetCell("plots", "P1", "area_m2", "13")).issues())
        .extracting(Issue::code)
        .containsExactly("edit.notSaid");
    assertThat(edit(new SetCell("plots", "P1", "area_m2", "13 ha")).issues()).isEmpty();
  }

  @Test
  void rowsOfAWorkbookAreChangedInItAndTheUndoLeadsBack() throws IOException {
    Files.delete(path().resolve("tenants-1.csv"));
    Files.delete(path().resolve("tenants-2.csv"));
    folder.file("park.yaml", HEADER + "decimalSign: ','\n");
    Files.write(
        path().resolve("padron.xlsx"),
        new TestBook()
            .sheet(
                "Empresas",
                row("Padrón 2024"),
                row("inquilino", "nombre", "sector", "floor_m2"),
                row("T1", "Tejidos", 1313, 120),
                row("T2", "Tintes", 2011, 80))
            .bytes());
    DocumentContent before = DocumentContent.of(document());

    Edited edited =
        edit(
                new SetCell("tenants", "T1", "name", "Hilados"),
                new SetCell("tenants", "T1", "floor_m2", "12,5"),
                new RemoveRow("tenants", "T2"),
                new PutRow("tenants", Map.of("tenant", "T3", "name", "Sal", "sector", "0893")))
            .find()
            .orElseThrow();
    FolderEdit.write(edited.files(), path());

    assertThat(edited.files()).containsOnlyKeys("padron.xlsx");
    assertThat(document().findTable("tenants").orElseThrow().rows())
        .extracting(row -> row.place() + " " + row.cells() + " " + row.isNumber("floor_m2"))
        .containsExactly(
            "padron.xlsx!Empresas:3 {tenant=T1, name=Hilados, sector=1313, floor_m2=12.5} true",
            "padron.xlsx!Empresas:5 {tenant=T3, name=Sal, sector=0893} false");

    Edited back =
        FolderEdit.of(path(), document(), edited.undo(), "redo", Shipped.CATALOG)
            .find()
            .orElseThrow();
    FolderEdit.write(back.files(), path());
    assertThat(DocumentContent.of(document())).isEqualTo(before);
  }

  @Test
  void rowsThatAMappingReadsGetNewOnesInAFileOfTheirOwn() throws IOException {
    folder.file("mapping.yaml", MAPPING).file("padron.csv", "Código,Razón social\nT7,Lana\n");
    Files.delete(path().resolve("tenants-1.csv"));
    Files.delete(path().resolve("tenants-2.csv"));

    assertThat(
            texts(
                new PutRow("tenants", Map.of("tenant", "T8", "name", "Sal", "sector", "0893")),
                new SetCell("tenants", "T7", "name", "Lana SA")))
        .containsKeys("tenants.csv")
        .containsEntry("padron.csv", "Código,Razón social\nT7,Lana SA\n");
  }

  @Test
  void copiesAFolderButNoLinkOutOfItAndOverNothing() throws IOException {
    Files.createSymbolicLink(path().resolve("link.csv"), disk.resolve("elsewhere.csv"));
    Files.createDirectories(path().resolve("evidence/2024"));
    Files.writeString(path().resolve("evidence/2024/a.pdf"), "%PDF");
    Path copy = disk.resolve("copy");

    FolderTree.copy(path(), copy);

    assertThat(copy.resolve("evidence/2024/a.pdf")).hasContent("%PDF");
    assertThat(copy.resolve("link.csv")).doesNotExist();
    assertThat(catchThrowable(() -> FolderTree.copy(path(), copy)))
        .isInstanceOf(UncheckedIOException.class);
  }
}
