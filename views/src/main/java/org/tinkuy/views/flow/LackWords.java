package org.tinkuy.views.flow;

import java.util.List;
import java.util.Map;
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
    String first = of(lacks.getFirst(), balance);
    return Wording.named(lacks.size(), 1) == lacks.size()
        ? String.join("; ", lacks.stream().map(lack -> of(lack, balance)).distinct().toList())
        : words.text(
            "flows.lack.more", Map.of("reason", first, "count", words.whole(lacks.size() - 1)));
  }

  private String of(Lack lack, Balance balance) {
    if (lack.side().equals("rows")) {
      return words.text("flows.lack.rows");
    }
    Inventory inventory = results.inventory();
    return inventory
        .findEntry(lack.flow())
        .map(entry -> names.gap(lack.gap(), entry, inventory.period()))
        .orElseGet(() -> side(lack.side(), balance));
  }

  /// A side of which an amount is told is not said to be reported by nobody.
  private String side(String side, Balance balance) {
    boolean told =
        switch (side) {
          case "in" -> BalanceRows.tellsIntake(balance);
          case "out" -> BalanceRows.tellsFate(balance);
          default -> false;
        };
    return words.text("flows.lack.side." + side + (told ? ".part" : ""));
  }
}
