package org.tinkuy.views.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.assess.Gain;
import org.tinkuy.assess.Gains;
import org.tinkuy.assess.GroupScore;
import org.tinkuy.assess.Move;
import org.tinkuy.assess.Movement;
import org.tinkuy.assess.Scores;
import org.tinkuy.assess.State;
import org.tinkuy.assess.Verdict;
import org.tinkuy.catalog.Texts;
import org.tinkuy.kernel.Issue;
import org.tinkuy.park.ParkTable;
import org.tinkuy.study.StudyResults;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Section;

/// A study in a handful of lines, for the terminal: what was read, the park, the score, the nearest
/// gains.
public final class Digest {

  private final StudyResults results;
  private final Wording words;

  private Digest(StudyResults results, Wording words) {
    this.results = results;
    this.words = words;
  }

  /// The lines of a study in one language.
  public static Section of(StudyResults results, Texts texts, String language) {
    return new Digest(results, new Wording(texts, language)).section();
  }

  private Section section() {
    List<KeyFigure> lines = new ArrayList<>();
    line(lines, "read", read(), "");
    line(lines, "map", map(), "");
    if (StudyDocument.isScored(results.assessment())) {
      line(lines, "score", score(), results.movement().map(this::moved).orElse(""));
      line(lines, "gains", gains(), "");
    } else {
      line(lines, "indicators", indicators(), "");
    }
    if (!results.assessment().framework().scoring().isPlain()) {
      line(lines, "verdict", verdict(), "");
    }
    String title =
        words.text(
            "digest.title",
            Map.of(
                "park", results.park().profile().name().in(words.language()),
                "period", results.assessment().period().text()));
    return new Section("digest", title, List.of(new KeyFigures(lines)));
  }

  private void line(List<KeyFigure> lines, String key, String text, String note) {
    lines.add(new KeyFigure(words.text("digest." + key), text, "", note));
  }

  private String read() {
    int tables = 0;
    int rows = 0;
    for (ParkTable table : results.park().tables().values()) {
      tables += table.rows().isEmpty() ? 0 : 1;
      rows += table.rows().size();
    }
    int errors = (int) results.issues().stream().filter(Issue::isError).count();
    return words.text(
        "digest.read.text",
        Map.of(
            "tables", words.number(tables, 0),
            "rows", words.number(rows, 0),
            "errors", words.number(errors, 0),
            "remarks", words.number(results.issues().size() - errors, 0)));
  }

  private String map() {
    Optional<Double> let = results.summary().let().findValue();
    return words.text(
        let.isPresent() ? "digest.map.text" : "digest.map.textNoLet",
        Map.of(
            "plots", words.total(results.summary().plots(), 1),
            "tenants", words.total(results.summary().tenants(), 1),
            "area", words.hectares(results.summary().area()),
            "let", let.map(words::percent).orElse("")));
  }

  private String score() {
    Scores scores = results.assessment().current();
    boolean unverified =
        results.assessment().results().stream()
            .anyMatch(result -> !result.criterion().provenance().verified());
    return words.text(
        unverified ? "digest.score.unverified" : "digest.score.text",
        Map.of(
            "framework", results.assessment().framework().id(),
            "prerequisites", of(scores.prerequisites()),
            "indicators", of(scores.indicators()),
            "score", words.percent(scores.overall().score()),
            "coverage", words.percent(scores.overall().coverage())));
  }

  /// What the scheme itself says of the park, beyond the plain score.
  private String verdict() {
    Verdict verdict = Verdict.of(results.assessment());
    String outcome = words.text("verdict." + verdict.outcome().name());
    return verdict
        .tier()
        .map(tier -> outcome + ": " + words.text("tier." + tier + ".name"))
        .orElse(outcome);
  }

  private String indicators() {
    GroupScore all = results.assessment().current().overall();
    return words.text(
        "digest.indicators.text",
        Map.of(
            "framework", results.assessment().framework().id(),
            "known", Integer.toString(all.known()),
            "all", Integer.toString(all.applicable())));
  }

  private String of(GroupScore group) {
    return words.text(
        "report.figure.of",
        Map.of(
            "part", Integer.toString(group.count(State.MET)),
            "whole", Integer.toString(group.applicable())));
  }

  private String moved(Movement movement) {
    return words.text(
        "digest.moved",
        Map.of(
            "earlier", movement.earlier().period().text(),
            "before", words.percent(movement.earlier().current().overall().score()),
            "performance", words.points(movement.change(Move.Cause.PERFORMANCE)),
            "coverage", words.points(movement.change(Move.Cause.COVERAGE)),
            "method", words.points(movement.change(Move.Cause.METHOD)),
            "applicability", words.points(movement.change(Move.Cause.APPLICABILITY))));
  }

  private String gains() {
    List<Gain> nearest = results.gains().stream().limit(Gains.NEAREST).toList();
    if (nearest.isEmpty()) {
      return words.text("report.summary.noGains");
    }
    return String.join(
        "; ",
        nearest.stream()
            .map(
                gain ->
                    gain.result().id()
                        + " "
                        + words.name(
                            results.assessment().framework().id(), gain.result().criterion()))
            .toList());
  }
}
