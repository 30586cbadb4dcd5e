package org.tinkuy.views.section;

import java.util.Map;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.figure.Figure;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Unit;

/// A criterion's figures as text: shares as percent, counts as counts, everything else with its
/// unit; a figure that is not exact as the range it lies in.
final class FigureText {
  private static final Map<String, String> SIGNS =
      Map.of(">=", "≥", "<=", "≤", ">", ">", "<", "<", "=", "=");

  private final Wording words;
  private final CriterionResult result;

  FigureText(Wording words, CriterionResult result) {
    this.words = words;
    this.result = result;
  }

  String value() {
    Figure figure = result.current().value();
    return switch (figure.state()) {
      case KNOWN -> number(figure.findValue().orElse(0.0), figure.unit());
      case UNCERTAIN -> range(figure);
      case ANSWER, NO_DATA, NOT_APPLICABLE -> "";
    };
  }

  String target() {
    String sign = SIGNS.getOrDefault(result.criterion().rule().operator(), "");
    return result
        .current()
        .target()
        .flatMap(
            figure -> figure.findValue().map(value -> sign + " " + number(value, figure.unit())))
        .orElse(isAnswer() ? words.text("report.target.yes") : "");
  }

  /// A figure of the same kind as the criterion's value.
  String of(Figure figure) {
    return figure.findValue().map(value -> number(value, figure.unit())).orElse("");
  }

  private boolean isAnswer() {
    return result.criterion().rule().operator().equals("yes");
  }

  private String range(Figure figure) {
    Figure.Range range = figure.range().orElseThrow();
    return words.range(range.low(), range.high(), bound -> number(bound, figure.unit()));
  }

  private String number(double value, Unit unit) {
    if (unit.dimension().isNone()) {
      double share = unit.convert(value, Unit.ONE);
      return isShare()
          ? words.numbers().format(share * 100, decimals(share * 100), "%")
          : words.number(share, share == Math.rint(share) ? 0 : 2);
    }
    return words.numbers().format(value, decimals(value), unit.code());
  }

  /// Whether a pure number is a share of something, so that it is shown as percent.
  private boolean isShare() {
    Criterion.Rule rule = result.criterion().rule();
    boolean ratio =
        result
            .current()
            .parts()
            .map(Value.Parts::denominator)
            .filter(denominator -> denominator > 0)
            .isPresent();
    return rule.target().contains("%") || ratio;
  }

  private static int decimals(double value) {
    if (value == Math.rint(value) || Math.abs(value) >= 100) {
      return 0;
    }
    return Math.abs(value) >= 1 ? 1 : 3;
  }
}
