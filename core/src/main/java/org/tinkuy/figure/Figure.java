package org.tinkuy.figure;

import java.util.List;
import java.util.Optional;
import org.tinkuy.formula.Term;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Unit;

/// A number as it leaves an engine.
///
/// @param id what it is, stable, e.g. `EN-I7.value`
/// @param state whether there is a number and how sure it is
/// @param range the number with its lowest and highest possible value; absent where there is none
/// @param unit of the range
/// @param contributors whose data made it; none where it is of the park alone
/// @param secrecy how far it may travel
/// @param terms the steps that made it, in order
/// @param reason why there is no number or why it is uncertain, in English; empty where it is exact
public record Figure(
    String id,
    State state,
    Optional<Range> range,
    Unit unit,
    List<Contributor> contributors,
    Secrecy secrecy,
    List<Term> terms,
    String reason) {

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
    NOT_APPLICABLE
  }

  /// A number and how far it could be off.
  ///
  /// @param value from what is known, in the figure's unit
  /// @param low lowest possible value, in the figure's unit
  /// @param high highest possible value, in the figure's unit; infinite where it is open
  public record Range(double value, double low, double high) {}

  public Figure {
    contributors = List.copyOf(contributors);
    terms = List.copyOf(terms);
    Check.that(
        range.isPresent() == (state == State.KNOWN || state == State.UNCERTAIN),
        "figure.range",
        "Figure '%s': it has a number exactly where it is known or uncertain, but is %s.",
        id,
        state);
  }

  /// The value from what is known, where there is one.
  public Optional<Double> findValue() {
    return range.map(Range::value);
  }
}
