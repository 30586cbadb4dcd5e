package org.tinkuy.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Field;
import org.tinkuy.document.ChangeSet;
import org.tinkuy.document.ChangeSet.Change;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Makes one change set of the forms that came back. What contradicts itself or what the park
/// already says is named and not taken; nothing that the park has is written over.
public final class FormMerge {
  private static final String ESTIMATED = "estimated";

  /// A number, perhaps with a unit behind it.
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,'\\s]*([^\\d.].*)?");

  private static final Pattern BAND =
      Pattern.compile("\\d[\\d,'\\s]*(\\.\\d+)?\\s*\\.\\.\\s*\\d[\\d,'\\s]*(\\.\\d+)?");

  private final Catalog catalog;
  private final ParkDocument document;
  private final Attempt attempt;
  private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();
  private final Map<String, String> tables = new LinkedHashMap<>();
  private final List<Change> cells = new ArrayList<>();

  /// @param document the park as it is
  /// @param attempt takes conflicts and what cannot be placed
  public FormMerge(Catalog catalog, ParkDocument document, Attempt attempt) {
    this.catalog = catalog;
    this.document = document;
    this.attempt = attempt;
  }

  /// Merges what came back for a form.
  ///
  /// @param returns all files of this tenant, at least one
  /// @return how the answers count
  public FormCount merge(TenantForm form, List<FormReturn> returns) {
    int given = 0;
    int unknown = 0;
    int refused = 0;
    int conflicts = 0;
    returns.forEach(each -> strangers(form, each));
    for (Question question : form.questions()) {
      List<Answer> answers =
          returns.stream()
              .flatMap(each -> Optional.ofNullable(each.answers().get(question.id())).stream())
              .distinct()
              .toList();
      if (answers.size() > 1) {
        conflict(question, returns, answers);
        conflicts++;
      } else if (!answers.isEmpty()) {
        Answer answer = answers.getFirst();
        given += answer instanceof Answer.Given ? 1 : 0;
        unknown += answer instanceof Answer.Unknown ? 1 : 0;
        refused += answer instanceof Answer.Refused ? 1 : 0;
        conflicts += take(question, answer, remark(question, returns), returns.getFirst()) ? 0 : 1;
      }
    }
    return new FormCount(form.questions().size(), given, unknown, refused, conflicts);
  }

  /// Answers to questions that the form does not have: it was made of an earlier state of the park.
  private void strangers(TenantForm form, FormReturn back) {
    for (String id : back.answers().keySet()) {
      if (form.find(id).isEmpty()) {
        attempt.error(
            "form.question.unknown",
            Place.file(back.file()).at(id),
            Sentence.of(
                "hint.form.question.unknown", "The form was made of another state of the park."),
            "Form of '%s': the question '%s' is not asked now; its answer is not taken.",
            form.tenant(),
            id);
      }
    }
  }

  private void conflict(Question question, List<FormReturn> returns, List<Answer> answers) {
    attempt.error(
        "form.answer.conflict",
        Place.file(returns.getLast().file()).at(question.id()),
        Sentence.of("hint.form.answer.conflict", "Ask the firm which one holds."),
        "Question '%s' has %s different answers, in %s; none is taken.",
        question.id(),
        answers.size(),
        String.join(", ", returns.stream().map(FormReturn::file).toList()));
  }

  private static String remark(Question question, List<FormReturn> returns) {
    return String.join(
        "; ",
        returns.stream()
            .flatMap(each -> Optional.ofNullable(each.remarks().get(question.id())).stream())
            .distinct()
            .toList());
  }

  /// @return whether nothing that the park has contradicts
  private boolean take(Question question, Answer answer, String remark, FormReturn back) {
    Map<String, String> row = new LinkedHashMap<>(question.cells());
    boolean flow = question.table().equals("flows");
    switch (answer) {
      case Answer.Given given -> {
        if (!isNumber(question, given, back)) {
          return false;
        }
        row.put(question.column(), withUnit(question, given.text()));
        if (flow) {
          row.put("state", given.isBand() ? ESTIMATED : state(row));
        }
      }
      case Answer.Unknown _ -> {
        if (!flow) {
          return true;
        }
        row.put("state", "unknown");
      }
      case Answer.Refused _ -> {
        if (!flow) {
          return true;
        }
        row.put("state", "refused");
      }
    }
    if (!remark.isEmpty()) {
      row.put("note", remark);
    }
    return put(question, row, back);
  }

