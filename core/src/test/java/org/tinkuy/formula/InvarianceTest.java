package org.tinkuy.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Period;

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
    assertThat(evaluations(RandomPark.of(seed).withGaps(0.1).shuffled().trial(), formulas))
        .isEqualTo(evaluations(RandomPark.of(seed).withGaps(0.1).trial(), formulas));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theUnitsOfRowsChangeNothing(long seed) {
    List<String> formulas = all();
    List<Evaluation> one = evaluations(RandomPark.of(seed).withGaps(0.1).trial(), formulas);
    List<Evaluation> other =
        evaluations(RandomPark.of(seed).withGaps(0.1).inOtherUnits().trial(), formulas);
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
    List<Evaluation> one = evaluations(trial, quick);
    List<Evaluation> other = evaluations(trial, slow);
    for (int i = 0; i < one.size(); i++) {
      assertThat(other.get(i).value()).as(slow.get(i)).isEqualTo(one.get(i).value());
      assertThat(other.get(i).gaps()).containsExactlyInAnyOrderElementsOf(one.get(i).gaps());
    }
  }

  private static List<String> all() {
    List<String> all = new ArrayList<>(RandomFormulas.NUMBERS);
    all.addAll(RandomFormulas.CONDITIONS);
    return all;
  }

  private static List<Evaluation> evaluations(Trial trial, List<String> formulas) {
    Catalog catalog = trial.catalog();
    PeriodRows rows = PeriodRows.of(trial.park(catalog), Period.year(2024));
    Definitions definitions = new Definitions(catalog);
    List<Evaluation> evaluations = new ArrayList<>();
    for (String formula : formulas) {
      evaluations.add(Formula.compile(definitions, formula).evaluate(rows, false));
    }
    return evaluations;
  }
}
