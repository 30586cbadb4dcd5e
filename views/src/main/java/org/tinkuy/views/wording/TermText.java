package org.tinkuy.views.wording;

import java.util.Map;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Unit;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.wording.Wording.EndText;

/// What a part of a formula comes to as a person reads it: an amount in the unit in which a park is
/// told, with the ends that it has and what is told of it.
///
/// @param words the words and numbers of one language
public record TermText(Wording words) {
  /// From here on nothing hangs on the parts of an amount behind its point.
  private static final double LARGE = 1000;

  /// Decimals of an amount that is not whole, and of one that has three digits before its point.
  private static final int FEWEST_DECIMALS = 3;

  private static final double MANY = 100;

  /// A value that is a number, with its unit and, where it may be more or less, with what is told
  /// of it.
  ///
  /// @param estimated whether estimates made it
  public String of(Amount amount, boolean estimated) {
    Scale scale = in(ToldUnit.of(amount.unit(), most(amount)), amount);
    boolean about = isAbout(amount, estimated);
    return said(
        amount,
        (value, in) -> words.figures().about(said(value, scale, about ? words : in), about));
  }

  /// What a part gave to a whole, in the unit in which the whole is told.
  public String of(Amount part, Amount whole) {
    Scale scale = in(ToldUnit.of(whole.unit(), most(whole)), part);
    return said(part, (value, in) -> said(value, scale, in));
  }

  /// The same in the unit that it is kept in, with the digits that it has there: of an estimate
  /// with the mark that it has in columns of numbers.
  public String exact(Amount amount, boolean estimated) {
    Scale scale = in(new ToldUnit(amount.unit().code(), 1), amount);
    boolean about = isAbout(amount, estimated);
    String mark = about ? NumberCell.ESTIMATED + NumberStyle.THIN_SPACE : "";
    return said(amount, (value, in) -> mark + said(value, scale, about ? words : in));
  }

  /// Whether an amount is told as one that is only about so much: one that is known, or at least so
  /// much, by estimates that have no lower end.
  private static boolean isAbout(Amount amount, boolean estimated) {
    return estimated
        && !amount.unit().dimension().isNone()
        && (amount.isExact() || Double.isInfinite(amount.high()));
  }

  private String said(Amount amount, EndText number) {
    return isOpen(amount) ? any(amount, number) : ranged(amount, number);
  }

  /// A share that may be a range, as percent.
  public String share(Amount amount) {
    return said(amount, (value, in) -> in.figures().share(amount.unit().convert(value, Unit.ONE)));
  }

  /// What a row gave to a whole, without its unit.
  ///
  /// @param part in the unit of the whole
  public String part(double part, Amount whole) {
    double told = part / ToldUnit.of(whole.unit(), most(whole)).parts();
    return words.number(told, FigureText.decimals(told));
  }

  /// Whether what is told of a value is no end of it, so that it stands beside them.
  public boolean isTold(Amount amount) {
    return !amount.isExact()
        && (isOpen(amount)
            ? amount.known() != 0 || isRatio(amount)
            : amount.known() != 0
                && amount.known() != amount.low()
                && amount.known() != amount.high());
  }

  /// Whether rows make it a part of something, which it then is though it is none of it.
  private static boolean isRatio(Amount amount) {
    return amount.parts().filter(parts -> parts.denominator() > 0).isPresent();
  }

  /// Whether a value may be any that is not negative.
  private static boolean isOpen(Amount amount) {
    return amount.low() == 0 && Double.isInfinite(amount.high());
  }

  private String any(Amount amount, EndText number) {
    return told(words.text("report.value.any"), amount, number);
  }

  private String ranged(Amount amount, EndText number) {
    if (amount.isExact()) {
      return number.of(amount.known(), words);
    }
    boolean fromNothing = amount.low() == 0 && !amount.unit().dimension().isNone();
    double low = fromNothing ? Double.NEGATIVE_INFINITY : amount.low();
    return told(words.range(low, amount.high(), number), amount, number);
  }

  private String told(String range, Amount amount, EndText number) {
    return isTold(amount)
        ? words.text(
            "explain.told", Map.of("range", range, "told", number.of(amount.known(), words)))
        : range;
  }

  /// The unit and decimals in which a number is told.
  ///
  /// @param decimals >= 0
  /// @param unit as it is written; empty of a pure number
  private record Scale(ToldUnit told, int decimals, String unit) {}

  private static String said(double value, Scale scale, Wording words) {
    return words.numbers().format(value / scale.told().parts(), scale.decimals(), scale.unit());
  }

  private Scale in(ToldUnit told, Amount amount) {
    boolean whole = isWhole(amount.known()) && isWhole(amount.low()) && isWhole(amount.high());
    int digits =
        Math.abs(amount.known()) >= MANY
            ? 1
            : Math.max(FEWEST_DECIMALS, FigureText.decimals(amount.known()));
    int decimals =
        told.isOther() ? FigureText.decimals(most(amount) / told.parts()) : whole ? 0 : digits;
    String unit = amount.unit().dimension().isNone() ? "" : new UnitText(words).of(told.code());
    return new Scale(told, decimals, unit);
  }

  /// Whether a number is told without decimals.
  private static boolean isWhole(double value) {
    return value == Math.rint(value) || Math.abs(value) >= LARGE;
  }

  /// The largest number of an amount that is none without end.
  private static double most(Amount amount) {
    double ends = Math.max(finite(amount.low()), finite(amount.high()));
    return Math.max(Math.abs(amount.known()), ends);
  }

  private static double finite(double end) {
    return Double.isFinite(end) ? Math.abs(end) : 0;
  }
}
