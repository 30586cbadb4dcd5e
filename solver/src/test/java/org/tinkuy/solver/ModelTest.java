package org.tinkuy.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelTest {
  private static final Tag TAG = Tag.of("rule", "a", "b");

  @Test
  void addsUpWhatIsSaidTwice() {
    Model.Builder builder = Model.minimize();
    Variable x = builder.continuous("x", 0, 9, 0);
    Variable y = builder.continuous("y", 0, 9, 0);

    Constraint sum =
        builder
            .constraint("sum", TAG)
            .plus(1, y)
            .plus(2, x)
            .plus(3, y)
            .plus(4, x, y)
            .plus(5, y, x)
            .atMost(10);

    assertThat(sum.linear().size()).isEqualTo(2);
    assertThat(sum.linear().variable(0)).isEqualTo(x.index());
    assertThat(sum.linear().coefficient(1)).isEqualTo(4);
    assertThat(sum.products()).containsExactly(new Product(x, y, 9));
  }

  @Test
  void countsObjectiveAndViolationByItself() {
    Model.Builder builder = Model.maximize().offset(7);
    Variable x = builder.continuous("x", 0, 9, 3);
    Variable n = builder.integer("n", 0, 9, -1);
    builder.cost(2, x, n);
    builder.constraint("sum", TAG).plus(10, x).plus(1, n).between(0, 25);
    Model model = builder.build();
    Assignment kept = Assignment.of(2, 4);

    // 7 + 3 x 2 - 4 + 2 x 2 x 4
    assertThat(model.objectiveAt(kept)).isEqualTo(25);
    assertThat(model.worstViolation(kept)).isZero();
    // 10 x 3 + 4 is 9 over 25, beside a largest term of 30
    assertThat(model.worstViolation(Assignment.of(3, 4))).isCloseTo(9. / 30, within(1e-12));
    assertThat(model.worstViolation(Assignment.of(2, 4.25))).isCloseTo(0.25 / 4.25, within(1e-12));
    assertThat(model.worstViolation(Assignment.of(-1, 4))).isEqualTo(1);
    assertThat(model.isLinear()).isFalse();
  }

  @Test
  void relaxedItsIntegersMayBeAnyNumberAndAllElseStays() {
    Model.Builder builder = Model.maximize().offset(7);
    Variable x = builder.integer("x", -1, 9, 3);
    builder.constraint("first", TAG).plus(2, x).atMost(3);

    Model relaxed = builder.build().relaxed();

    assertThat(relaxed.hasIntegers()).isFalse();
    assertThat(relaxed.sense()).isEqualTo(Model.Sense.MAXIMIZE);
    assertThat(relaxed.worstViolation(Assignment.of(1.5))).isZero();
    assertThat(relaxed.worstViolation(Assignment.of(10))).isPositive();
    // 7 + 3 x 1.5
    assertThat(relaxed.objectiveAt(Assignment.of(1.5))).isEqualTo(11.5);
  }

  @Test
  void leavesOutRulesAndTheObjectiveWhenFeasibilityIsAsked() {
    Model.Builder builder = Model.maximize().offset(7);
    Variable x = builder.integer("x", -1, 9, 3);
    builder.constraint("first", Tag.of("first")).plus(1, x).atMost(3);
    builder.constraint("second", Tag.of("second")).plus(1, x).atLeast(2);

    Model left = builder.build().feasibility(each -> each.tag().key().equals("second"));

    assertThat(left.constraints()).extracting(Constraint::name).containsExactly("second");
    assertThat(left.constraints().getFirst().index()).isZero();
    assertThat(left.objectiveAt(Assignment.of(5))).isZero();
    assertThat(left.variables().getFirst().isInteger()).isTrue();
  }

  @Test
  void refusesWhatCannotBeMeant() {
    Model.Builder builder = Model.minimize();
    Variable x = builder.continuous("x", 0, 1, 0);
    Variable stranger = Model.minimize().continuous("stranger", 0, 1, 0);

    assertThatThrownBy(() -> builder.continuous("x", 0, 1, 0)).hasMessageContaining("unique");
    assertThatThrownBy(() -> builder.continuous("y", 2, 1, 0)).hasMessageContaining("2.0 and 1.0");
    assertThatThrownBy(() -> builder.continuous("z", 0, 1, Double.NaN))
        .hasMessageContaining("finite");
    assertThatThrownBy(() -> builder.constraint("c", TAG).plus(1, stranger))
        .hasMessageContaining("belong");
    assertThatThrownBy(() -> builder.constraint("d", TAG).plus(1, x).between(2, 1))
        .hasMessageContaining("2.0 and 1.0");
  }

  @Test
  void leavesVariablesOpenInAStart() {
    Model.Builder builder = Model.minimize();
    Variable x = builder.continuous("x", 0, 1, 0);
    Variable y = builder.continuous("y", 0, 1, 0);
    Model model = builder.build();

    Assignment start = Assignment.of(model, Map.of(y, 0.5));

    assertThat(start.at(x)).isNaN();
    assertThat(start.at(y)).isEqualTo(0.5);
    assertThat(start.isComplete(model)).isFalse();
    assertThat(Assignment.of(model, Map.of(x, 0., y, 1.)).isComplete(model)).isTrue();
    assertThat(Assignment.NONE.isEmpty()).isTrue();
  }

  @Test
  void drawsABoundBackThatRoundingCarriedPastTheObjective() {
    assertThat(Model.Sense.MINIMIZE.notPast(10.0000001, 10)).isEqualTo(10);
    assertThat(Model.Sense.MINIMIZE.notPast(9, 10)).isEqualTo(9);
    assertThat(Model.Sense.MAXIMIZE.notPast(9.9999999, 10)).isEqualTo(10);
    assertThat(Model.Sense.MAXIMIZE.notPast(11, 10)).isEqualTo(11);
  }

  @Test
  void measuresTheGapByTheObjective() {
    assertThat(new Solution(Assignment.NONE, -200, -210, null).gap())
        .isCloseTo(0.05, within(1e-12));
    assertThat(new Solution(Assignment.NONE, 0, 0, null).gap()).isZero();
    assertThat(new Solution(Assignment.NONE, 0, -1, null).gap()).isInfinite();
    assertThat(new Solution(Assignment.NONE, 5, Double.NEGATIVE_INFINITY, null).gap()).isInfinite();
  }

  @Test
  void saysATagWithItsValues() {
    assertThat(TAG).hasToString("rule[a, b]").isEqualTo(new Tag("rule", List.of("a", "b")));
  }
}
