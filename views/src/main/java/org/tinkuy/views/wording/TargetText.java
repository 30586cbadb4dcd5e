package org.tinkuy.views.wording;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.figure.Figure;
import org.tinkuy.kernel.Unit;

/// The target of a criterion with its operator; of one that hangs on what is not known, between
/// which it lies and on what it hangs, unless the criterion does not apply.
///
/// @param words the words and numbers of one language
record TargetText(Wording words) {
  private static final Map<String, String> SIGNS =
      Map.of(">=", "≥", "<=", "≤", ">", ">", "<", "<", "=", "=");

  private static final Pattern REFERENCE = Pattern.compile("reference\\((\\w+)\\)");

  private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");

  String of(CriterionResult result) {
    String operator = result.criterion().rule().operator();
    Optional<Figure> target = result.current().target().filter(t -> t.findValue().isPresent());
    if (target.isEmpty()) {
      return operator.equals("yes") ? words.text("report.target.yes") : "";
    }
    Figure asked = target.get();
    Figure.Range range = asked.range().orElseThrow();
    boolean open = asked.state() == Figure.State.UNCERTAIN && Double.isFinite(range.high());
    if (open && !result.current().state().isApplicable()) {
      return "";
    }
    Wording.EndText told = (bound, in) -> new TargetText(in).target(result, bound, asked.unit());
    String sign = sign(operator);
    return open
        ? words.text(
            "report.target.open",
            Map.of(
                "range", sign + words.range(range.low(), range.high(), told), "why", why(result)))
        : sign + told.of(range.value(), words);
  }

  private static String sign(String operator) {
    return SIGNS.getOrDefault(operator, "") + "\u00A0";
  }

  /// The reference value that a target is, by its name; empty of any other.
  Optional<String> asked(Criterion.Rule rule) {
    Matcher reference = REFERENCE.matcher(rule.target());
    return reference.matches()
        ? words
            .find("report.target.of." + reference.group(1))
            .map(name -> sign(rule.operator()) + name)
        : Optional.empty();
  }

  /// What a target that is worked out depends on, by the first thing that it reads and the texts
  /// know.
  private String why(CriterionResult result) {
    return NAME.matcher(result.criterion().rule().target())
        .results()
        .flatMap(name -> words.find("report.target.why." + name.group()).stream())
        .findFirst()
        .orElseGet(() -> words.text("report.target.why.missing"));
  }

  private String target(CriterionResult result, double value, Unit unit) {
    if (!unit.dimension().isNone()) {
      return new AmountText(words).written(value, unit);
    }
    boolean share = value <= 1 && isFormula(result);
    return share
        ? words.figures().share(unit.convert(value, Unit.ONE))
        : words.figures().number(result, value, unit);
  }

  /// Whether a target is worked out, as the share of the grid that is renewable: it is a share even
  /// where the value that it is held against has no data.
  private static boolean isFormula(CriterionResult result) {
    return result.criterion().rule().target().chars().anyMatch(Character::isLetter);
  }
}
