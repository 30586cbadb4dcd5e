package org.tinkuy.park;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Money;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Spoken;
import org.tinkuy.kernel.Unit;

/// What a checked cell holds. An empty cell is not one of these: it is absent from its row.
///
/// The text of each is what a person would write into the cell; keys, messages and lookups use it.
public sealed interface Cell {

  /// An id, a reference, a code or free text.
  ///
  /// @param text never empty
  record Text(String text) implements Cell {
    public Text {
      Check.that(!text.isEmpty(), "park.cell.empty", "Cell: a text must not be empty.");
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /// A number with its unit; shares are in the unit 1, from 0 to 1.
  ///
  /// @param value finite, in `unit`
  /// @param unit of the value
  record Measure(double value, Unit unit) implements Cell, Spoken {
    public Measure {
      value = finite(value, unit);
    }

    @Override
    public Sentence sentence() {
      return new Quantity(value, unit).sentence();
    }

    @Override
    public String toString() {
      return new Quantity(value, unit).toString();
    }
  }

  /// A range within which the true value lies; equal ends where it is known.
  ///
  /// @param low lower end, finite, in `unit`
  /// @param high upper end, finite, in `unit`, not below `low`
  /// @param unit of both ends
  record Band(double low, double high, Unit unit) implements Cell {
    public Band {
      low = finite(low, unit);
      high = finite(high, unit);
      if (low > high) {
        throw Refusal.of(
            "park.cell.bandOrder",
            "Band: the lower end must not exceed the upper, but is %s..%s. Maybe the ends are"
                + " swapped.",
            new Quantity(low, Unit.ONE),
            new Quantity(high, unit));
      }
    }

    @Override
    public String toString() {
      Quantity upper = new Quantity(high, unit);
      return low == high ? upper.toString() : new Quantity(low, Unit.ONE) + ".." + upper;
    }
  }

  /// Yes or no.
  record YesNo(boolean yes) implements Cell {
    @Override
    public String toString() {
      return yes ? "yes" : "no";
    }
  }

  /// A day.
  record Date(LocalDate date) implements Cell {
    @Override
    public String toString() {
      return date.toString();
    }
  }

  /// A point in time, with the offset from UTC that it was written in: days, months and years are
  /// those of the clock on the wall there.
  ///
  /// @param at the point in time
  /// @param offset from UTC of the clock that showed it
  record Time(Instant at, ZoneOffset offset) implements Cell {
    /// A point in time of UTC.
    public Time(Instant at) {
      this(at, ZoneOffset.UTC);
    }

    /// What the clock showed where it was written.
    public LocalDateTime local() {
      return LocalDateTime.ofInstant(at, offset);
    }

    @Override
    public String toString() {
      return at.toString();
    }
  }

  /// A period.
  record Span(Period period) implements Cell {
    @Override
    public String toString() {
      return period.text();
    }
  }

  /// An amount of money, perhaps for one unit of something.
  ///
  /// @param money the amount
  /// @param per what it is for; the unit 1 for a plain amount
  /// @param priceYear year of its prices; 0 where the cell's own period or the park's price year
  ///   rules
  record Amount(Money money, Unit per, int priceYear) implements Cell {
    @Override
    public String toString() {
      String plain = per.equals(Unit.ONE) ? money.toString() : money + "/" + per;
      return priceYear == 0 ? plain : plain + "@" + priceYear;
    }
  }

  /// Items in order.
  ///
  /// @param items at least one
  record Items(List<Cell> items) implements Cell {
    public Items {
      items = List.copyOf(items);
      Check.that(!items.isEmpty(), "park.cell.emptyList", "Cell: a list must not be empty.");
    }

    @Override
    public String toString() {
      return items.stream().map(Cell::toString).collect(Collectors.joining("|"));
    }
  }

  /// `name=value` and `name<=value` pairs, in order, as written.
  ///
  /// @param pairs values by name; a limit keeps its sign: `<= 3 %`
  record Pairs(SequencedMap<String, String> pairs) implements Cell {
    public Pairs {
      pairs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(pairs));
    }

    @Override
    public String toString() {
      return pairs.entrySet().stream()
          .map(pair -> pair.getKey() + (isLimit(pair.getValue()) ? "" : "=") + pair.getValue())
          .collect(Collectors.joining("|"));
    }

    private static boolean isLimit(String value) {
      return value.startsWith("<=") || value.startsWith(">=");
    }
  }

  private static double finite(double value, Unit unit) {
    Check.that(
        Double.isFinite(value),
        "park.cell.notFinite",
        "Cell: a number must be finite, but is %s %s. Maybe the unit is wrong.",
        value,
        unit);
    return value + 0.0; // no negative zero, so that equal numbers are equal
  }
}
