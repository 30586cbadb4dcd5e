package org.tinkuy.park;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Money;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Unit;

/// What a checked cell holds. An empty cell is not one of these: it is absent from its row.
public sealed interface Cell {

  /// An id, a reference, a code or free text.
  ///
  /// @param text never empty
  record Text(String text) implements Cell {
    @Override
    public String toString() {
      return text;
    }
  }

  /// A number with its unit; shares are in the unit 1, from 0 to 1.
  ///
  /// @param value finite, in `unit`
  /// @param unit of the value
  record Measure(double value, Unit unit) implements Cell {
    @Override
    public String toString() {
      return value + " " + unit.code();
    }
  }

  /// A range within which the true value lies; equal ends where it is known.
  ///
  /// @param low lower end, in `unit`
  /// @param high upper end, in `unit`, not below `low`
  /// @param unit of both ends
  record Band(double low, double high, Unit unit) implements Cell {
    public Band {
      Check.that(
          low <= high,
          "park.cell.bandOrder",
          "Band: the lower end must not exceed the upper, but is %s..%s.",
          low,
          high);
    }

    @Override
    public String toString() {
      return low == high ? low + " " + unit.code() : low + ".." + high + " " + unit.code();
    }
  }

  /// Yes or no.
  record YesNo(boolean yes) implements Cell {}

  /// A day.
  record Date(LocalDate date) implements Cell {
    @Override
    public String toString() {
      return date.toString();
    }
  }

  /// A point in time, UTC.
  record Time(Instant at) implements Cell {}

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
  record Amount(Money money, Unit per, int priceYear) implements Cell {}

  /// Items in order.
  record Items(List<Cell> items) implements Cell {
    public Items {
      items = List.copyOf(items);
    }
  }

  /// `name=value` and `name<=value` pairs, in order, as written.
  record Pairs(SequencedMap<String, String> pairs) implements Cell {
    public Pairs {
      pairs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(pairs));
    }
  }
}
