package org.tinkuy.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.formula.Value.Amount;

/// What must not matter: the order of rows, the units they are written in, and how a filter finds
/// its rows.
class InvarianceTest {
  private static final double SLACK = 1e-12;

  static LongStream seeds() {
    return LongStream.range(1000, 1060);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfRowsChangesNothing(long seed) {
    List<String> formulas = all();
    assertThat(RandomPark.of(seed).withGaps(0.1).shuffled().trial().together(formulas))
        .isEqualTo(RandomPark.of(seed).withGaps(0.1).trial().together(formulas));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theUnitsOfRowsChangeNothing(long seed) {
    List<String> formulas = all();
    List<Evaluation> one = RandomPark.of(seed).withGaps(0.1).trial().together(formulas);
    List<Evaluation> other =
        RandomPark.of(seed).withGaps(0.1).inOtherUnits().trial().together(formulas);
    for (int i = 0; i < one.size(); i++) {
      same(formulas.get(i), one.get(i).value(), other.get(i).value());
      assertThat(other.get(i).gaps()).isEqualTo(one.get(i).gaps());
    }
  }

  private static void same(String formula, Value one, Value other) {
    if (!(one instanceof Amount a) || !(other instanceof Amount b)) {
      assertThat(other.getClass()).as(formula).isEqualTo(one.getClass());
      return;
    }
    Amount converted = Arithmetic.in(b, a.unit());
    near(formula, a.low(), converted.low());
    near(formula, a.high(), converted.high());
    near(formula, a.known(), converted.known());
  }

  private static void near(String formula, double a, double b) {
    boolean same = a == b || Math.abs(a - b) <= SLACK * Math.max(Math.abs(a), Math.abs(b));
    assertThat(same).as("%s: %s and %s", formula, a, b).isTrue();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void howAFilterFindsItsRowsChangesNothing(long seed) {
    Trial trial = RandomPark.of(seed).withGaps(0.1).trial();
    List<String> quick =
        List.of(
            "count(tenants where sector = food)",
            "count(tenants as t where exists(flows where tenant = t.tenant and origin = grid))",
            "sum(tenants as t, sum(flows where tenant = t.tenant, energy(quantity)))",
            "count(tenants as t where exists((flows where direction = in) where tenant = t.tenant"
                + " and carrier = wood))",
            "count(tenants as t where exists(tenants as o where o.sector = t.sector and o.employees"
                + " > t.employees))");
    List<String> slow =
        quick.stream().map(f -> f.replaceAll("([a-z.]+) = ([a-z.]+)", "not $1 != $2")).toList();
    List<Evaluation> one = trial.together(quick);
    List<Evaluation> other = trial.together(slow);
    for (int i = 0; i < one.size(); i++) {
      assertThat(other.get(i).value()).as(slow.get(i)).isEqualTo(one.get(i).value());
      assertThat(other.get(i).gaps()).containsExactlyInAnyOrderElementsOf(one.get(i).gaps());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void otherFormulasOnTheSameRowsChangeNothing(long seed) {
    Trial trial = RandomPark.of(seed).withGaps(0.1).trial();
    List<String> formulas = all();
    List<Evaluation> alone = trial.apart(formulas);
    assertThat(trial.together(formulas)).isEqualTo(alone);
    assertThat(trial.together(formulas.reversed())).isEqualTo(alone.reversed());
  }

  private static List<String> all() {
    List<String> all = new ArrayList<>(RandomFormulas.NUMBERS);
    all.addAll(RandomFormulas.CONDITIONS);
    return all;
  }
}
