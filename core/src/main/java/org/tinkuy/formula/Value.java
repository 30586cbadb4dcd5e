package org.tinkuy.formula;

import java.time.LocalDate;
import java.util.Optional;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// What a formula, or a part of one, comes to.
public sealed interface Value {

  /// A number with the range that unknown rows leave open: `low <= known <= high`.
  ///
  /// @param low lowest possible value, in `unit`; minus infinity where it is open downwards
  /// @param high highest possible value, in `unit`; plus infinity where a quantity is open upwards
  /// @param known the value from what is known, in `unit`
  /// @param unit of all three
  /// @param parts numerator and denominator, where the value is a ratio
  /// @param sample the survey behind it, where there is one
  record Amount(
      double low,
      double high,
      double known,
      Unit unit,
      Optional<Parts> parts,
      Optional<Sample> sample)
      implements Value {
    /// An end that is no number (infinity less infinity) is open; the known value is kept between
    /// the ends. Adding 0.0 takes the sign from a zero.
    public Amount {
      low = Double.isNaN(low) ? Double.NEGATIVE_INFINITY : low + 0.0;
      high = Double.isNaN(high) ? Double.POSITIVE_INFINITY : high + 0.0;
      if (low > high) {
        Check.that(false, "formula.amount", "Amount: low %s exceeds high %s.", low, high);
      }
      known = Math.max(low, Math.min(high, Double.isNaN(known) ? 0 : known));
    }

    /// A number that nothing unknown could change.
    ///
    /// @param value in the given unit
    public static Amount exact(double value, Unit unit) {
      return new Amount(value, value, value, unit, Optional.empty(), Optional.empty());
    }

    static Amount range(double low, double high, double known, Unit unit) {
      return new Amount(low, high, known, unit, Optional.empty(), Optional.empty());
    }

    /// Whether nothing unknown could change it.
    public boolean isExact() {
      return low == high && Double.isFinite(known);
    }

    /// The same numbers in a ratio of their own.
    Amount with(Parts ratio) {
      return new Amount(low, high, known, unit, Optional.of(ratio), sample);
    }
  }

  /// Numerator and denominator of a ratio, from what is known.
  ///
  /// @param numerator in `unit`
  /// @param denominator in `unit` of the denominator, which may differ for intensities
  /// @param unit of the numerator
  record Parts(double numerator, double denominator, Unit unit) {}

  /// The people or firms behind a survey share.
  ///
  /// @param positive answers that count, >= 0
  /// @param answered answers in all, > 0
  /// @param population people or firms that could have been asked; 0 where unknown
  record Sample(double positive, double answered, double population) {}

  /// Yes, partly, no, or unknown.
  enum Truth implements Value {
    YES,
    PARTLY,
    NO,
    UNKNOWN;

    static Truth of(boolean yes) {
      return yes ? YES : NO;
    }
  }

  /// A day.
  record Day(LocalDate date) implements Value {}

  /// A text, id or code.
  record Word(String text) implements Value {}

  /// No data: something that is needed is not there.
  ///
  /// @param reason stable key of the reason, e.g. `cell`, `noRows`, `stale`, `dimension`
  /// @param detail what is missing
  /// @param within the range it must lie in all the same, e.g. 0 to 1 for an empty share; empty
  ///   where it may be anything
  record Missing(String reason, Sentence detail, Optional<Amount> within) implements Value {
    Missing(String reason, Sentence detail) {
      this(reason, detail, Optional.empty());
    }

    Missing within(Amount range) {
      return new Missing(reason, detail, Optional.of(range));
    }
  }

  /// The question does not arise: nothing to measure.
  ///
  /// @param detail why; [Sentence#NONE] where that is not said
  record NotApplicable(Sentence detail) implements Value {}
}
