package org.tinkuy.flows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.flows.Carbon.Footprint;
import org.tinkuy.kernel.Sentence;

/// Who tells anything of the fuel that it burns, and who of the energy that it takes in besides: by
/// the rule of [ToldFlows], a firm without such a flow does not say that there is none, which a
/// flow of 0 does; and so the park body, where it tells the one and not the other.
///
/// @param fuel holders with a flow of fuel, be its amount told or not
/// @param bought holders with a flow of power, heat, steam or cooling that comes in
/// @param silentOnFuel who is in the park, or takes in energy, and tells no fuel
/// @param silentOnBought who is in the park, or burns fuel, and tells no other energy that comes in
record ToldEnergy(
    Set<String> fuel, Set<String> bought, Set<String> silentOnFuel, Set<String> silentOnBought) {
  ToldEnergy {
    fuel = Set.copyOf(fuel);
    bought = Set.copyOf(bought);
    silentOnFuel = Set.copyOf(silentOnFuel);
    silentOnBought = Set.copyOf(silentOnBought);
  }

  static ToldEnergy of(ToldFlows told) {
    List<Entry> fuel = new ArrayList<>();
    List<Entry> bought = new ArrayList<>();
    for (Entry entry : told.inventory().entries()) {
      if (!entry.family().isEnergy()) {
        continue;
      }
      if (entry.form().equals("fuel")) {
        fuel.add(entry);
      } else if (entry.direction() == Direction.IN) {
        bought.add(entry);
      }
    }
    Set<String> burners = holders(fuel);
    Set<String> buyers = holders(bought);
    Set<String> all = new TreeSet<>(told.firms());
    all.addAll(burners);
    all.addAll(buyers);
    ToldFlows each = new ToldFlows(told.inventory(), all);
    return new ToldEnergy(burners, buyers, each.silent(fuel), each.silent(bought));
  }

  private static Set<String> holders(List<Entry> entries) {
    return entries.stream().map(Entry::holder).collect(Collectors.toSet());
  }

  /// Whether everybody tells of both what it burns and what it takes in besides.
  boolean isOfAll() {
    return silentOnFuel.isEmpty() && silentOnBought.isEmpty();
  }

  /// The same without the body, which is none of the firms.
  boolean isOfAllBut(String body) {
    return Stream.of(silentOnFuel, silentOnBought).flatMap(Set::stream).allMatch(body::equals);
  }

  /// Power, heat, steam and cooling that comes in of which nobody tells how much in the whole
  /// period, but what its user makes itself without fuel.
  static List<Entry> unmeasured(Inventory inventory) {
    return inventory.entries().stream()
        .filter(entry -> entry.direction() == Direction.IN && !entry.isWhole())
        .filter(entry -> entry.family().isEnergy() && !entry.form().equals("fuel"))
        .filter(entry -> !entry.use().origin().equals("own"))
        .toList();
  }

  /// Of how many each sum misses something, and why: who tells no energy at all stands in no row of
  /// a table besides.
  List<Sentence> notices() {
    List<Sentence> notices = new ArrayList<>();
    long neither = silentOnFuel.stream().filter(silentOnBought::contains).count();
    if (silentOnFuel.size() > neither) {
      notices.add(
          Sentence.of(
              "flows.fuelUntold",
              "Firms or bodies that report other energy and no fuel: %s. Scope 1 of the park is at"
                  + " least that of the others; a row with 0 says that one burns none.",
              silentOnFuel.size() - neither));
    }
    if (silentOnBought.size() > neither) {
      notices.add(
          Sentence.of(
              "flows.boughtUntold",
              "Firms or bodies that report fuel and no power, heat, steam or cooling: %s. Scope 2"
                  + " of the park is at least that of the others; a row with 0 says that one takes"
                  + " in none.",
              silentOnBought.size() - neither));
    }
    if (neither > 0) {
      notices.add(
          Sentence.of(
              "flows.energyUntold",
              "Firms that report neither fuel nor other energy: %s. What they emit is in no"
                  + " sum; a row with 0 says that a firm uses none.",
              neither));
    }
    return List.copyOf(notices);
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
