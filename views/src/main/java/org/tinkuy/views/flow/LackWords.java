package org.tinkuy.views.flow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tinkuy.figure.Figure;
import org.tinkuy.flows.Balance;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.flows.Inventory;
import org.tinkuy.flows.Lack;
import org.tinkuy.views.wording.Wording;

/// What is missing of a balance, in words.
///
/// @param results whose flows lacks name
/// @param names of firms and carriers
/// @param words the words and numbers of one language
record LackWords(FlowResults results, FlowNames names, Wording words) {
  /// The first thing that is missing and how many more; two are both named.
  ///
  /// @param balance which lacks one thing at least
  String of(Balance balance) {
    List<Lack> lacks = balance.lacks();
    if (isPartOfBoth(balance)) {
      return words.text("flows.lack.part.both");
    }
    String first = of(lacks.getFirst(), balance);
    return Wording.named(lacks.size(), 1) == lacks.size()
        ? words.list(lacks.stream().map(lack -> of(lack, balance)).distinct().toList())
        : words.text(
            "flows.lack.more", Map.of("reason", first, "count", words.whole(lacks.size() - 1)));
  }

  /// Whether all that is said to be missing are parts of what comes in and of what becomes of it.
  private boolean isPartOfBoth(Balance balance) {
    Set<String> sides =
        balance.lacks().stream()
            .filter(lack -> isPart(lack, balance))
            .map(Lack::side)
            .collect(Collectors.toSet());
    return sides.size() == 2
        && sides.contains("in")
        && balance.lacks().stream().allMatch(lack -> isPart(lack, balance));
  }

  /// Of a side of which something is told, be it hidden, a part is missing and not all.
  private boolean isPart(Lack lack, Balance balance) {
    return !lack.side().equals("rows")
        && results.inventory().findEntry(lack.flow()).isEmpty()
        && BalanceRows.isTold(side(lack.side(), balance.sides()));
  }

  private String of(Lack lack, Balance balance) {
    if (lack.side().equals("rows")) {
      return words.text("flows.lack.rows");
    }
    Inventory inventory = results.inventory();
    return inventory
        .findEntry(lack.flow())
        .map(entry -> names.gap(lack.gap(), entry, inventory.period()))
        .orElseGet(
            () ->
                words.text(
                    "flows.lack." + (isPart(lack, balance) ? "part." : "side.") + lack.side()));
  }

  private static Figure side(String name, Balance.Sides sides) {
    return switch (name) {
      case "in" -> sides.in();
      case "out" -> sides.out();
      default -> sides.consumed();
    };
  }
}
