package org.tinkuy.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a patch changes in a file, and that it changes nothing else.
class CsvPatchTest {
  private static CsvPatch patch(String text) {
    return CsvPatch.of(text.getBytes(StandardCharsets.UTF_8), 1);
  }

  private static String text(CsvPatch patch) {
    return new String(patch.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void changesOneCellAndKeepsQuotesSpacesAndLineEndsOfTheOthers() {
    CsvPatch patch = patch("a;\"b\"; c\r\n1;\"x;y\";  3\r\n\r\n4;5;6");

    patch.set(2, "a", "2");
    patch.set(4, "c", "z;\"");

    assertThat(text(patch)).isEqualTo("a;\"b\"; c\r\n2;\"x;y\";  3\r\n\r\n4;5;\"z;\"\"\"");
  }

  @Test
  void countsLinesAsTheReaderDoesWhereACellHasSeveral() {
    String text = "a,b\n\"one\ntwo\",2\n3,4\n";
    CsvTable table =
        CsvReader.read("t.csv", text.getBytes(StandardCharsets.UTF_8)).find().orElseThrow();
    CsvPatch patch = patch(text);

    patch.set(table.rows().get(1).line(), "b", "5");

    assertThat(text(patch)).isEqualTo("a,b\n\"one\ntwo\",2\n3,5\n");
  }

  @Test
  void takesARowOutWithItsLineEnd() {
    CsvPatch patch = patch("a,b\n1,2\n3,4\n");

    patch.remove(2);

    assertThat(text(patch)).isEqualTo("a,b\n3,4\n");
  }

  @Test
  void addsRowsBehindTheLastEvenIfThatHasNoLineEnd() {
    CsvPatch patch = patch("a\tb\n1\t2");
    Map<String, String> row = new LinkedHashMap<>();
    row.put("b", "9");

    patch.add(row);

    assertThat(text(patch)).isEqualTo("a\tb\n1\t2\n\t9\n");
  }

  @Test
  void addsAColumnThatTheHeaderLacks() {
    CsvPatch patch = patch("Title of the sheet\na,b\n1,2\n3\n");
    CsvPatch below = CsvPatch.of("Title\na,b\n1,2\n3\n".getBytes(StandardCharsets.UTF_8), 2);

    below.set(3, "note", "seen");

    assertThat(text(below)).isEqualTo("Title\na,b,note\n1,2,seen\n3\n");
    assertThat(text(patch)).startsWith("Title of the sheet\n");
  }

  @Test
  void makesAFileThatWasNotThere() {
    CsvPatch patch = patch("");
    Map<String, String> row = new LinkedHashMap<>();
    row.put("plot", "A1");
    row.put("use", "green");

    patch.add(row);

    assertThat(text(patch)).isEqualTo("plot,use\nA1,green\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void keepsTheEncodingWithItsMark(String charset) {
    String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
    String text = mark + "tenant;name\nT1;Cerámica Añañuca\nT2;Peña\n";
    CsvPatch patch = CsvPatch.of(text.getBytes(Charset.forName(charset)), 1);

    patch.set(2, "name", "Cerámica S. A.");

    assertThat(new String(patch.bytes(), Charset.forName(charset)))
        .isEqualTo(mark + "tenant;name\nT1;Cerámica S. A.\nT2;Peña\n");
  }

  @Test
  void goesOverToUtf8WhereTheEncodingLacksALetter() {
    CsvPatch patch =
        CsvPatch.of("tenant;name\nT1;Peña\n".getBytes(Charset.forName("windows-1252")), 1);

    patch.set(2, "name", "Nguyễn");

    assertThat(text(patch)).isEqualTo("\uFEFFtenant;name\nT1;Nguyễn\n");
  }

  /// The ways into a spreadsheet that OWASP lists under "CSV injection", beside what only looks so.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://evil.example\";\"x\")",
        "+1",
        "@x",
        "-2+3",
        "'=x",
        "''-x",
        "-2.5",
        "'quoted'",
        "O'Higgins"
      })
  void whatASpreadsheetWouldRunIsWrittenAsTextAndReadAsItWas(String text) {
    CsvPatch set = patch("tenant,name\nT1,x\n");
    set.set(2, "name", text);
    CsvPatch added = CsvPatch.ofColumns(List.of("tenant", "name"));
    added.add(Map.of("tenant", "T1", "name", text));

    for (CsvPatch patch : List.of(set, added)) {
      CsvTable table = CsvReader.read("a.csv", patch.bytes()).find().orElseThrow();
      assertThat(table.rows().getFirst().cells()).containsExactly("T1", text);
      assertThat(text(patch)).doesNotContainPattern("T1,\"?([=+@]|-2\\+)");
    }
  }

  @Test
  void aHeaderCannotBeRunEither() {
    CsvPatch patch = patch("tenant\nT1\n");

    patch.set(2, "=1+1", "x");

    assertThat(text(patch)).isEqualTo("tenant,'=1+1\nT1,x\n");
    CsvPatch again = CsvPatch.of(patch.bytes(), 1);
    again.set(2, "=1+1", "y");
    assertThat(text(again)).isEqualTo("tenant,'=1+1\nT1,y\n");
  }
}
