package org.tinkuy.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The naming of conflicts, held against trying every set of rules.
class ConflictsTest {
  private final Enumeration solver = new Enumeration();

  private static SolveRequest request(Model model) {
    return SolveRequest.of(model);
  }

  private Conflict conflict(Model model) {
    return ConflictSearch.in(request(model), solver).conflict();
  }

  private boolean holds(Model model, Set<String> rules) {
    Outcome<Solution> outcome =
        solver.solve(
            request(model.feasibility(constraint -> rules.contains(constraint.tag().key()))));
    return outcome instanceof Outcome.Optimal<Solution>;
  }

  private static Set<String> keys(Conflict conflict) {
    Set<String> keys = new TreeSet<>();
    conflict.tags().forEach(tag -> keys.add(tag.key()));
    return keys;
  }

  /// Rules `a x + b y <= c` with small whole numbers; some of them share a tag.
  private static Model random(Random random) {
    Model.Builder builder = Model.minimize();
    List<Variable> variables = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      variables.add(builder.integer("x" + i, 0, 3, 1));
    }
    int rules = 2 + random.nextInt(7);
    for (int i = 0; i < rules; i++) {
      Model.Sum sum = builder.constraint("c" + i, Tag.of("rule" + random.nextInt(rules)));
      for (Variable variable : variables) {
        sum.plus(random.nextInt(7) - 3, variable);
      }
      sum.atMost(random.nextInt(9) - 6);
    }
    return builder.build();
  }

  @Test
  void aConflictCannotHoldAndHoldsWithoutAnyOfItsRules() {
    Random random = new Random(20);
    int conflicts = 0;
    for (int i = 0; i < 400; i++) {
      Model model = random(random);
      if (solver.solve(request(model)) instanceof Outcome.Infeasible<Solution>) {
        Conflict conflict = conflict(model);
        Set<String> rules = keys(conflict);
        assertThat(conflict.extent()).isEqualTo(Conflict.Extent.SMALLEST);
        assertThat(holds(model, rules)).isFalse();
        for (String rule : rules) {
          Set<String> rest = new TreeSet<>(rules);
          rest.remove(rule);
          assertThat(holds(model, rest)).as("%s without %s", rules, rule).isTrue();
        }
        conflicts++;
      }
    }
    assertThat(conflicts).isGreaterThan(50);
  }

  @Test
  void boundsThatContradictOneAnotherNeedNoRule() {
    Model.Builder builder = Model.minimize();
    Variable x = builder.integer("x", 0.2, 0.8, 1);
    builder.constraint("c", Tag.of("rule")).plus(1, x).atMost(5);

    assertThat(conflict(builder.build()).tags()).isEmpty();
  }

  @Test
  void rulesAreNamedInTheOrderOfTheModelHoweverTheyWereFound() {
    Model.Builder builder = Model.minimize();
    Variable x = builder.integer("x", 0, 9, 1);
    builder.constraint("idle", Tag.of("idle")).plus(1, x).atMost(8);
    builder.constraint("most", Tag.of("most")).plus(1, x).atMost(3);
    builder.constraint("idle 2", Tag.of("idle2")).plus(1, x).atMost(7);
    builder.constraint("least", Tag.of("least")).plus(1, x).atLeast(4);

    assertThat(conflict(builder.build()).tags()).containsExactly(Tag.of("most"), Tag.of("least"));
  }

  @Test
  void aSearchThatMayNotAskCallsNothingSmallest() {
    Model model = contradiction();
    SolveRequest hasty = request(model).within(Limits.seconds(10).withConflict(0));
    Watch.Cancellation watch = new Watch.Cancellation();
    watch.cancel();

    assertThat(ConflictSearch.in(hasty, solver).conflict().extent())
        .isEqualTo(Conflict.Extent.PERHAPS_SMALLER);
    assertThat(ConflictSearch.in(request(model).watchedBy(watch), solver).conflict().extent())
        .isEqualTo(Conflict.Extent.PERHAPS_SMALLER);
    assertThat(solver.asked()).isZero();
  }

  /// Sixty-four rules of which two conflict: about 2 x 2 x log2(32) + 4 = 24 questions, not 64.
  @Test
  void fewRulesAmongManyAreFoundInFewQuestions() {
    Model.Builder builder = Model.minimize();
    Variable x = builder.integer("x", 0, 99, 1);
    for (int i = 0; i < 64; i++) {
      Tag tag = Tag.of("rule" + i);
      if (i == 40) {
        builder.constraint("c" + i, tag).plus(1, x).atLeast(60);
      } else {
        builder.constraint("c" + i, tag).plus(1, x).atMost(i == 11 ? 50 : 90);
      }
    }
    Conflict conflict = conflict(builder.build());

    assertThat(keys(conflict)).containsExactly("rule11", "rule40");
    assertThat(solver.asked()).isLessThanOrEqualTo(24);
  }

  private static Model contradiction() {
    Model.Builder builder = Model.minimize();
    Variable x = builder.integer("x", 0, 9, 1);
    builder.constraint("most", Tag.of("most")).plus(1, x).atMost(3);
    builder.constraint("least", Tag.of("least")).plus(1, x).atLeast(4);
    return builder.build();
  }

  @Test
  void aCarefulSolverNamesTheConflictUnlessNobodyAsks() {
    Solver careful = new CarefulSolver(solver);

    assertThat(careful.solve(request(contradiction())))
        .isInstanceOfSatisfying(
            Outcome.Infeasible.class, infeasible -> assertThat(extent(infeasible)).isTrue());
    assertThat(careful.solve(request(contradiction()).within(Limits.seconds(10).withConflict(0))))
        .isInstanceOfSatisfying(
            Outcome.Infeasible.class, infeasible -> assertThat(extent(infeasible)).isFalse());
  }

  private static boolean extent(Outcome.Infeasible<?> infeasible) {
    return infeasible.conflict().extent() == Conflict.Extent.SMALLEST;
  }
}
