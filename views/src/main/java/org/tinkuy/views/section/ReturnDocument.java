package org.tinkuy.views.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.form.FormCount;
import org.tinkuy.form.Question;
import org.tinkuy.form.Saving;
import org.tinkuy.form.TenantForm;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.Document;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Note;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;

/// What a tenant gets back for its answers, on one page: its own years side by side, why no other
/// firm is shown, and what it could look at to save.
public final class ReturnDocument {
  private static final int MOST_YEARS = 4;

  private final ParkDocument document;
  private final TenantForm form;
  private final Wording words;

  private ReturnDocument(ParkDocument document, TenantForm form, Wording words) {
    this.document = document;
    this.form = form;
    this.words = words;
  }

  /// Makes the page of a tenant.
  ///
  /// @param document the park with the tenant's answers in it
  /// @param savings what the catalog knows for it
  public static Document of(
      ParkDocument document,
      TenantForm form,
      FormCount count,
      List<Saving> savings,
      Wording words) {
    return new ReturnDocument(document, form, words).document(count, savings);
  }

  private Document document(FormCount count, List<Saving> savings) {
    String title =
        words.text("form.return.title", Map.of("name", form.name(), "period", form.period()));
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Finding(
            words.text(
                "form.return.thanks",
                Map.of(
                    "answered", words.whole(count.answered()),
                    "asked", words.whole(count.asked()))),
            Tone.GOOD));
    blocks.add(trend());
    blocks.add(new Note(words.text("form.return.peers")));
    blocks.add(savings.isEmpty() ? new Note(words.text("form.return.noSaving")) : table(savings));
    return new Document(
        title,
        words.language(),
        List.of(new Section("return", words.text("form.return.section"), blocks)),
        List.of(words.text("report.stamp.tenant", "tenant", form.tenant())),
        List.of());
  }

  /// The tenant's own answers by year, as it wrote them.
  private Table trend() {
    TreeSet<String> years = new TreeSet<>();
    Map<Question, Map<String, String>> byQuestion = new LinkedHashMap<>();
    for (Question question : form.questions()) {
      Map<String, String> values = values(question);
      if (!values.isEmpty()) {
        byQuestion.put(question, values);
        years.addAll(values.keySet());
      }
    }
    while (years.size() > MOST_YEARS) {
      years.pollFirst();
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("form.return.what"), 10));
    columns.add(Column.text(words.text("form.return.unit"), 2));
    years.forEach(year -> columns.add(Column.number(year, "", 2)));
    List<Row> rows = new ArrayList<>();
    byQuestion.forEach(
        (question, values) -> {
          List<Cell> cells = new ArrayList<>();
          cells.add(new TextCell(words.say(question.text()).strip()));
          cells.add(new TextCell(question.unit()));
          years.forEach(year -> cells.add(cell(values.get(year))));
          rows.add(new Row(cells, false));
        });
    return new Table("return-trend", words.text("form.return.trend"), columns, rows, "");
  }

  private Cell cell(@Nullable String value) {
    return value == null ? new EmptyCell(words.text("form.return.none")) : new TextCell(value);
  }

  /// By year what the rows of a question hold.
  private Map<String, String> values(Question question) {
    Map<String, String> values = new LinkedHashMap<>();
    document.findTable(question.table()).map(TextTable::rows).orElse(List.of()).stream()
        .filter(row -> isOf(question, row))
        .forEach(
            row ->
                row.find(question.column())
                    .ifPresent(value -> values.put(row.find("period").orElse(""), shown(value))));
    return values;
  }

  private static boolean isOf(Question question, TextRow row) {
    List<String> same =
        question.table().equals("flows") ? List.of("flow", "tenant") : List.of("tenant", "sex");
    return same.stream()
        .allMatch(
            column ->
                question
                    .cells()
                    .getOrDefault(column, "all")
                    .equals(row.find(column).orElse("all")));
  }

  /// Digits in groups where the text is a plain number.
  private String shown(String value) {
    return value.matches("\\d{1,15}") ? words.whole(Long.parseLong(value)) : value;
  }

  private Table table(List<Saving> savings) {
    List<Row> rows = new ArrayList<>();
    for (Saving saving : savings) {
      String source = saving.provenance().source();
      rows.add(
          Row.of(
              new TextCell(words.say(saving.text())),
              new TextCell(
                  saving.provenance().verified()
                      ? source
                      : words.text("form.return.unverified", "source", source))));
    }
    return new Table(
        "return-savings",
        words.text("form.return.savings"),
        List.of(
            Column.text(words.text("form.return.saving"), 6),
            Column.text(words.text("form.return.source"), 4)),
        rows,
        "");
  }
}
