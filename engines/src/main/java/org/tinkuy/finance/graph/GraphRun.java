package org.tinkuy.finance.graph;

import java.util.List;
import org.tinkuy.kernel.Refusal;

/// What running a graph gives.
public sealed interface GraphRun {

  /// Every line has its numbers.
  record Solved(Values values) implements GraphRun {}

  /// A resolver did not converge; there are no numbers, since the last guess is none.
  ///
  /// @param open all resolvers, at least one of which is not solved
  record Unsolved(List<Residual> open) implements GraphRun {
    public Unsolved {
      open = List.copyOf(open);
    }
  }

  /// The numbers; refuses where a resolver did not converge, naming it and its residual.
  default Values values() {
    return switch (this) {
      case Solved(var values) -> values;
      case Unsolved(var open) -> {
        Residual worst = open.stream().filter(each -> !each.isSolved()).findFirst().orElseThrow();
        throw Refusal.of(
            "finance.resolver.open",
            "Line '%s': its loop did not close within %s rounds; the residual is %s, allowed are %s.",
            worst.unknown().id(),
            worst.rounds(),
            worst.residual(),
            worst.tolerance());
      }
    };
  }
}
