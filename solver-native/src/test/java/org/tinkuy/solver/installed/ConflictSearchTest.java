package org.tinkuy.solver.installed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.solver.CarefulSolver;
import org.tinkuy.solver.Conflict;
import org.tinkuy.solver.Limits;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Solver;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;
import org.tinkuy.solver.contract.Outcomes;

class ConflictSearchTest {
  private final Solver solver = InstalledSolvers.find().linear();

  /// A chain x0 <= x1 <= ... that must end where it began, less one; and as many idle rules.
  private static Model chain(int length) {
    Model.Builder builder = Model.minimize();
    List<Variable> links = new ArrayList<>();
    for (int i = 0; i <= length; i++) {
      links.add(builder.continuous("x" + i, -1e3, 1e3, 1));
    }
    for (int i = 0; i < length; i++) {
      builder.constraint("idle " + i, Tag.of("idle", "" + i)).plus(1, links.get(i)).atMost(500 + i);
      builder
          .constraint("step " + i, Tag.of("step", "" + i))
          .plus(1, links.get(i + 1))
          .plus(-1, links.get(i))
          .atLeast(0);
    }
    builder
        .constraint("closed", Tag.of("closed"))
        .plus(1, links.get(length))
        .plus(-1, links.getFirst())
        .atMost(-1);
    return builder.build();
  }

  @Test
  void keepsEveryRuleThatIsNeededAndNoOther() {
    Conflict conflict = conflict(chain(20), Limits.seconds(60).withConflict(60));

    assertThat(conflict.extent()).isEqualTo(Conflict.Extent.SMALLEST);
    assertThat(conflict.tags()).hasSize(21).noneMatch(tag -> tag.key().equals("idle"));
  }

  @Test
  void saysWhenTimeWasTooShortToMakeItSmallest() {
    Conflict conflict = conflict(chain(200), Limits.seconds(60).withConflict(1e-9));

    assertThat(conflict.extent()).isEqualTo(Conflict.Extent.PERHAPS_SMALLER);
    assertThat(conflict.tags()).hasSize(401);
  }

  @Test
  void doesNotSearchWhenNobodyAsks() {
    assertThat(conflict(chain(3), Limits.seconds(60).withConflict(0)))
        .isEqualTo(Conflict.UNSEARCHED);
  }

  @Test
  void takesConstraintsOfOneRuleTogether() {
    Model.Builder builder = Model.minimize();
    Variable x = builder.continuous("x", 0, 10, 0);
    builder.constraint("low", Tag.of("band")).plus(1, x).atLeast(6);
    builder.constraint("high", Tag.of("band")).plus(1, x).atMost(4);
    builder.constraint("idle", Tag.of("idle")).plus(1, x).atMost(9);

    assertThat(conflict(builder.build(), Limits.seconds(60)).tags())
        .containsExactly(Tag.of("band"));
  }

  @Test
  void isEmptyWhereTheBoundsAloneContradict() {
    Model.Builder builder = Model.minimize();
    builder.integer("n", 0.25, 0.75, 0);
    builder.constraint("idle", Tag.of("idle")).atMost(9);

    Conflict conflict = conflict(builder.build(), Limits.seconds(60));

    assertThat(conflict).isEqualTo(new Conflict(List.of(), Conflict.Extent.SMALLEST));
  }

  private Conflict conflict(Model model, Limits limits) {
    return Outcomes.infeasible(
            new CarefulSolver(solver).solve(SolveRequest.of(model).within(limits)))
        .conflict();
  }
}
