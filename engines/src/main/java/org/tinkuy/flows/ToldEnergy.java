package org.tinkuy.flows;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.flows.Carbon.Footprint;
import org.tinkuy.kernel.Sentence;

/// Who tells anything of the fuel that it burns, and who of the energy that it takes in besides: a
/// holder without such a flow does not say that there is none, which a flow of 0 does.
///
/// @param fuel holders with a flow of fuel, be its amount told or not
/// @param bought holders with a flow of power, heat, steam or cooling that comes in
record ToldEnergy(Set<String> fuel, Set<String> bought) {
  ToldEnergy {
    fuel = Set.copyOf(fuel);
    bought = Set.copyOf(bought);
  }

  static ToldEnergy of(Inventory inventory) {
    Set<String> fuel = new TreeSet<>();
    Set<String> bought = new TreeSet<>();
    for (Entry entry : inventory.entries()) {
      if (!entry.family().isEnergy()) {
        continue;
      }
      if (entry.form().equals("fuel")) {
        fuel.add(entry.holder());
      } else if (entry.direction() == Direction.IN) {
        bought.add(entry.holder());
      }
    }
    return new ToldEnergy(fuel, bought);
  }

  /// Who takes in energy and tells no fuel: what it burns is not known, and not none.
  Set<String> silentOnFuel() {
    Set<String> silent = new TreeSet<>(bought);
    silent.removeAll(fuel);
    return silent;
  }

  /// A footprint of a holder without the scopes of which it tells nothing.
  Footprint told(Footprint of) {
    boolean burns = fuel.contains(of.subject());
    boolean buys = bought.contains(of.subject());
    return new Footprint(
        of.subject(),
        told(of.scope1(), burns),
        told(of.scope2Location(), buys),
        told(of.scope2Market(), buys),
        of.purchased(),
        told(of.biogenic(), burns));
  }

  /// What runs by the works of the body has no flow of its own: it is in the sum all the same.
  private static Figure told(Figure sum, boolean told) {
    List<?> parts = sum.origin().contributors();
    return told || !parts.isEmpty()
        ? sum
        : Figure.none(sum.id(), Figure.State.NO_DATA, Origin.NONE, Sentence.NONE);
  }
}
