package org.tinkuy.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.document.ChangeSet.Change;
import org.tinkuy.document.ChangeSet.SetCell;
import org.tinkuy.document.KeyedDiff;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.formats.yaml.YamlReader;
import org.tinkuy.kernel.Checked;

class CaseFileEditTest {
  private static final String CASE =
      """
      # a case with a head
      schema: 1
      title:
        en: "Two words: one"   # kept
      prices: {kind: nominal, base: 2024-07}

      products:
        # the first one
        - id: plots
          price: {value: 84 USD/m2, source: "a, b", range: 68..96}   # asked in 2024
          ceiling: 100 %
          steps: {"2028": 45, "2029": 65}
        - id: rent
          price:
            value: 7.2 USD/m2/yr
            confidence: high   # signed

      costs:
        - {id: staff, ready: [plots, rent]}
      note: >-
        folded
        text

      life_yr: 27
      """;

  private static SetCell set(String key, String column, String value) {
    return new SetCell(CaseFileEdit.TABLE, key, column, value);
  }

  private static Checked<CaseFileEdit.Edited> edit(String text, List<? extends Change> changes) {
    return CaseFileEdit.of(
        "finance.yaml", text.getBytes(StandardCharsets.UTF_8), new ArrayList<>(changes));
  }

  private static String edited(String text, Change... changes) {
    return edit(text, List.of(changes)).find().orElseThrow().text();
  }

  @Test
  void changesTheValueAndNoOtherCharacter() {
    assertThat(edited(CASE, set("products.plots.price", "value", "90 USD/m2")))
        .isEqualTo(CASE.replace("84 USD/m2", "90 USD/m2"));
    assertThat(edited(CASE, set("products.rent.price", "value", "6.5 USD/m2/yr")))
        .isEqualTo(CASE.replace("7.2 USD/m2/yr", "6.5 USD/m2/yr"));
    assertThat(edited(CASE, set("products.plots.steps", "2029", "70")))
        .isEqualTo(CASE.replace("\"2029\": 65", "\"2029\": 70"));
    assertThat(edited(CASE, set("", "life_yr", "30")))
        .isEqualTo(CASE.replace("life_yr: 27", "life_yr: 30"));
    assertThat(edited(CASE, set("title", "en", "Three: \"x\"")))
        .isEqualTo(CASE.replace("\"Two words: one\"", "\"Three: \\\"x\\\"\""));
  }

  @Test
  void reachesAValueThatStandsWithoutAnObject() {
    assertThat(edited(CASE, set("products.plots.ceiling", "value", "95 %")))
        .isEqualTo(CASE.replace("ceiling: 100 %", "ceiling: 95 %"));
    assertThat(edited(CASE, set("products.plots", "ceiling", "95 %")))
        .isEqualTo(CASE.replace("ceiling: 100 %", "ceiling: 95 %"));
    assertThat(edited(CASE, set("costs.staff.ready", "1", "plots")))
        .isEqualTo(CASE.replace("[plots, rent]", "[plots, plots]"));
  }

  @Test
  void givesAValueItsSource() {
    assertThat(edited(CASE, set("products.plots.ceiling", "source", "phase 2: 92 %")))
        .isEqualTo(
            CASE.replace("ceiling: 100 %", "ceiling: {value: 100 %, source: \"phase 2: 92 %\"}"));
    assertThat(edited(CASE, set("products.plots.price", "date", "2025")))
        .isEqualTo(CASE.replace("range: 68..96}", "range: 68..96, date: 2025}"));
    assertThat(edited(CASE, set("products.rent.price", "source", "leases")))
        .isEqualTo(CASE.replace("# signed\n", "# signed\n      source: leases\n"));
  }

  @Test
  void takesAnEntryOut() {
    assertThat(edited(CASE, set("products.plots.price", "range", "")))
        .isEqualTo(CASE.replace(", range: 68..96", ""));
    assertThat(edited(CASE, set("products.plots.price", "source", "")))
        .isEqualTo(CASE.replace("source: \"a, b\", ", ""));
    assertThat(edited(CASE, set("products.rent.price", "confidence", "")))
        .isEqualTo(CASE.replace("      confidence: high   # signed\n", ""));
    assertThat(edit(CASE, List.of(set("products.plots", "id", ""))).issues())
        .extracting(issue -> issue.code())
        .contains("edit.case.first");
  }

