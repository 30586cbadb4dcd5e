package org.tinkuy.views.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.compliance.ComplianceResults;
import org.tinkuy.compliance.Exceedance;
import org.tinkuy.compliance.LimitStanding;
import org.tinkuy.compliance.WaterSource;
import org.tinkuy.views.Block;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.wording.FigureText;
import org.tinkuy.views.wording.Told;
import org.tinkuy.views.wording.Wording;

/// Limits, substances and waters as cards that neighbours can read: one large number each, and
/// under it in a line what was found, what is allowed and what followed.
final class LimitCards {
  /// Cards of one kind; the tables below them are complete.
  private static final int MOST = 12;

  private final ComplianceResults results;
  private final Told told;
  private final Wording words;

  LimitCards(ComplianceResults results, Told told, Wording words) {
    this.results = results;
    this.told = told;
    this.words = words;
  }

  /// One card a limit: those that were exceeded first, then by how much of the limit is reached.
  List<Block> limits() {
    List<LimitStanding> ordered = new ArrayList<>(results.limits());
    ordered.sort(
        Comparator.comparingInt((LimitStanding limit) -> urgency(limit.state()))
            .thenComparingDouble(limit -> -limit.share().findValue().orElse(-1.0)));
    return cards(ordered.stream().map(this::limit).toList());
  }

  private int urgency(LimitStanding.State state) {
    return switch (state) {
      case EXCEEDED -> 0;
      case WITHIN, OPEN -> 1;
      case NOT_SAMPLED -> 2;
    };
  }

  private KeyFigure limit(LimitStanding limit) {
    return new KeyFigure(
        words.labelled(limit.sampling().point(), parameter(limit)), value(limit), "", note(limit));
  }

  /// Percent of the limit; what was found where a percentage says nothing, such as of acidity.
  private String value(LimitStanding limit) {
    if (limit.share().findValue().isPresent()) {
      return words.figures().percent(limit.share());
    }
    return limit.reached().findValue().isPresent()
        ? words.figures().amount(limit.reached())
        : words.figures().lacking(limit.reached(), FigureText.NONE);
  }

  private String note(LimitStanding limit) {
    return ended(limit)
        .map(
            ended ->
                words.text(
                    "report.limits.card.ended", Map.of("note", noteAlone(limit), "ended", ended)))
        .orElseGet(() -> noteAlone(limit));
  }

  /// That the permit behind a limit has run out and none took its place; empty where it holds.
  Optional<String> ended(LimitStanding limit) {
    return limit
        .bound()
        .ended()
        .map(day -> words.text("report.limits.permitEnded", "day", words.day(day)));
  }

  /// What was found and allowed, behind what the number above is a share of.
  private String noteAlone(LimitStanding limit) {
    String found = found(limit);
    return limit.share().findValue().isPresent()
        ? words.text("report.limits.card.ofLimit", "note", found)
        : found;
  }

  private String found(LimitStanding limit) {
    String allowed = allowed(limit);
    if (limit.exceedances().isEmpty()) {
      return limit.reached().findValue().isPresent()
          ? words.text(
              "report.limits.card.kept",
              Map.of("reached", words.figures().amount(limit.reached()), "allowed", allowed))
          : words.text(
              "report.limits.card.silent",
              Map.of(
                  "allowed",
                  allowed,
                  "state",
                  words.text("report.limits.state." + limit.state().name())));
    }
    Exceedance last = limit.exceedances().getLast();
    return words.text(
        "report.limits.card.exceeded",
        Map.of(
            "reached", words.figures().amount(limit.reached()),
            "allowed", allowed,
            "count", Integer.toString(limit.exceedances().size()),
            "day", words.day(last.on()),
            "followed",
                words.text(
                    last.isFollowed()
                        ? "report.limits.card.followed"
                        : "report.limits.card.notFollowed")));
  }

  String parameter(LimitStanding limit) {
    return limit.sampling().otherName().isEmpty()
        ? words.text("parameter." + limit.sampling().parameter())
        : limit.sampling().otherName();
  }

  /// The bound with its sign, which no line end parts from its number.
  String allowed(LimitStanding limit) {
    return (limit.bound().upper() ? "≤\u00A0" : "≥\u00A0")
        + words.figures().quantity(limit.bound().value());
  }

  /// What followed an exceedance, in words, and what was noted with its sample.
  String followed(Exceedance exceedance) {
    String followed =
        exceedance.isFollowed()
            ? words.list(shown(exceedance))
            : words.text("report.limits.nothingFollowed");
    return exceedance.note().isEmpty()
        ? followed
        : words.text(
            "report.limits.noted", Map.of("followed", followed, "note", exceedance.note()));
  }

  private List<String> shown(Exceedance exceedance) {
    List<String> parts = new ArrayList<>();
    exceedance
        .withinAgain()
        .ifPresent(
            day -> parts.add(words.text("report.limits.withinAgain", "day", words.day(day))));
    exceedance.events().forEach(event -> parts.add(event(event)));
    return parts;
  }

  /// What an event was, when, and of what: `inspection on 3/7/2024`.
  private String event(Exceedance.Event event) {
    String said = words.text("report.limits.event." + event.kind(), "day", words.day(event.on()));
    return event.topic().isEmpty() ? said : words.labelled(said, told.of(event.topic()));
  }

  /// One card a source of water, with the licence it comes to and its stress.
  List<Block> waters() {
    return cards(results.waters().sources().stream().map(this::source).toList());
  }

  private KeyFigure source(WaterSource source) {
    String stress =
        source.stress().isEmpty()
            ? words.text("report.waters.card.unknown")
            : words.text(
                "report.waters.card.stress", "stress", words.text("stress." + source.stress()));
    return new KeyFigure(
        called(source),
        source
            .used()
            .map(share -> words.percent(share))
            .or(() -> source.withdrawn_m3PerYear().map(amount -> words.number(amount, 0) + " m³"))
            .orElse(FigureText.NONE),
        "",
        source.used().isPresent()
            ? words.text("report.waters.card.ofLicence", "stress", stress)
            : stress);
  }

  /// The kind of a source; with what it is called where there are several of the kind.
  String called(WaterSource source) {
    String kind = words.text("waterKind." + source.kind());
    boolean alone =
        results.waters().sources().stream()
                .filter(other -> other.kind().equals(source.kind()))
                .count()
            == 1;
    return alone ? kind : words.labelled(kind, told.of(source.id()));
  }

  /// How large the register of substances is.
  Block chemicals() {
    return new KeyFigures(
        List.of(
            new KeyFigure(
                words.text("report.chemicals.card.entries"),
                words.figures().total(results.chemicals().entries()),
                "",
                ""),
            new KeyFigure(
                words.text("report.chemicals.card.holders"),
                words.figures().total(results.chemicals().holders()),
                "",
                "")));
  }

  private static List<Block> cards(List<KeyFigure> cards) {
    return cards.isEmpty()
        ? List.of()
        : List.of(new KeyFigures(cards.stream().limit(MOST).toList()));
  }
}
