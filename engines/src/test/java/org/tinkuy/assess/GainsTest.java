package org.tinkuy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Fraction;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

class GainsTest {
  private static final Unit M3 = Unit.of("m3", Dimension.base("length").power(3), Fraction.of(1));

  @Test
  void nearestComeFirstAndOnlyOpenCriteriaWithDataAreListed() {
    List<Gain> gains =
        Gains.of(
            Sheets.assessment(
                List.of(
                    Sheets.result("a-1", State.NOT_MET),
                    Sheets.result("a-2", State.PARTLY),
                    Sheets.result("a-3", State.MET),
                    Sheets.result("a-4", State.NO_DATA),
                    Sheets.result("a-5", State.NOT_APPLICABLE),
                    share("a-6", ">=", 8, 10, 0.9))));

    // a-6 is 0.1 of 0.9 away, a-2 half, a-1 all
    assertThat(gains).extracting(gain -> gain.result().id()).containsExactly("a-6", "a-2", "a-1");
    assertThat(Sheets.number(gains.getFirst().distance())).isCloseTo(1.0 / 9, within(1e-12));
    // 5 criteria apply: a whole one gives 1/5, a half 1/10
    assertThat(gains)
        .extracting(gain -> Sheets.number(gain.points()))
        .containsExactly(0.2, 0.1, 0.2);
  }

  @Test
  void documentsComeFirstWhereEquallyLittleIsMissing() {
    CriterionResult physical = share("a-1", ">=", 0, 10, 0.9);
    CriterionResult document = Sheets.result("a-2", State.NOT_MET);

    assertThat(Gains.of(Sheets.assessment(List.of(physical, document))))
        .extracting(gain -> gain.result().id())
        .containsExactly("a-2", "a-1");
  }

  @Test
  void rowsThatAreMissingAreWhole() {
    // 1 of 3 firms, 75 % wanted: 2.25 firms, so 2 more
    assertThat(missing(share("a-1", ">=", 1, 3, 0.75))).isEqualTo(2);
    // 3 of 10, 40 % wanted: exactly one more
    assertThat(missing(share("a-1", ">=", 3, 10, 0.4))).isEqualTo(1);
  }

  @Test
  void beyondATargetTakesOneRowMore() {
    // 5 of 10 where more than 50 % is wanted
    assertThat(missing(share("a-1", ">", 5, 10, 0.5))).isEqualTo(1);
  }

  /// 1.5 m3 where 2000 L are wanted: 0.5 m3 more, a quarter of 2 m3.
  @Test
  void aTargetInAnotherUnitIsComparedInThatOfTheValue() {
    Unit litre = Unit.of("L", Dimension.base("length").power(3), Fraction.of(1, 1000));
    Judgement judgement =
        new Judgement(
            State.NOT_MET,
            Figure.known("a-1.value", 1.5, M3, Origin.NONE),
            Optional.of(Figure.known("a-1.target", 2000, litre, Origin.NONE)),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            "",
            false);
    CriterionResult result = Sheets.result(Sheets.criterion("a-1", ">=", true), judgement);

    Gain gain = Gains.of(Sheets.assessment(List.of(result))).getFirst();

    assertThat(judgement.asked()).hasValueSatisfying(asked -> assertThat(asked).isEqualTo(2));
    assertThat(Sheets.number(gain.missing())).isCloseTo(0.5, within(1e-12));
    assertThat(gain.missing().unit()).isEqualTo(M3);
    assertThat(Sheets.number(gain.distance())).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void amountsThatAreMissingHaveTheUnitOfTheNumerator() {
    // 40 of 100 m3, half wanted: 10 m3 more
    Value.Parts parts = new Value.Parts(40, 100, M3);
    CriterionResult result =
        Sheets.result(
            Sheets.criterion("a-1", ">=", true), Sheets.measured(State.NOT_MET, 0.4, 0.5, parts));

    Gain gain = Gains.of(Sheets.assessment(List.of(result))).getFirst();

    assertThat(Sheets.number(gain.missing())).isCloseTo(10, within(1e-9));
    assertThat(gain.missing().unit()).isEqualTo(M3);
    // what the gap of shares is times is told with it
    assertThat(gain.missing().origin().terms())
        .filteredOn(term -> term.label().equals("denominator"))
        .singleElement()
        .extracting(Term::value)
        .isEqualTo(Value.Amount.exact(100, M3));
  }

  /// 95 of 134 people were 12 short of 80 %, which gave 107, or 79.9 %.
  @Test
  void peopleThatAreMissingAreWhole() {
    Unit people = Unit.of("people", Dimension.base("people"), Fraction.of(1));
    Judgement asked =
        Sheets.measured(State.NOT_MET, 95.0 / 134, 0.8, new Value.Parts(95, 134, people));

    assertThat(missing(Sheets.result(Sheets.criterion("a-1", ">=", true), asked))).isEqualTo(13);
  }

  /// Of 100 m3, none to 88 are metered and 90 are asked for: at least 2 are missing, and not 2.
  @Test
  void whatIsMissingToARangeIsAtLeastTheGapFromItsNearerEnd() {
    Judgement metered = Sheets.measured(State.NOT_MET, 0.88, 0.9, new Value.Parts(88, 100, M3));
    Judgement open =
        new Judgement(
            State.NOT_MET,
            Figure.uncertain(
                "x", new Figure.Range(0.5, 0, 0.88), Unit.ONE, Origin.NONE, Sentence.NONE),
            metered.target(),
            Optional.empty(),
            metered.parts(),
            List.of(),
            "",
            false);

    Figure missing =
        Gains.of(
                Sheets.assessment(
                    List.of(Sheets.result(Sheets.criterion("a-1", ">=", true), open))))
            .getFirst()
            .missing();

    assertThat(missing.state()).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(missing.range().orElseThrow().low()).isCloseTo(2, within(1e-9));
    assertThat(missing.range().orElseThrow().high()).isInfinite();
  }

  private static double missing(CriterionResult result) {
    return Sheets.number(Gains.of(Sheets.assessment(List.of(result))).getFirst().missing());
  }

  private static CriterionResult share(
      String id, String operator, double met, double all, double target) {
    return Sheets.result(
        Sheets.criterion(id, operator, true),
        Sheets.measured(State.NOT_MET, met / all, target, new Value.Parts(met, all, Unit.ONE)));
  }
}
