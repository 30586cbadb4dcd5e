package org.tinkuy.exchange.park;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.tinkuy.catalog.IndexYear;
import org.tinkuy.kernel.Money;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Place;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// Brings amounts of money to the year of a study, by price indices of their own currency, and then
/// into the currency of the park, by the rates that its table of indices states; never by a guess.
///
/// An amount that states no year is of the year of the study.
///
/// @param park the park
/// @param period whose prices and rates count
/// @param known years of price indices of the catalog, for what the park does not state
record ParkMoney(Park park, Period period, List<IndexYear> known) {
  private static final String INDICES = "indices";

  Currency currency() {
    return park.profile().money().currency();
  }

  /// The year to which prices are brought.
  private int year() {
    return period.end().getYear();
  }

  /// An amount in the park's currency, for whatever it is for; absent where there is no cell, no
  /// rate or no index.
  OptionalDouble amount(Optional<Cell.Amount> cell) {
    return cell.isPresent()
        ? converted(cell.get().money(), priceYear(cell.get()))
        : OptionalDouble.empty();
  }

  private int priceYear(Cell.Amount amount) {
    return amount.priceYear() == 0 ? year() : amount.priceYear();
  }

  /// The rate or index that an amount in a cell lacks; empty where there is no cell, or nothing is
  /// lacking.
  Optional<Lack> unrated(ParkRow row, String column) {
    return row.find(column, Cell.Amount.class)
        .flatMap(amount -> unrated(amount.money(), priceYear(amount), row.place().at(column)));
  }

  /// The rate or index without which an amount is not known in the park's currency; empty where
  /// nothing is lacking.
  ///
  /// @param priceYear of the amount
  /// @param place what cannot be used without it
  Optional<Lack> unrated(Money written, int priceYear, Place place) {
    if (converted(written, priceYear).isPresent()) {
      return Optional.empty();
    }
    boolean indexed = priceYear == year() || rise(written.currency(), priceYear).isPresent();
    return Optional.of(
        indexed
            ? new Lack(
                Lack.Kind.RATE,
                currency() + " per " + written.currency() + " (" + period.text() + ")",
                Optional.of(place))
            : new Lack(
                Lack.Kind.INDEX,
                ownIndex(written.currency()) + " (" + priceYear + ", " + year() + ")",
                Optional.of(place)));
  }

  /// An amount in the park's own currency at prices of the study: `amount x index(year) /
  /// index(priceYear) x rate(year)`; absent where no index or no rate is known. Nothing is nothing
  /// in every currency and year.
  ///
  /// @param priceYear of the amount
  OptionalDouble converted(Money written, int priceYear) {
    if (written.amount() == 0) {
      return OptionalDouble.of(0);
    }
    Optional<Double> factor =
        priceYear == year()
            ? Optional.of(1.0)
            : rise(written.currency(), priceYear).map(PriceRise::factor);
    Optional<Double> rate = rate(written.currency());
    return factor.isPresent() && rate.isPresent()
        ? OptionalDouble.of(written.amount() * factor.get() * rate.get())
        : OptionalDouble.empty();
  }

  private Optional<Double> rate(Currency written) {
    if (written.equals(currency())) {
      return Optional.of(1.0);
    }
    Optional<Double> ownPer = index(currency() + " per " + written, period);
    return ownPer.or(() -> index(written + " per " + currency(), period).map(rate -> 1 / rate));
  }

  /// How an amount in a cell came to the year of the study; empty where it is of that year, or none
  /// is written or known.
  Optional<BroughtPrice> brought(ParkRow row, String column) {
    return row.find(column, Cell.Amount.class)
        .flatMap(amount -> brought(row.ref() + "." + column, amount.money(), priceYear(amount)));
  }

  /// How an amount came to the year of the study; empty where it is of that year, or no index is
  /// known.
  Optional<BroughtPrice> brought(String of, Money written, int priceYear) {
    return written.amount() == 0 || priceYear == year()
        ? Optional.empty()
        : rise(written.currency(), priceYear).map(rise -> new BroughtPrice(of, written, rise));
  }

  /// How prices of a currency rose up to the year of the study: by the park's own index, else by
  /// one of the catalog that has both years; a year of one is never held against one of another.
  private Optional<PriceRise> rise(Currency written, int from) {
    String own = ownIndex(written);
    Optional<Double> then = index(own, Period.year(from));
    Optional<Double> now = index(own, period);
    return then.isPresent() && now.isPresent()
        ? Optional.of(
            new PriceRise(own, PriceRise.Known.PARK, from, year(), now.get() / then.get()))
        : ofCatalog(written, from);
  }

  /// The name of the park's own index: `priceIndex` of its currency where it names one, else
  /// `prices EUR`.
  private String ownIndex(Currency written) {
    String named = park.profile().money().priceIndex();
    return written.equals(currency()) && !named.isEmpty() ? named : "prices " + written;
  }

  private Optional<PriceRise> ofCatalog(Currency written, int from) {
    return of(written, from)
        .flatMap(
            then ->
                of(written, year())
                    .filter(now -> now.index().equals(then.index()))
                    .map(now -> rise(then, now)))
        .findFirst();
  }

  private Stream<IndexYear> of(Currency written, int year) {
    return known.stream().filter(each -> each.currency().equals(written) && each.year() == year);
  }

  private static PriceRise rise(IndexYear then, IndexYear now) {
    boolean compared = then.provenance().verified() && now.provenance().verified();
    return new PriceRise(
        now.index(),
        compared ? PriceRise.Known.COMPARED : PriceRise.Known.NOT_COMPARED,
        then.year(),
        now.year(),
        now.value() / then.value());
  }

  private Optional<Double> index(String name, Period at) {
    return park.table(INDICES)
        .find(name + "," + at.text())
        .or(() -> park.table(INDICES).find(name + "," + at.end().getYear()))
        .flatMap((ParkRow row) -> row.findNumber("value"))
        .filter(value -> value > 0);
  }
}
