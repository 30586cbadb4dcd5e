package org.tinkuy.views.park;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CategoryQuality;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.State;
import org.tinkuy.catalog.Framework;
import org.tinkuy.formula.Gap;
import org.tinkuy.kernel.Issue;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.study.StudyResults;
import org.tinkuy.study.TableQuality;
import org.tinkuy.views.Block;
import org.tinkuy.views.Column;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Note;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.FigureText;
import org.tinkuy.views.wording.GapText;
import org.tinkuy.views.wording.Wording;

/// How good the data are: what is missing and which criteria it keeps open, and every problem found
/// in the park's files.
public final class QualitySection {
  private static final int GAPS_SHOWN = 4;
  private static final int PLACES_SHOWN = 10;

  private final StudyResults results;
  private final Wording words;

  public QualitySection(StudyResults results, Wording words) {
    this.results = results;
    this.words = words;
  }

  public Section section() {
    List<Block> blocks = new ArrayList<>();
    results.assessment().ifPresent(assessed -> blocks.addAll(silence(assessed.assessment())));
    if (results.frame().isForOthers()) {
      blocks.add(new Note(words.text("hidden.data")));
      return new Section("data", words.text("report.data"), blocks);
    }
    results
        .assessment()
        .flatMap(AssessmentResults::reviewed)
        .ifPresent(
            reviewed ->
                blocks.add(new Finding(ReviewSection.sentence(reviewed, words), Tone.NEUTRAL)));
    results.assessment().map(assessed -> coverage(assessed.assessment())).ifPresent(blocks::add);
    if (!results.quality().isEmpty()) {
      blocks.add(tables());
    }
    if (results.frame().issues().isEmpty()) {
      blocks.add(new Finding(words.text("report.data.noIssues"), Tone.GOOD));
    } else {
      blocks.add(issues());
    }
    return new Section("data", words.text("report.data"), blocks);
  }

  /// Coverage by category, and how many rows of the scheme nobody compared yet.
  private Table coverage(Assessment assessment) {
    List<Row> rows = new ArrayList<>();
    for (CategoryQuality category : CategoryQuality.of(assessment)) {
      rows.add(
          Row.of(
              new TextCell(words.category(category.score().name())),
              words.figures().percentCell(category.score().coverage()),
              NumberCell.of(category.score().known(), 0),
              NumberCell.of(category.score().applicable(), 0),
              NumberCell.of(category.stated(), 0),
              NumberCell.of(category.unverified(), 0)));
    }
    return new Table(
        "data-coverage",
        words.text("report.data.coverage"),
        List.of(
            Column.text(words.text("report.score.category"), 4),
            Column.number(words.text("report.figure.coverage"), "%", 2),
            Column.number(words.text("report.data.known"), "", 2),
            Column.number(words.text("report.score.applicable"), "", 2),
            Column.number(words.text("report.data.stated"), "", 2),
            Column.number(words.text("report.data.unverified"), "", 3)),
        rows,
        words.text("report.data.coverage.note"));
  }

  /// Rows by table: estimated, silent, with a document, not reviewed.
  private Table tables() {
    List<Row> rows = new ArrayList<>();
    List<TableQuality> known = new ArrayList<>(results.quality());
    known.sort(Comparator.comparing(table -> named(table.table()), words.order()));
    for (TableQuality table : known) {
      rows.add(
          Row.of(
              new TextCell(named(table.table())),
              NumberCell.of(table.rows(), 0),
              NumberCell.of(table.estimated(), 0),
              NumberCell.of(table.silent(), 0),
              NumberCell.of(table.evidenced(), 0),
              NumberCell.of(table.unreviewed(), 0)));
    }
    return new Table(
        "data-tables",
        words.text("report.data.tables"),
        List.of(
            Column.text(words.text("report.data.table"), 4),
            Column.number(words.text("report.data.rows"), "", 2),
            Column.number(words.text("report.data.estimated"), "", 2),
            Column.number(words.text("report.data.refused"), "", 2),
            Column.number(words.text("report.data.evidenced"), "", 2),
            Column.number(words.text("report.data.unreviewed"), "", 2)),
        rows,
        words.text("report.data.tables.note"));
  }

