package org.tinkuy.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Severity;

class ParkFolderRefusalsTest {
  @TempDir Path temp;
  private TestFolder folder;

  @BeforeEach
  void beginWithAHeader() throws IOException {
    folder = TestFolder.with(temp.resolve("valle-claro"));
  }

  @Test
  void proposesTheNearestFolderWhereThereIsNone() {
    Issue issue = only(ParkFolder.read(temp.resolve("valle-calro"), TestFolder.CATALOG));

    assertThat(issue.code()).isEqualTo("folder.missing");
    assertThat(issue.suggestion()).isEqualTo("Maybe you mean valle-claro.");
  }

  @Test
  void refusesAFileInPlaceOfAFolder() {
    Path header = folder.path().resolve("park.yaml");

    Issue issue = only(ParkFolder.read(header, TestFolder.CATALOG));

    assertThat(issue.code()).isEqualTo("folder.notFolder");
    assertThat(issue.suggestion()).isEqualTo("Give the folder it lies in.");
  }

  @Test
  void showsASmallHeaderToWhoeverHasAnEmptyFolder() throws IOException {
    Files.delete(folder.path().resolve("park.yaml"));

    Issue issue = only(folder.read());

    assertThat(issue.code()).isEqualTo("folder.empty");
    assertThat(issue.suggestion()).contains("id: my-park").contains("epsg: 32718");
  }

  @ParameterizedTest
  @CsvSource({
    "park.yml, Rename 'park.yml' to park.yaml.",
    "Park.yaml, Rename 'Park.yaml' to park.yaml.",
    "inner/park.yaml, Maybe you mean the folder 'inner' in it."
  })
  void tellsWhereTheHeaderMayBe(String name, String suggestion) throws IOException {
    Files.delete(folder.path().resolve("park.yaml"));
    folder.file(name, "id: p\n");

    Issue issue = folder.read().issues().stream().filter(Issue::isError).findFirst().orElseThrow();

    assertThat(folder.read()).isInstanceOf(Checked.Refused.class);
    assertThat(issue.code()).isEqualTo("folder.noHeader");
    assertThat(issue.place()).hasToString("park.yaml");
    assertThat(issue.suggestion()).isEqualTo(suggestion);
  }

