package org.tinkuy.flows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.tinkuy.flows.FlowGraph.Arc;

/// The arcs of power, heat, steam and cooling of each holder and its works.
///
/// @param bought what comes from outside, by who takes it in
/// @param handedOver what one node hands to another, by the holders of both
record HolderArcs(Map<String, List<Arc>> bought, Map<String, List<Arc>> handedOver) {
  HolderArcs {
    bought = Collections.unmodifiableMap(new TreeMap<>(bought));
    handedOver = Collections.unmodifiableMap(new TreeMap<>(handedOver));
  }

  /// The arcs of a mix.
  ///
  /// @param holderOf the holder of a node
  static HolderArcs of(EnergyMix mix, UnaryOperator<String> holderOf) {
    Map<String, List<Arc>> bought = new TreeMap<>();
    Map<String, List<Arc>> handedOver = new TreeMap<>();
    for (Arc arc : mix.bought()) {
      bought.computeIfAbsent(holderOf.apply(arc.to()), _ -> new ArrayList<>()).add(arc);
    }
    for (Arc arc : mix.handedOver()) {
      List<String> holders = List.of(holderOf.apply(arc.from()), holderOf.apply(arc.to()));
      new LinkedHashSet<>(holders)
          .forEach(holder -> handedOver.computeIfAbsent(holder, _ -> new ArrayList<>()).add(arc));
    }
    return new HolderArcs(bought, handedOver);
  }

  /// What a holder buys.
  List<Arc> bought(String holder) {
    return bought.getOrDefault(holder, List.of());
  }

  /// What a holder is handed and hands on.
  List<Arc> handedOver(String holder) {
    return handedOver.getOrDefault(holder, List.of());
  }
}
