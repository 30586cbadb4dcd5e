package org.tinkuy.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

class ComparisonTest {
  private static Amount of(double low, double high, String unit) {
    return Amount.range(low, high, (low + high) / 2, SmallCatalog.UNITS.get(unit));
  }

  @Test
  void aValueMeetsItsTargetOnlyIfEveryPossibleValueDoes() {
    Amount target = of(0.5, 0.5, "1");
    assertThat(Comparison.decide(">=", of(0.5, 0.9, "1"), target)).isEqualTo(Truth.YES);
    assertThat(Comparison.decide(">=", of(0.4, 0.9, "1"), target)).isEqualTo(Truth.UNKNOWN);
    assertThat(Comparison.decide(">=", of(0.1, 0.4, "1"), target)).isEqualTo(Truth.NO);
    assertThat(Comparison.decide("<", of(0.1, 0.5, "1"), target)).isEqualTo(Truth.UNKNOWN);
    assertThat(Comparison.decide("<=", of(0.1, 0.5, "1"), target)).isEqualTo(Truth.YES);
    assertThat(Comparison.decide("=", of(0.5, 0.5, "1"), target)).isEqualTo(Truth.YES);
    assertThat(Comparison.decide("!=", of(0.6, 0.7, "1"), target)).isEqualTo(Truth.YES);
  }

  /// What no factor leads to is a mismatch; what any unit fits, or one of the same kind, is none.
  @Test
  void valuesOfUnlikeUnitsAreAMismatch() {
    assertThat(Comparison.isMismatch(of(1, 1, "t"), of(1, 1, "m3"))).isTrue();
    assertThat(Comparison.isMismatch(of(1, 1, "USD"), of(1, 1, "PEN"))).isTrue();
    assertThat(Comparison.isMismatch(of(1, 1, "t"), of(1, 1, "kg"))).isFalse();
    assertThat(Comparison.isMismatch(of(0, 0, "1"), of(1, 1, "1"))).isFalse();
    assertThat(Comparison.isMismatch(Truth.YES, of(1, 1, "t"))).isFalse();
  }

  @Test
  void bothSidesMayBeRanges() {
    assertThat(Comparison.decide(">", of(5, 6, "t"), of(3000, 4999, "kg"))).isEqualTo(Truth.YES);
    assertThat(Comparison.decide(">", of(5, 6, "t"), of(3000, 5000, "kg")))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(Comparison.decide(">", of(2, 3, "t"), of(3000, 5000, "kg"))).isEqualTo(Truth.NO);
  }

  @Test
  void rangesThatOverlapAreUndecidedWhateverIsAsked() {
    for (String operator : new String[] {"<", "<=", ">", ">=", "=", "!="}) {
      assertThat(Comparison.decide(operator, of(1, 6, "t"), of(5, 8, "t")))
          .as(operator)
          .isEqualTo(Truth.UNKNOWN);
      assertThat(Comparison.decide(operator, of(5, 8, "t"), of(1, 6, "t")))
          .as(operator)
          .isEqualTo(Truth.UNKNOWN);
      assertThat(Comparison.decide(operator, of(2, 3, "t"), of(1, 6, "t")))
          .as(operator)
          .isEqualTo(Truth.UNKNOWN);
    }
    // Ranges that only touch are decided where equality does not matter.
    assertThat(Comparison.decide("<=", of(1, 5, "t"), of(5, 8, "t"))).isEqualTo(Truth.YES);
    assertThat(Comparison.decide(">", of(1, 5, "t"), of(5, 8, "t"))).isEqualTo(Truth.NO);
    assertThat(Comparison.decide("<", of(1, 5, "t"), of(5, 8, "t"))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void roundingDoesNotTurnAnAnswer() {
    double sum = 0.1 + 0.2;
    assertThat(Comparison.decide("<=", of(sum, sum, "1"), of(30, 30, "%"))).isEqualTo(Truth.YES);
    assertThat(Comparison.decide("=", of(sum, sum, "1"), of(30, 30, "%"))).isEqualTo(Truth.YES);
    assertThat(Comparison.decide(">", of(sum, sum, "1"), of(30, 30, "%"))).isEqualTo(Truth.NO);
    assertThat(Comparison.decide(">", of(0.3001, 0.3001, "1"), of(30, 30, "%")))
        .isEqualTo(Truth.YES);
  }

  @Test
  void whatMeasuresAnotherThingIsUnknown() {
    assertThat(Comparison.decide(">", of(5, 5, "t"), of(5, 5, "m3"))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void whatIsMissingIsDecidedByItsRangeAlone() {
    Value share = new Value.Missing("cell", Sentence.NONE, Optional.of(of(0, 1, "1")));
    assertThat(Comparison.decide("<=", share, (Value) of(100, 100, "%"))).isEqualTo(Truth.YES);
    assertThat(Comparison.decide(">", share, (Value) of(50, 50, "%"))).isEqualTo(Truth.UNKNOWN);
    assertThat(
            Comparison.decide(">", new Value.Missing("cell", Sentence.NONE), (Value) of(0, 0, "1")))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void whatIsNotApplicableStaysSo() {
    Value none = new Value.NotApplicable(Sentence.NONE);
    assertThat(Comparison.decide(">", none, (Value) of(0, 0, "1"))).isEqualTo(none);
    assertThat(Comparison.decide(">", (Value) of(0, 0, "1"), none)).isEqualTo(none);
  }

  @Test
  void refusesAnOperatorThatIsNone() {
    assertThatThrownBy(() -> Comparison.decide("=>", of(0, 0, "1"), of(0, 0, "1")))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void anAmountKeepsItsEndsInOrder() {
    assertThatThrownBy(() -> Amount.range(2, 1, 1, Unit.ONE)).isInstanceOf(Refusal.class);
    assertThat(Amount.range(Double.NaN, Double.NaN, Double.NaN, Unit.ONE))
        .extracting(Amount::low, Amount::high, Amount::known)
        .containsExactly(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0.0);
    assertThat(Amount.range(1, 2, 9, Unit.ONE).known()).isEqualTo(2);
    assertThat(Amount.exact(Double.POSITIVE_INFINITY, Unit.ONE).isExact()).isFalse();
  }
}
