package org.tinkuy.flows;

import java.util.ArrayList;
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
/// @param mix what is bought and handed over
/// @param lacks flows for which a factor is missing
/// @param made a flow that leaves it open what is made inside, by holder and carrier
/// @param reached holders and carriers of which it is open what they hand on
record OpenEnergy(EnergyMix mix, Set<Entry> lacks, Map<String, Entry> made, Set<String> reached) {
  OpenEnergy {
    lacks = Collections.unmodifiableSet(new LinkedHashSet<>(lacks));
    made = Collections.unmodifiableMap(new TreeMap<>(made));
    reached = Collections.unmodifiableSet(new TreeSet<>(reached));
  }

  static OpenEnergy of(EnergyMix mix, Set<Entry> lacks, Map<String, Entry> made) {
    Set<String> reached = new LinkedHashSet<>(made.keySet());
    for (Arc arc : mix.bought()) {
      if (isLacking(arc, lacks)) {
        reached.add(EnergyMix.key(arc.to(), arc));
      }
    }
    boolean more = true;
    while (more) {
      more = false;
      for (Arc arc : mix.passed()) {
        more |=
            reached.contains(EnergyMix.key(arc.from(), arc))
                && reached.add(EnergyMix.key(arc.to(), arc));
      }
    }
    return new OpenEnergy(mix, lacks, made, reached);
  }

  private static boolean isLacking(Arc arc, Set<Entry> lacks) {
    return lacks.stream().anyMatch(entry -> arc.flows().contains(entry.flow()));
  }

  /// What comes from outside without a factor, or from a neighbour who leaves it open.
  List<Arc> arcs() {
    List<Arc> open = new ArrayList<>(passed());
    mix.bought().stream().filter(arc -> isLacking(arc, lacks)).forEach(open::add);
    return List.copyOf(open);
  }

  /// What neighbours hand over of which it is open what it emits.
  List<Arc> passed() {
    return mix.passed().stream()
        .filter(arc -> reached.contains(EnergyMix.key(arc.from(), arc)))
        .toList();
  }

  /// Whether it is open what all that is made inside and handed over emits.
  boolean isMadeOpen() {
    return mix.passed().stream().anyMatch(arc -> made.containsKey(EnergyMix.key(arc.from(), arc)));
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
