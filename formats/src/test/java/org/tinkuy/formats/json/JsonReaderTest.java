package org.tinkuy.formats.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;

class JsonReaderTest {

  @Test
  void keepsEveryValueAsItIsWritten() {
    Mapping root =
        accepted(
            """
            {"number": 1.50, "small": -2e-3, "yes": true, "nothing": null,
             "text": "caf\\u00e9", "long": 123456789012345678901234567890.5}
            """);

    assertThat(root.findText("number")).contains("1.50");
    assertThat(root.findText("small")).contains("-2e-3");
    assertThat(root.findText("yes")).contains("true");
    assertThat(root.find("nothing")).isPresent();
    assertThat(root.findText("nothing")).isEmpty();
    assertThat(root.findText("text")).contains("café");
    assertThat(root.findText("long")).contains("123456789012345678901234567890.5");
  }

  @Test
  void knowsTheLineAndThePathOfEveryValue() {
    Mapping root =
        accepted(
            """
            {"problem": "heat-cascade",
             "streams": [
              {"name": "H1"},
              {"name": "C1", "heat_kW": 3}]}
            """);

    Mapping second = (Mapping) root.list("streams").get(1);
    assertThat(second.placeOf("heat_kW")).hasToString("a.json:4:streams[1].heat_kW");
    assertThat(second.place()).hasToString("a.json:4:streams[1]");
  }

  @Test
  void namesEveryKeyThatStandsTwiceAndReadsTheFirst() {
    Checked<KeyedDocument> read =
        read("{\"a\": 1,\n \"a\": 2,\n \"b\": {\"c\": 1, \"c\": {\"d\": 2}}}");

    assertThat(read.issues())
        .extracting(Issue::code, issue -> issue.place().toString())
        .containsExactly(
            tuple("json.keyTwice", "a.json:2:a"), tuple("json.keyTwice", "a.json:3:b.c"));
    assertThat(read.find().orElseThrow().root().findText("a")).contains("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\": 1,}          | json.unreadable | a.json:1",
        "{\"a\": 01}          | json.unreadable | a.json:1",
        "{\"a\": NaN}         | json.unreadable | a.json:1",
        "{\"a\": 1            | json.unreadable | a.json:1",
        "{'a': 1}             | json.unreadable | a.json:1",
        "{\"a\": 1} {\"b\": 2} | json.trailing   | a.json:1",
        "[1, 2]               | json.root       | a.json:1",
        "''                   | json.root       | a.json:1",
      })
  void refusesWhatIsNoJsonObject(String text, String code, String place) {
    List<Issue> issues = read(text == null ? "" : text).issues();

    assertThat(issues).extracting(Issue::code).containsExactly(code);
    assertThat(issues.getFirst().place()).hasToString(place);
  }

  @Test
  void saysWhatIsWrongWithoutAdviceToProgrammers() {
    assertThat(read("{\"a\": NaN}").issues())
        .singleElement()
        .satisfies(
            issue ->
                assertThat(issue.reason().english())
                    .contains("Non-standard token 'NaN'")
                    .doesNotContain("JsonReadFeature"));
  }

  @Test
  void refusesMoreLevelsThanAProblemCanHave() {
    String deep = "{\"a\":".repeat(41) + "1" + "}".repeat(41);

    assertThat(read(deep).issues()).extracting(Issue::code).containsExactly("json.unreadable");
    assertThat(read("{\"a\":" + "[".repeat(100_000)).find()).isEmpty();
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] latin = "{\"name\": \"caf\u00e9\"}".getBytes(ISO_8859_1);

    assertThat(JsonReader.read("a.json", latin).issues())
        .extracting(Issue::code)
        .containsExactly("file.notUtf8");
    assertThat(JsonReader.read("a.json", new byte[] {'{', 0, '}'}).issues())
        .extracting(Issue::code)
        .containsExactly("file.binary");
  }

  @Test
  void aFileThatIsNotThereIsAnIssue(@TempDir Path folder) {
    assertThat(JsonReader.read(folder.resolve("none.json"), "none.json").issues())
        .extracting(Issue::code)
        .containsExactly("file.absent");
  }

  private static Checked<KeyedDocument> read(String text) {
    return JsonReader.read("a.json", text.getBytes(UTF_8));
  }

  private static Mapping accepted(String text) {
    Checked<KeyedDocument> read = read(text);
    assertThat(read.issues()).isEmpty();
    return read.find().orElseThrow().root();
  }
}
