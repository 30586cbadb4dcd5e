package org.tinkuy.finance.graph;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes formulas for people: signs as they are written everywhere, and what has no sign in the
/// words of a language.
///
/// @param words the phrase of a piece, with `{part}`, `{rest}` or `{unit}` where its parts stand; a
///   piece is one of `perPeriod`, `compounded`, `in`, `largest`, `smallest`, `next`, `annuity`,
///   `exp`, `floor` and `ceiling`
/// @param lines what a line is called
public record FormulaText(UnaryOperator<String> words, Function<Line, String> lines) {
  private static final Map<String, String> PIECES =
      Map.of(
          "perPeriod", "{part} per period",
          "compounded", "{part} compounded per period",
          "in", "{part} in {unit}",
          "largest", "largest {part}",
          "smallest", "smallest {part}",
          "next", "{part} × next + {rest}",
          "annuity", "annuity({part}, {rest})",
          "exp", "exp({part})",
          "floor", "floor({part})",
          "ceiling", "ceiling({part})");

  /// For developers and data: English, with the ids of lines.
  public static final FormulaText ENGLISH =
      new FormulaText(piece -> PIECES.getOrDefault(piece, piece), Line::toString);

  /// A formula.
  public String of(Expression expression) {
    return switch (expression) {
      case Line line -> lines.apply(line);
      case Operation.Constant(double value, _) -> number(value);
      case Operation.Lagged(Line line, int periods, _) -> of(line) + "[t−" + periods + "]";
      case Operation.Sum sum -> sum(sum);
      case Operation.Product(var left, var right) -> inner(left) + " × " + inner(right);
      case Operation.Quotient(var left, var right, _) -> inner(left) + " ÷ " + inner(right);
      case Operation.Extreme(var pick, var left, var right) ->
          (pick == Expression.Pick.LARGEST ? "max(" : "min(") + of(left) + ", " + of(right) + ")";
      case Operation.Reached(var left, var right) -> "(" + of(left) + " ≥ " + of(right) + ")";
      case Operation.Applied(var function, var part) ->
          say(function.name().toLowerCase(Locale.ROOT), of(part), "");
      case Operation.Reread(var part, _) -> of(part);
      case Operation.Converted(var part, var unit) ->
          words.apply("in").replace("{unit}", unit.toString()).replace("{part}", inner(part));
      case Operation.PerPeriod(var part, boolean isCompounded) ->
          say(isCompounded ? "compounded" : "perPeriod", inner(part), "");
      case Operation.Trailing(Line line, int periods) ->
          "Σ " + of(line) + "[t−" + (periods - 1) + "…t]";
      case Operation.Worn(_, Line cost, _, int periods) ->
          "Σ " + of(cost) + "[t−" + periods + "…t−1] ÷ " + periods;
      case Operation.Annuity(var rate, var remaining) -> say("annuity", of(rate), of(remaining));
      case Operation.Total(var part) -> "Σ " + inner(part);
      case Operation.Peak(var pick, var part) ->
          say(pick == Expression.Pick.LARGEST ? "largest" : "smallest", inner(part), "");
      case Operation.Ahead(var part, int periods) -> "Σ " + inner(part) + "[t+1…t+" + periods + "]";
      case Operation.Backward(var growth, var addition, var most) -> {
        String next = say("next", inner(growth), inner(addition));
        yield most.map(bound -> "min(" + next + ", " + of(bound) + ")").orElse(next);
      }
    };
  }

  private String say(String piece, String part, String rest) {
    return words.apply(piece).replace("{rest}", rest).replace("{part}", part);
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private String sum(Operation.Sum sum) {
    return IntStream.range(0, sum.signed().size())
        .mapToObj(
            i -> {
              Operation.Signed each = sum.signed().get(i);
              return each.isMinus()
                  ? (i == 0 ? "−" : " − ") + inner(each.part())
                  : (i == 0 ? "" : " + ") + of(each.part());
            })
        .collect(Collectors.joining());
  }

  private String inner(Expression part) {
    return part instanceof Operation.Sum
            || part instanceof Operation.Product
            || part instanceof Operation.Quotient
        ? "(" + of(part) + ")"
        : of(part);
  }
}