  /// An alias once broke the search for the place of a value, and with it the program.
  @Test
  void tellsOfAnAliasAndOfAKeyThatIsAListAndChangesNothing() {
    for (String broken :
        List.of(
            CASE.replace("life_yr: 27", "life_yr: &years 27\nterm_yr: *years"),
            CASE.replace("life_yr: 27", "life_yr: 27\n? [a, b]\n: 3"))) {
      Checked<CaseFileEdit.Edited> edited =
          edit(broken, List.of(set("products.plots.price", "value", "90 USD/m2")));

      assertThat(edited.find()).isEmpty();
      assertThat(edited.issues())
          .extracting(issue -> issue.code())
          .anyMatch(code -> code.startsWith("yaml."));
    }
  }

  /// Comments at the head, in braces, between keys and at the tail, quotes with a hash, and values
  /// that hold what looks like a comment.
  @Test
  void keepsCommentsInOddPlaces() {
    String odd =
        """
        %YAML 1.2
        ---
        # head  # with a hash
        schema: 1   # behind
        title: {en: "A # no comment", es: 'It''s # one'} # but this
        land:
          # before an item
          - {id: site, price: 3 USD/m2, # within braces
             paid: 2027} # behind them
        works:
          - id: 'roads' # on an id
            # between keys
            cost:   5 MUSD    # three spaces
        # tail
        """;

    assertThat(
            edited(
                odd,
                set("land.site.price", "value", "4 USD/m2"),
                set("works.roads.cost", "value", "6 MUSD"),
                set("title", "en", "B # still none")))
        .isEqualTo(
            odd.replace("3 USD/m2", "4 USD/m2")
                .replace("5 MUSD", "6 MUSD")
                .replace("A # no comment", "B # still none"));
  }

  @Test
  void keepsLineEndsAndTheMarkOfTheFile() {
    String text = "\uFEFF" + CASE.replace("\n", "\r\n").replace("folded", "größer 😀");

    assertThat(
            edited(text, set("", "life_yr", "30"), set("products.rent.price", "source", "leases")))
        .isEqualTo(
            text.replace("life_yr: 27", "life_yr: 30")
                .replace("# signed\r\n", "# signed\r\n      source: leases\r\n"));
  }

  @Test
  void leadsBackByItsUndo() {
    CaseFileEdit.Edited edited =
        edit(
                CASE,
                List.of(
                    set("products.plots.price", "value", "90 USD/m2"),
                    set("products.rent.price", "source", "leases")))
            .find()
            .orElseThrow();

    assertThat(edit(edited.text(), edited.undo()).find().orElseThrow().text()).isEqualTo(CASE);
    assertThat(edited.differences())
        .extracting(each -> each.key() + "." + each.column() + ": " + each.before())
        .containsExactly("products.plots.price.value: 84 USD/m2", "products.rent.price.source: ");
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThat(edit(CASE, List.of(set("products.shed.price", "value", "1 USD/m2"))).issues())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo("edit.path");
              assertThat(issue.reason().toString()).contains("shed");
            });
    assertThat(edit(CASE, List.of(set("products", "plots", "x"))).find()).isEmpty();
  }

  @Test
  void aDifferenceOfTwoFilesLeadsFromTheOneToTheOther() {
    String other =
        CASE.replace("84 USD/m2", "90 USD/m2")
            .replace("ceiling: 100 %", "ceiling: {value: 100 %, source: letters}")
            .replace(", range: 68..96", "")
            .replace("27", "30");
    KeyedDiff diff = KeyedDiff.between(read(CASE), read(other), CaseFileEdit.TABLE);

    assertThat(diff.unsaid()).isEmpty();
    assertThat(edit(CASE, diff.changes()).find().orElseThrow().text()).isEqualTo(other);
    assertThat(
            KeyedDiff.between(
                    read(CASE), read(CASE.replace("id: rent", "id: lease")), CaseFileEdit.TABLE)
                .unsaid())
        .containsExactly("products");
  }

  private static KeyedDocument read(String text) {
    return YamlReader.read("finance.yaml", text.getBytes(StandardCharsets.UTF_8))
        .find()
        .orElseThrow();
  }
}
