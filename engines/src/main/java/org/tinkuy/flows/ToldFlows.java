package org.tinkuy.flows;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Who tells flows of a park, and so whether a sum or share of them is of all. The one rule for
/// circularity and greenhouse gases: no row was left out for errors, every flow has its amount in
/// the whole period, and every firm in the park tells at least one of the kind, be it of 0. That a
/// firm tells none does not say that it has none.
///
/// @param inventory the flows
/// @param firms ids of the firms in the park in the period
record ToldFlows(Inventory inventory, Set<String> firms) {
  ToldFlows {
    firms = Set.copyOf(firms);
  }

  /// Firms that tell none of these flows, in the order of their ids.
  Set<String> silent(Collection<Entry> entries) {
    Set<String> telling = entries.stream().map(Entry::holder).collect(Collectors.toSet());
    Set<String> silent = new TreeSet<>(firms);
    silent.removeAll(telling);
    return silent;
  }

  /// Whether flows of one kind are all there are of it. Where nobody tells any, nothing says that
  /// there is something to tell.
  boolean isWhole(List<Entry> entries) {
    return isWhole(entries, entries);
  }

  /// The same of a part of one kind, such as what of the wastewater is discharged: who tells that
  /// its own goes elsewhere has told it.
  boolean isWhole(List<Entry> part, List<Entry> kind) {
    return !inventory.rowsLeftOut()
        && (kind.isEmpty() || silent(kind).isEmpty())
        && part.stream().allMatch(Entry::isWhole);
  }
}
