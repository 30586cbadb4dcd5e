package org.tinkuy.finance.stack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Values;
import org.tinkuy.kernel.Check;

/// All the money that pays for a park, in the order in which it pays in.
///
/// @param layers loans are served in this order too, first loss after all others
public record Stack(List<Layer> layers, Safeguards safeguards) {

  public Stack {
    layers = List.copyOf(layers);
    Set<String> ids = new HashSet<>();
    boolean isOwned = false;
    for (Layer layer : layers) {
      Check.that(
          ids.add(layer.id()),
          "finance.stack.twice",
          "Stack: layer '%s' is there twice.",
          layer.id());
      checkCall(layer);
      checkGap(layer, isOwned);
      checkNamed(layer, ids);
      isOwned |= layer instanceof Layer.Owner;
    }
    Check.that(isOwned, "finance.stack.noOwner", "Stack: equity or a budget must own the park.");
  }

  private static void checkCall(Layer layer) {
    Call call = layer.head().call();
    boolean isDebt = layer instanceof Layer.Debt;
    Check.that(
        isDebt ? !(call instanceof Call.Rest) : !(call instanceof Call.Carried),
        "finance.stack.call",
        "Layer '%s': only a loan is sized by its cover, and a loan cannot take the rest, since it"
            + " would pay its own fees.",
        layer.id());
  }

  private static void checkGap(Layer layer, boolean isOwned) {
    Check.that(
        !(layer instanceof Layer.Grant(_, _, boolean isGap) && isGap && !isOwned),
        "finance.stack.gapFirst",
        "Layer '%s': viability gap funding is paid after the owners' money, which must stand before"
            + " it.",
        layer.id());
  }

  private static void checkNamed(Layer layer, Set<String> before) {
    String named = layer.named().orElseGet(layer::id);
    Check.that(
        before.contains(named),
        "finance.stack.named",
        "Layer '%s': the loan '%s' must stand before it in the stack.",
        layer.id(),
        named);
  }

  /// The interest of all loans as it falls due, in the money of the model; a tax may read it before
  /// the stack is added.
  ///
  /// @param money type of the flows
  public static Line interest(LineType money) {
    return Line.of("stack.interest", money).labelled("finance.line.layer.interest");
  }

  /// Whether the cash sizes or shapes a loan, so that its interest depends on the cash.
  public boolean isSized() {
    return layers.stream()
        .anyMatch(
            layer ->
                layer instanceof Layer.Debt debt
                    && (debt.offer().payback().profile() instanceof LoanOffer.Profile.Sculpted
                        || (debt.head().call() instanceof Call.Carried call && call.isBound())));
  }

  /// Whether a source pays for some phases and not for others.
  ///
  /// @param phases ids of all phases
  public boolean isByPhase(List<String> phases) {
    return layers.stream()
        .filter(Layer.Source.class::isInstance)
        .anyMatch(layer -> !phases.stream().allMatch(layer.head()::pays));
  }

  /// Whether each phase has an owner who pays what the others leave of it.
  ///
  /// @param phases ids of all phases
  public boolean isWhole(List<String> phases) {
    return phases.stream()
        .allMatch(
            phase ->
                layers.stream()
                    .filter(layer -> layer.head().call() instanceof Call.Rest)
                    .anyMatch(layer -> layer.head().pays(phase)));
  }

  /// Whether a sweep, a refinancing or a sale of units can pay a loan early.
  boolean canPayEarly(Layer.Debt debt) {
    return debt.offer().payback().sweep() > 0
        || layers.stream()
            .anyMatch(
                layer ->
                    layer instanceof Layer.TrustUnits
                        || (layer instanceof Layer.Refinancing(_, _, var replaced)
                            && replaced.equals(debt.id())));
  }

  /// Adds the lines of all layers.
  public StackLines add(Graph.Builder model, Basis basis) {
    return new StackModel(model, this, basis).build();
  }

  /// The same stack with the loans of a case that was run: drawn and paid back as there, whatever
  /// becomes of cost and cash. Downside cases keep the debt.
  ///
  /// @param lines of this stack in the graph of the values
  public Stack locked(StackLines lines, Values values) {
    List<Layer> kept = new ArrayList<>();
    for (Layer layer : layers) {
      kept.add(layer instanceof Layer.Debt debt ? locked(debt, lines, values) : layer);
    }
    return new Stack(kept, safeguards);
  }

  /// The same stack with other offers of some loans.
  ///
  /// @param offers by the ids of the loans
  public Stack with(Map<String, LoanOffer> offers) {
    List<Layer> all = new ArrayList<>();
    for (Layer layer : layers) {
      LoanOffer other = offers.get(layer.id());
      all.add(
          layer instanceof Layer.Debt debt && other != null
              ? debt.with(debt.head().call(), other)
              : layer);
    }
    return new Stack(all, safeguards);
  }

  private static Series forWorks(StackLines lines, String layer, Values values) {
    Series sum = Series.constant(0, values.graph().grid().periods());
    for (Line each : lines.taken(layer)) {
      sum = sum.plus(values.series(each));
    }
    return sum;
  }

  private static Layer locked(Layer.Debt debt, StackLines all, Values values) {
    StackLines.LayerLines lines = all.layer(debt.id());
    if (debt instanceof Layer.Refinancing) {
      // it pays back whatever the old loan is owed then, and of works what it paid
      return debt.head().call() instanceof Call.Amount
          ? debt
          : debt.with(new Call.Drawn(forWorks(all, debt.id(), values)), debt.offer());
    }
    Series principal = values.series(lines.debt().orElseThrow().loan().principal());
    LoanOffer.Payback agreed =
        new LoanOffer.Payback(
            new LoanOffer.Profile.Agreed(principal), debt.offer().payback().sweep());
    return debt.with(new Call.Drawn(values.series(lines.drawn())), debt.offer().with(agreed));
  }
}
