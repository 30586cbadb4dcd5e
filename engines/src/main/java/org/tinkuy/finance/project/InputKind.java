package org.tinkuy.finance.project;

import org.tinkuy.kernel.Sentence;

/// What an input must measure, so that a figure in the wrong unit is refused where it stands.
public enum InputKind {
  /// Money, once: `3.9 MUSD`.
  AMOUNT(true),
  /// Money for works, once: `12 MUSD`.
  WORKS_COST(true),
  /// Money for a unit of works, whatever that is: `450000 USD/ha`.
  UNIT_COST(false),
  /// Money for each month or year: `0.8 MUSD/yr`.
  AMOUNT_PER_TIME(true),
  /// Money for an area: `85 USD/m2`.
  PRICE_PER_AREA(true),
  /// Money for an area and each month or year: `2.5 USD/m2/month`.
  RENT(true),
  /// Money for a unit of anything: `0.60 USD/m3`.
  PRICE(true),
  /// Money of one currency for money of another: `3.75 PEN/USD`.
  EXCHANGE(true),
  /// An area: `48 ha`.
  AREA(false),
  /// What an area takes in a month, day or year: `35 m3/ha/d`.
  USE(false),
  /// What an area is connected for, whatever the time: `0.25 MVA/ha`.
  DENSITY(false),
  /// What a plant can give in a day, month or year: `1000 m3/d`.
  CAPACITY(false),
  /// A part of a whole, 0 to 1: `85 %`.
  SHARE(false),
  /// A part of what a network is given that it loses, 0 to below 1: `12 %`.
  NETWORK_LOSS(false),
  /// A share of a year's sum, any sign: `8 %` or `8 %/yr`.
  YEARLY_RATE(false),
  /// A share of each year that is something: above 0 and up to 1, `12 %` or `12 %/yr`.
  POSITIVE_RATE(false),
  /// A part of a whole that leaves some of it: from 0 to below 1, `30 %`.
  SHARE_OF_TAX(false),
  /// How much a price index grows in a year, any sign: `2.4 %`.
  INDEX(false),
  /// A speed: `0.55 1/yr`.
  SPEED(false),
  /// A speed without which nothing ever begins, above 0: `0.08 1/yr`.
  POSITIVE_SPEED(false),
  /// Years: `4 yr`.
  YEARS(false),
  /// Months: `18 month`.
  MONTHS(false),
  /// Months by which a date moves, below zero for sooner: `6 month`.
  DELAY(false),
  /// How likely something is, 0 to 1, once or in a year: `10 %`, `4 %/yr`.
  PROBABILITY(false),
  /// Days: `30 d`.
  DAYS(false),
  /// A plain number, such as a factor: `0.60`.
  RATIO(false),
  /// How often cash pays what is due, above 0: `1.30`.
  COVER(false),
  /// Anything that cannot be below zero, such as a quantity of works and what one of it costs.
  SIZE(false),
  /// Anything, for lines of one's own.
  FREE(false);

  private final boolean isMoney;

  InputKind(boolean isMoney) {
    this.isMoney = isMoney;
  }

  /// Whether an amount in it is money, and so has prices and a currency.
  public boolean isMoney() {
    return isMoney;
  }

  /// Whether it is money that is paid once.
  public boolean isPaidOnce() {
    return this == AMOUNT || this == WORKS_COST;
  }

