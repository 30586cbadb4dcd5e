package org.tinkuy.assess;

import java.util.List;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// The range in which a share of a whole population lies, given a survey of some of it.
///
/// @param share the share of those who answered, 0 to 1, with the ends of the range
/// @param sample the answers; its population is 0 where it is unknown or impossible
public record Margin(Figure share, Value.Sample sample) {
  /// Normal quantile of a two-sided 95 % interval.
  static final double Z = 1.959_963_984_540_054;

  public Margin {
    Figure.Range range = share.range().orElseThrow();
    Check.that(
        range.low() >= 0 && range.low() <= range.high() && range.high() <= 1,
        "assess.margin",
        "Margin: it must lie in 0..1 in order, but is %s..%s.",
        range.low(),
        range.high());
  }

  /// Wilson score interval, 95 %, with the effective sample size of a finite population:
  ///
  /// `n' = n (N - 1) / (N - n)`, `centre = (p + z²/2n') / (1 + z²/n')`, `half = z sqrt(p(1-p)/n' +
  /// z²/4n'²) / (1 + z²/n')`.
  ///
  /// Where all were asked there is no margin. Those who answered are certain: the range is not
  /// wider than the answers of the rest could make it. A population smaller than the number of
  /// answers cannot be right and is not used.
  ///
  /// Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
  /// Journal of the American Statistical Association 22 (1927) 209-212.
  ///
  /// @param id the figure's id
  /// @param origin of the survey
  static Margin wilson(String id, Value.Sample sample, Origin origin) {
    double n = sample.answered();
    double population = sample.population();
    double p = sample.positive() / n;
    boolean finite = population >= n;
    Value.Sample used = new Value.Sample(sample.positive(), n, finite ? population : 0);
    Origin counted = origin.with(terms(used));
    if (finite && n == population) {
      return new Margin(Figure.known(id, p, Unit.ONE, counted), used);
    }
    double effective = finite ? n * (population - 1) / (population - n) : n;
    double z2 = Z * Z / effective;
    double centre = (p + z2 / 2) / (1 + z2);
    double half = Z * Math.sqrt(p * (1 - p) / effective + z2 / (4 * effective)) / (1 + z2);
    double least = finite ? sample.positive() / population : 0;
    double most = finite ? 1 - (n - sample.positive()) / population : 1;
    double low = Math.min(p, Math.max(least, centre - half));
    double high = Math.max(p, Math.min(most, centre + half));
    Figure.Range range = new Figure.Range(p, low, high);
    return new Margin(
        Figure.uncertain(
            id, range, Unit.ONE, counted, Sentence.of("reason.notAnswered", "not all answered")),
        used);
  }

  private static List<Term> terms(Value.Sample sample) {
    return List.of(
        term("positive", sample.positive()),
        term("answered", sample.answered()),
        term("population", sample.population()));
  }

  private static Term term(String label, double number) {
    return new Term(label, Value.Amount.exact(number, Unit.ONE), List.of(), "");
  }

  /// Lower end, 0 to 1.
  public double low() {
    return share.range().orElseThrow().low();
  }

  /// Upper end, 0 to 1.
  public double high() {
    return share.range().orElseThrow().high();
  }
}
