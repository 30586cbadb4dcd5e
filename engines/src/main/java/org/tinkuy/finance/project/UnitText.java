package org.tinkuy.finance.project;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.kernel.Fraction;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;

/// Reads the unit of an input: `USD/m2/month`, `MUSD`, `m3/ha/d`. Time below the line is not part
/// of the unit but says for how long the number holds.
final class UnitText {
  /// A year of 365 days: what is stated for a day holds on each of them.
  private static final Map<String, Double> PER_YEAR =
      Map.of("yr", 1.0, "a", 1.0, "year", 1.0, "d", 365.0, "day", 365.0, "h", 8760.0);

  private static final Map<Double, String> TIMES =
      Map.of(1.0, "yr", 12.0, "month", 365.0, "d", 8760.0, "h");

  private static final List<String> MONTH = List.of("month", "mo");
  private static final Map<Character, Long> SCALES = Map.of('k', 1_000L, 'M', 1_000_000L);

  private static final Pattern CAPACITY =
      Pattern.compile("(?<money>[^/()]+)/\\((?<capacity>[^()]+)\\)");

  private static final Pattern FOR_CAPACITY = Pattern.compile(".*/\\([^()]+/(?:yr|month|d|h)\\)");

  private final UnitTable units;

  UnitText(UnitTable units) {
    this.units = units;
  }

  /// What a text says.
  ///
  /// @param scale so many times the number stand in `unit` and for the time of `shape`
  record Said(Unit unit, Shape shape, double scale, String currency) {}

  /// The unit of a text; empty where it is not known. Money for a capacity is written `USD/(m3/d)`.
  Optional<Said> read(String text) {
    Matcher capacity = CAPACITY.matcher(text);
    if (capacity.matches()) {
      return read(capacity.group("money"))
          .flatMap(
              above -> read(capacity.group("capacity")).map(below -> forCapacity(above, below)));
    }
    List<String> parts = new ArrayList<>(List.of(text.strip().split("/", -1)));
    Shape shape = Shape.FACTOR;
    double scale = 1;
    for (int i = parts.size() - 1; i > 0; i--) {
      String word = parts.get(i).strip();
      Double perYear = PER_YEAR.get(word);
      if (shape == Shape.FACTOR && (perYear != null || MONTH.contains(word))) {
        shape = perYear == null ? Shape.PER_MONTH : Shape.PER_YEAR;
        scale = perYear == null ? 1 : perYear;
        parts.remove(i);
      }
    }
    Optional<Unit> unit = Optional.of(Unit.ONE);
    String currency = "";
    for (int i = 0; i < parts.size(); i++) {
      String word = parts.get(i).strip();
      Optional<Unit> part = word.isEmpty() || word.equals("1") ? Optional.of(Unit.ONE) : unit(word);
      if (currency.isEmpty()) {
        currency = currency(word);
      }
      boolean isBelow = i > 0;
      unit = unit.flatMap(sofar -> part.map(p -> isBelow ? sofar.per(p) : p));
    }
    Shape found = shape;
    double factor = scale;
    String money = currency;
    return unit.map(u -> new Said(u, found, factor, money));
  }

  /// Money for a capacity keeps the time of it in its name and in its factor: capacities are
  /// reckoned in what they give in a year, and `USD/(m3/d)` is 365 times less for a m3 of a year.
  private static Said forCapacity(Said money, Said capacity) {
    double perYear =
        switch (capacity.shape) {
          case PER_YEAR -> capacity.scale;
          case PER_MONTH -> 12;
          case FACTOR, FLOW, STOCK, RATE -> 0;
        };
    Unit below =
        perYear > 0
            ? Unit.of(
                capacity.unit.code() + "/" + TIMES.get(perYear),
                capacity.unit.dimension(),
                capacity.unit.factor().times(Fraction.of((long) perYear)))
            : capacity.unit;
    return new Said(money.unit.per(below), Shape.FACTOR, money.scale, money.currency);
  }

  /// Whether money is for one of a capacity, `USD/(m3/d)`.
  static boolean isForCapacity(Unit unit) {
    return FOR_CAPACITY.matcher(unit.code()).matches();
  }

  private Optional<Unit> unit(String word) {
    Optional<Unit> known = units.find(word);
    if (known.isPresent() || currency(word).isEmpty()) {
      return known;
    }
    Unit money = Unit.money(Currency.getInstance(currency(word)));
    Fraction scale = Fraction.of(SCALES.getOrDefault(word.charAt(0), 1L));
    return Optional.of(Unit.of(word, money.dimension(), scale.times(money.factor())));
  }

  /// The ISO code in a word of money, `USD` of `MUSD`; empty where it is none.
  private static String currency(String word) {
    String code =
        word.length() == 4 && SCALES.containsKey(word.charAt(0)) ? word.substring(1) : word;
    boolean isCode =
        code.matches("[A-Z]{3}")
            && Currency.getAvailableCurrencies().stream()
                .anyMatch(each -> each.getCurrencyCode().equals(code));
    return isCode ? code : "";
  }
}
