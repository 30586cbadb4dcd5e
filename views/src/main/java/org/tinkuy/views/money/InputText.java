package org.tinkuy.views.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Month;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.InputAmount;
import org.tinkuy.kernel.Unit;
import org.tinkuy.views.wording.UnitText;
import org.tinkuy.views.wording.Wording;

/// The numbers of inputs in words, in the unit in which a person wrote them.
final class InputText {
  /// How the code of a unit begins that counts by something: `1/ha`.
  private static final String PER = "1/";

  private static final String NO_BREAK = "\u00A0";

  /// Digits of a number that survive the way into another unit and back.
  private static final MathContext SURE = new MathContext(12);

  /// Digits of a number that a person may have typed; one with more was reckoned.
  private static final int TYPED = 9;

  private static final double DAYS = 365;
  private static final double HOURS = 8760;

  private InputText() {}

  /// The number of an input, or what it has in place of one.
  static String amount(Wording words, CaseInput input) {
    return switch (input.amount()) {
      case InputAmount.Steady(double value) -> written(words, input, value);
      case InputAmount.Steps(var values) ->
          words.list(
              values.entrySet().stream()
                  .map(
                      step ->
                          words.labelled(
                              isByYear(values.keySet())
                                  ? Integer.toString(step.getKey().getYear())
                                  : words.month(step.getKey()),
                              written(words, input, step.getValue())))
                  .toList());
      case InputAmount.Yearly(var values) ->
          words.text("finance.report.curve", "years", words.whole(values.size()));
      case InputAmount.Plots _, InputAmount.Leases _, InputAmount.Cell _, InputAmount.Reached _ ->
          words.text("state.noData");
    };
  }

  /// Whether each step begins with a year, so that its month says nothing and only takes room.
  private static boolean isByYear(Collection<YearMonth> steps) {
    return steps.stream().allMatch(step -> step.getMonth() == Month.JANUARY);
  }

  /// A number as it was typed, with all its digits.
  static String written(Wording words, CaseInput input, double value) {
    double shown = shown(input, value);
    return text(words, input, shown, typed(shown));
  }

  /// An end of a range, which may be reckoned from what other parks reached: a share has two
  /// decimals at most, as it has where it is an end of a table or picture.
  static String end(Wording words, CaseInput input, double value) {
    double shown = shown(input, value);
    int typed = typed(shown);
    boolean isReckoned = input.kind().isShare() && typed > decimals(shown);
    return text(words, input, shown, isReckoned ? Math.max(2, decimals(shown)) : typed);
  }

  /// The decimals of a number that somebody typed; of one that was reckoned what it is rounded to.
  private static int typed(double shown) {
    BigDecimal digits = new BigDecimal(shown).round(SURE).stripTrailingZeros();
    return digits.precision() > TYPED ? decimals(shown) : Math.max(0, digits.scale());
  }

  /// A number that was reckoned, rounded.
  static String rounded(Wording words, CaseInput input, double value) {
    double shown = shown(input, value);
    return text(words, input, shown, decimals(shown));
  }

  private static double shown(CaseInput input, double value) {
    return input.kind().isShare() ? value * 100 : input.measure().asWritten(value);
  }

  private static String text(Wording words, CaseInput input, double shown, int decimals) {
    Unit unit = input.measure().written().unit();
    boolean isShare = input.kind().isShare();
    boolean isPer = !isShare && unit.code().startsWith(PER);
    String plain =
        isShare || isPer || unit.equals(Unit.ONE)
            ? words.numbers().format(shown, decimals, isShare ? "%" : "")
            : words.with(shown, decimals, unit);
    String number =
        isPer
            ? words.text(
                "finance.report.per",
                Map.of(
                    "number",
                    plain,
                    "unit",
                    new UnitText(words).one(unit.code().substring(PER.length()))))
            : plain;
    String time = time(input.measure());
    return time.isEmpty() ? number : number + NO_BREAK + words.text(time);
  }

  /// The key of the time for which a number holds; empty where it holds for none.
  private static String time(CaseInput.Measure measure) {
    if (measure.shape() == Shape.PER_MONTH) {
      return "finance.report.perMonth";
    }
    if (measure.shape() != Shape.PER_YEAR) {
      return "";
    }
    double times = measure.written().times();
    return times == DAYS
        ? "finance.report.perDay"
        : times == HOURS ? "finance.report.perHour" : "finance.report.perYear";
  }

  private static int decimals(double value) {
    double size = Math.abs(value);
    return value == Math.rint(value) ? 0 : size >= 1000 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4;
  }
}