  @Test
  void stillNamesWhatIsWrongInTablesWhereTheHeaderIsMissing() throws IOException {
    Files.delete(folder.path().resolve("park.yaml"));
    folder.file("plots.csv", "plot,plot\nA,B\n");

    assertThat(folder.read().issues())
        .extracting(Issue::code)
        .containsExactly("folder.noHeader", "csv.column.twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"~$plots.csv", ".~lock.plots.csv#"})
  void saysThatAFileIsOpenInAnotherProgram(String lock) throws IOException {
    folder.file("plots.csv", "plot\nA\n").file(lock, "user");

    assertThat(folder.read().issues())
        .extracting(issue -> issue.code() + " " + issue.place())
        .containsExactly("folder.file.locked plots.csv");
  }

  @Test
  void refusesAHeaderThatIsNotYaml() throws IOException {
    folder.file("park.yaml", "id: [1\n");

    assertThat(folder.read()).isInstanceOf(Checked.Refused.class);
    assertThat(only(folder.read()).place().file()).isEqualTo("park.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plots.csv", "plots.geojson", "park.yaml"})
  void leavesOutAFileThatIsTooLarge(String name) throws IOException {
    sparse(name, 100_000_001);

    Issue issue = only(folder.read());

    assertThat(issue.code()).isEqualTo("file.tooLarge");
    assertThat(issue.place()).hasToString(name);
    assertThat(issue.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void leavesOutATableWhoseFilesTogetherAreTooLarge() throws IOException {
    sparse("flows-2022.csv", 60_000_000);
    sparse("flows-2023.csv", 60_000_000);
    folder.file("plots.csv", "plot\nA\n");

    Issue issue = only(folder.read());

    assertThat(issue.code()).isEqualTo("folder.table.tooLarge");
    assertThat(issue.values()).containsExactly("flows", "2", "100000000", "120000000");
    assertThat(folder.read().find().orElseThrow().document().tables()).containsOnlyKeys("plots");
  }

  @Test
  void hashesEvidenceOfAnySize() throws IOException {
    Files.createDirectory(folder.path().resolve("evidence"));
    sparse("evidence/film.mp4", 100_000_001);
    folder.file("evidence.csv", "evidence,file,held\n1,film.mp4,stored\n");

    assertThat(only(folder.read()).code()).isEqualTo("folder.evidence.unhashed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../park.yaml", "a/../../x", "/etc/passwd", "C:\\x", "\\\\server\\x", "..\\x"})
  void neverOpensEvidenceOutsideOfItsFolder(String path) throws IOException {
    folder.file("evidence.csv", "evidence,file,held\n1," + path + ",stored\n");

    Issue issue = only(folder.read());

    assertThat(folder.read()).isInstanceOf(Checked.Partial.class);
    assertThat(issue.code()).isEqualTo("folder.evidence.pathEscapes");
    assertThat(issue.place()).hasToString("evidence.csv:2:file");
    assertThat(issue.values()).containsExactly(path);
    assertThat(issue.suggestion()).contains("into evidence/");
  }

  @Test
  void doesNotFollowLinksOutOfTheFolder() throws IOException {
    Path outside = Files.writeString(temp.resolve("secret.csv"), "plot\nA\n");
    Path outsideFolder = Files.createDirectory(temp.resolve("others"));
    Files.writeString(outsideFolder.resolve("x.pdf"), "x");
    Files.createSymbolicLink(folder.path().resolve("plots.csv"), outside);
    Files.createDirectory(folder.path().resolve("evidence"));
    Files.createSymbolicLink(folder.path().resolve("evidence/a.pdf"), outside);
    Files.createSymbolicLink(folder.path().resolve("evidence/b"), outsideFolder);
    folder.file("evidence.csv", "evidence,file,held\n1,a.pdf,stored\n2,b/x.pdf,stored\n");

    Checked<FolderContent> read = folder.read();

    assertThat(read.issues())
        .extracting(issue -> issue.place() + " " + issue.code())
        .containsExactly(
            "plots.csv folder.file.outside",
            "evidence/a.pdf folder.file.outside",
            "evidence/b/x.pdf folder.file.outside");
    assertThat(read.find().orElseThrow().document().tables()).containsOnlyKeys("evidence");
  }

  @Test
  void followsLinksWithinTheFolderAndNamesThoseToNothing() throws IOException {
    folder.file("tables.txt", "plot\nA\n");
    Files.createSymbolicLink(folder.path().resolve("plots.csv"), Path.of("tables.txt"));
    Files.createSymbolicLink(folder.path().resolve("flows.csv"), Path.of("gone.csv"));

    Checked<FolderContent> read = folder.read();

    assertThat(read.issues())
        .extracting(issue -> issue.place() + " " + issue.code())
        .containsExactly("flows.csv file.unreadable", "tables.txt folder.file.unread");
    assertThat(read.find().orElseThrow().document().tables()).containsOnlyKeys("plots");
  }

  @Test
  void namesAFolderWhereATableShouldBe() throws IOException {
    Files.createDirectory(folder.path().resolve("flows.csv"));

    assertThat(only(folder.read()).code()).isEqualTo("folder.file.notFile");
  }

  @Test
  void leavesOutASecondFileOfOneLayer() throws IOException {
    String empty = "{\"type\": \"FeatureCollection\", \"features\": []}";
    folder.file("PLOTS.geojson", empty).file("plots.geojson", empty);

    assertThat(folder.read().issues())
        .extracting(issue -> issue.place() + " " + issue.code())
        .containsExactly(
            "PLOTS.geojson geo.layer.empty",
            "plots.geojson geo.layer.empty",
            "plots.geojson folder.layer.twice");
  }

  @Test
  void asksForTheSystemOfThePlanByName() throws IOException {
    folder
        .file("park.yaml", "id: p\nepsg: here\n")
        .file("roads.geojson", "{\"type\": \"FeatureCollection\", \"features\": []}");

    assertThat(folder.read().issues())
        .extracting(Issue::code)
        .containsExactly("geo.layer.empty", "geo.system.missing");
  }

  private void sparse(String name, long bytes) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.path().resolve(name).toFile(), "rw")) {
      file.setLength(bytes);
    }
  }

  private static Issue only(Checked<FolderContent> read) {
    List<Issue> issues = read.issues();
    assertThat(issues).hasSize(1);
    return issues.getFirst();
  }
}
