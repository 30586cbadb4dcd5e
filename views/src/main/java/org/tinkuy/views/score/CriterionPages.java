package org.tinkuy.views.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.Judgement;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.figure.Figure;
import org.tinkuy.formula.Term;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Explanation;
import org.tinkuy.views.Note;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.wording.FigureText;
import org.tinkuy.views.wording.Wording;

/// One page for each criterion: how it stands, what it asks and why, how and where it is measured,
/// the evidence asked and given, the derivation of the value, and how it stood in earlier years.
public final class CriterionPages {
  /// A target that is an amount with a unit in braces: `150000 {CNY/people}`.
  private static final Pattern QUANTITY = Pattern.compile("[\\d.]+ *\\{[^}]*}");

  private final AssessmentResults results;
  private final Assessment assessment;
  private final Park park;
  private final Wording words;
  private final boolean isWhole;
  private final boolean byRows;

  /// @param isWhole whether the report has the chapters that stand beside its scheme, to which
  ///   notes point
  public CriterionPages(AssessmentResults results, Park park, boolean isWhole, Wording words) {
    this.isWhole = isWhole;
    this.results = results;
    this.assessment = results.assessment();
    this.park = park;
    this.words = words;
    this.byRows =
        assessment.results().stream()
            .anyMatch(result -> TermsTable.hasRows(result.current().value()));
  }

