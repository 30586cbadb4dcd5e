package org.tinkuy.finance.family;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.finance.stack.Call;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.LayerTerm;
import org.tinkuy.finance.stack.Stack;

/// Puts families side by side on the same flows, the debt of each held to the same cover.
public final class FamilyComparison {
  private FamilyComparison() {}

  /// The figures of a family whose stack was run already.
  public static FamilyResult read(Family family, FinancedProject project, FamilyTerms terms) {
    return new FamilyFigures(family, project, terms).read();
  }

  /// The stack with all its loans together at one cover: each is lent what the cash still covers
  /// beside the loans before it, in the order of the stack, whatever cover its own terms ask for or
  /// do not ask for. A loan of a written amount, of agreed draws or of all that is left, and one
  /// that pays back another, stays as it is: what is signed has no size to be found.
  ///
  /// @param cover > 0
  public static Stack atCover(Stack stack, double cover) {
    List<Layer> layers = new ArrayList<>();
    for (Layer layer : stack.layers()) {
      layers.add(layer instanceof Layer.Debt debt ? atCover(debt, cover) : layer);
    }
    return new Stack(layers, stack.safeguards());
  }

  private static Layer atCover(Layer.Debt debt, double cover) {
    return switch (debt.head().call()) {
      case Call.Carried(var own, var loanLife, var most)
          when own.isThere() || !(debt instanceof Layer.Refinancing) ->
          debt.with(new Call.Carried(LayerTerm.of(cover), loanLife, most));
      case Call.Portion(var share, var amount)
          when amount.isEmpty() && !(debt instanceof Layer.Refinancing) ->
          debt.with(new Call.Carried(LayerTerm.of(cover), LayerTerm.none(), share));
      case Call.Carried _, Call.Portion _, Call.Amount _, Call.Drawn _, Call.Rest _ -> debt;
    };
  }
}
