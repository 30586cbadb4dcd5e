package org.tinkuy.views.section;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.views.Block;
import org.tinkuy.views.Column;
import org.tinkuy.views.Note;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;

/// How each criterion is understood and computed: its definition in our words, its formula, the
/// evidence asked, and how sure its row is.
final class AnnexSection {
  private final Assessment assessment;
  private final Wording words;

  AnnexSection(AssessmentResults results, Wording words) {
    this.assessment = results.assessment();
    this.words = words;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Note(words.text("report.annex.note")));
    blocks.add(definitions());
    return new Section("annex", words.text("report.annex"), blocks);
  }

  private Table definitions() {
    List<Row> rows = new ArrayList<>();
    for (CriterionResult result : assessment.results()) {
      Criterion criterion = result.criterion();
      String key = "criterion." + assessment.framework().id() + "." + criterion.id();
      String note = criterion.guidance().note();
      rows.add(
          Row.of(
              new TextCell(criterion.id()),
              new TextCell((words.text(key + ".text") + " " + note).strip()),
              new TextCell(rule(result)),
              new TextCell(
                  new CriterionHelp(assessment.framework().id(), criterion.id(), words).evidence()),
              new TextCell(sureness(criterion))));
    }
    return new Table(
        "annex-criteria",
        words.text("report.annex.criteria"),
        List.of(
            Column.text(words.text("report.criteria.id"), 2),
            Column.text(words.text("report.annex.meaning"), 6),
            Column.text(words.text("report.annex.formula"), 6),
            Column.text(words.text("report.annex.evidence"), 4),
            Column.text(words.text("report.annex.sure"), 5)),
        rows,
        "");
  }

  /// The formula with its target; indicators that are not linear say that no plan can aim at them.
  private String rule(CriterionResult result) {
    Criterion.Rule rule = result.criterion().rule();
    if (rule.target().isEmpty()) {
      return rule.formula();
    }
    String text = rule.formula() + " " + rule.operator() + " " + rule.target();
    return result.canonical().isPresent()
        ? text
        : text + " " + words.text("report.annex.notPlannable");
  }

  private String sureness(Criterion criterion) {
    String verified =
        words.text(criterion.provenance().verified() ? "verified.yes" : "verified.no");
    return words.text("confidence." + criterion.provenance().confidence()) + "; " + verified;
  }
}
