package org.tinkuy.formats.yaml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;

class YamlReaderTest {

  /// `null` is YAML's own word for no value, and no text that anybody wrote.
  @Test
  void takesWhatSaysThatThereIsNoneForNothing() {
    Mapping root =
        accepted(
            """
            word: null
            sign: ~
            quoted: "null"
            within: nullable
            """);

    assertThat(root.findText("word").orElse("")).isEmpty();
    assertThat(root.findText("sign").orElse("")).isEmpty();
    assertThat(root.findText("quoted")).contains("null");
    assertThat(root.findText("within")).contains("nullable");
  }

  @Test
  void keepsEveryScalarAsItIsWritten() {
    Mapping root =
        accepted(
            """
            answer: no
            number: 1_000
            octal: 0o14
            date: 2024-03-15
            quoted: "3.60"
            empty:
            folded: >-
              one
              two
            """);

    assertThat(root.findText("answer")).contains("no");
    assertThat(root.findText("number")).contains("1_000");
    assertThat(root.findText("octal")).contains("0o14");
    assertThat(root.findText("date")).contains("2024-03-15");
    assertThat(root.findText("quoted")).contains("3.60");
    assertThat(root.findText("empty")).isEmpty();
    assertThat(root.findText("folded")).contains("one two");
  }

  @Test
  void knowsTheLineAndTheKeysOfEveryNode() {
    Mapping root =
        accepted(
            """
            name: Valle
            criteria:
              - id: PM-P1
                rule: {formula: yes}
              - id: PM-P2
            """);

    Mapping second = (Mapping) root.list("criteria").get(1);
    Mapping rule = ((Mapping) root.list("criteria").get(0)).findMapping("rule").orElseThrow();
    assertThat(second.placeOf("id")).hasToString("a.yaml:5:criteria[1].id");
    assertThat(rule.placeOf("formula")).hasToString("a.yaml:4:criteria[0].rule.formula");
    assertThat(root.entries().keySet()).containsExactly("name", "criteria");
  }

  @Test
  void readsAnEmptyFileAsNoKeys() {
    assertThat(accepted("").entries()).isEmpty();
    assertThat(accepted("# only a comment\n---\n").entries()).isEmpty();
    assertThat(accepted("\uFEFFa: b\n").findText("a")).contains("b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a: 1\\nb: 2\\na: 3              | yaml.keyTwice   | a.yaml:3:a
          a: &x [1]\\nb: *x               | yaml.alias      | a.yaml:2:b
          a: !!java.net.URL [b]           | yaml.tag        | a.yaml:1:a
          a: 1\\n---\\nb: 2               | yaml.documents  | a.yaml:3
          - a\\n- b                       | yaml.root       | a.yaml:1
          just text                       | yaml.root       | a.yaml:1
          ? [a, b]\\n: c                  | yaml.key        | a.yaml:1
          a: b\\n c: d                    | yaml.unreadable | a.yaml:2
          a: "b                           | yaml.unreadable | a.yaml:1
          a:\\n\\tb: c                    | yaml.unreadable | a.yaml:2
          """)
  void namesWhatItDoesNotRead(String text, String code, String place) {
    Checked<KeyedDocument> read = read(text.strip().replace("\\n", "\n").replace("\\t", "\t"));

    assertThat(read.issues()).extracting(Issue::code).containsExactly(code);
    assertThat(read.issues().getFirst().place()).hasToString(place);
    assertThat(read.issues().getFirst().suggestion()).isNotBlank();
  }

  @Test
  void givesAllProblemsAtOnceAndTheRestOfTheTree() {
    Checked<KeyedDocument> read = read("a: 1\na: 2\nb: !x 3\nc: *d\ne: 5\n");

    assertThat(read.issues())
        .extracting(Issue::code)
        .containsExactly("yaml.keyTwice", "yaml.tag", "yaml.alias");
    Mapping root = read.find().orElseThrow().root();
    assertThat(root.findText("a")).contains("1");
    assertThat(root.findText("e")).contains("5");
  }

  @Test
  void stopsAtTooManyLevels() {
    Checked<KeyedDocument> read = read("a: " + "[".repeat(400) + "]".repeat(400) + "\nb: 1\n");

    assertThat(read.issues()).extracting(Issue::code).containsExactly("yaml.levels");
    assertThat(read.find().orElseThrow().root().findText("b")).contains("1");
  }

  @Test
  void refusesLargeFilesAndOtherEncodings() {
    byte[] large = "# %s\n".formatted("x".repeat(1_000_000)).getBytes(UTF_8);

    assertThat(YamlReader.read("a.yaml", large).issues())
        .extracting(Issue::code)
        .containsExactly("file.tooLarge");
    assertThat(YamlReader.read("a.yaml", "a: ñ".getBytes(ISO_8859_1)).issues())
        .extracting(Issue::code)
        .containsExactly("file.notUtf8");
  }

  @Test
  void readsAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("park.yaml"), "name: Valle\n");

    assertThat(YamlReader.read(file, "park.yaml").find().orElseThrow().root().findText("name"))
        .contains("Valle");
  }

  private static Mapping accepted(String text) {
    Checked<KeyedDocument> read = read(text);
    assertThat(read.issues()).isEmpty();
    return read.find().orElseThrow().root();
  }

  private static Checked<KeyedDocument> read(String text) {
    return YamlReader.read("a.yaml", text.getBytes(UTF_8));
  }
}
