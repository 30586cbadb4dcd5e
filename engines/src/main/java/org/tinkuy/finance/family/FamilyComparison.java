package org.tinkuy.finance.family;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.finance.stack.Call;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.LayerTerm;
import org.tinkuy.finance.stack.Stack;

/// Puts families side by side on the same flows, every carried loan sized at the same cover.
public final class FamilyComparison {
  private FamilyComparison() {}

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
