package org.tinkuy.views.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.GroupScore;
import org.tinkuy.assess.State;
import org.tinkuy.figure.Figure;
import org.tinkuy.study.FirmCoverage;
import org.tinkuy.study.SocialSplit;
import org.tinkuy.views.Align;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.FigureText;
import org.tinkuy.views.wording.Names;
import org.tinkuy.views.wording.Wording;

/// A set of indicators on its own page: values, targets where there are any, what is missing.
public final class IndicatorsSection {
  private final String id;
  private final Assessment set;
  private final Wording words;

  /// Firms that stand behind no answer are named up to so many, and counted from there on.
  private static final int FEW = 8;

  private final Optional<FirmCoverage> coverage;
  private final Names names;

  /// The page of a set.
  ///
  /// @param id anchor of the section; its title is the text `report.ID`
  /// @param coverage the firms behind each value, which then stand beside it
  /// @param names of the firms
  public IndicatorsSection(
      String id, Assessment set, Wording words, Optional<FirmCoverage> coverage, Names names) {
    this.id = id;
    this.set = set;
    this.words = words;
    this.coverage = coverage;
    this.names = names;
  }

  /// The page of the social indicators, with those that are told for groups apart.
  public Section section(List<SocialSplit> splits) {
    Section whole = section();
    List<Block> blocks = new ArrayList<>(whole.blocks());
    blocks.addAll(groups(splits).blocks());
    return new Section(id, whole.title(), blocks);
  }

  /// What is told for groups apart, alone.
  public Section groups(List<SocialSplit> splits) {
    List<Block> blocks = new ArrayList<>();
    for (SocialSplit.By by : SocialSplit.By.values()) {
      List<SocialSplit> own = splits.stream().filter(split -> split.by() == by).toList();
      if (!own.isEmpty()) {
        blocks.add(splits(by, own));
      }
    }
    return new Section(id, words.text("report." + id), blocks);
  }

