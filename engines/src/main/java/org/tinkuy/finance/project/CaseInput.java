package org.tinkuy.finance.project;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.risk.Distribution;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Unit;

/// One figure of a case that somebody stands behind.
///
/// @param id its path in the file, `products.plots.price`; unique in the case
/// @param kind what it must measure
/// @param measure in which unit its numbers are
/// @param amount its number, curve, or where the park says it; in `measure`
/// @param range how far it may be off, in `measure`; absent where nobody said
/// @param backing who says it
/// @param index name of the price index that raises it; empty where it does not rise
/// @param place where it is written
public record CaseInput(
    String id,
    InputKind kind,
    Measure measure,
    InputAmount amount,
    Optional<Span> range,
    Backing backing,
    String index,
    Place place) {
  /// Two statements of one figure that differ by less are the same, rounded.
  private static final double SAME = 0.005;

  /// The unit of an input, apart from time, which is a shape.
  ///
  /// @param unit of its numbers
  /// @param shape whether they hold for a month, for a year or whatever the time
  /// @param currency ISO code of the money in it; empty where there is none
  /// @param written the unit in which a person wrote its numbers, which are shown in it
  public record Measure(Unit unit, Shape shape, String currency, Written written) {
    /// Whether another measures the same, however it was written.
    public boolean isSame(Measure other) {
      return unit.equals(other.unit) && shape == other.shape && currency.equals(other.currency);
    }

    /// A number of this measure in the unit in which it was written.
    ///
    /// @param value in `unit`
    public double asWritten(double value) {
      return unit.convert(value, written.unit) / written.times;
    }
  }

  /// The unit of a text, as people wrote it.
  ///
  /// @param unit without its time
  /// @param times so many times a number stands in a month or year of its measure: 365 for a day; 1
  ///   where it is for the same time or for none
  public record Written(Unit unit, double times) {}

  /// How far a figure may be off.
  ///
  /// @param low least value, in the input's unit
  /// @param high greatest value, in the input's unit
  /// @param spread how it is drawn between them; absent for a triangle with the input as its peak
  public record Span(double low, double high, Optional<Distribution> spread) {
    /// A range of which nothing is known but its ends.
    public Span(double low, double high) {
      this(low, high, Optional.empty());
    }

    public Span {
      Check.that(
          low <= high,
          "finance.input.span",
          "Range: it must go from the lower to the higher value, but goes from %s to %s.",
          low,
          high);
    }
  }

  /// Who stands behind a figure.
  ///
  /// @param source document, page, person in charge; empty where nobody said
  /// @param date as written; empty where nobody said
  /// @param inPark other statements of the same figure that stand in the folder of the park, to be
  ///   held against it once the park is asked
  public record Backing(String source, String date, Confidence confidence, List<CaseInput> inPark) {
    /// Nobody.
    public static final Backing NONE = new Backing("", "", Confidence.UNKNOWN, List.of());

    public Backing {
      inPark = List.copyOf(inPark);
    }
  }

  /// Whether two statements of one figure differ by more than a rounding.
  public static boolean isOther(double here, double there) {
    return Math.abs(here - there) > SAME * Math.max(Math.abs(here), Math.abs(there));
  }

  /// The last step of its path: `price`.
  public String key() {
    return id.substring(id.lastIndexOf('.') + 1);
  }

  /// Whether its number stands in the folder of the park.
  public boolean isOfPark() {
    return switch (amount) {
      case InputAmount.Plots _, InputAmount.Leases _, InputAmount.Cell _ -> true;
      case InputAmount.Steady _, InputAmount.Steps _, InputAmount.Yearly _, InputAmount.Reached _ ->
          false;
    };
  }

  /// Its number where it is the same in all periods; NaN where it is not.
  public double steady() {
    return amount instanceof InputAmount.Steady(double value) ? value : Double.NaN;
  }

  /// Its numbers, and the ends of its range, that are none of its kind.
  public List<Double> beyond() {
    return Stream.concat(
            amount.written().stream(),
            range.stream().flatMap(span -> Stream.of(span.low(), span.high())))
        .filter(value -> !Double.isNaN(value) && !kind.allows(value))
        .toList();
  }

  /// The same input with what somebody else knows of it.
  public CaseInput with(InputAmount other, Span off, Backing who) {
    return new CaseInput(id, kind, measure, other, Optional.of(off), who, index, place);
  }

  /// The same input with another amount: in a scenario or a sensitivity.
  public CaseInput with(InputAmount other) {
    return new CaseInput(id, kind, measure, other, range, backing, index, place);
  }
}
