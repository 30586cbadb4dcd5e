package org.tinkuy.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Period;

/// The promise behind every range: whatever the gaps hide, the value that comes out once they are
/// filled lies in the range that was shown before.
class SoundnessTest {
  private static final Period YEAR = Period.year(2024);

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aRangeHoldsTheValueThatComesOutOnceTheGapsAreFilled(long seed) {
    List<Value> complete = values(RandomPark.of(seed).trial(), RandomFormulas.NUMBERS);
    double often = 0.02 + 0.28 * (seed % 5) / 4;
    List<Value> gappy = values(RandomPark.of(seed).withGaps(often).trial(), RandomFormulas.NUMBERS);
    for (int i = 0; i < complete.size(); i++) {
      if (complete.get(i) instanceof Amount truth) {
        String formula = RandomFormulas.NUMBERS.get(i);
        assertThat(truth.isExact()).as(formula).isTrue();
        range(gappy.get(i)).ifPresent(range -> holds(formula, range, truth));
      }
    }
  }

  /// What was not applicable for certain must stay so.
  private static Optional<Amount> range(Value value) {
    assertThat(value).isNotInstanceOf(Value.NotApplicable.class);
    return switch (value) {
      case Amount amount -> Optional.of(amount);
      case Value.Missing missing -> missing.within();
      case Value _ -> Optional.empty();
    };
  }

  private static void holds(String formula, Amount range, Amount truth) {
    double value =
        truth.unit().converts(range.unit())
            ? Arithmetic.in(truth, range.unit()).known()
            : truth.known();
    double slack = 1e-9 * Math.max(1, Math.abs(value));
    assertThat(value)
        .as("%s: %s holds %s", formula, range, truth)
        .isBetween(range.low() - slack, range.high() + slack);
    assertThat(range.known()).isBetween(range.low(), range.high());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aDecidedConditionStaysAsItIsOnceTheGapsAreFilled(long seed) {
    List<Value> complete = values(RandomPark.of(seed).trial(), RandomFormulas.CONDITIONS);
    double often = 0.02 + 0.28 * (seed % 5) / 4;
    List<Value> gappy =
        values(RandomPark.of(seed).withGaps(often).trial(), RandomFormulas.CONDITIONS);
    for (int i = 0; i < complete.size(); i++) {
      Value before = gappy.get(i);
      if (before instanceof Truth && before != Truth.UNKNOWN) {
        assertThat(complete.get(i))
            .as(RandomFormulas.CONDITIONS.get(i))
            .satisfiesAnyOf(
                value -> assertThat(value).isEqualTo(before),
                value -> assertThat(value).isInstanceOf(Value.NotApplicable.class));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsOpenNamesAGap(long seed) {
    Trial trial = RandomPark.of(seed).withGaps(0.2).trial();
    Catalog catalog = trial.catalog();
    PeriodRows rows = PeriodRows.of(trial.park(catalog), YEAR);
    Definitions definitions = new Definitions(catalog);
    for (String formula : RandomFormulas.NUMBERS) {
      Evaluation evaluation = Formula.compile(definitions, formula).evaluate(rows, false);
      boolean exact = evaluation.value() instanceof Amount amount && amount.isExact();
      if (!exact && !(evaluation.value() instanceof Value.NotApplicable)) {
        assertThat(evaluation.gaps()).as("%s = %s", formula, evaluation.value()).isNotEmpty();
      }
    }
  }

  private static List<Value> values(Trial trial, List<String> formulas) {
    Catalog catalog = trial.catalog();
    PeriodRows rows = PeriodRows.of(trial.park(catalog), YEAR);
    Definitions definitions = new Definitions(catalog);
    List<Value> values = new ArrayList<>();
    for (String formula : formulas) {
      values.add(Formula.compile(definitions, formula).evaluate(rows, false).value());
    }
    return values;
  }
}
