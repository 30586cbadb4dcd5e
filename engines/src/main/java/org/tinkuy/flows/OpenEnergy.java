package org.tinkuy.flows;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tinkuy.flows.FlowGraph.Arc;
import org.tinkuy.kernel.Sentence;

/// Energy inside the park of which it is open what it emits: where its maker, or who passes it on,
/// leaves that open, those who take it, and those who take it from them, do not know it either.
///
/// @param inventory whose flows they are
/// @param mix what is bought and handed over
/// @param lacks flows for which a factor is missing
/// @param made a flow that leaves it open what is made inside, by holder and carrier
record OpenEnergy(Inventory inventory, EnergyMix mix, Set<Entry> lacks, Map<String, Entry> made) {
  OpenEnergy {
    lacks = Collections.unmodifiableSet(new LinkedHashSet<>(lacks));
    made = Collections.unmodifiableMap(new TreeMap<>(made));
  }

  /// Holders and carriers of which it is open what they hand on.
  private Set<String> reached() {
    Set<String> reached = new LinkedHashSet<>(made.keySet());
    mix.bought().stream().filter(this::isLacking).forEach(arc -> reached.add(taker(arc)));
    mix.passed().stream()
        .filter(arc -> arc.from().equals(FlowGraph.POWER) && isSilent(arc) && isPowerMixed())
        .forEach(arc -> reached.add(giver(arc)));
    boolean more = true;
    while (more) {
      more = false;
      for (Arc arc : mix.passed()) {
        more |= reached.contains(giver(arc)) && reached.add(taker(arc));
      }
    }
    return reached;
  }

  private static String giver(Arc arc) {
    return EnergyMix.key(arc.from(), arc);
  }

  private static String taker(Arc arc) {
    return EnergyMix.key(arc.to(), arc);
  }

  private boolean isLacking(Arc arc) {
    return lacks.stream().anyMatch(entry -> arc.flows().contains(entry.flow()));
  }

  /// Whether it is not told how much an arc carries in the whole period; a link tells it.
  private boolean isSilent(Arc arc) {
    return !arc.exchange()
        && arc.flows().stream()
            .anyMatch(flow -> !inventory.findEntry(flow).orElseThrow().isWhole());
  }

  /// Whether the body sells on other power than that of the grid, so that what a MWh emits hangs on
  /// how much all takers together take from the grid besides.
  private boolean isPowerMixed() {
    List<String> sellers =
        mix.passed().stream()
            .filter(arc -> arc.to().equals(FlowGraph.POWER))
            .map(OpenEnergy::giver)
            .toList();
    return sellers.stream().anyMatch(mix::isMade)
        || mix.passed().stream().map(OpenEnergy::taker).anyMatch(sellers::contains)
        || mix.bought().stream()
            .filter(arc -> sellers.contains(taker(arc)))
            .anyMatch(arc -> !arc.from().equals(FlowGraph.GRID) || isOfContract(arc));
  }

  private boolean isOfContract(Arc arc) {
    return arc.flows().stream()
        .map(flow -> inventory.findEntry(flow).orElseThrow().use().origin())
        .anyMatch(origin -> !origin.isEmpty() && !origin.equals("grid"));
  }

  /// Nodes that do not know what the energy emits that they use: it comes without a factor, or from
  /// a neighbour who leaves it open, or they buy it and pass on nobody knows how much of it.
  Set<String> nodes() {
    Set<String> nodes = new TreeSet<>();
    mix.bought().stream().filter(this::isLacking).forEach(arc -> nodes.add(arc.to()));
    passed().forEach(arc -> nodes.add(arc.to()));
    Set<String> buyers = new TreeSet<>();
    mix.bought().forEach(arc -> buyers.add(taker(arc)));
    mix.passed().forEach(arc -> buyers.add(taker(arc)));
    mix.passed().stream()
        .filter(arc -> isSilent(arc) && buyers.contains(giver(arc)))
        .forEach(arc -> nodes.add(arc.from()));
    return nodes;
  }

  /// What neighbours hand over of which it is open what it emits.
  List<Arc> passed() {
    Set<String> reached = reached();
    return mix.passed().stream().filter(arc -> reached.contains(giver(arc))).toList();
  }

  /// Whether it is open what all that is made inside and handed over emits.
  boolean isMadeOpen() {
    return mix.passed().stream()
        .anyMatch(arc -> made.containsKey(giver(arc)) || (mix.isMade(giver(arc)) && isSilent(arc)));
  }

  /// What each holder and carrier leaves open that others take; fuel that is missing is named where
  /// it is burnt.
  List<Sentence> notices() {
    return mix.passed().stream()
        .map(arc -> EnergyMix.key(arc.from(), arc))
        .distinct()
        .flatMap(key -> Optional.ofNullable(made.get(key)).stream())
        .distinct()
        .filter(flow -> !flow.form().equals("fuel"))
        .map(OpenEnergy::notice)
        .toList();
  }

  private static Sentence notice(Entry flow) {
    if (flow.direction() == Direction.IN) {
      return Sentence.of(
          "reason.carbon.intakeOpen",
          "Nothing states how much flow '%s' brings in, a part of which is sold, so that scope 2"
              + " of those who take it is not whole: write its amount.",
          flow.flow());
    }
    return flow.isWhole()
        ? Sentence.of(
            "reason.carbon.makerOpen",
            "Nothing states what making flow '%s' emits, so that scope 2 of those who take"
                + " it is not whole: write its emissionFactor.",
            flow.flow())
        : Sentence.of(
            "reason.carbon.outputOpen",
            "Nothing states how much flow '%s' gives out in the whole period, so that scope 2 of"
                + " those who take it is not whole: write its amount.",
            flow.flow());
  }
}
