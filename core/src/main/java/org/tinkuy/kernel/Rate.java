package org.tinkuy.kernel;

/// A rate of growth, interest or discount for a year.
///
/// @param perYear share of the amount a year, 0.05 for 5 % a year; > -1; 0 means no growth
public record Rate(double perYear) {
  public Rate {
    Check.that(
        Double.isFinite(perYear) && perYear > -1,
        "kernel.rate.range",
        "Rate: it must be a number > -1 per year, but is %s per year.",
        perYear);
  }
}