  /// What a table is called, with the name that its file may always have.
  private String named(String table) {
    return words
        .find("name.table." + table)
        .filter(name -> !name.equals(table))
        .map(name -> words.text("report.data.named", Map.of("name", name, "table", table)))
        .orElse(table);
  }

  /// The criteria without data, and what to ask for: the operator, who alone can.
  private List<Block> silence(Assessment assessment) {
    List<CriterionResult> silent =
        assessment.results().stream()
            .filter(result -> result.current().state() == State.NO_DATA)
            .toList();
    if (silent.isEmpty()) {
      boolean whole = assessment.framework().status() != Framework.Status.INCOMPLETE;
      return List.of(
          new Finding(
              words.text(whole ? "report.data.complete" : "report.data.completeKnown"),
              whole ? Tone.GOOD : Tone.NEUTRAL));
    }
    int counted = silent.stream().filter(CriterionResult::isCounted).toList().size();
    Map<String, String> places =
        Map.of(
            "count", Integer.toString(counted),
            "aside", Integer.toString(silent.size() - counted));
    String key = "report.data.silent";
    if (counted < silent.size()) {
      key = counted == 0 ? "report.data.silentUncounted" : "report.data.silentAside";
    }
    Finding finding = new Finding(words.text(key, places), Tone.ATTENTION);
    return results.frame().isForOthers()
        ? List.of(finding)
        : List.of(finding, missing(assessment, silent));
  }

  /// What nobody told; where all was told and some of it as ranges, those.
  private static List<Gap> absent(List<Gap> gaps) {
    List<Gap> absent = gaps.stream().filter(gap -> !gap.isRange()).toList();
    return absent.isEmpty() ? gaps : absent;
  }

  private Table missing(Assessment assessment, List<CriterionResult> silent) {
    List<Row> rows = new ArrayList<>();
    for (CriterionResult result : silent) {
      List<Gap> gaps = result.current().gaps();
      String what =
          gaps.isEmpty()
              ? words.printed(result.current().value().reason())
              : new GapText(results.park(), words).full(absent(gaps), GAPS_SHOWN);
      rows.add(
          Row.of(
              new TextCell(result.id()),
              new TextCell(words.name(assessment.framework().id(), result.criterion())),
              new TextCell(what.isEmpty() ? FigureText.NONE : what),
              new TextCell(words.figures().value(result))));
    }
    return new Table(
            "data-missing",
            words.text("report.data.missing"),
            List.of(
                Column.text(words.text("report.criteria.id"), 2),
                Column.text(words.text("report.criteria.name"), 5),
                Column.text(words.text("report.data.what"), 8),
                Column.values(words.text("report.data.soFar"), 4)),
            rows,
            words.text(
                assessment.framework().givesScore()
                    ? "report.data.missing.note"
                    : "report.data.missing.noteUnscored"))
        .withoutIfSilent(3);
  }

  /// Issues grouped by their code, those that took rows out first, with how many there are and
  /// where the first ones stand.
  private Table issues() {
    Map<String, List<Issue>> byCode = new LinkedHashMap<>();
    results
        .frame()
        .issues()
        .forEach(issue -> byCode.computeIfAbsent(issue.code(), _ -> new ArrayList<>()).add(issue));
    List<Row> rows =
        byCode.values().stream()
            .sorted(Comparator.comparing(group -> group.getFirst().severity()))
            .map(this::issues)
            .toList();
    return new Table(
        "data-issues",
        words.text("report.data.issues"),
        List.of(
            Column.text(words.text("report.data.severity"), 2),
            Column.number(words.text("report.data.count"), "", 1),
            Column.text(words.text("report.data.first"), 9),
            Column.text(words.text("report.data.places"), 6)),
        rows,
        "");
  }

  private Row issues(List<Issue> group) {
    Issue first = group.getFirst();
    List<String> places =
        group.stream().limit(PLACES_SHOWN).map(issue -> issue.place().toString()).toList();
    return Row.of(
        new TextCell(IssueDocument.severity(first, words)),
        NumberCell.of(group.size(), 0),
        new TextCell(words.printed(first)),
        new TextCell(String.join(", ", places) + (group.size() > PLACES_SHOWN ? ", …" : "")));
  }
}
