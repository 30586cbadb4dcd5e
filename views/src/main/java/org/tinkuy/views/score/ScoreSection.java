package org.tinkuy.views.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.GroupScore;
import org.tinkuy.assess.Movement;
import org.tinkuy.assess.Scores;
import org.tinkuy.assess.State;
import org.tinkuy.figure.Figure;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Note;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Sign;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.picture.ScoreBars;
import org.tinkuy.views.picture.ScoreRow;
import org.tinkuy.views.wording.FigureText;
import org.tinkuy.views.wording.Wording;

/// The score by category and topic, as bars and as a table, and by what it takes to meet it.
public final class ScoreSection {
  /// What rounding may part scores that are the same.
  private static final double EQUAL = 1e-9;

  private final AssessmentResults results;
  private final Assessment assessment;
  private final Wording words;
  private final List<State> shown;
  private final boolean scored;

  public ScoreSection(AssessmentResults results, Wording words) {
    this.results = results;
    this.assessment = results.assessment();
    this.words = words;
    this.scored = assessment.framework().givesScore();
    this.shown = Arrays.stream(State.values()).filter(this::isShown).toList();
  }

  /// Where no row of a scheme that is known has a target, none can be met, and what has a value is
  /// reported; what is hidden has a column where there is any.
  private boolean isShown(State state) {
    return switch (state) {
      case NOT_APPLICABLE, NO_DATA -> true;
      case MET, PARTLY, NOT_MET -> assessment.framework().setsTargets();
      case REPORTED -> assessment.current().overall().count(State.REPORTED) > 0;
      case HIDDEN -> assessment.current().overall().count(State.HIDDEN) > 0;
    };
  }