  /// Whether an answer is a number, or a band where one may stand; what is not comes back.
  private boolean isNumber(Question question, Answer.Given given, FormReturn back) {
    boolean bands = question.table().equals("flows");
    boolean holds =
        given.isBand()
            ? bands && BAND.matcher(given.text()).matches()
            : NUMBER.matcher(given.text()).matches();
    if (!holds) {
      attempt.error(
          "form.answer.notNumber",
          Place.file(back.file()).at(question.id()),
          bands
              ? Sentence.of("hint.form.answer.notNumberOrBand", "Write 500, or a band as 200..800.")
              : Sentence.of("hint.form.answer.notNumber", "Write one number, as 500; no band."),
          "Question '%s': the answer must be a number, but is '%s'; it is not taken.",
          question.id(),
          given.text());
    }
    return holds;
  }

  /// How sure the firm was the year before; a first answer is an estimate until somebody says more.
  private static String state(Map<String, String> row) {
    String before = row.getOrDefault("state", ESTIMATED);
    return before.equals("unknown") || before.equals("refused") ? ESTIMATED : before;
  }

  /// An output without its unit is in the one of the year before.
  private static String withUnit(Question question, String text) {
    boolean bare = text.matches("[\\d.,\\s]+");
    return question.column().equals("output") && bare && !question.unit().isEmpty()
        ? text + " " + question.unit()
        : text;
  }

  private boolean put(Question question, Map<String, String> row, FormReturn back) {
    Optional<TextRow> before = find(question.table(), row);
    if (before.isEmpty()) {
      String key = question.table() + "|" + key(question.table(), row);
      tables.put(key, question.table());
      Map<String, String> whole = rows.computeIfAbsent(key, _ -> new LinkedHashMap<>());
      row.forEach(
          (column, text) ->
              whole.merge(
                  column,
                  text,
                  (one, other) ->
                      column.equals("note") && !one.equals(other) ? one + "; " + other : other));
      return true;
    }
    String is = before.get().find(question.column()).orElse("");
    String answer = row.getOrDefault(question.column(), "");
    if (is.isEmpty() && !answer.isEmpty()) {
      String key = key(question.table(), row);
      cells.add(new ChangeSet.SetCell(question.table(), key, question.column(), answer));
      if (question.table().equals("flows")) {
        cells.add(
            new ChangeSet.SetCell("flows", key, "state", row.getOrDefault("state", ESTIMATED)));
      }
      return true;
    }
    if (!answer.isEmpty() && !is.equals(answer)) {
      attempt.error(
          "form.answer.differs",
          Place.file(back.file()).at(question.id()),
          Sentence.of("hint.form.answer.differs", "Ask the firm, and change the row by hand."),
          "Question '%s': the park already has '%s' (%s), but the answer is '%s'; it is not taken.",
          question.id(),
          is,
          before.get().place(),
          answer);
      return false;
    }
    return true;
  }

  private Optional<TextRow> find(String table, Map<String, String> row) {
    String key = key(table, row);
    return document.findTable(table).stream()
        .flatMap(found -> found.rows().stream())
        .filter(other -> key(table, other.cells()).equals(key))
        .findFirst();
  }

  private String key(String table, Map<String, String> row) {
    List<String> parts = new ArrayList<>();
    for (Field field : catalog.table(table).key()) {
      String text = row.getOrDefault(field.column(), "").strip();
      parts.add(text.isEmpty() ? field.role().otherwise() : text);
    }
    return String.join(",", parts);
  }

  /// Everything that was taken, as one change set.
  ///
  /// @param name what the change set is called
  /// @param when ISO date; "" where it has none
  public ChangeSet changes(String name, String who, String when, String why) {
    List<Change> changes = new ArrayList<>();
    rows.forEach(
        (key, row) -> changes.add(new ChangeSet.PutRow(tables.getOrDefault(key, ""), row)));
    changes.addAll(cells);
    return new ChangeSet(name, who, when, why, changes);
  }
}
