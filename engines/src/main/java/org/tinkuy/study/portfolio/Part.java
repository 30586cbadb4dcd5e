package org.tinkuy.study.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Figure;
import org.tinkuy.kernel.Unit;

/// What one park gives to a sum over parks.
///
/// @param park its id
/// @param source ids of the figures it is made of
/// @param range the amount with its ends; of a figure that is known the amount alone, since the
///   error of its measuring is no gap in the data
/// @param unit of the range
/// @param secrecy of the most secret of its figures
record Part(String park, String source, Figure.Range range, Unit unit, Secrecy secrecy) {

  /// What a park has of some yardsticks together; empty where one of them has no number.
  static Optional<Part> of(ParkLine line, List<Yardstick> yardsticks) {
    List<Part> parts = new ArrayList<>();
    for (Yardstick yardstick : yardsticks) {
      line.find(yardstick)
          .filter(figure -> figure.range().filter(Part::tells).isPresent())
          .ifPresent(figure -> parts.add(of(line, figure)));
    }
    if (parts.size() < yardsticks.size()) {
      return Optional.empty();
    }
    Unit unit = parts.getFirst().unit();
    Secrecy secrecy = Secrecy.T3;
    for (Part part : parts) {
      secrecy = secrecy.and(part.secrecy());
    }
    String source = String.join(" + ", parts.stream().map(Part::source).toList());
    return Optional.of(new Part(line.park(), source, sum(parts, unit), unit, secrecy));
  }

  /// Whether a range leaves out anything at all of what an amount may be: from nothing to without
  /// end is no data.
  private static boolean tells(Figure.Range range) {
    return range.low() > 0 || !Double.isInfinite(range.high());
  }

  private static Part of(ParkLine line, Figure figure) {
    Figure.Range range = figure.range().orElseThrow();
    double value = range.value();
    return new Part(
        line.park(),
        figure.id(),
        figure.state() == Figure.State.KNOWN ? new Figure.Range(value, value, value) : range,
        figure.unit(),
        figure.origin().secrecy());
  }

  /// The amount in another unit of its kind.
  Figure.Range in(Unit other) {
    return new Figure.Range(
        unit.convert(range.value(), other),
        unit.convert(range.low(), other),
        unit.convert(range.high(), other));
  }

  static Figure.Range sum(List<Part> parts, Unit unit) {
    double value = 0;
    double low = 0;
    double high = 0;
    for (Part part : parts) {
      Figure.Range range = part.in(unit);
      value += range.value();
      low += range.low();
      high += range.high();
    }
    return new Figure.Range(value, low, high);
  }
}