  public Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(new VerdictBlocks(results, words).blocks());
    if (results.verdict().isOutOfScope()) {
      return section(blocks);
    }
    new SchemeKnown(assessment.framework(), words).rules().ifPresent(blocks::add);
    blocks.add(counts());
    if (scored && isKnown(assessment.current().overall())) {
      averages().ifPresent(said -> blocks.add(new Note(said)));
    }
    if (assessment.framework().setsTargets()) {
      blocks.add(reach());
    }
    // behind what flows: as the first block it left half of the page before it empty
    if (scored) {
      bars().ifPresent(bars -> blocks.add(bars.draw(words.labels(), words.numbers())));
    }
    return section(blocks);
  }

  private Section section(List<Block> blocks) {
    return new Section(
        "score", words.text(scored ? "report.score" : "report.score.states"), blocks);
  }

  /// The two averages, as far as they are not withheld; empty where that of all criteria is.
  private Optional<String> averages() {
    Figure micro = assessment.current().overall().score();
    Figure macro = assessment.current().macro();
    String key = macro.isHidden() ? "report.score.averages.reserved" : "report.score.averages";
    Map<String, String> places = new TreeMap<>();
    places.put("micro", words.figures().percent(micro));
    if (!macro.isHidden()) {
      places.put("macro", words.figures().percent(macro));
    }
    return micro.isHidden() ? Optional.empty() : Optional.of(words.text(key, places));
  }

  /// Bars of the scores that are shown; none where all are hidden.
  private Optional<ScoreBars> bars() {
    List<ScoreRow> rows = new ArrayList<>();
    if (isDrawn(assessment.current().overall())) {
      rows.add(
          row(
              words.text("report.score.overall"),
              0,
              assessment.current().overall(),
              s -> s.overall()));
    }
    rows.addAll(groups());
    return rows.isEmpty() ? Optional.empty() : Optional.of(bars(rows));
  }

  private static boolean isDrawn(GroupScore group) {
    return group.applicable() > 0 && !group.score().isHidden() && !group.coverage().isHidden();
  }

  private List<ScoreRow> groups() {
    List<ScoreRow> rows = new ArrayList<>();
    for (GroupScore category : assessment.current().categories()) {
      if (!isDrawn(category)) {
        continue;
      }
      rows.add(
          row(words.category(category.name()), 0, category, s -> named(s.categories(), category)));
      for (GroupScore topic : assessment.current().topics()) {
        if (topic.name().startsWith(category.name() + "/") && isDrawn(topic)) {
          rows.add(row(words.topic(topic.name()), 1, topic, s -> named(s.topics(), topic)));
        }
      }
    }
    return rows;
  }

  private ScoreBars bars(List<ScoreRow> rows) {
    return new ScoreBars(
        "score-bars",
        title(),
        words.text("report.score.bars.subtitle", "period", assessment.period().text()),
        words.text("report.score.bars.source", "framework", words.edition(assessment.framework())),
        results
            .movement()
            .filter(_ -> rows.stream().anyMatch(row -> row.earlier_percent() != null))
            .map(m -> m.earlier().period().text())
            .orElse(""),
        rows);
  }

  private String title() {
    GroupScore overall = assessment.current().overall();
    if (!isKnown(overall)) {
      return words.text("report.score.bars.unknown");
    }
    List<GroupScore> all = categories();
    long drawn = all.stream().filter(ScoreSection::isDrawn).count();
    if (drawn < all.size()) {
      return words.text(
          "report.score.bars.title.reserved",
          Map.of("shown", Long.toString(drawn), "all", Integer.toString(all.size())));
    }
    String score = words.figures().percent(overall.score());
    return weakest()
        .map(
            weakest ->
                words.text("report.score.bars.title", Map.of("score", score, "weakest", weakest)))
        .orElseGet(() -> words.text("report.score.bars.title.even", "score", score));
  }

  /// The categories that have a score, shown or hidden.
  private List<GroupScore> categories() {
    return assessment.current().categories().stream()
        .filter(category -> category.applicable() > 0)
        .toList();
  }

  /// The category with the furthest to go; empty where several have or none is known.
  private Optional<String> weakest() {
    List<GroupScore> known = categories().stream().filter(ScoreSection::isKnown).toList();
    double least = known.stream().mapToDouble(ScoreSection::reached).min().orElse(0);
    List<GroupScore> last =
        known.stream().filter(category -> reached(category) - least < EQUAL).toList();
    return last.size() == 1 && least < 1
        ? Optional.of(words.category(last.getFirst().name()))
        : Optional.empty();
  }

  /// Whether anything of it is known, or kept from the reader; where nothing is, a score of 0 is no
  /// score.
  private static boolean isKnown(GroupScore group) {
    return group.coverage().isHidden() || group.coverage().findValue().orElse(0.0) > 0;
  }

  private static GroupScore named(List<GroupScore> groups, GroupScore like) {
    return groups.stream()
        .filter(group -> group.name().equals(like.name()))
        .findFirst()
        .orElse(like);
  }

  private ScoreRow row(
      String label, int level, GroupScore group, Function<Scores, GroupScore> earlier) {
    Optional<Double> before =
        results
            .movement()
            .map(Movement::earlier)
            .map(past -> earlier.apply(past.current()))
            .filter(ScoreSection::isKnown)
            .flatMap(past -> past.score().findValue())
            .map(score -> score * 100);
    double coverage = group.coverage().findValue().orElse(0.0);
    return new ScoreRow(label, level, reached(group) * 100, coverage * 100, before.orElse(null));
  }

  /// The score of a group; of one without data that of what is known, which is none.
  private static Figure score(GroupScore group) {
    return isKnown(group) ? group.score() : group.scoreKnown();
  }

  private static double reached(GroupScore group) {
    return group.score().findValue().orElse(0.0);
  }

  private Table counts() {
    List<Row> rows = new ArrayList<>();
    assessment.current().categories().forEach(c -> rows.add(counted(words.category(c.name()), c)));
    GroupScore all = assessment.current().overall();
    rows.add(new Row(counted(words.text("report.score.overall"), all).cells(), true));
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("report.score.category"), 3));
    for (State state : shown) {
      columns.add(Column.number(words.state(state), "", 1));
    }
    if (scored) {
      columns.add(Column.number(words.text("report.figure.score"), "%", 1));
      columns.add(Column.number(words.text("report.score.known"), "%", 1));
    }
    columns.add(Column.number(words.text("report.figure.coverage"), "%", 1));
    return new Table("score-counts", words.text("report.score.counts"), columns, rows, note());
  }

  /// What is told of the scores, and which criteria are in none of the counts.
  private String note() {
    List<String> notes = new ArrayList<>();
    if (scored) {
      notes.add(words.text("report.score.note"));
    }
    GroupScore all = assessment.current().overall();
    if (scored && all.count(State.HIDDEN) > 0 && !all.score().isHidden()) {
      notes.add(words.text("report.score.noteReserved"));
    }
    List<String> aside =
        assessment.results().stream()
            .filter(result -> !result.isCounted())
            .map(CriterionResult::id)
            .toList();
    if (!aside.isEmpty()) {
      notes.add(words.text("report.score.aside", "names", words.list(aside)));
    }
    return String.join(" ", notes);
  }

  private Row counted(String name, GroupScore group) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(name));
    // of a group of which no row is known, none of no rows says nothing
    boolean empty = group.applicable() + group.count(State.NOT_APPLICABLE) == 0;
    for (State state : shown) {
      cells.add(empty ? new EmptyCell(FigureText.NONE) : NumberCell.of(group.count(state), 0));
    }
    if (scored) {
      cells.add(words.figures().percentCell(score(group)));
      cells.add(words.figures().percentCell(group.scoreKnown()));
    }
    cells.add(words.figures().percentCell(group.coverage()));
    return new Row(cells, false);
  }

  private Table reach() {
    boolean hides = shown.contains(State.HIDDEN);
    // a score counts those that are met in part by half, so that it cannot be worked out without
    boolean parts = assessment.current().overall().count(State.PARTLY) > 0;
    List<Row> rows = new ArrayList<>();
    for (GroupScore group :
        List.of(assessment.current().document(), assessment.current().physical())) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new TextCell(words.text("reach." + group.name())));
      cells.add(
          group.isSilent()
              ? new EmptyCell(Sign.NO_DATA.glyph())
              : NumberCell.of(group.count(State.MET), 0));
      if (parts) {
        cells.add(NumberCell.of(group.count(State.PARTLY), 0));
      }
      if (hides) {
        cells.add(NumberCell.of(group.count(State.HIDDEN), 0));
      }
      cells.add(NumberCell.of(group.applicable(), 0));
      if (scored) {
        cells.add(words.figures().percentCell(score(group)));
      }
      rows.add(new Row(cells, false));
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("report.score.reach.kind"), 3));
    columns.add(Column.number(words.text("state.met"), "", 1));
    if (parts) {
      columns.add(Column.number(words.text("state.partly"), "", 1));
    }
    if (hides) {
      columns.add(Column.number(words.state(State.HIDDEN), "", 1));
    }
    columns.add(Column.number(words.text("report.score.applicable"), "", 1));
    if (scored) {
      columns.add(Column.number(words.text("report.figure.score"), "%", 1));
    }
    return new Table(
        "score-reach",
        words.text("report.score.reach"),
        columns,
        rows,
        words.text("report.score.reach.note"));
  }
}
