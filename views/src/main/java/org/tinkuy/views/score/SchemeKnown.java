package org.tinkuy.views.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.Scoring;
import org.tinkuy.views.Column;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.FigureText;
import org.tinkuy.views.wording.Wording;

/// What is known and what is not known of a scheme whose rows are not all known or not settled.
public final class SchemeKnown {
  private final Framework framework;
  private final Wording words;

  public SchemeKnown(Framework framework, Wording words) {
    this.framework = framework;
    this.words = words;
  }

  /// What is not known of the scheme; empty where it is known as a whole.
  public Optional<String> unknown() {
    return words.find("framework." + framework.id() + ".unknown");
  }

  /// The same as a thing to attend to.
  public Optional<Finding> finding() {
    return unknown()
        .map(
            unknown ->
                new Finding(
                    words.text("report.scheme.unknown", "unknown", unknown), Tone.ATTENTION));
  }

  /// Its rules, where it has them and they give no score: a reader would else see them nowhere.
  public Optional<Table> rules() {
    boolean scores = framework.status() != Framework.Status.INCOMPLETE;
    List<Row> rows = scores ? List.of() : rows(framework.scoring());
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                "scheme-rules",
                words.text("report.scheme.rules"),
                List.of(
                    Column.text(words.text("report.verdict.rule"), 3),
                    Column.text(words.text("report.scheme.of"), 6),
                    Column.text(words.text("report.scheme.value"), 3)),
                rows,
                words.text("report.scheme.note")));
  }

  /// A section with the rules of a scheme of which no row is known; empty where no rule is either.
  public Optional<Section> section() {
    return rules()
        .map(table -> new Section("score", words.text("report.scheme.title"), List.of(table)));
  }

  private List<Row> rows(Scoring scoring) {
    List<Row> rows = new ArrayList<>();
    double all = scoring.weights().values().stream().mapToDouble(Double::doubleValue).sum();
    scoring
        .weights()
        .forEach(
            (category, weight) ->
                rows.add(
                    row(
                        "weight",
                        words.category(category),
                        words.text(
                            "report.figure.of",
                            Map.of(
                                "part", words.number(weight, decimals(weight)),
                                "whole", words.number(all, decimals(all)))))));
    for (Scoring.Tier tier : scoring.tiers()) {
      String from = words.number(tier.from_points(), decimals(tier.from_points()));
      rows.add(
          row(
              "tier",
              words.text("tier." + tier.id() + ".name"),
              words.text(
                  tier.inclusive() ? "report.scheme.from" : "report.scheme.above",
                  "points",
                  from)));
    }
    scoring
        .respondents()
        .forEach(
            (who, share) ->
                rows.add(
                    row(
                        "respondent",
                        words.text("report.scheme.respondent." + who),
                        words.percent(share))));
    return rows;
  }

  private static int decimals(double value) {
    return FigureText.decimals(value);
  }

  private Row row(String rule, String of, String value) {
    return Row.of(
        new TextCell(words.text("report.scheme." + rule)), new TextCell(of), new TextCell(value));
  }
}
