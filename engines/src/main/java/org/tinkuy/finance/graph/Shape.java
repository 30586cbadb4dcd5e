package org.tinkuy.finance.graph;

/// How a line stands to time: what happens in a period, what stands at its end, or neither.
public enum Shape {
  /// What happens within one period of the grid: a month's rent, a year's tax.
  FLOW,
  /// What stands at the end of the period: a balance, an area that is let.
  STOCK,
  /// A price, share, count or index that holds whatever the period's length.
  FACTOR,
  /// A share of a stock per period of the grid: the interest rate of one month.
  RATE,
  /// An amount or share for one month, whatever the grid.
  PER_MONTH,
  /// An amount or share for one year, whatever the grid.
  PER_YEAR
}
