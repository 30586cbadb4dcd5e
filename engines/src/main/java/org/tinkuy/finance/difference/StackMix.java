package org.tinkuy.finance.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.stack.Call;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.Safeguards;
import org.tinkuy.finance.stack.Stack;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;

/// The layers of two cases, those that differ, and stacks with some of the one and some of the
/// other.
final class StackMix {
  private final Optional<Stack> before;
  private final Optional<Stack> after;

  StackMix(FinanceCase before, FinanceCase after) {
    this.before = before.stack();
    this.after = after.stack();
  }

  /// Ids of the layers that are not the same, those of the first case first; all of both where one
  /// case has none, or where they stand in another order.
  List<String> changed() {
    List<String> ids = all();
    return isWhole()
        ? ids
        : ids.stream().filter(id -> !isSame(find(before, id), find(after, id))).toList();
  }

  /// Whether no single layer can be exchanged.
  boolean isWhole() {
    return before.isPresent() != after.isPresent()
        || !common(ids(before), ids(after)).equals(common(ids(after), ids(before)));
  }

  /// Whether what holds for all layers together is the same.
  boolean isSafeguardedAlike() {
    return before.isEmpty()
        || after.isEmpty()
        || shared(before.get().safeguards()).equals(shared(after.get().safeguards()));
  }

  /// Whether a layer is paid by the unit of a product in either case.
  boolean isByProduct(String id) {
    return find(before, id).filter(Layer.ResultsPayment.class::isInstance).isPresent()
        || find(after, id).filter(Layer.ResultsPayment.class::isInstance).isPresent();
  }

  /// A stack of both; none where such a stack cannot be.
  ///
  /// @param isAfter whether a layer is taken from the second case
  /// @param isLater whether what holds for all layers is
  Mixed of(Predicate<String> isAfter, boolean isLater) {
    List<Layer> layers = new ArrayList<>();
    Map<String, Safeguards.Own> own = new LinkedHashMap<>();
    for (String id : all()) {
      Optional<Stack> side = isAfter.test(id) ? after : before;
      find(side, id).ifPresent(layers::add);
      side.map(stack -> stack.safeguards().own().get(id)).ifPresent(asked -> own.put(id, asked));
    }
    if (layers.isEmpty()) {
      return new Mixed(Optional.empty(), true);
    }
    Safeguards base =
        (isLater ? after.or(() -> before) : before.or(() -> after)).get().safeguards();
    Optional<Stack> stack =
        new Attempt().at(Place.file(FinanceCase.FILE), () -> new Stack(layers, with(base, own)));
    return new Mixed(stack, stack.isPresent());
  }

  /// A stack, or why there is none.
  ///
  /// @param isPossible whether its layers fit; true as well where there are none
  record Mixed(Optional<Stack> stack, boolean isPossible) {
    /// Whether they pay for these phases as a case has to write it: one owner takes the rest, of
    /// each phase no more than one.
    boolean fits(List<String> phases) {
      List<Layer> layers = stack.map(Stack::layers).orElse(List.of());
      List<Layer> owners =
          layers.stream()
              .filter(Layer.Owner.class::isInstance)
              .filter(layer -> layer.head().call() instanceof Call.Rest)
              .toList();
      boolean isOwned =
          phases.isEmpty()
              ? owners.size() == 1
              : !owners.isEmpty()
                  && phases.stream()
                      .allMatch(
                          phase ->
                              owners.stream().filter(each -> each.head().pays(phase)).count() < 2);
      return isPossible
          && (layers.isEmpty() || isOwned)
          && layers.stream().allMatch(layer -> phases.containsAll(layer.head().phases()));
    }
  }

  private List<String> all() {
    if (before.isEmpty() || after.isEmpty()) {
      return before.isEmpty() ? ids(after) : ids(before);
    }
    // a layer that only the first case has stands behind the one that it stood behind there
    List<String> merged = new ArrayList<>(ids(after));
    int at = 0;
    for (String id : ids(before)) {
      int there = merged.indexOf(id);
      if (there < 0) {
        merged.add(at, id);
        there = at;
      }
      at = there + 1;
    }
    return merged;
  }

  private static List<String> ids(Optional<Stack> of) {
    return of.map(Stack::layers).orElse(List.of()).stream().map(Layer::id).toList();
  }

  private static List<String> common(List<String> ids, List<String> others) {
    return ids.stream().filter(others::contains).toList();
  }

  private static Optional<Layer> find(Optional<Stack> in, String id) {
    return in.stream()
        .flatMap(stack -> stack.layers().stream())
        .filter(layer -> layer.id().equals(id))
        .findFirst();
  }

  private boolean isSame(Optional<Layer> one, Optional<Layer> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    String id = one.get().id();
    return plain(one.get()).equals(plain(other.get())) && own(before, id).equals(own(after, id));
  }

  private static Optional<Safeguards.Own> own(Optional<Stack> in, String id) {
    return in.map(stack -> stack.safeguards().own().get(id));
  }

  /// What owners ask for is the input `discount.equity`, and moves no flow.
  private static Layer plain(Layer of) {
    return of instanceof Layer.Equity(var head, _) ? new Layer.Equity(head, 0) : of;
  }

  private static Safeguards shared(Safeguards of) {
    return with(of, Map.of());
  }

  private static Safeguards with(Safeguards of, Map<String, Safeguards.Own> own) {
    return new Safeguards(
        of.reserve_months(),
        of.letterFee(),
        of.lockUp(),
        of.defaultCover(),
        of.distribution_months(),
        own,
        of.isLegalTest());
  }
}
