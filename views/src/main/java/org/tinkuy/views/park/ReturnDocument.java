package org.tinkuy.views.park;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.form.FormCount;
import org.tinkuy.form.Question;
import org.tinkuy.form.Saving;
import org.tinkuy.form.TenantForm;
import org.tinkuy.study.PeerResults;
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
import org.tinkuy.views.wording.Wording;

/// What a tenant gets back for its answers, on one page: its own years side by side, the firms
/// beside it as far as the rules of disclosure let them be shown, and what it could look at to
/// save.
public final class ReturnDocument {
  private static final int MOST_YEARS = 4;

  /// So many rows of each table are sure to stand on one page; the park has the others.
  private static final int MOST_ANSWERS = 12;

  private static final int MOST_PEERS = 6;

  private static final Pattern WHOLE = Pattern.compile("(\\d{1,15})((?: \\D.*)?)");

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
  public static Document of(ParkDocument document, TenantForm form, Shown shown, Wording words) {
    return new ReturnDocument(document, form, words).document(shown);
  }

  /// What stands on a page besides the tenant's own years.
  ///
  /// @param count how it answered
  /// @param peers what it may see of others; empty where nothing is known of the year before
  /// @param savings what it could look at
  public record Shown(FormCount count, Optional<PeerResults> peers, List<Saving> savings) {
    public Shown {
      savings = List.copyOf(savings);
    }
  }

  private Document document(Shown shown) {
    FormCount count = shown.count();
    List<Saving> savings = shown.savings();
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
    if (count.conflicts() > 0) {
      String said = words.text("form.return.notTaken", "count", words.whole(count.conflicts()));
      blocks.add(new Finding(said, Tone.ATTENTION));
    }
    blocks.add(trend());
    shown
        .peers()
        .map(peers -> new PeersTable(form.tenant(), peers, words).blocks(MOST_PEERS))
        .orElseGet(
            () -> List.of(new Note(words.text("form.return.noPeers", "period", form.last()))))
        .forEach(blocks::add);
    blocks.add(savings.isEmpty() ? new Note(words.text("form.return.noSaving")) : table(savings));
    return new Document(
        title,
        words.language(),
        List.of(new Section("return", words.text("form.return.section"), blocks)),
        List.of(words.text("report.stamp.tenant", "tenant", form.name())),
        List.of());
  }

  /// The tenant's own answers by year, as it wrote them.
  private Table trend() {
    TreeSet<String> years = new TreeSet<>();
    Map<Question, Map<String, String>> byQuestion = new LinkedHashMap<>();
    int more = 0;
    for (Question question : form.questions()) {
      Map<String, String> values = values(question);
      if (byQuestion.size() == MOST_ANSWERS) {
        more += values.isEmpty() ? 0 : 1;
      } else if (!values.isEmpty()) {
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
          cells.add(new TextCell(words.printed(question.text()).strip()));
          cells.add(new TextCell(question.unit()));
          years.forEach(year -> cells.add(cell(values.get(year))));
          rows.add(new Row(cells, false));
        });
    String rest = more == 0 ? "" : words.text("form.return.more", "count", words.whole(more));
    return new Table("return-trend", words.text("form.return.trend"), columns, rows, rest);
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

  /// Digits in groups where the text is a plain number, perhaps with its unit.
  private String shown(String value) {
    Matcher number = WHOLE.matcher(value);
    return number.matches()
        ? words.whole(Long.parseLong(number.group(1))) + number.group(2)
        : value;
  }

  private Table table(List<Saving> savings) {
    List<Row> rows = new ArrayList<>();
    for (Saving saving : savings) {
      String source = words.cited(words.printed(saving.source()));
      rows.add(
          Row.of(
              new TextCell(words.printed(saving.text())),
              new TextCell(
                  saving.isVerified()
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
