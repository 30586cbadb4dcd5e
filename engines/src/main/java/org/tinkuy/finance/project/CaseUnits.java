package org.tinkuy.finance.project;

import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;

/// The units in which a case is reckoned: its money, square metres, and one unit for each thing
/// that is measured.
///
/// @param money unit of all amounts, `USD` or `MUSD`
/// @param currency ISO code of it
/// @param table every unit that is known
public record CaseUnits(Unit money, String currency, UnitTable table) {
  /// What volumes, energies and masses are reckoned in.
  private static final List<String> THINGS = List.of("m3", "MWh", "t", "MW");

  private static final double MONTHS = 12;

  /// The unit of a text that is money; empty where it is none.
  public static Optional<CaseUnits> of(String money, UnitTable table) {
    return new UnitText(table)
        .read(money)
        .filter(said -> !said.currency().isEmpty() && said.shape() == Shape.FACTOR)
        .map(said -> new CaseUnits(said.unit(), said.currency(), table));
  }

  public Unit area() {
    return table.get("m2");
  }

  /// Years, months or days, in which times are reckoned.
  Unit time(InputKind kind) {
    return table.get(
        switch (kind) {
          case MONTHS, DELAY -> "mo";
          case DAYS -> "d";
          default -> "a";
        });
  }

  UnitText text() {
    return new UnitText(table);
  }

  /// The unit of money of a currency: the case's own, else the plain one.
  Unit moneyOf(String code) {
    return code.equals(currency) ? money : table.get(code);
  }

  /// A number in a unit that the park states, as an input is reckoned; empty where the unit, its
  /// money or its time does not measure that.
  ///
  /// @param value in the unit that `text` says
  public Optional<Double> findIn(String text, double value, CaseInput.Measure measure) {
    return text()
        .read(text)
        .filter(said -> said.currency().equals(measure.currency()))
        .filter(said -> said.unit().converts(measure.unit()))
        .flatMap(
            said ->
                times(said.shape(), measure.shape())
                    .map(
                        times ->
                            said.unit().convert(value * said.scale() * times, measure.unit())));
  }

  /// By what a number that holds for one time becomes that of another; empty where one of them
  /// holds whatever the time.
  private static Optional<Double> times(Shape said, Shape wanted) {
    if (said == wanted) {
      return Optional.of(1.0);
    }
    return said == Shape.PER_YEAR && wanted == Shape.PER_MONTH
        ? Optional.of(1 / MONTHS)
        : said == Shape.PER_MONTH && wanted == Shape.PER_YEAR
            ? Optional.of(MONTHS)
            : Optional.empty();
  }

  /// In which unit a kind of input is reckoned; empty where what is written does not measure that.
  Optional<Unit> canonical(InputKind kind, UnitText.Said said) {
    Unit unit = said.unit();
    return switch (kind) {
      case AMOUNT, WORKS_COST, AMOUNT_PER_TIME -> money(said, Unit.ONE);
      case PRICE_PER_AREA, RENT -> money(said, area());
      case PRICE -> price(said);
      case EXCHANGE -> said.currency().isEmpty() ? Optional.empty() : Optional.of(unit);
      case AREA -> Optional.of(area()).filter(unit::converts);
      case USE, DENSITY ->
          thing(unit.dimension().times(area().dimension())).map(u -> u.per(area()));
      case CAPACITY -> thing(unit.dimension());
      case SHARE,
          NETWORK_LOSS,
          YEARLY_RATE,
          INDEX,
          POSITIVE_RATE,
          SHARE_OF_TAX,
          PROBABILITY,
          SPEED,
          POSITIVE_SPEED,
          RATIO,
          COVER ->
          Optional.of(Unit.ONE).filter(unit::converts);
      case YEARS, MONTHS, DELAY, DAYS -> Optional.of(time(kind)).filter(unit::converts);
      case SIZE, FREE, UNIT_COST -> Optional.of(unit.dimension().isNone() ? Unit.ONE : unit);
    };
  }

  private Optional<Unit> money(UnitText.Said said, Unit below) {
    return said.currency().isEmpty()
        ? Optional.empty()
        : Optional.of(moneyOf(said.currency()).per(below)).filter(said.unit()::converts);
  }

  private Optional<Unit> price(UnitText.Said said) {
    if (said.currency().isEmpty()) {
      return Optional.empty();
    }
    Unit own = moneyOf(said.currency());
    return thing(own.dimension().per(said.unit().dimension()))
        .map(own::per)
        .or(() -> Optional.of(said.unit()));
  }

  private Optional<Unit> thing(Dimension dimension) {
    return THINGS.stream()
        .map(table::get)
        .filter(unit -> unit.dimension().equals(dimension))
        .findFirst();
  }
}
