package org.tinkuy.flows;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.kernel.Period;

/// The balances of a park in one of several years that stand side by side.
///
/// @param period the year
/// @param lines family by family; none where nothing is told of the year, which is no zero
public record FlowYear(Period period, List<Line> lines) {

  /// One family in a year.
  ///
  /// @param balance of all within the fence
  /// @param told how many of its flows are told whole, >= 0
  /// @param flows how many flows it has, >= 1
  public record Line(Balance balance, int told, int flows) {}

  public FlowYear {
    lines = List.copyOf(lines);
  }

  /// The park's balances of a year, each with how many of its flows are told.
  static FlowYear of(Inventory inventory, List<Balance> balances) {
    List<Line> lines = new ArrayList<>();
    for (Balance balance : balances) {
      if (balance.isOfPark()) {
        List<Entry> own =
            inventory.entries().stream()
                .filter(entry -> entry.family().equals(balance.family()))
                .toList();
        int told = (int) own.stream().filter(Entry::isWhole).count();
        lines.add(new Line(balance, told, own.size()));
      }
    }
    return new FlowYear(inventory.period(), lines);
  }
}
