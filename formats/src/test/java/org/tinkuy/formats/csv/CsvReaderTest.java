package org.tinkuy.formats.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Severity;

class CsvReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plot,use\nP1,green\n",
        "plot;use\nP1;green\n",
        "plot\tuse\nP1\tgreen\n",
        "plot,use\r\nP1,green",
        "plot,use\rP1,green\r",
        "\uFEFFplot,use\nP1,green\n",
        "sep=;\nplot;use\nP1;green\n",
        "sep=;\rplot;use\nP1;green\n",
        "sep=;\r\nplot;use\r\nP1;green\r\n",
        "\"plot\",\"use\"\n\"P1\",\"green\"\n",
        "plot , use\n\n\nP1,green\n,\n",
        "plot,use,,\nP1,green,,\n",
      })
  void readsTheSameTableHoweverItIsWritten(String text) {
    CsvTable table = accepted(text);

    assertThat(table.columns()).containsExactly("plot", "use");
    assertThat(table.rows()).extracting(CsvRow::cells).containsExactly(List.of("P1", "green"));
  }

  @Test
  void countsLinesAsAnEditorDoes() {
    CsvTable table = accepted("plot,note\n\nP1,\"two\nlines\"\nP2,\"a \"\"word\"\"\"\n");

    assertThat(table.rows()).extracting(CsvRow::line).containsExactly(3, 5);
    assertThat(table.rows().getFirst().cells()).containsExactly("P1", "two\nlines");
    assertThat(table.text(table.rows().getLast(), "note")).isEqualTo("a \"word\"");
    assertThat(table.place(table.rows().getLast(), "note")).hasToString("plots.csv:5:note");
  }

  @Test
  void countsTheSeparatorLineOfSpreadsheets() {
    assertThat(accepted("sep=;\na;b\n1;2\n").rows().getFirst().line()).isEqualTo(3);
  }

  @Test
  void takesTheSeparatorThatStandsInTheHeaderNotInTheCells() {
    CsvTable table = accepted("plot;area;\"a,b,c,d\"\nP1;1,5;x\n");

    assertThat(table.columns()).containsExactly("plot", "area", "a,b,c,d");
    assertThat(table.rows().getFirst().cells()).containsExactly("P1", "1,5", "x");
  }

  @Test
  void fillsAShortRowAndWarns() {
    Checked<CsvTable> read = read("a,b,c\n1\n");

    assertThat(read).isInstanceOf(Checked.Accepted.class);
    assertThat(read.find().orElseThrow().rows().getFirst().cells()).containsExactly("1", "", "");
    assertIssue(read, Severity.WARNING, "csv.row.tooShort", "plots.csv:2");
  }

  @Test
  void leavesOutARowThatIsLongerThanTheHeaderAndNamesIt() {
    Checked<CsvTable> read = read("plot,area\nP1,1,5\nP2,2\n");

    assertThat(read).isInstanceOf(Checked.Partial.class);
    assertThat(read.find().orElseThrow().rows()).extracting(CsvRow::line).containsExactly(3);
    assertIssue(read, Severity.ERROR, "csv.row.tooLong", "plots.csv:2");
  }

  @Test
  void readsTheFirstOfTwoColumnsOfOneName() {
    Checked<CsvTable> read = read("a,b,a\n1,2,3\n");

    assertThat(read.find().orElseThrow().rows().getFirst().cells()).containsExactly("1", "2");
    assertIssue(read, Severity.ERROR, "csv.column.twice", "plots.csv:1:a");
  }

  @Test
  void keepsANamelessColumnThatHoldsSomething() {
    Checked<CsvTable> read = read("a,,c\n1,2,3\n");

    assertThat(read.find().orElseThrow().columns()).containsExactly("a", "column 2", "c");
    assertIssue(read, Severity.WARNING, "csv.column.nameless", "plots.csv:1:column 2");
  }

  @Test
  void saysFromWhichLineAnOpenQuoteHidesTheRest() {
    Checked<CsvTable> read = read("a,b\n1,2\n3,\"x\n4,5\n");

    assertThat(read.find().orElseThrow().rows()).hasSize(1);
    assertIssue(read, Severity.ERROR, "csv.quote", "plots.csv:3");
  }

  @Test
  void refusesAnEmptyFile() {
    assertIssue(read("\n , \n"), Severity.ERROR, "csv.empty", "plots.csv");
  }

  @Test
  void tellsHowToConvertWhatIsNotUtf8() {
    Checked<CsvTable> read =
        CsvReader.read("plots.csv", "plot,name\nP1,Tacna\nP2,Iñapari\n".getBytes(ISO_8859_1));

    assertIssue(read, Severity.ERROR, "file.notUtf8", "plots.csv:3");
    assertThat(read.issues().getFirst().suggestion()).contains("UTF-8");
  }

  @Test
  void refusesBytesThatAreNoText() {
    Checked<CsvTable> read = CsvReader.read("plots.csv", "plot,use\n".getBytes(UTF_16LE));

    assertIssue(read, Severity.ERROR, "file.binary", "plots.csv:1");
  }

  @Test
  void refusesAFileAboveItsSizeWithoutReadingIt(@TempDir Path folder) throws IOException {
    Path large = folder.resolve("large.csv");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(100_000_001);
    }

    assertIssue(CsvReader.read(large, "large.csv"), Severity.ERROR, "file.tooLarge", "large.csv");
  }

  @Test
  void namesAFileThatIsNotThere(@TempDir Path folder) {
    assertIssue(
        CsvReader.read(folder.resolve("none.csv"), "none.csv"),
        Severity.ERROR,
        "file.absent",
        "none.csv");
  }

  @Test
  void readsAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("plots.csv"), "plot\nÑ1\n");

    CsvTable table = CsvReader.read(file, "plots.csv").find().orElseThrow();

    assertThat(table.rows().getFirst().cells()).containsExactly("Ñ1");
  }

  private static CsvTable accepted(String text) {
    Checked<CsvTable> read = read(text);
    assertThat(read.issues()).isEmpty();
    return read.find().orElseThrow();
  }

  private static Checked<CsvTable> read(String text) {
    return CsvReader.read("plots.csv", text.getBytes(UTF_8));
  }

  private static void assertIssue(
      Checked<CsvTable> read, Severity severity, String code, String place) {
    assertThat(read.issues()).hasSize(1);
    Issue issue = read.issues().getFirst();
    assertThat(issue.code()).isEqualTo(code);
    assertThat(issue.severity()).isEqualTo(severity);
    assertThat(issue.place()).hasToString(place);
    assertThat(issue.suggestion()).isNotBlank();
  }

  /// Found by changing files by chance: the line that states the separator had lost it.
  @ParameterizedTest
  @ValueSource(strings = {"sep=\na;b\n1;2\n", "sep=\r\na;b\n1;2\n", "sep=\"\na;b\n1;2\n"})
  void aFirstLineThatStatesNoSeparatorIsPassedOver(String text) {
    CsvTable table = CsvReader.read("a.csv", text.getBytes(UTF_8)).find().orElseThrow();

    assertThat(table.columns()).containsExactly("a", "b");
    assertThat(table.rows().getFirst().cells()).containsExactly("1", "2");
  }
}
