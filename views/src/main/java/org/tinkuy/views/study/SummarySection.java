package org.tinkuy.views.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.Gain;
import org.tinkuy.assess.Gains;
import org.tinkuy.assess.GroupScore;
import org.tinkuy.assess.Scores;
import org.tinkuy.assess.State;
import org.tinkuy.catalog.Framework;
import org.tinkuy.figure.Figure;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.study.StudyResults;
import org.tinkuy.views.Block;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Note;
import org.tinkuy.views.Section;
import org.tinkuy.views.Tone;
import org.tinkuy.views.score.GainsSection;
import org.tinkuy.views.score.MovementSection;
import org.tinkuy.views.score.SchemeKnown;
import org.tinkuy.views.score.VerdictBlocks;
import org.tinkuy.views.wording.Wording;

/// The first page: what was found, in sentences and a few figures.
final class SummarySection {

  private final StudyResults results;
  private final AssessmentResults assessed;
  private final Assessment assessment;
  private final Wording words;
  private final boolean scored;
  private final boolean isOutOfScope;

  SummarySection(StudyResults results, AssessmentResults assessed, Wording words) {
    this.results = results;
    this.assessed = assessed;
    this.assessment = assessed.assessment();
    this.words = words;
    this.scored = assessment.framework().givesScore();
    this.isOutOfScope = assessed.verdict().isOutOfScope();
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    new SchemeKnown(assessment.framework(), words).finding().ifPresent(blocks::add);
    if (assessment.results().isEmpty()) {
      blocks.add(new Finding(words.text("report.scheme.empty"), Tone.NEUTRAL));
      return new Section("summary", words.text("report.summary"), blocks);
    }
    VerdictBlocks verdict = new VerdictBlocks(assessed, words);
    if (isOutOfScope) {
      blocks.add(verdict.outOfScope(results.park().profile().name().in(words.language())));
    } else {
      blocks.add(headline());
      int reserved = reserved(assessment.current().overall());
      if (reserved > 0) {
        String key = countsReserved() ? "report.summary.reservedScored" : "report.summary.reserved";
        blocks.add(new Finding(words.text(key, "hidden", reserved), Tone.NEUTRAL));
      }
      verdict.finding().ifPresent(blocks::add);
      stated().ifPresent(blocks::add);
    }
    blocks.add(new KeyFigures(figures()));
    if (!isOutOfScope) {
      blocks.addAll(standing());
    }
    if (assessment.results().stream()
        .anyMatch(result -> result.criterion().provenance().awaitsComparison())) {
      blocks.add(new Note(words.text("report.summary.unverified")));
    }
    return new Section("summary", words.text("report.summary"), blocks);
  }

  /// How the park stands on a scheme that is made for it: what moved, what is strong, what is near.
  private List<Block> standing() {
    List<Block> blocks = new ArrayList<>();
    if (scored) {
      assessed
          .movement()
          .filter(MovementSection::isTold)
          .map(movement -> MovementSection.finding(movement, words))
          .ifPresent(blocks::add);
      strongest().forEach(blocks::add);
    }
    blocks.add(nearest());
    boolean plain = scored && assessment.framework().scoring().isPlain();
    GroupScore overall = assessment.current().overall();
    if (plain && overall.count(State.HIDDEN) == 0 && !overall.isSilent()) {
      blocks.add(strict());
    }
    return blocks;
  }

  private Finding headline() {
    Scores scores = assessment.current();
    GroupScore all = scores.overall();
    return new Finding(
        words.text(
            scored && all.isSilent() ? "report.summary.headlineSilent" : headlineOfScheme(),
            Map.of(
                "park", results.park().profile().name().in(words.language()),
                "met", Integer.toString(all.count(State.MET)),
                "partly", Integer.toString(all.count(State.PARTLY)),
                "applicable", Integer.toString(all.applicable()),
                "shown", Integer.toString(all.applicable() - reserved(all)),
                "hidden", Integer.toString(reserved(all)),
                "known", Integer.toString(all.known()),
                "score", words.figures().percent(all.score()),
                "coverage", words.figures().percent(all.coverage()))),
        Tone.NEUTRAL);
  }

  /// Whether a score is told that counts criteria whose states are not shown.
  private boolean countsReserved() {
    GroupScore all = assessment.current().overall();
    return scored && reserved(all) > 0 && !all.score().isHidden();
  }

  private String headlineOfScheme() {
    return switch (assessment.framework().status()) {
      case PREVIEW -> "report.summary.headlinePreview";
      case INCOMPLETE ->
          assessment.framework().setsTargets()
              ? "report.summary.headlineIncomplete"
              : "report.summary.headlineNoTargets";
      case COMPLETE, INDICATORS ->
          !scored
              ? assessment.current().overall().isSilent()
                  ? "report.summary.headlineSilentUnscored"
                  : "report.summary.headlineUnscored"
              : countsReserved() ? "report.summary.headlineReserved" : "report.summary.headline";
    };
  }

  /// How much counts that somebody only stated; empty where nothing does.
  private Optional<Finding> stated() {
    List<CriterionResult> stated = assessment.stated();
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    GroupScore shown = assessment.shown().overall();
    Map<String, String> places =
        Map.of(
            "count", Integer.toString(stated.size()),
            "names", words.list(stated.stream().map(CriterionResult::id).toList()),
            "score", words.figures().percent(shown.score()),
            "coverage", words.figures().percent(shown.coverage()));
    return Optional.of(
        new Finding(words.text("report.summary.stated" + without(shown), places), Tone.ATTENTION));
  }

