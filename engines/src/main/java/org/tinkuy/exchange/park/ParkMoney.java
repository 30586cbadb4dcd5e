package org.tinkuy.exchange.park;

import java.util.Currency;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Place;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// Brings amounts of money into the currency of a park, by the rates that its table of indices
/// states; never by a guess.
///
/// @param park the park
/// @param period whose rates count
record ParkMoney(Park park, Period period) {
  private static final String INDICES = "indices";

  Currency currency() {
    return park.profile().money().currency();
  }

  /// An amount in the park's currency, for whatever it is for; absent where there is no cell or no
  /// rate.
  OptionalDouble amount(Optional<Cell.Amount> cell) {
    return cell.isPresent()
        ? converted(cell.get().money().amount(), cell.get().money().currency())
        : OptionalDouble.empty();
  }

  /// The rate that an amount in a cell lacks; empty where there is no cell, or nothing is lacking.
  Optional<Lack> unrated(ParkRow row, String column) {
    Optional<Cell.Amount> cell = row.find(column, Cell.Amount.class);
    return cell.filter(_ -> amount(cell).isEmpty())
        .map(amount -> noRate(amount.money().currency(), row.place().at(column)));
  }

  /// That the rate of a currency is missing.
  ///
  /// @param place what cannot be used without it
  Lack noRate(Currency written, Place place) {
    return new Lack(
        Lack.Kind.RATE,
        currency() + " per " + written + " (" + period.text() + ")",
        Optional.of(place));
  }

  /// An amount of another currency in the park's own; absent where no rate is stated. Nothing is
  /// nothing in every currency.
  OptionalDouble converted(double amount, Currency written) {
    if (written.equals(currency()) || amount == 0) {
      return OptionalDouble.of(amount);
    }
    Optional<Double> ownPer = index(currency() + " per " + written);
    Optional<Double> perOwn = index(written + " per " + currency()).map(rate -> 1 / rate);
    Optional<Double> rate = ownPer.or(() -> perOwn);
    return rate.isPresent() ? OptionalDouble.of(amount * rate.get()) : OptionalDouble.empty();
  }

  private Optional<Double> index(String name) {
    return park.table(INDICES)
        .find(name + "," + period.text())
        .or(() -> park.table(INDICES).find(name + "," + period.end().getYear()))
        .flatMap((ParkRow row) -> row.findNumber("value"))
        .filter(value -> value > 0);
  }
}
