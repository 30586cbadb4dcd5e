package org.tinkuy.finance.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.FinanceCase;

/// An input that is not the same in two cases.
///
/// @param id its path
/// @param before in the first case; absent where that has none of it
/// @param after in the second case; absent where that has none of it
public record InputChange(String id, Optional<CaseInput> before, Optional<CaseInput> after) {
  /// What of an input can be another.
  public enum Aspect {
    AMOUNT,
    RANGE,
    BACKING
  }

  /// The inputs of two cases that differ, in the order of the first case and then of the second.
  static List<InputChange> between(FinanceCase before, FinanceCase after) {
    SequencedSet<String> ids = new LinkedHashSet<>(before.inputs().keySet());
    ids.addAll(after.inputs().keySet());
    List<InputChange> changes = new ArrayList<>();
    for (String id : ids) {
      InputChange change = new InputChange(id, before.find(id), after.find(id));
      if (!change.aspects().isEmpty()) {
        changes.add(change);
      }
    }
    return changes;
  }

  /// What differs; the amount where only one case has it.
  public List<Aspect> aspects() {
    if (before.isEmpty() || after.isEmpty()) {
      return List.of(Aspect.AMOUNT);
    }
    CaseInput one = before.get();
    CaseInput other = after.get();
    List<Aspect> aspects = new ArrayList<>();
    if (!one.amount().equals(other.amount())
        || !one.measure().isSame(other.measure())
        || !one.index().equals(other.index())) {
      aspects.add(Aspect.AMOUNT);
    }
    if (!one.range().equals(other.range())) {
      aspects.add(Aspect.RANGE);
    }
    if (!one.backing().equals(other.backing())) {
      aspects.add(Aspect.BACKING);
    }
    return aspects;
  }

  /// Whether it changes what the case comes to.
  public boolean counts() {
    return aspects().contains(Aspect.AMOUNT);
  }

  /// The values that differ where it is a list or a table in both cases; none for a single value.
  ///
  /// @param firstYear of the cases
  public List<ValueChange> values(int firstYear) {
    return before.isPresent()
            && after.isPresent()
            && before.get().measure().isSame(after.get().measure())
        ? ValueChange.between(before.get().amount(), after.get().amount(), firstYear)
        : List.of();
  }

  boolean isInBoth() {
    return before.isPresent() && after.isPresent();
  }
}
