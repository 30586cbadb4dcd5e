package org.tinkuy.kernel;

import java.util.Currency;

/// An amount of money for analysis. It is not for accounting: nothing is rounded to cents.
///
/// Two currencies never meet; an exchange rate is a [Quantity] (`PEN/USD`) that the caller applies.
///
/// @param amount in whole units of the currency, any finite number; 0 means none; the price year is
///   stated by what holds the money
public record Money(double amount, Currency currency) implements Comparable<Money> {
  public Money {
    Check.that(
        Double.isFinite(amount),
        "kernel.money.notFinite",
        "Money: the amount must be finite, but is %s %s.",
        amount,
        currency);
    amount += 0.0; // no negative zero, so that equal amounts are equal
  }

  public static Money zero(Currency currency) {
    return new Money(0, currency);
  }

  public Money plus(Money other) {
    checkCurrency(other);
    return new Money(amount + other.amount, currency);
  }

  public Money minus(Money other) {
    checkCurrency(other);
    return new Money(amount - other.amount, currency);
  }

  /// So many times this amount.
  ///
  /// @param factor without unit, finite
  public Money times(double factor) {
    return new Money(amount * factor, currency);
  }

  /// By amount; both must be of one currency.
  @Override
  public int compareTo(Money other) {
    checkCurrency(other);
    return Double.compare(amount, other.amount);
  }

  /// `1200.5 USD`.
  @Override
  public String toString() {
    return PlainNumber.of(amount) + " " + currency;
  }

  private void checkCurrency(Money other) {
    Check.that(
        currency.equals(other.currency),
        "kernel.money.currency",
        "Money: both amounts must be in one currency, but are in %s and %s.",
        currency,
        other.currency);
  }
}