  private Table splits(SocialSplit.By by, List<SocialSplit> splits) {
    String key = by.name().toLowerCase(Locale.ROOT);
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("report.criteria.id"), 2));
    columns.add(Column.text(words.text("report.policy.indicator"), 6));
    if (by.groups().isEmpty()) {
      columns.add(Column.text(words.text("report.social.splits." + key + ".group"), 4));
      columns.add(new Column(words.text("report.criteria.value"), Align.RIGHT, "", 3));
    }
    for (String group : by.groups()) {
      columns.add(new Column(words.text("report.social.group." + group), Align.RIGHT, "", 3));
    }
    return new Table(
        id + "-splits-" + key,
        words.text("report.social.splits." + key, "period", set.period().text()),
        columns,
        splits.stream().flatMap(split -> rows(ordered(split)).stream()).toList(),
        words.text("report.social.splits." + key + ".note"));
  }

  /// Topics in the order in which the language of the report lists words.
  private SocialSplit ordered(SocialSplit split) {
    return split.by() == SocialSplit.By.TOPIC
        ? new SocialSplit(
            split.criterion(),
            split.by(),
            split.parts().stream()
                .sorted(Comparator.comparing(SocialSplit.Part::group, words.order()))
                .toList())
        : split;
  }

  /// One row for all groups where they are always the same, else a row for each.
  private List<Row> rows(SocialSplit split) {
    if (split.by().groups().isEmpty()) {
      return split.parts().stream()
          .map(
              part ->
                  row(
                      split,
                      List.of(
                          new TextCell(group(split.by(), part.group())),
                          part(split, part.figure()))))
          .toList();
    }
    return List.of(
        row(split, split.parts().stream().map(part -> part(split, part.figure())).toList()));
  }

  private Row row(SocialSplit split, List<Cell> values) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(split.criterion()));
    cells.add(
        new TextCell(words.name(set.framework().id(), set.get(split.criterion()).criterion())));
    cells.addAll(values);
    return Row.of(cells.toArray(Cell[]::new));
  }

  private String group(SocialSplit.By by, String group) {
    if (group.isEmpty()) {
      return words.text(
          by == SocialSplit.By.FIRM ? "report.social.group.allFirms" : "report.social.group.none");
    }
    return switch (by) {
      case SECTOR ->
          words.find("code.isicDivision." + group).map(name -> group + " " + name).orElse(group);
      case FIRM -> names.of(group);
      case TOPIC, SEX, SIZE, CONTRACT, LEVEL, GRADE, TYPE, ORIGIN -> group;
    };
  }

  /// The value of a group; of a topic with the events behind it, which are few.
  private Cell part(SocialSplit split, Figure figure) {
    if (!figure.tells()) {
      return new EmptyCell(FigureText.NONE);
    }
    String value = words.figures().as(set.get(split.criterion()), figure);
    return new TextCell(
        words
            .figures()
            .counted(figure)
            .filter(_ -> split.by() == SocialSplit.By.TOPIC)
            .map(parts -> words.text("report.gains.value", Map.of("value", value, "parts", parts)))
            .orElse(value));
  }

  /// How many of the indicators of a set that apply have data.
  public static Finding answered(Assessment set, Wording words) {
    GroupScore all = set.current().overall();
    return new Finding(
        words.text(
            "report.indicators.finding" + (all.isSilent() ? "None" : ""),
            Map.of(
                "known", Integer.toString(all.known()),
                "all", Integer.toString(all.applicable()))),
        Tone.NEUTRAL);
  }

  public Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(answered(set, words));
    blocks.add(table());
    coverage.flatMap(this::leftOut).ifPresent(blocks::add);
    return new Section(id, words.text("report." + id), blocks);
  }

  /// Firms that an answer does without, in one table of all such answers: what is only measured
  /// says by its range that they are lacking.
  private Optional<Table> leftOut(FirmCoverage behind) {
    List<CriterionResult> answers =
        set.results().stream()
            .filter(result -> isJudged(result.current().state()))
            .filter(result -> !without(behind, result).isEmpty())
            .toList();
    if (answers.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("report.indicators.firm"), 6));
    answers.forEach(answer -> columns.add(Column.text(answer.id(), 1)));
    List<String> firms =
        answers.stream().flatMap(answer -> without(behind, answer).stream()).distinct().toList();
    List<String> none =
        firms.stream()
            .filter(firm -> answers.stream().allMatch(each -> without(behind, each).contains(firm)))
            .toList();
    boolean counted = none.size() > FEW;
    List<Row> rows =
        firms.stream()
            .filter(firm -> !counted || !none.contains(firm))
            .map(firm -> leftOut(firm, answers, behind))
            .toList();
    String note =
        words.text(
            "report.indicators.leftOut.note",
            Map.of(
                "base",
                    behind.baseYear().map(year -> Integer.toString(year)).orElse(FigureText.NONE),
                "period", set.period().text()));
    return Optional.of(
        new Table(
            id + "-left-out",
            words.text("report.indicators.leftOut"),
            columns,
            rows,
            counted
                ? note + " " + words.text("report.indicators.leftOut.none", "count", none.size())
                : note));
  }

  private Row leftOut(String firm, List<CriterionResult> answers, FirmCoverage behind) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(names.of(firm)));
    for (CriterionResult answer : answers) {
      cells.add(
          without(behind, answer).contains(firm)
              ? new EmptyCell(FigureText.NONE)
              : new TextCell(words.text("explain.truth.yes")));
    }
    return Row.of(cells.toArray(Cell[]::new));
  }

  private static boolean isJudged(State state) {
    return state.isKnown() && state != State.REPORTED;
  }

  private static List<String> without(FirmCoverage behind, CriterionResult result) {
    return Objects.requireNonNull(behind.byCriterion().get(result.id())).leftOut();
  }

  private Table table() {
    Map<String, List<Row>> byTopic = new LinkedHashMap<>();
    for (CriterionResult result : set.results()) {
      byTopic.computeIfAbsent(heading(result), _ -> new ArrayList<>()).add(row(result));
    }
    List<Row> rows = new ArrayList<>();
    byTopic.forEach(
        (topic, own) -> {
          rows.add(Row.heading(topic, columns().size()));
          rows.addAll(own);
        });
    return new Table(
            id + "-table",
            words.text("report.indicators.table", "period", set.period().text()),
            columns(),
            rows,
            note())
        .withoutIfSilent(columns().size() - 2);
  }

  private String note() {
    List<String> notes = new ArrayList<>();
    notes.add(words.text("report." + id + ".note"));
    coverage
        .flatMap(FirmCoverage::baseYear)
        .ifPresent(
            year ->
                notes.add(
                    words.text("report.indicators.base.note", "year", Integer.toString(year))));
    if (tellsParts()) {
      notes.add(words.text("report.indicators.told.note"));
    }
    if (countsFirms()) {
      notes.add(words.text("report.indicators.firms.note"));
    }
    if (weighsFirms()) {
      notes.add(words.text("report.indicators.energy.note"));
    }
    return String.join(" ", notes);
  }

  /// Whether the values of those who told stand in a column of their own.
  private boolean tellsParts() {
    return words.figures().tellsParts(set);
  }

  /// Whether it is known how many firms there are, so that those behind a value can be told of
  /// them.
  private boolean countsFirms() {
    return coverage
        .filter(behind -> behind.firms().range().isPresent() || behind.firms().isHidden())
        .isPresent();
  }

  /// Whether the energy of the firms behind one of the values is known.
  private boolean weighsFirms() {
    return coverage.stream()
        .flatMap(behind -> behind.byCriterion().values().stream())
        .anyMatch(share -> share.energy().isPresent());
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("report.criteria.id"), 2));
    columns.add(Column.text(words.text("report.policy.indicator"), 6));
    columns.add(new Column(words.text("report.criteria.value"), Align.RIGHT, "", 4));
    if (tellsParts()) {
      columns.add(new Column(words.text("report.indicators.told"), Align.RIGHT, "", 3));
    }
    if (countsFirms()) {
      columns.add(new Column(words.text("report.indicators.firms"), Align.RIGHT, "", 2));
    }
    if (weighsFirms()) {
      columns.add(Column.number(words.text("report.indicators.energy"), "%", 3));
    }
    columns.add(new Column(words.text("report.criteria.target"), Align.RIGHT, "", 2));
    columns.add(Column.text(words.text("report.criteria.state"), 3));
    return columns;
  }

  private String heading(CriterionResult result) {
    String category = result.criterion().category();
    return set.framework().categories().size() > 1
        ? words.category(category)
        : words.topic(category + "/" + result.criterion().topic());
  }

  private Row row(CriterionResult result) {
    State state = result.current().state();
    String value = words.figures().value(result);
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(result.id()));
    cells.add(new TextCell(words.name(set.framework().id(), result.criterion())));
    cells.add(value.isEmpty() ? new EmptyCell(FigureText.NONE) : new TextCell(value));
    String told = words.figures().told(result);
    if (tellsParts()) {
      cells.add(text(told));
    }
    coverage.ifPresent(
        behind -> cells.addAll(behind(behind, result, value.isEmpty() && told.isEmpty())));
    cells.add(text(new CriterionHelp(set.framework().id(), result.id(), words).target(result)));
    cells.add(state == State.REPORTED ? EmptyCell.BLANK : words.cell(result.current()));
    return Row.of(cells.toArray(Cell[]::new));
  }

  /// The firms behind a value or an answer and their energy; who tells a part of what has neither
  /// stands behind none.
  private List<Cell> behind(FirmCoverage behind, CriterionResult result, boolean bare) {
    FirmCoverage.Share share = Objects.requireNonNull(behind.byCriterion().get(result.id()));
    boolean isPart = bare && share.firms() > 0 && !isJudged(result.current().state());
    List<Cell> cells = new ArrayList<>();
    if (countsFirms()) {
      String firms =
          words.text(
              "report.figure.of",
              Map.of(
                  "part", words.whole(share.firms()),
                  "whole", words.figures().total(behind.firms())));
      cells.add(isPart ? new EmptyCell(FigureText.NONE) : new TextCell(firms));
    }
    if (weighsFirms()) {
      cells.add(
          share
              .energy()
              .filter(_ -> !isPart)
              .map(part -> words.figures().percentOf(part))
              .orElse(new EmptyCell(FigureText.NONE)));
    }
    return cells;
  }

  private static Cell text(String text) {
    return text.isEmpty() ? EmptyCell.BLANK : new TextCell(text);
  }
}
