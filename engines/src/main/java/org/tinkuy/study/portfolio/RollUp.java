package org.tinkuy.study.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Contributor;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// What several parks come to together in one yardstick or ratio.
///
/// @param figure the sum or ratio, with the parks behind it; a sum to which parks are missing is at
///   least that much, a ratio is of those parks alone that have both its parts
/// @param withData number of parks behind it, from 0
/// @param parks number of parks in which there is something to yardstick, from `withData`
public record RollUp(Figure figure, int withData, int parks) {
  private static final String PREFIX = "portfolio:";

  /// Parks that a sum or a ratio of sums is of, at least.
  private static final int SEVERAL = 2;

  /// Whether it is of several parks: of one alone there is no sum.
  public boolean isOfSeveral() {
    return withData >= SEVERAL;
  }

  /// The sum of a yardstick over parks: `Σ x`.
  static RollUp sum(Yardstick yardstick, List<ParkLine> lines) {
    List<Part> parts = new ArrayList<>();
    int applicable = 0;
    for (ParkLine line : lines) {
      Optional<Part> part = Part.of(line, List.of(yardstick));
      part.ifPresent(parts::add);
      // a park whose folder tells nothing of the kind has no figure at all, and is missing too
      boolean open = line.find(yardstick).map(RollUp::isOpen).orElse(true);
      applicable += part.isPresent() || open ? 1 : 0;
    }
    return of(PREFIX + yardstick.figure(), parts, applicable);
  }

  private static boolean isOpen(Figure figure) {
    return figure.state() != Figure.State.NOT_APPLICABLE;
  }

  private static RollUp of(String id, List<Part> parts, int applicable) {
    if (parts.isEmpty()) {
      Figure none = Figure.none(id, Figure.State.NO_DATA, Origin.NONE, missing(0, applicable));
      return new RollUp(none, 0, applicable);
    }
    Unit unit = parts.getFirst().unit();
    Figure.Range sum = Part.sum(parts, unit);
    boolean whole = parts.size() == applicable;
    Figure.Range range =
        whole ? sum : new Figure.Range(sum.value(), sum.low(), Double.POSITIVE_INFINITY);
    return new RollUp(
        figure(id, range, unit, origin(parts, unit), missing(parts.size(), applicable)),
        parts.size(),
        applicable);
  }

  /// A ratio of sums over the parks that have both its parts: `Σ x / Σ y`, within `Σ low x / Σ high
  /// y` and `Σ high x / Σ low y`.
  ///
  /// @param unit what it is given in
  static RollUp ratio(Ratio ratio, List<ParkLine> lines, Unit unit) {
    String id = PREFIX + ratio.name();
    List<Part> above = new ArrayList<>();
    List<Part> below = new ArrayList<>();
    for (ParkLine line : lines) {
      Optional<Part> part = Part.of(line, ratio.numerator());
      Optional<Part> whole =
          Part.of(line, List.of(ratio.denominator())).filter(of -> of.range().value() > 0);
      if (part.isPresent() && whole.isPresent()) {
        above.add(part.get());
        below.add(whole.get());
      }
    }
    if (above.isEmpty()) {
      Figure none = Figure.none(id, Figure.State.NO_DATA, Origin.NONE, missing(0, lines.size()));
      return new RollUp(none, 0, lines.size());
    }
    Unit top = above.getFirst().unit();
    Unit bottom = below.getFirst().unit();
    Figure.Range part = Part.sum(above, top);
    Figure.Range of = Part.sum(below, bottom);
    double scale = top.per(bottom).convert(1, unit);
    double high = of.low() > 0 ? part.high() / of.low() : Double.POSITIVE_INFINITY;
    Figure.Range range =
        new Figure.Range(
            part.value() / of.value() * scale, part.low() / of.high() * scale, high * scale);
    List<Term> terms = new ArrayList<>(origin(above, top).terms());
    Origin origin = origin(below, bottom);
    terms.addAll(origin.terms());
    return new RollUp(
        figure(id, range, unit, origin.with(terms), missing(above.size(), lines.size())),
        above.size(),
        lines.size());
  }

  private static Figure figure(
      String id, Figure.Range range, Unit unit, Origin origin, Sentence missing) {
    return range.low() == range.high()
        ? Figure.known(id, range.value(), unit, origin)
        : Figure.uncertain(id, range, unit, origin, missing);
  }

  private static Sentence missing(int withData, int parks) {
    return withData == parks
        ? Sentence.of("reason.partsUncertain", "figures of parks are uncertain")
        : Sentence.of("reason.parksMissing", "%s of %s parks have data", withData, parks);
  }

  /// The parks as contributors, each with what it gave; as secret as the most secret part.
  private static Origin origin(List<Part> parts, Unit unit) {
    Secrecy secrecy = Secrecy.T3;
    List<Contributor> contributors = new ArrayList<>();
    List<Term> terms = new ArrayList<>();
    for (Part part : parts) {
      Figure.Range range = part.in(unit);
      secrecy = secrecy.and(part.secrecy());
      contributors.add(new Contributor(part.park(), range.value()));
      Value value =
          new Value.Amount(
              range.low(), range.high(), range.value(), unit, Optional.empty(), Optional.empty());
      terms.add(new Term(part.park(), value, List.of(), part.source()));
    }
    return new Origin(contributors, secrecy, terms);
  }
}
