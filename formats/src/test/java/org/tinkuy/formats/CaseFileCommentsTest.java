package org.tinkuy.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.document.ChangeSet.SetCell;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.KeyedDocument.Sequence;
import org.tinkuy.formats.yaml.YamlReader;

/// Every comment stays when a value of a money case is written, wherever it stands.
class CaseFileCommentsTest {
  /// Comments numbered, in all places where a person writes some.
  private static final String CASE =
      """
      # c1 head
      # c2 and a second line

      schema: 1 # c3
      "title": # c4 behind a key that is quoted
        # c5 before a value
        en: 'it''s "one"'   # c6
        es:   two words   # c7 padded

        # c8 between entries, after a blank line
        fr: "a # b"     # c9 behind a hash in quotes
      products: # c10 before a list
        # c11
        - id: plots # c12 behind the first key
          # c13 in an item
          price: {value: 84 USD/m2, # c14 in braces
                  source: "a, b", # c15
                  # c16 alone in braces
                  range: 68..96   # c17 before the brace
                 }   # c18 behind the brace
          # c19 at the end of an item
        # c20 between items
        -   id: rent # c21 an item that is indented by four
            price: # c22
              value: 7.2 USD/m2/yr # c23
              # c24
              confidence: high # c25
            steps: {"2028": 45, '2029': 65,} # c26 a comma too many
      # c27 at the margin
      costs:
      - {id: staff, ready: [plots, # c28 in a list
           rent]} # c29
      - id: other
        amount: 5 USD # c30
      note: > # c31 behind the sign of a folded text
        folded # no comment
        text

      # c32 after it
      open:   # c33 nothing stands here
      life_yr: 27   # c34
      # c35 tail\
      """;

  private static final Pattern COMMENT = Pattern.compile("# (c\\d+)");

  private static List<String> comments(String text) {
    return COMMENT.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }

  /// The ways to all values: key, column, value.
  private static void leaves(String key, Node node, List<SetCell> all) {
    switch (node) {
      case Scalar scalar -> {
        int dot = key.lastIndexOf('.');
        all.add(set(key.substring(0, Math.max(0, dot)), key.substring(dot + 1), scalar.text()));
      }
      case Mapping mapping ->
          mapping.entries().forEach((name, each) -> leaves(below(key, name), each, all));
      case Sequence sequence -> {
        int index = 0;
        for (Node item : sequence.items()) {
          String id =
              item instanceof Mapping mapping
                  ? mapping.findText("id").orElseThrow()
                  : Integer.toString(index);
          leaves(below(key, id), item, all);
          index++;
        }
      }
    }
  }

  private static String below(String key, String name) {
    return key.isEmpty() ? name : key + "." + name;
  }

  private static SetCell set(String key, String column, String value) {
    return new SetCell(CaseFileEdit.TABLE, key, column, value);
  }

  private static String edited(String text, SetCell change) {
    return CaseFileEdit.of("finance.yaml", text.getBytes(StandardCharsets.UTF_8), List.of(change))
        .find()
        .orElseThrow(() -> new AssertionError(change.toString()))
        .text();
  }

  private static List<SetCell> values(String text) {
    KeyedDocument document =
        YamlReader.read("finance.yaml", text.getBytes(StandardCharsets.UTF_8)).find().orElseThrow();
    List<SetCell> all = new ArrayList<>();
    leaves("", document.root(), all);
    return all;
  }

  private static String inLines(String ends, String text) {
    return text.replace("\n", ends);
  }

  private static final Map<String, String> ENDS = Map.of("lf", "\n", "crlf", "\r\n");

  @ParameterizedTest
  @ValueSource(strings = {"lf", "crlf"})
  void everyValueCanBeChangedAndNoCommentIsLost(String ends) {
    String text = inLines(ENDS.getOrDefault(ends, ""), CASE);
    List<SetCell> all = values(text);

    assertThat(all).hasSizeGreaterThan(20);
    for (SetCell each : all) {
      if (each.column().equals("id")) {
        continue; // the name by which it is asked for
      }
      String made = edited(text, set(each.key(), each.column(), "new: #1"));
      assertThat(comments(made)).as(each.toString()).isEqualTo(comments(text));
      assertThat(made.lines().count())
          .as(each.toString())
          .isBetween(text.lines().count() - 2, text.lines().count());
      assertThat(made.contains("\r\n")).isEqualTo(text.contains("\r\n"));
      assertThat(made.replace("\r\n", "").contains("\r")).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lf", "crlf"})
  void anEntryCanBeAddedBesideEachAndNoCommentIsLost(String ends) {
    String text = inLines(ENDS.getOrDefault(ends, ""), CASE);

    for (SetCell each : values(text)) {
      if (each.column().matches("\\d")) {
        continue; // an item of a plain list
      }
      String made = edited(text, set(each.key(), "added", "x, y"));
      assertThat(comments(made)).as(each.toString()).isEqualTo(comments(text));
    }
  }

  /// What goes is the entry with the comment behind it, and no other.
  @ParameterizedTest
  @ValueSource(strings = {"lf", "crlf"})
  void anEntryThatIsTakenOutTakesNoCommentOfAnother(String ends) {
    String text = inLines(ENDS.getOrDefault(ends, ""), CASE);
    for (SetCell each : values(text)) {
      if (each.column().equals("id") || each.column().matches("\\d")) {
        continue;
      }
      String made = edited(text, set(each.key(), each.column(), ""));
      List<String> lost = new ArrayList<>(comments(text));
      lost.removeAll(comments(made));
      assertThat(lost).as(each + "\n" + made).hasSizeLessThan(2);
    }
  }
}
