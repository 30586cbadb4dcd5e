package org.tinkuy.finance.family;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.finance.graph.Residual;
import org.tinkuy.finance.stack.Call;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.LayerTerm;
import org.tinkuy.finance.stack.Stack;

/// Puts families side by side on the same flows, every carried loan sized at the same cover.
public final class FamilyComparison {
  private FamilyComparison() {}

  /// What a family comes to.
  public sealed interface Outcome {
    Family family();

    /// It has figures.
    record Compared(FamilyResult result, FinancedProject project) implements Outcome {
      @Override
      public Family family() {
        return result.family();
      }
    }

    /// The size of a loan did not settle.
    record Open(Family family, List<Residual> residuals) implements Outcome {
      public Open {
        residuals = List.copyOf(residuals);
      }
    }
  }

  /// One outcome for each family, in their order.
  public static List<Outcome> compare(
      ProjectFlows flows, List<Family> families, FamilyTerms terms) {
    return families.stream().map(family -> compare(flows, family, terms)).toList();
  }

  private static Outcome compare(ProjectFlows flows, Family family, FamilyTerms terms) {
    return switch (FinancedProject.run(flows, atCover(family.stack(), terms.cover()))) {
      case FinancedProject.Outcome.Solved(var project) ->
          new Outcome.Compared(new FamilyFigures(family, project, terms).read(), project);
      case FinancedProject.Outcome.Open(var residuals) -> new Outcome.Open(family, residuals);
    };
  }

  /// The figures of a family whose stack was run already.
  public static FamilyResult read(Family family, FinancedProject project, FamilyTerms terms) {
    return new FamilyFigures(family, project, terms).read();
  }

  /// The stack with every carried loan at one cover.
  public static Stack atCover(Stack stack, double cover) {
    List<Layer> layers = new ArrayList<>();
    for (Layer layer : stack.layers()) {
      layers.add(
          layer.head().call() instanceof Call.Carried(LayerTerm own, var loanLife, var most)
                  && own.isThere()
              ? layer.with(new Call.Carried(LayerTerm.of(cover), loanLife, most))
              : layer);
    }
    return new Stack(layers, stack.safeguards());
  }
}
