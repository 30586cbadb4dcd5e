package org.tinkuy.formats;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.form.Answer;
import org.tinkuy.form.FormReturn;
import org.tinkuy.formats.grid.Grid;
import org.tinkuy.formats.grid.GridCell;
import org.tinkuy.formats.grid.GridRow;
import org.tinkuy.formats.xlsx.Workbook;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Spelling;

/// Reads the form of a tenant that came back as a workbook.
public final class FormFile {
  private static final String MARK = "tinkuy-form";
  private static final String SCHEMA = "1";
  private static final int ANSWER = 3;
  private static final int REMARK = 5;

  private final String name;
  private final String decimalSign;
  private final Attempt attempt;
  private final Map<String, Answer> answers = new LinkedHashMap<>();
  private final Map<String, String> remarks = new LinkedHashMap<>();
  private Optional<GridRow> ids = Optional.empty();

  private FormFile(String name, String decimalSign, Attempt attempt) {
    this.name = name;
    this.decimalSign = decimalSign;
    this.attempt = attempt;
  }

  /// Reads a file; empty, with an error, where it is no form of ours.
  ///
  /// @param name how people call the file
  /// @param decimalSign with which the park writes numbers
  public static Optional<FormReturn> read(
      Path file, String name, String decimalSign, Attempt attempt) {
    // what is hidden in a form is hidden by us: of what the reader says only errors count
    Attempt own = new Attempt();
    FormFile form = new FormFile(name, decimalSign, own);
    Optional<Workbook> opened = Workbook.open(file, name, own);
    if (opened.isPresent()) {
      try (Workbook workbook = opened.get()) {
        workbook.sheets().stream().findFirst().ifPresent(form::read);
      }
    }
    Optional<FormReturn> result = opened.isPresent() ? form.result() : Optional.empty();
    own.issues().stream().filter(Issue::isError).forEach(attempt::add);
    return result;
  }

  private void read(Grid sheet) {
    sheet.rows(row -> take(sheet.place(), row));
  }

  private void take(Place place, GridRow row) {
    String first = row.cell(0).text().strip();
    if (first.equals(MARK)) {
      ids = Optional.of(row);
    } else if (ids.isPresent() && first.split("\\|", -1).length == 3) {
      GridCell cell = row.cell(ANSWER);
      if (cell.isFault()) {
        attempt.error(
            "form.answer.fault",
            place.atRow(row.number()),
            Sentence.of("hint.form.answer.fault", "Write the number itself."),
            "The answer holds no value but '%s'; it is not taken.",
            cell.text());
      } else if (!cell.isBlank()) {
        answers.put(first, answer(cell));
      }
      String remark = row.cell(REMARK).text().strip();
      if (!remark.isEmpty()) {
        remarks.put(first, remark);
      }
    }
  }

  private Answer answer(GridCell cell) {
    String text = cell.text().strip();
    if (isWord(text, 4)) {
      return new Answer.Unknown();
    }
    if (isWord(text, 5)) {
      return new Answer.Refused();
    }
    boolean number = cell.kind() == GridCell.Kind.NUMBER;
    return new Answer.Given(number ? text.replace(".", decimalSign) : text);
  }

  /// Whether a text is the word that the form itself has in a column of its ids.
  private boolean isWord(String text, int column) {
    String word = ids.map(row -> row.cell(column).text()).orElse("");
    return !word.isEmpty() && Spelling.letters(word).equals(Spelling.letters(text));
  }

  private Optional<FormReturn> result() {
    if (ids.isEmpty()) {
      attempt.error(
          "form.file.notForm",
          Place.file(name),
          Sentence.of(
              "hint.form.file.notForm", "Fill in the form itself; a copy of its cells has no ids."),
          "File '%s': it is no form that this program wrote.",
          name);
      return Optional.empty();
    }
    GridRow row = ids.get();
    String schema = row.cell(1).text().strip().toLowerCase(Locale.ROOT);
    if (!schema.equals(SCHEMA)) {
      attempt.error(
          "form.file.schema",
          Place.file(name),
          Sentence.of("hint.form.file.schema", "Maybe a newer program wrote it: use that one."),
          "File '%s': its form must have version %s, but has '%s'.",
          name,
          SCHEMA,
          schema);
      return Optional.empty();
    }
    return Optional.of(
        new FormReturn(
            name, row.cell(2).text().strip(), row.cell(3).text().strip(), answers, remarks));
  }
}
