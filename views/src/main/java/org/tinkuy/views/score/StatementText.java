package org.tinkuy.views.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.Statement;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.views.wording.Wording;

/// Where somebody stated the state or value of a criterion, and what was noted beside it.
///
/// @param park the park in whose rows it stands
/// @param words the words of one language
record StatementText(Park park, Wording words) {
  /// The row by its table and place, with its note; empty where a reader sees no rows.
  String source(Statement statement) {
    return row(statement)
        .map(
            row ->
                noted(
                    words.text(
                        "report.pages.statedIn",
                        Map.of(
                            "table",
                            words.beside("table." + row.schema().name(), row.schema().name()),
                            "row",
                            row.key(),
                            "place",
                            row.place().toString())),
                    row))
        .orElse("");
  }

  /// The place alone with the note, as one remark among others; empty where a reader sees no rows.
  String remark(Statement statement) {
    return row(statement)
        .map(row -> noted(words.text("report.remark.statedIn", "place", row.place()), row))
        .map(text -> text.endsWith(".") ? text : text + ".")
        .orElse("");
  }

  /// How a criterion is meant to stand and on what that rests: an answer typed as intended, or
  /// facts stated as intended; measures are not counted in it.
  static String intended(CriterionResult result, Wording words) {
    return words.text(
        result.intended().stated() ? "report.intended.stated" : "report.intended.facts",
        "state",
        words.state(result.intended().state()));
  }

  /// Ids of the documents that the row names.
  List<String> evidence(Statement statement) {
    return row(statement).map(row -> row.ids("evidence")).orElse(List.of());
  }

  private String noted(String where, ParkRow row) {
    String note = row.text("note");
    return note.isEmpty() ? where : words.labelled(where, note);
  }

  private Optional<ParkRow> row(Statement statement) {
    return statement.row().flatMap(park::find);
  }
}
