package org.tinkuy.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Framework;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// Finds the nearest gains: criteria with data that are not met, ordered by how little is missing.
/// Where equally little is missing, those that a document alone can meet come first.
public final class Gains {
  /// How many of them a reader is shown first.
  public static final int NEAREST = 3;

  private static final String PEOPLE = "people";

  private final Framework framework;
  private final Map<String, CriterionPoints> counted;

  /// What all that apply weigh together.
  private final double weights;

  private Gains(Framework framework, Map<String, CriterionPoints> counted) {
    this.framework = framework;
    this.counted = counted;
    this.weights = CriterionPoints.whole(counted);
  }

  /// All gains, nearest first; none under a scheme that is not made for the park.
  public static List<Gain> of(Assessment assessment) {
    if (Verdict.of(assessment).isOutOfScope()) {
      return List.of();
    }
    List<CriterionResult> counted =
        assessment.results().stream().filter(CriterionResult::isCounted).toList();
    Gains gains =
        new Gains(
            assessment.framework(),
            CriterionPoints.of(assessment.framework(), counted, Basis.CURRENT));
    return counted.stream()
        .filter(result -> isOpen(result.current().state()))
        .map(gains::gain)
        .sorted(
            Comparator.comparingDouble((Gain gain) -> gain.distance().findValue().orElse(1.0))
                .thenComparing(gain -> gain.result().criterion().reach())
                .thenComparing(gain -> gain.result().id()))
        .toList();
  }

  /// What the nearest gains add to the pooled score together, 0 to 1.
  public static Figure nearest(List<Gain> gains) {
    List<Term> terms = new ArrayList<>();
    List<Origin> origins = new ArrayList<>();
    double sum = 0;
    for (Gain gain : gains.subList(0, Math.min(NEAREST, gains.size()))) {
      double points = gain.points().findValue().orElse(0.0);
      terms.add(term(gain.result().id(), points, Unit.ONE, gain.points().id()));
      origins.add(gain.points().origin());
      sum += points;
    }
    return Figure.known("gain:nearest", sum, Unit.ONE, Origin.of(origins).with(terms));
  }

  private static boolean isOpen(State state) {
    return state == State.PARTLY || state == State.NOT_MET;
  }

  private Gain gain(CriterionResult result) {
    return new Gain(result, distance(result), points(result), missing(result));
  }

  private static String id(CriterionResult result, String part) {
    return "gain:" + result.id() + part;
  }

  /// `(1 - points now) x weight / weight of all that apply`; nothing for a gate of a scheme that
  /// counts points.
  private Figure points(CriterionResult result) {
    Judgement current = result.current();
    Optional<CriterionPoints> own = Optional.ofNullable(counted.get(result.id()));
    double now = own.map(CriterionPoints::least).orElse(0.0);
    double weight = own.map(CriterionPoints::weight).orElse(0.0);
    List<Term> terms = new ArrayList<>();
    terms.add(term("pointsNow", now, Unit.ONE, current.value().id()));
    if (framework.countsPoints()) {
      terms.add(term("weight", weight, Unit.ONE, ""));
      terms.add(term("weights", weights, Unit.ONE, ""));
    } else {
      terms.add(term("applicable", weights, Unit.ONE, ""));
    }
    Origin origin = current.value().origin().with(terms);
    String id = id(result, "");
    return framework.givesScore()
        ? Figure.known(id, weights == 0 ? 0 : (1 - now) * weight / weights, Unit.ONE, origin)
        : GroupScore.unscored(id, origin);
  }

  /// `|target - value| / max(|target|, |value|)`, at most 1; without both, what is missing of the
  /// points.
  private static Figure distance(CriterionResult result) {
    Judgement current = result.current();
    Optional<Double> value = current.value().findValue();
    Optional<Double> target = current.asked();
    double distance = 1 - current.state().points();
    if (value.isPresent() && target.isPresent()) {
      double gap = Math.abs(target.get() - value.get());
      double scale = Math.max(Math.abs(target.get()), Math.abs(value.get()));
      distance = scale == 0 ? 1 : Math.min(1, gap / scale);
    }
    Origin origin = current.value().origin().with(compared(result));
    return Figure.known(id(result, ".distance"), distance, Unit.ONE, origin);
  }

  /// `|target - value| x denominator`; where rows or people are counted, the smallest whole number
  /// that meets the target. Of a value that is a range it is the gap from the nearer end, and at
  /// least so much.
  private static Figure missing(CriterionResult result) {
    String id = id(result, ".missing");
    Figure figure = result.current().value();
    Optional<Double> value = figure.findValue();
    Optional<Double> target = result.current().asked();
    List<Term> terms = compared(result);
    if (value.isEmpty() || target.isEmpty()) {
      return Figure.none(id, Figure.State.ANSWER, figure.origin().with(terms), Sentence.NONE);
    }
    boolean open = figure.state() == Figure.State.UNCERTAIN;
    double gap = open ? nearest(figure, target.get()) : Math.abs(target.get() - value.get());
    Optional<Value.Parts> parts = result.current().parts();
    if (result.criterion().kind() == Criterion.Kind.PREREQUISITE || parts.isEmpty()) {
      return missing(id, gap, open, figure.unit(), figure.origin().with(terms));
    }
    Unit unit = parts.get().unit();
    if (figure.unit().dimension().isNone()) {
      terms.add(term("denominator", parts.get().denominator(), unit, ""));
    }
    double amount = gap * parts.get().denominator();
    boolean whole = unit.equals(Unit.ONE) || unit.code().equals(PEOPLE);
    double needed = whole ? whole(result, amount) : amount;
    return missing(id, needed, open, unit, figure.origin().with(terms));
  }

  private static double nearest(Figure figure, double target) {
    Figure.Range range = figure.range().orElseThrow();
    return Math.max(0, Math.max(target - range.high(), range.low() - target));
  }

  private static Figure missing(String id, double least, boolean open, Unit unit, Origin origin) {
    return open
        ? Figure.uncertain(
            id,
            new Figure.Range(least, least, Double.POSITIVE_INFINITY),
            unit,
            origin,
            Sentence.of("reason.criteriaOpen", "criteria have no data"))
        : Figure.known(id, least, unit, origin);
  }

  private static double whole(CriterionResult result, double amount) {
    String operator = result.criterion().rule().operator();
    boolean beyond = operator.equals(">") || operator.equals("<");
    return beyond ? Math.floor(amount + 1e-9) + 1 : Math.ceil(amount - 1e-9);
  }

  private static List<Term> compared(CriterionResult result) {
    List<Term> terms = new ArrayList<>();
    Figure value = result.current().value();
    value
        .findValue()
        .ifPresent(number -> terms.add(term("value", number, value.unit(), value.id())));
    result
        .current()
        .target()
        .ifPresent(
            target ->
                target
                    .findValue()
                    .ifPresent(
                        number -> terms.add(term("target", number, target.unit(), target.id()))));
    return terms;
  }

  private static Term term(String label, double number, Unit unit, String source) {
    return new Term(label, Value.Amount.exact(number, unit), List.of(), source);
  }
}
