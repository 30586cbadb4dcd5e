package org.tinkuy.views.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Texts;
import org.tinkuy.figure.Figure;
import org.tinkuy.formula.Gap;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Park;
import org.tinkuy.study.AssessmentResults;
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
import org.tinkuy.views.wording.FigureNames;
import org.tinkuy.views.wording.FigureText;
import org.tinkuy.views.wording.GapText;
import org.tinkuy.views.wording.Names;
import org.tinkuy.views.wording.Wording;

/// The derivation of one criterion's state, with its rule in words and as a formula, or of any
/// other figure: the terms with the rows that made them, whose rows they are, and what is missing.
public final class ExplainSection {
  /// What stands before the id of a criterion.
  private static final String SCORE = "score:";

  /// Figures without a unit that are shares, and no counts.
  private static final List<String> SHARES = List.of("park:let", "score:total", "circularity.");

  private final Assessment assessment;
  private final CriterionResult result;
  private final Park park;
  private final Wording words;

  private ExplainSection(Assessment assessment, CriterionResult result, Park park, Wording words) {
    this.assessment = assessment;
    this.result = result;
    this.park = park;
    this.words = words;
  }

  /// Explains what is named, where there is such a thing: `score:ID` of a criterion of the assessed
  /// framework, or the id of a figure of the results.
  public static Optional<Section> find(
      StudyResults results, String what, Texts texts, String language) {
    Wording words =
        new Wording(texts, language).inCountry(results.park().profile().locality().country());
    return criterion(results, what, words)
        .or(() -> results.findFigure(what).map(figure -> figure(results, figure, words)));
  }

  /// Everything that can be explained.
  public static List<String> listIds(StudyResults results) {
    Stream<String> criteria =
        results.assessment().stream()
            .flatMap(assessed -> assessed.assessment().results().stream())
            .map(result -> SCORE + result.id());
    return Stream.concat(criteria, results.figures().stream().map(Figure::id)).distinct().toList();
  }

  private static Optional<Section> criterion(StudyResults results, String what, Wording words) {
    return results
        .assessment()
        .map(AssessmentResults::assessment)
        .flatMap(
            assessment ->
                assessment.results().stream()
                    .filter(result -> what.equals(SCORE + result.id()))
                    .findFirst()
                    .map(
                        result ->
                            new ExplainSection(assessment, result, results.park(), words)
                                .section()));
  }

  private static Section figure(StudyResults results, Figure figure, Wording words) {
    List<Block> blocks = new ArrayList<>();
    Map<String, String> places = new HashMap<>();
    String name = new FigureNames(results, words).of(figure.id());
    String called = name.isEmpty() ? figure.id() : name;
    places.put("id", called);
    places.put("period", results.frame().period().text());
    places.put("value", value(figure, words));
    blocks.add(new Finding(words.text("explain.figure", places), Tone.NEUTRAL));
    origin(figure, results.park(), words, blocks);
    if (figure.id().matches("carbon\\..*scope2.*")) {
      results.flows().stream()
          .flatMap(flows -> flows.carbon().notices().stream())
          .forEach(notice -> blocks.add(new Note(words.printed(notice))));
    }
    String title = name.isEmpty() ? figure.id() : name + " (" + figure.id() + ")";
    return new Section("explain-figure", title, blocks);
  }

  /// A share as the reports tell it, in percent; else a number with its unit.
  private static String value(Figure figure, Wording words) {
    boolean share =
        SHARES.stream().anyMatch(figure.id()::startsWith) && figure.unit().equals(Unit.ONE);
    String shown = share ? words.figures().percent(figure) : words.figures().amount(figure);
    boolean reasoned =
        figure.state() == Figure.State.NOT_APPLICABLE && !figure.reason().equals(Sentence.NONE);
    return reasoned ? shown + " (" + words.printed(figure.reason()) + ")" : shown;
  }

  private static void origin(Figure figure, Park park, Wording words, List<Block> blocks) {
    TermsTable tables = new TermsTable(words);
    if (!figure.origin().terms().isEmpty()) {
      blocks.add(tables.terms(figure));
      blocks.addAll(tables.rowsByTerm(figure, park));
    }
    if (!figure.origin().contributors().isEmpty()) {
      blocks.add(tables.contributors(figure, Names.of(park)));
    }
  }

  private Section section() {
    String framework = assessment.framework().id();
    String key = "criterion." + framework + "." + result.id();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Finding(finding(), Tone.NEUTRAL));
    blocks.add(new Note(words.regional(words.text(key + ".text"))));
    new CriterionHelp(framework, result.id(), words).lines().ifPresent(blocks::add);
    blocks.add(new KeyFigures(rule()));
    origin(result.current().value(), park, words, blocks);
    if (!result.current().gaps().isEmpty()) {
      blocks.add(gaps());
    }
    String next = new NextStep(framework, words).of(result);
    if (!next.isEmpty()) {
      blocks.add(new Note(words.text("explain.next", "action", next)));
    }
    return new Section(
        "explain-" + result.id().toLowerCase(Locale.ROOT),
        result.id() + " " + words.name(framework, result.criterion()),
        blocks);
  }

  private String finding() {
    String value = words.figures().value(result);
    String target = words.figures().target(result);
    return words.text(
        target.isEmpty() ? "explain.finding.noTarget" : "explain.finding",
        Map.of(
            "state",
            words.cell(result.current()).text(),
            "period",
            assessment.period().text(),
            "value",
            value.isEmpty() ? FigureText.NONE : value,
            "target",
            target));
  }

  private List<KeyFigure> rule() {
    Criterion criterion = result.criterion();
    List<KeyFigure> lines = new ArrayList<>();
    lines.add(line("formula", new FormulaWords(words).of(criterion.rule().formula())));
    if (!criterion.rule().target().isEmpty()) {
      String shown = words.figures().target(result);
      lines.add(line("target", shown.isEmpty() ? help().asked(criterion.rule()) : shown));
    }
    if (!help().note().isEmpty()) {
      lines.add(line("note", help().note()));
    }
    lines.add(line("evidence", help().evidence()));
    lines.add(line("sure", words.list(words.sureness(criterion.provenance()))));
    return lines;
  }

  private CriterionHelp help() {
    return new CriterionHelp(assessment.framework().id(), result.id(), words);
  }

  private KeyFigure line(String key, String text) {
    return new KeyFigure(
        words.text("explain." + key), text.isEmpty() ? FigureText.NONE : text, "", "");
  }

  private Table gaps() {
    List<Row> rows = new ArrayList<>();
    GapText text = new GapText(park, words);
    for (Gap gap : result.current().gaps()) {
      rows.add(
          Row.of(new TextCell(text.placed(gap)), new TextCell(words.text("gap." + gap.reason()))));
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
