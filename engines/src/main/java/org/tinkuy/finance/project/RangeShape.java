package org.tinkuy.finance.project;

import java.util.Map;
import java.util.Optional;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.finance.risk.Distribution;
import org.tinkuy.kernel.Sentence;

/// How a figure is drawn between the ends of its range, where the file says so: `shape`.
final class RangeShape {
  /// So many standard deviations are between the middle of a normal distribution and the value that
  /// one of twenty draws passes.
  private static final double TO_TWENTIETH = 1.6448536269514722;

  private static final Map<String, Shape> SHAPES =
      Map.of(
          "triangle", Shape.TRIANGLE,
          "pert", Shape.PERT,
          "uniform", Shape.UNIFORM,
          "lognormal", Shape.LOG_NORMAL);

  private final KeyedEntries own;
  private final FigureReader.Asked asked;

  RangeShape(KeyedEntries own, FigureReader.Asked asked) {
    this.own = own;
    this.asked = asked;
  }

  private enum Shape {
    TRIANGLE,
    PERT,
    UNIFORM,
    LOG_NORMAL
  }

  /// A range with its shape; without one, with an issue, where the shape is none for it.
  CaseInput.Span of(CaseInput.Span range, Optional<InputAmount> amount) {
    if (!(amount.orElse(null) instanceof InputAmount.Steady(double value))
        || range.low() >= range.high()) {
      refuse();
      return range;
    }
    Shape shape = own.word("shape", SHAPES);
    if (!SHAPES.containsKey(own.text("shape"))) {
      return range; // told already
    }
    double peak = Math.max(range.low(), Math.min(range.high(), value));
    Optional<Distribution> spread =
        switch (shape) {
          case TRIANGLE -> Optional.of(new Distribution.Triangle(range.low(), peak, range.high()));
          case PERT -> Optional.of(new Distribution.Pert(range.low(), peak, range.high()));
          case UNIFORM -> Optional.of(new Distribution.Even(range.low(), range.high()));
          case LOG_NORMAL -> logNormal(range, value);
        };
    return new CaseInput.Span(range.low(), range.high(), spread);
  }

  /// The value is the median, and nine of ten draws lie as far apart as the ends of the range:
  /// `deviation = ln(high / low) / (2 x 1.645)`. A figure is never more than its kind may be, a
  /// share never more than the whole.
  private Optional<Distribution> logNormal(CaseInput.Span range, double value) {
    if (range.low() <= 0 || value <= 0) {
      own.refuse(
          "finance.input.shapeLow",
          own.placeOf("shape"),
          Sentence.of("hint.finance.input.shapeLow", "Write shape: pert, or a range above zero."),
          "Input '%s': a lognormal figure is above zero, but its range begins at %s.",
          asked.id(),
          range.low());
      return Optional.empty();
    }
    double deviation = Math.log(range.high() / range.low()) / (2 * TO_TWENTIETH);
    Distribution spread = new Distribution.LogNormal(value, deviation);
    double most = asked.kind().most();
    return Optional.of(Double.isFinite(most) ? new Distribution.Capped(spread, most) : spread);
  }

  /// Tells that there is nothing to draw.
  void refuse() {
    own.word("shape", SHAPES);
    own.refuse(
        "finance.input.shapeAlone",
        own.placeOf("shape"),
        Sentence.of("hint.finance.input.shapeAlone", "Write beside it range: 68..96."),
        "Input '%s': a shape says how a number is drawn within its range, but it has no number that"
            + " is the same in all years, or no range.",
        asked.id());
  }
}
