package org.tinkuy.figure;

import java.util.Optional;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// A number as it leaves an engine.
///
/// @param id what it is, stable, by which it can be asked for: `EN-I7.value`, `score:total`
/// @param state whether there is a number and how sure it is
/// @param range the number with its lowest and highest possible value; absent where there is none
/// @param unit of the range
/// @param origin whose rows made it and how, and how secret it is
/// @param reason why there is no number or why it is uncertain; [Sentence#NONE] where it is exact
public record Figure(
    String id, State state, Optional<Range> range, Unit unit, Origin origin, Sentence reason) {

  /// Whether a figure has a number.
  public enum State {
    /// It is known.
    KNOWN,
    /// It lies in a range, since something that matters is missing.
    UNCERTAIN,
    /// It is an answer, yes, partly or no, and has no number.
    ANSWER,
    /// Something that is needed is missing.
    NO_DATA,
    /// There is nothing to measure.
    NOT_APPLICABLE,
    /// There may be a number, and a rule of disclosure keeps it from this audience.
    HIDDEN
  }

  /// A number and how far it could be off.
  ///
  /// @param value from what is known, in the figure's unit
  /// @param low lowest possible value, in the figure's unit
  /// @param high highest possible value, in the figure's unit; infinite where it is open
  public record Range(double value, double low, double high) {
    /// What rounding may move an end past the value, as a share of the largest of the three.
    private static final double ROUNDING = 1e-9;

    public Range {
      double slack = ROUNDING * Math.max(Math.abs(value), Math.max(Math.abs(low), Math.abs(high)));
      Check.that(
          low <= value + slack && value <= high + slack,
          "figure.rangeOrder",
          "Range: it must hold its value, but is %s..%s around %s.",
          low,
          high,
          value);
    }

    /// Whether it leaves open all that a share, an amount or its growth may be, which is no data: a
    /// share from none to all, an amount from nothing without end, a growth from all of it lost.
    ///
    /// @param unit of the ends; a share has none
    public boolean leavesAllOpen(Unit unit) {
      boolean share = unit.dimension().isNone() && high == 1;
      boolean fromNothing = low == 0 || Double.isInfinite(low);
      boolean fromAllLost = unit.dimension().isNone() && low == -1;
      return (fromNothing && share) || ((fromNothing || fromAllLost) && Double.isInfinite(high));
    }
  }

  public Figure {
    Check.that(
        range.isPresent() == (state == State.KNOWN || state == State.UNCERTAIN),
        "figure.range",
        "Figure '%s': it has a number exactly where it is known or uncertain, but is %s.",
        id,
        state);
  }

  /// A number that is known.
  ///
  /// @param value in the given unit
  public static Figure known(String id, double value, Unit unit, Origin origin) {
    Range range = new Range(value, value, value);
    return new Figure(id, State.KNOWN, Optional.of(range), unit, origin, Sentence.NONE);
  }

  /// A number that lies in a range.
  ///
  /// @param reason what keeps it uncertain
  public static Figure uncertain(
      String id, Range range, Unit unit, Origin origin, Sentence reason) {
    return new Figure(id, State.UNCERTAIN, Optional.of(range), unit, origin, reason);
  }

  /// No number.
  ///
  /// @param reason why there is none
  public static Figure none(String id, State state, Origin origin, Sentence reason) {
    return new Figure(id, state, Optional.empty(), Unit.ONE, origin, reason);
  }

  /// A number that a rule of disclosure keeps from an audience.
  ///
  /// @param rule which one, in a sentence
  public static Figure hidden(String id, Sentence rule) {
    return none(id, State.HIDDEN, Origin.NONE, rule);
  }

  /// The same number under another id.
  public Figure called(String other) {
    return new Figure(other, state, range, unit, origin, reason);
  }

  public boolean isHidden() {
    return state == State.HIDDEN;
  }

  /// Whether it leaves anything to say: it has a number, and not every one is possible.
  public boolean tells() {
    return range
        .filter(numbers -> state == State.KNOWN || !numbers.leavesAllOpen(unit))
        .isPresent();
  }

  /// The value from what is known, where there is one.
  public Optional<Double> findValue() {
    return range.map(Range::value);
  }
}