  public Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Note(words.text("report.pages.note")));
    words
        .find("framework." + assessment.framework().id() + ".cards")
        .ifPresent(all -> blocks.add(new Note(all)));
    words
        .find("framework." + assessment.framework().id() + ".units")
        .ifPresent(units -> blocks.add(new Note(units)));
    for (CriterionResult result : assessment.results()) {
      blocks.add(page(result));
    }
    return new Section("annex", words.text("report.pages"), blocks, parts());
  }

  /// The topics of each category in the order of the pages, each at its first criterion; where a
  /// scheme comes back to a topic later, the criterion alone stands behind it.
  private List<Section.Part> parts() {
    SequencedMap<String, SequencedMap<String, List<Section.Place>>> places = new LinkedHashMap<>();
    String before = "";
    for (CriterionResult result : assessment.results()) {
      Criterion criterion = result.criterion();
      String topic = criterion.category() + "/" + criterion.topic();
      if (!topic.equals(before)) {
        List<Section.Place> own =
            places
                .computeIfAbsent(criterion.category(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(topic, _ -> new ArrayList<>());
        String first = words.topic(topic) + "\u00A0(" + result.id() + ")";
        own.add(new Section.Place(own.isEmpty() ? first : result.id(), id(result)));
      }
      before = topic;
    }
    List<Section.Part> parts = new ArrayList<>();
    places.forEach(
        (category, of) ->
            parts.add(
                new Section.Part(
                    words.category(category),
                    of.values().stream().flatMap(List::stream).toList())));
    return parts;
  }

  private Explanation page(CriterionResult result) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(about(result));
    if (!result.hasHistory()) {
      blocks.add(new Note(words.text("report.pages.undated")));
    } else if (!results.history().isEmpty()) {
      blocks.add(history(result));
    }
    if (!result.current().value().origin().terms().isEmpty()) {
      TermsTable tables = new TermsTable(words);
      Figure value = result.current().value();
      Table terms = tables.terms(result, id(result) + "-terms", byRows);
      blocks.add(
          TermsTable.hasRows(value)
              ? terms.before(tables.rows(value, id(result) + "-rows", park))
              : terms);
    }
    return new Explanation(
        id(result),
        result.id(),
        result.id() + " " + words.name(assessment.framework().id(), result.criterion()),
        Optional.of(words.cell(result.current())),
        blocks);
  }

  private static String id(CriterionResult result) {
    return "criterion-" + result.id().toLowerCase(Locale.ROOT);
  }

  private Table about(CriterionResult result) {
    String framework = assessment.framework().id();
    String key = "criterion." + framework + "." + result.id();
    List<Row> rows = new ArrayList<>();
    line(rows, "value", words.figures().current(result));
    result
        .alternative()
        .ifPresent(
            other ->
                line(
                    rows,
                    result.criterion().rule().mode().told() ? "told" : "alternative",
                    words.figures().alternative(result, other)));
    result
        .stated()
        .filter(_ -> result.current().stated())
        .ifPresent(stated -> line(rows, "stated", new StatementText(park, words).source(stated)));
    line(rows, "target", help(result).target(result));
    line(rows, "failed", new FailedCondition(words).of(result).orElse(""));
    if (result.intended().state() != result.current().state()) {
      line(rows, "intended", StatementText.intended(result, words));
    }
    CriterionHelp help = help(result);
    String meaning = words.regional(words.text(key + ".text"));
    String beside = isWhole ? help.beside() : "";
    line(rows, "meaning", String.join(" ", meaning, help.note(), beside).strip());
    help.parts().forEach((part, text) -> line(rows, part, text));
    line(rows, "evidenceAsked", help.evidence());
    line(rows, "evidenceGiven", words.list(evidence(result)));
    line(rows, "formula", formula(result));
    line(
        rows,
        "applies",
        new FormulaWords(words).condition(result.criterion().rule().mode().applies()));
    line(rows, "sure", words.list(words.sureness(result.criterion().provenance())));
    line(rows, "next", new NextStep(framework, words).of(result));
    return new Table(
        id(result) + "-about",
        words.text("report.pages.about"),
        List.of(
            Column.text(words.text("report.pages.what"), 2),
            Column.values(words.text("report.pages.text"), 9)),
        rows,
        "");
  }

  private void line(List<Row> rows, String part, String text) {
    if (!text.isEmpty()) {
      rows.add(Row.of(new TextCell(words.text("report.pages." + part)), new TextCell(text)));
    }
  }

  private CriterionHelp help(CriterionResult result) {
    return new CriterionHelp(assessment.framework().id(), result.id(), words);
  }

  /// The formula with its target.
  private String formula(CriterionResult result) {
    Criterion.Rule rule = result.criterion().rule();
    FormulaWords formulas = new FormulaWords(words);
    if (rule.target().isEmpty()) {
      return formulas.of(rule.formula());
    }
    String shown = words.figures().target(result);
    boolean isQuantity = QUANTITY.matcher(rule.target()).matches() && !shown.isEmpty();
    Optional<String> told = isQuantity ? Optional.of(shown) : help(result).target();
    return told.isPresent()
        ? formulas.of(rule.formula()) + " " + told.get()
        : formulas.of(rule.formula() + " " + rule.operator() + " " + rule.target());
  }

  /// Titles of the documents that the rows behind a value name, or the row in which it is stated.
  private Set<String> evidence(CriterionResult result) {
    Judgement judgement = result.current();
    Set<String> titles = new LinkedHashSet<>();
    result
        .stated()
        .filter(_ -> judgement.stated())
        .ifPresent(
            stated ->
                new StatementText(park, words)
                    .evidence(stated)
                    .forEach(id -> titles.add(title(id))));
    for (Term term : judgement.value().origin().terms()) {
      for (Term.Contribution contribution : term.contributions()) {
        park.find(contribution.row())
            .map(row -> row.ids("evidence"))
            .orElse(List.of())
            .forEach(id -> titles.add(title(id)));
      }
    }
    return titles;
  }

  private String title(String evidence) {
    return park.table("evidence").find(evidence).map(row -> named(row, evidence)).orElse(evidence);
  }

  private static String named(ParkRow row, String id) {
    return id + " " + row.text("title");
  }

  /// What a criterion was in each period; its values where it has any, so not where it is answered
  /// with yes or no.
  private Table history(CriterionResult result) {
    List<Column> columns = new ArrayList<>();
    List<Cell> states = new ArrayList<>();
    List<Cell> values = new ArrayList<>();
    columns.add(Column.text(words.text("report.pages.history.what"), 2));
    states.add(new TextCell(words.text("report.criteria.state")));
    values.add(new TextCell(words.text("report.criteria.value")));
    List<Assessment> all = new ArrayList<>(results.history());
    all.add(assessment);
    for (Assessment year : all) {
      CriterionResult then = year.get(result.id());
      columns.add(Column.values(year.period().text(), 2));
      states.add(words.cell(then.current()));
      // all periods in the unit of the target that stands above them
      boolean isAsked = result.current().target().flatMap(Figure::findValue).isPresent();
      String value = words.figures().value(isAsked ? result : then, then.current().value());
      values.add(value.isEmpty() ? new EmptyCell(FigureText.NONE) : new TextCell(value));
    }
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(states, false));
    if (values.stream().skip(1).anyMatch(TextCell.class::isInstance)) {
      rows.add(new Row(values, false));
    }
    return new Table(
        id(result) + "-history",
        words.text(
            "report.pages.history",
            Map.of("from", all.getFirst().period().text(), "until", all.getLast().period().text())),
        columns,
        rows,
        "");
  }
}