  /// What is said of the score without what was only stated: others may be told less of it.
  private String without(GroupScore shown) {
    if (!shown.coverage().isHidden()) {
      return scored ? "" : "Unscored";
    }
    return scored && !shown.score().isHidden() ? "Reserved" : "Hidden";
  }

  /// Whether anything is meant to stand otherwise than today: what nobody intends is no intended 0.
  private boolean intendsMore() {
    return assessment.results().stream()
        .anyMatch(result -> result.intended().state() != result.current().state());
  }

  /// Figures of the scheme, where it is made for the park, and of the park.
  private List<KeyFigure> figures() {
    List<KeyFigure> figures = new ArrayList<>(isOutOfScope ? List.of() : figuresOfScheme());
    figures.addAll(new ParkFigures(results, words).figures());
    return figures;
  }

  private List<KeyFigure> figuresOfScheme() {
    Scores scores = assessment.current();
    List<KeyFigure> figures = new ArrayList<>();
    if (scored) {
      figures.add(
          scores.overall().isSilent()
              ? figure("score", noData(), "")
              : figure(
                  "score",
                  words.figures().percent(scores.overall().score()),
                  note("report.figure.score.note", "macro", scores.macro())));
    }
    figures.add(
        figure(
            "coverage",
            words.figures().percent(scores.overall().coverage()),
            scored
                ? note("report.figure.coverage.note", "known", scores.overall().scoreKnown())
                : assessment.framework().status() == Framework.Status.INCOMPLETE
                    ? words.text("report.figure.coverage.noteKnown")
                    : ""));
    if (assessment.framework().setsTargets()) {
      Optional<String> parts = words.find("framework." + assessment.framework().id() + ".met");
      if (parts.isPresent()) {
        figures.add(count(parts.get(), scores.overall()));
      } else {
        figures.add(count(words.text("report.figure.prerequisites"), scores.prerequisites()));
        figures.add(count(words.text("report.figure.indicators"), scores.indicators()));
      }
    }
    if (scored && intendsMore()) {
      figures.add(
          figure(
              "potential",
              words.figures().points(assessment.potential()),
              note(
                  "report.figure.potential.note",
                  "intended",
                  assessment.intended().overall().score())));
    }
    return figures;
  }

  /// What stands below a figure; nothing where what it would tell is hidden as well, or has no
  /// number.
  private String note(String key, String place, Figure figure) {
    boolean open = figure.isHidden() || figure.findValue().isEmpty();
    return open ? "" : words.text(key, place, words.figures().percent(figure));
  }

  /// How many of a group are met, under the name that the scheme has for them.
  private KeyFigure count(String label, GroupScore group) {
    return new KeyFigure(
        label,
        words.figures().met(group),
        "",
        group.isSilent()
            ? noData()
            : reserved(group) == 0
                ? partly(group)
                : words.text(
                    "report.figure.partlyReserved",
                    Map.of(
                        "partly", Integer.toString(group.count(State.PARTLY)),
                        "hidden", Integer.toString(reserved(group)))));
  }

  /// How many are met in part; where none is met, also of how many that is not known.
  private String partly(GroupScore group) {
    boolean open = group.count(State.MET) == 0 && group.count(State.NO_DATA) > 0;
    return words.text(
        open ? "report.figure.partlyOpen" : "report.figure.partly",
        Map.of(
            "partly", Integer.toString(group.count(State.PARTLY)),
            "open", Integer.toString(group.count(State.NO_DATA))));
  }

  /// The criteria of which others do not see the state, so that those met are no fewer than said.
  private static int reserved(GroupScore group) {
    return group.count(State.HIDDEN);
  }

  private String noData() {
    return words.text("report.value.any");
  }

  private KeyFigure figure(String key, String value, String note) {
    return new KeyFigure(words.text("report.figure." + key), value, "", note);
  }

  /// The best category where it is strong, and the weakest.
  private List<Finding> strongest() {
    List<Finding> findings = new ArrayList<>();
    Scores scores = assessment.current();
    assessed.strongest().ifPresent(best -> findings.add(category("strongest", best, Tone.GOOD)));
    scores.weakest().ifPresent(least -> findings.add(category("weakest", least, Tone.ATTENTION)));
    return findings;
  }

  private Finding category(String key, GroupScore group, Tone tone) {
    return new Finding(
        words.text(
            "report.summary." + key,
            Map.of(
                "category", words.category(group.name()),
                "score", words.figures().percent(group.score()),
                "met", Integer.toString(group.count(State.MET)),
                "applicable", Integer.toString(group.applicable()))),
        tone);
  }

  private Block nearest() {
    List<Gain> gains = assessed.gains();
    if (gains.isEmpty()) {
      return GainsSection.nothing(assessment, words);
    }
    String names =
        words.list(
            gains.stream()
                .limit(Gains.NEAREST)
                .map(
                    gain ->
                        gain.result().id()
                            + " "
                            + words.name(assessment.framework().id(), gain.result().criterion()))
                .toList());
    return new Finding(
        words.text(
            scored ? "report.summary.nearest" : "report.summary.nearestUnscored",
            Map.of(
                "count", Integer.toString(Math.min(Gains.NEAREST, gains.size())),
                "names", names,
                "points", words.figures().added(assessed.nearest()))),
        Tone.NEUTRAL);
  }

  private Finding strict() {
    boolean met = assessment.current().isStrict();
    int open =
        assessment.current().overall().applicable()
            - assessment.current().overall().count(State.MET);
    return new Finding(
        met
            ? words.text("report.summary.strict.yes")
            : words.text("report.summary.strict.no", "open", open),
        met ? Tone.GOOD : Tone.NEUTRAL);
  }
}
