package org.tinkuy.views.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.State;
import org.tinkuy.assess.Verdict;
import org.tinkuy.catalog.Framework;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.views.Block;
import org.tinkuy.views.Column;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.FigureText;
import org.tinkuy.views.wording.Wording;

/// What a scheme with gates, vetoes, groups, weights or tiers says of a park as a whole.
public final class VerdictBlocks {
  private final Assessment assessment;
  private final Verdict verdict;
  private final Wording words;

  public VerdictBlocks(AssessmentResults results, Wording words) {
    this.assessment = results.assessment();
    this.verdict = results.verdict();
    this.words = words;
  }

  /// The blocks; none where the scheme is nothing but its plain score.
  List<Block> blocks() {
    if (!isTold(assessment.framework())) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    finding().ifPresent(blocks::add);
    verdict.points().ifPresent(points -> blocks.add(new KeyFigures(List.of(points()))));
    List<Row> rows = rows();
    if (!rows.isEmpty()) {
      blocks.add(table(rows));
    }
    return blocks;
  }

  /// Whether a scheme gives a verdict: it is more than its plain score, and a target of it is known
  /// that a park can meet or miss.
  public static boolean isTold(Framework framework) {
    return !framework.scoring().isPlain() && framework.setsTargets();
  }

  /// The verdict in a sentence; empty where the scheme gives none.
  public Optional<Finding> finding() {
    if (!isTold(assessment.framework())) {
      return Optional.empty();
    }
    String outcome = outcome(assessment.framework(), verdict, words);
    String text =
        verdict
            .tier()
            .map(
                tier ->
                    words.text(
                        "report.verdict.tier",
                        Map.of("outcome", outcome, "tier", words.text("tier." + tier + ".name"))))
            .orElse(words.text("report.verdict.finding", "outcome", outcome));
    Tone tone =
        switch (verdict.outcome()) {
          case FULFILLED -> Tone.GOOD;
          case NOT_APPLICABLE, DISPUTED, OPEN -> Tone.NEUTRAL;
          case NOT_ADMITTED, VETOED, NOT_FULFILLED -> Tone.ATTENTION;
        };
    return Optional.of(new Finding((text + " " + condition() + dispute()).strip(), tone));
  }

  /// What sources differ on where the verdict turns on it; empty elsewhere.
  private String dispute() {
    return verdict.outcome() == Verdict.Outcome.DISPUTED
        ? verdict.disputed().stream()
            .flatMap(
                id ->
                    words
                        .find("criterion." + assessment.framework().id() + "." + id + ".note")
                        .stream())
            .collect(Collectors.joining(" "))
        : "";
  }

  /// For which parks a scheme is made that is not made for this one; empty of others.
  private String condition() {
    return words.list(
        conditions().stream()
            .map(condition -> words.text("report.remark.applies", "condition", condition))
            .toList());
  }

  /// What a park must fulfil for a scheme that is not made for this one, in words; none of others.
  private List<String> conditions() {
    return verdict.isOutOfScope()
        ? verdict.vetoes().stream()
            .map(veto -> assessment.get(veto.criterion()).criterion().rule().mode().applies())
            .filter(applies -> !applies.isEmpty())
            .distinct()
            .map(new FormulaWords(words)::condition)
            .toList()
        : List.of();
  }

  /// That the scheme is not made for the park, and why.
  public Finding outOfScope(String park) {
    List<String> conditions = conditions();
    String said =
        conditions.isEmpty()
            ? words.text("report.summary.outOfScope", "park", park)
            : words.text(
                "report.summary.outOfScopeWhere",
                Map.of("park", park, "condition", words.list(conditions)));
    return new Finding(said, Tone.NEUTRAL);
  }

  /// What the verdict comes to, in words.
  public static String outcome(Framework framework, Verdict verdict, Wording words) {
    boolean rows =
        framework.status() == Framework.Status.INCOMPLETE
            && verdict.outcome() == Verdict.Outcome.OPEN;
    return switch (verdict.outcome()) {
      case NOT_ADMITTED ->
          words.text("verdict.NOT_ADMITTED", "names", words.list(failed(verdict.gates())));
      case VETOED -> words.text("verdict.VETOED", "names", words.list(failed(verdict.vetoes())));
      case DISPUTED -> words.text("verdict.DISPUTED", "names", words.list(verdict.disputed()));
      case NOT_APPLICABLE, NOT_FULFILLED, OPEN, FULFILLED ->
          words.text(rows ? "verdict.openRows" : "verdict." + verdict.outcome().name());
    };
  }

  private static List<String> failed(List<Verdict.Standing> standings) {
    return standings.stream()
        .filter(Verdict.Standing::isFailed)
        .map(Verdict.Standing::criterion)
        .toList();
  }

  private KeyFigure points() {
    return new KeyFigure(
        words.text("report.verdict.points"),
        verdict.points().map(words.figures()::tenths).orElse(FigureText.NONE),
        "",
        words.text("report.verdict.points.note"));
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    verdict.gates().forEach(gate -> rows.add(row("gate", gate)));
    verdict.vetoes().forEach(veto -> rows.add(row("veto", veto)));
    verdict.required().forEach(missing -> rows.add(row("required", missing)));
    for (Verdict.GroupStanding group : verdict.groups()) {
      rows.add(
          Row.of(
              new TextCell(words.text("report.verdict.group")),
              new TextCell(names(group.group())),
              new TextCell(
                  words.text(
                      "report.verdict.group.met",
                      Map.of(
                          "met", Integer.toString(group.met()),
                          "needed", Integer.toString(group.needed()),
                          "open", Integer.toString(group.open()))))));
    }
    return rows;
  }

  /// The criteria of a group, which say more than its id.
  private String names(String group) {
    return words.list(
        assessment.framework().scoring().groups().stream()
            .filter(each -> each.id().equals(group))
            .flatMap(each -> each.criteria().stream())
            .map(this::named)
            .toList());
  }

  private String named(String criterion) {
    return criterion
        + " "
        + words.name(assessment.framework().id(), assessment.get(criterion).criterion());
  }

  private Row row(String kind, Verdict.Standing standing) {
    State state = standing.state();
    return Row.of(
        new TextCell(words.text("report.verdict." + kind)),
        new TextCell(named(standing.criterion())),
        words.cell(state));
  }

  private Table table(List<Row> rows) {
    return new Table(
        "verdict-table",
        words.text("report.verdict.table"),
        List.of(
            Column.text(words.text("report.verdict.rule"), 2),
            Column.text(words.text("report.criteria.name"), 6),
            Column.text(words.text("report.criteria.state"), 3)),
        rows,
        assessment.framework().scoring().allRequired() ? words.text("report.verdict.note") : "");
  }
}