  /// What is expected, with an example.
  public Sentence words() {
    return switch (this) {
      case AMOUNT, WORKS_COST -> Sentence.of("hint.finance.kind.amount", "money, as 3.9 MUSD");
      case RENT ->
          Sentence.of("hint.finance.kind.rent", "money per area and time, as 2.5 USD/m2/month");
      case PRICE -> Sentence.of("hint.finance.kind.price", "money per unit, as 0.60 USD/m3");
      case AMOUNT_PER_TIME ->
          Sentence.of("hint.finance.kind.amountPerTime", "money per year or month, as 0.8 MUSD/yr");
      case PRICE_PER_AREA ->
          Sentence.of("hint.finance.kind.pricePerArea", "money per area, as 85 USD/m2");
      case EXCHANGE ->
          Sentence.of("hint.finance.kind.exchange", "one currency per another, as 3.75 PEN/USD");
      case AREA -> Sentence.of("hint.finance.kind.area", "an area, as 48 ha");
      case USE ->
          Sentence.of("hint.finance.kind.use", "an amount per area and time, as 35 m3/ha/d");
      case DENSITY ->
          Sentence.of("hint.finance.kind.density", "a capacity per area, as 0.25 MVA/ha");
      case CAPACITY ->
          Sentence.of("hint.finance.kind.capacity", "an amount per time, as 1000 m3/d");
      case SHARE -> Sentence.of("hint.finance.kind.share", "a share from 0%% to 100%%, as 85%%");
      case YEARLY_RATE, INDEX ->
          Sentence.of("hint.finance.kind.yearlyRate", "a rate per year, as 8%%");
      case POSITIVE_RATE ->
          Sentence.of(
              "hint.finance.kind.positiveRate",
              "a rate per year above 0%% and up to 100%%, as 12%%");
      case SHARE_OF_TAX, NETWORK_LOSS ->
          Sentence.of("hint.finance.kind.shareOfTax", "a share from 0%% to below 100%%, as 30%%");
      case SPEED -> Sentence.of("hint.finance.kind.speed", "a number per year, as 0.55 1/yr");
      case POSITIVE_SPEED ->
          Sentence.of("hint.finance.kind.positiveSpeed", "a number per year above 0, as 0.08 1/yr");
      case YEARS -> Sentence.of("hint.finance.kind.years", "a time in years, as 4 yr");
      case MONTHS -> Sentence.of("hint.finance.kind.months", "a time in months, as 18 month");
      case DELAY -> Sentence.of("hint.finance.kind.delay", "a time in months, as 6 month");
      case PROBABILITY ->
          Sentence.of(
              "hint.finance.kind.probability",
              "a probability, as 10%%, with /yr behind it for each year");
      case DAYS -> Sentence.of("hint.finance.kind.days", "a time in days, as 30 d");
      case RATIO -> Sentence.of("hint.finance.kind.ratio", "a plain number, as 1.30");
      case COVER -> Sentence.of("hint.finance.kind.cover", "a plain number above 0, as 1.30");
      case SIZE, FREE, UNIT_COST -> Sentence.of("hint.finance.kind.free", "a number with its unit");
    };
  }

  /// Whether its numbers may be below zero.
  boolean allowsNegative() {
    return switch (this) {
      case FREE, YEARLY_RATE, INDEX, DELAY -> true;
      default -> false;
    };
  }

  /// Whether its numbers are shares, which are easily written without their percent sign.
  public boolean isShare() {
    return switch (this) {
      case SHARE, NETWORK_LOSS, YEARLY_RATE, INDEX, PROBABILITY, POSITIVE_RATE, SHARE_OF_TAX ->
          true;
      default -> false;
    };
  }

  /// Whether its numbers are for a year, said or not.
  boolean isYearly() {
    return this == YEARLY_RATE || this == INDEX || this == POSITIVE_RATE;
  }

  /// Its greatest number: for shares the whole, or what is next to it where all of it is too much;
  /// else without an end.
  double most() {
    if (!isShare()) {
      return Double.POSITIVE_INFINITY;
    }
    return isBeyond(1) ? Math.nextDown(1.0) : 1;
  }

  /// Whether a number is one of this kind.
  public boolean allows(double number) {
    return (number >= 0 || allowsNegative())
        && !(isShare() && Math.abs(number) > 1)
        && !isBeyond(number);
  }

  /// Whether nothing can be reckoned with a number: at a rate of -100 % all is lost for good, no
  /// money is worth nothing of another, and what a network that loses all is given is no number.
  ///
  /// @param number that is no less than its kind may be and no more than the whole
  boolean isBeyond(double number) {
    return switch (this) {
      case YEARLY_RATE, INDEX -> number <= -1;
      case POSITIVE_RATE, POSITIVE_SPEED, EXCHANGE, COVER -> number <= 0;
      case SHARE_OF_TAX, NETWORK_LOSS -> number >= 1;
      default -> false;
    };
  }
}
