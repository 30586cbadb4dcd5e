package org.tinkuy.flows;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.tinkuy.flows.FlowGraph.Arc;

/// What a MWh of power, heat, steam or cooling emits that leaves a node of the park: the mean of
/// what the node bought, was handed and made.
///
/// With the supply `S`, what comes from outside `B`, the emissions of fuel that made it `M`, and
/// what neighbours hand over `q`, each node and form gives `S e - sum q e' = B + M`; all are solved
/// together, since neighbours may hand to each other.
final class EnergyMix {
  private final FlowGraph graph;
  private final Map<String, Double> generated_MWh;
  private final Map<String, Double> made_t;
  private final Map<String, Integer> rows = new TreeMap<>();
  private final List<Arc> arcs;
  private final List<Arc> passed;
  private final List<Arc> handedOver;
  private final List<Arc> bought;
  private final Map<String, Double> supply_MWh;
  private final Map<String, Double> mix_tPerMWh = new TreeMap<>();

  /// A mix.
  ///
  /// @param forms of the arcs of energy, by carrier
  /// @param generated_MWh what nodes make of fuel, by node and form
  /// @param made_t what fuel for it emits, by node and form
  /// @param outside what an arc from outside emits, in t
  EnergyMix(
      FlowGraph graph,
      Map<String, String> forms,
      Map<String, Double> generated_MWh,
      Map<String, Double> made_t,
      ToDoubleFunction<Arc> outside) {
    this.graph = graph;
    this.generated_MWh = generated_MWh;
    this.made_t = made_t;
    List<Arc> all =
        graph.arcs().stream()
            .filter(arc -> TradedEnergy.FORMS.contains(forms.getOrDefault(arc.carrier(), "")))
            .filter(arc -> arc.family().isEnergy() && !arc.isLoop())
            .toList();
    this.arcs = all.stream().filter(arc -> arc.amount().isPresent()).toList();
    this.passed = all.stream().filter(graph::stays).toList();
    this.handedOver = arcs.stream().filter(graph::stays).toList();
    this.bought = arcs.stream().filter(graph::enters).toList();
    Set<String> keys = new LinkedHashSet<>();
    arcs.stream().filter(this::isHandedOver).forEach(arc -> keys.add(key(arc.from(), arc)));
    keys.forEach(key -> rows.put(key, rows.size()));
    this.supply_MWh = supply_MWh();
    solve(outside);
  }

  private boolean isHandedOver(Arc arc) {
    return graph.node(arc.from()).kind().isInside();
  }

  static String key(String node, Arc arc) {
    return node + "/" + arc.carrier();
  }

  private void solve(ToDoubleFunction<Arc> outside) {
    int n = rows.size();
    double[][] equations = new double[n][n + 1];
    rows.forEach(
        (key, row) -> {
          equations[row][row] = supply_MWh.getOrDefault(key, 0.0);
          equations[row][n] = made_t.getOrDefault(key, 0.0);
        });
    for (Arc arc : arcs) {
      Integer row = rows.get(key(arc.to(), arc));
      if (row == null) {
        continue;
      }
      Integer giver = rows.get(key(arc.from(), arc));
      if (giver == null) {
        equations[row][n] += outside.applyAsDouble(arc);
      } else {
        equations[row][giver] -= arc.known().value();
      }
    }
    Elimination elimination = new Elimination(equations, n);
    rows.forEach(
        (key, row) -> {
          int pivot = elimination.pivotRow(row);
          mix_tPerMWh.put(key, pivot < 0 ? 0 : equations[pivot][n]);
        });
  }

  /// All that each node has of a form: bought, handed to it and made; never less than it hands on.
  private Map<String, Double> supply_MWh() {
    Map<String, Double> in = new TreeMap<>(generated_MWh);
    Map<String, Double> out = new TreeMap<>();
    for (Arc arc : arcs) {
      in.merge(key(arc.to(), arc), arc.known().value(), Double::sum);
      out.merge(key(arc.from(), arc), arc.known().value(), Double::sum);
    }
    out.forEach((key, given) -> in.merge(key, given, Math::max));
    return in;
  }

  /// Arcs of these forms that run from one node of the park to another.
  List<Arc> handedOver() {
    return handedOver;
  }

  /// The same with those of which nobody tells how much they carry.
  List<Arc> passed() {
    return passed;
  }

  /// Arcs of these forms that come from outside.
  List<Arc> bought() {
    return bought;
  }

  /// Emissions of what an arc hands over.
  Amount of(Arc arc) {
    return arc.known().times(mix(arc));
  }

  /// The part of it that was made of fuel by the giver itself and stands in its scope 1; what the
  /// giver bought beside may emit more or less for each MWh.
  Amount madePart(Arc arc) {
    String key = key(arc.from(), arc);
    double all_MWh = supply_MWh.getOrDefault(key, 0.0);
    return arc.known().times(all_MWh > 0 ? made_t.getOrDefault(key, 0.0) / all_MWh : 0);
  }

  /// Whether a node makes some of a form of fuel.
  boolean isMade(String key) {
    return generated_MWh.containsKey(key);
  }

  private double mix(Arc arc) {
    return Optional.ofNullable(mix_tPerMWh.get(key(arc.from(), arc))).orElse(0.0);
  }
}
