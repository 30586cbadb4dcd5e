package org.tinkuy.kernel;

import java.util.Collections;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What kind of thing a unit measures: a product of powers of named bases.
///
/// The bases in use are `mass length time temperature current amount people co2e information`, and
/// one for each currency (`money.USD`), so that two currencies never add and never convert.
public final class Dimension {
  /// Of shares, counts and plain numbers.
  public static final Dimension NONE = new Dimension(new TreeMap<>());

  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)?");
  private static final String MONEY = "money.";

  private final SortedMap<String, Integer> exponents;

  private Dimension(SortedMap<String, Integer> exponents) {
    this.exponents = Collections.unmodifiableSortedMap(exponents);
  }

  /// The dimension of one base.
  ///
  /// @param name a lower-case word, as `mass`, with at most one part behind a dot, as `money.USD`
  public static Dimension base(String name) {
    Check.that(
        NAME.matcher(name).matches(),
        "kernel.dimension.name",
        "Dimension '%s': a base must be named by a lower-case word, as mass or money.USD.",
        name);
    return new Dimension(new TreeMap<>(Map.of(name, 1)));
  }

  public static Dimension money(Currency currency) {
    return base(MONEY + currency.getCurrencyCode());
  }

  public Dimension times(Dimension other) {
    return plus(other, 1);
  }

  public Dimension per(Dimension other) {
    return plus(other, -1);
  }

  /// This dimension multiplied with itself so many times.
  ///
  /// @param exponent any whole number; 0 gives [#NONE]
  public Dimension power(int exponent) {
    return NONE.plus(this, exponent);
  }

  public boolean isNone() {
    return exponents.isEmpty();
  }

  /// Whether this is an amount of one currency and nothing else; false for `USD/t`.
  public boolean isMoney() {
    return exponents.size() == 1
        && exponents.firstKey().startsWith(MONEY)
        && exponents.firstEntry().getValue() == 1;
  }

  /// The ISO 4217 code of the currency of which this is an amount; empty where it is none.
  public Optional<String> currency() {
    return isMoney()
        ? Optional.of(exponents.firstKey().substring(MONEY.length()))
        : Optional.empty();
  }

  /// The ISO 4217 code of the first currency that this holds, as of `USD/t` or `kWh/USD`; empty
  /// where it holds none.
  public Optional<String> findMoney() {
    return exponents.keySet().stream()
        .filter(base -> base.startsWith(MONEY))
        .map(base -> base.substring(MONEY.length()))
        .findFirst();
  }

  /// The same in another currency, as `USD/t` in `PEN`; itself where it holds no money.
  public Dimension in(Currency other) {
    SortedMap<String, Integer> renamed = new TreeMap<>();
    exponents.forEach(
        (base, exponent) ->
            renamed.merge(
                base.startsWith(MONEY) ? MONEY + other.getCurrencyCode() : base,
                exponent,
                Integer::sum));
    renamed.values().removeIf(exponent -> exponent == 0);
    return new Dimension(renamed);
  }

  /// Exponent by base, in order of the names; never 0.
  public Map<String, Integer> exponents() {
    return exponents;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Dimension dimension && exponents.equals(dimension.exponents));
  }

  @Override
  public int hashCode() {
    return exponents.hashCode();
  }

  /// Positive exponents first, as `mass.length-3`; `1` for none.
  @Override
  public String toString() {
    return isNone()
        ? "1"
        : Stream.of(1, -1)
            .flatMap(sign -> exponents.entrySet().stream().filter(e -> e.getValue() * sign > 0))
            .map(e -> e.getValue() == 1 ? e.getKey() : e.getKey() + e.getValue())
            .collect(Collectors.joining("."));
  }

  private Dimension plus(Dimension other, int times) {
    if (times == 0 || other.isNone()) {
      return this;
    }
    TreeMap<String, Integer> sum = new TreeMap<>(exponents);
    other.exponents.forEach(
        (name, exponent) -> {
          int total = Math.addExact(sum.getOrDefault(name, 0), Math.multiplyExact(exponent, times));
          if (total == 0) {
            sum.remove(name);
          } else {
            sum.put(name, total);
          }
        });
    return new Dimension(sum);
  }
}
