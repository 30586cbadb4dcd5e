package org.tinkuy.views.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Texts;
import org.tinkuy.formula.Gap;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.study.StudyResults;
import org.tinkuy.views.Block;
import org.tinkuy.views.Column;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Note;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;

/// The derivation of one criterion's state: its rule in words and as a formula, the terms with the
/// rows that made them, and what is missing.
public final class ExplainSection {
  private static final int ROWS_SHOWN = 12;

  private final StudyResults results;
  private final CriterionResult result;
  private final Wording words;

  private ExplainSection(StudyResults results, String criterion, Wording words) {
    this.results = results;
    this.result = results.assessment().get(criterion);
    this.words = words;
  }

  /// Explains a criterion of the assessed framework.
  public static Section of(StudyResults results, String criterion, Texts texts, String language) {
    return new ExplainSection(results, criterion, new Wording(texts, language)).section();
  }

  private Section section() {
    String framework = results.assessment().framework().id();
    String key = "criterion." + framework + "." + result.id();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Finding(finding(), Tone.NEUTRAL));
    blocks.add(new Note(words.text(key + ".text")));
    new CriterionHelp(framework, result.id(), words).lines().ifPresent(blocks::add);
    blocks.add(new KeyFigures(rule()));
    if (!result.current().value().terms().isEmpty()) {
      blocks.add(terms());
    }
    if (!result.current().gaps().isEmpty()) {
      blocks.add(gaps());
    }
    blocks.add(new Note(words.text("explain.next", "action", words.text(key + ".action"))));
    return new Section(
        "explain-" + result.id().toLowerCase(Locale.ROOT),
        result.id() + " " + words.name(framework, result.criterion()),
        blocks);
  }

  private String finding() {
    return words.text(
        "explain.finding",
        Map.of(
            "state", words.cell(result.current()).text(),
            "period", results.assessment().period().text(),
            "value", words.value(result).isEmpty() ? "–" : words.value(result),
            "target", words.target(result)));
  }

  private List<KeyFigure> rule() {
    Criterion criterion = result.criterion();
    List<KeyFigure> lines = new ArrayList<>();
    lines.add(line("formula", criterion.rule().formula()));
    if (!criterion.rule().target().isEmpty()) {
      lines.add(line("target", criterion.rule().operator() + " " + criterion.rule().target()));
    }
    if (!criterion.guidance().note().isEmpty()) {
      lines.add(line("note", criterion.guidance().note()));
    }
    lines.add(line("evidence", evidence()));
    lines.add(
        line(
            "sure",
            words.text("confidence." + criterion.provenance().confidence())
                + "; "
                + words.text(criterion.provenance().verified() ? "verified.yes" : "verified.no")));
    return lines;
  }

  private String evidence() {
    return new CriterionHelp(results.assessment().framework().id(), result.id(), words).evidence();
  }

  private KeyFigure line(String key, String text) {
    return new KeyFigure(words.text("explain." + key), text.isEmpty() ? "–" : text, "", "");
  }

  private Table terms() {
    List<Row> rows = new ArrayList<>();
    for (Term term : result.current().value().terms()) {
      rows.add(
          Row.of(
              new TextCell(term.label()),
              new TextCell(value(term.value())),
              new TextCell(contributions(term)),
              new TextCell(term.source())));
    }
    return new Table(
        "explain-terms",
        words.text("explain.terms"),
        List.of(
            Column.text(words.text("explain.term"), 4),
            Column.text(words.text("report.value"), 2),
            Column.text(words.text("explain.rows"), 6),
            Column.text(words.text("explain.source"), 2)),
        rows,
        "");
  }

  private String contributions(Term term) {
    List<String> shown =
        term.contributions().stream()
            .limit(ROWS_SHOWN)
            .map(
                row ->
                    row.amount() == 1 ? row.row() : row.row() + " " + words.number(row.amount(), 0))
            .toList();
    int more = term.contributions().size() - ROWS_SHOWN;
    String rows = String.join(", ", shown);
    return more > 0
        ? words.text("explain.more", Map.of("rows", rows, "more", Integer.toString(more)))
        : rows;
  }

  private String value(Value value) {
    return switch (value) {
      case Value.Amount amount -> amount(amount);
      case Value.Truth truth ->
          words.text("explain.truth." + truth.name().toLowerCase(Locale.ROOT));
      case Value.Day day -> day.date().toString();
      case Value.Word word -> word.text();
      case Value.Missing missing -> missing.detail();
      case Value.NotApplicable none -> none.detail();
    };
  }

  private String amount(Value.Amount amount) {
    String unit = amount.unit().dimension().isNone() ? "" : amount.unit().code();
    int decimals = amount.known() == Math.rint(amount.known()) ? 0 : 3;
    String known = words.numbers().format(amount.known(), decimals, unit);
    if (amount.isExact()) {
      return known;
    }
    return words.range(
        amount.low(), amount.high(), bound -> words.numbers().format(bound, decimals, unit));
  }

  private Table gaps() {
    List<Row> rows = new ArrayList<>();
    for (Gap gap : result.current().gaps()) {
      rows.add(Row.of(new TextCell(gap.what()), new TextCell(words.text("gap." + gap.reason()))));
    }
    return new Table(
        "explain-gaps",
        words.text("explain.gaps"),
        List.of(
            Column.text(words.text("report.data.what"), 5),
            Column.text(words.text("explain.why"), 4)),
        rows,
        "");
  }
}
