package org.tinkuy.exchange.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Variable;

/// What lines may be built together in a part: one mode for a pair, no more partners than a firm
/// may have.
final class DesignRows {
  private final Model.Builder building;
  private final GuardPart part;
  private final Map<String, Variable> uses;
  private final Map<FirmPair, Variable> partners = new LinkedHashMap<>();

  DesignRows(Model.Builder building, GuardPart part, Map<String, Variable> uses) {
    this.building = building;
    this.part = part;
    this.uses = uses;
    if (part.problem().terms().oneModePerPair()) {
      oneMode();
    }
    part.problem().arcs().stream().filter(part::isLimited).forEach(this::partner);
    part.problem().terms().partnersMax().forEach(this::partners);
  }

  private Variable use(ExchangeArc arc) {
    return Objects.requireNonNull(uses.get(arc.line()));
  }

  private void oneMode() {
    Map<String, List<ExchangeArc>> pairs = new LinkedHashMap<>();
    for (ExchangeArc arc : part.problem().arcs()) {
      pairs.computeIfAbsent(GuardPart.pair(arc), _ -> new ArrayList<>()).add(arc);
    }
    for (List<ExchangeArc> arcs : pairs.values()) {
      if (arcs.size() > 1) {
        ExchangeArc first = arcs.getFirst();
        Model.Sum sum = building.constraint("one mode " + first.name(), RuleTags.oneMode(first));
        arcs.forEach(arc -> sum.plus(1, use(arc)));
        sum.atMost(1);
      }
    }
  }

  private void partner(ExchangeArc arc) {
    FirmPair pair = FirmPair.of(part.problem(), arc);
    Variable both =
        partners.computeIfAbsent(
            pair, _ -> building.binary("partners " + pair.one() + " " + pair.other(), 0));
    building
        .constraint("partner by " + arc.name(), RuleTags.partner(arc.line()))
        .plus(1, use(arc))
        .plus(-1, both)
        .atMost(0);
  }

  private void partners(String firm, double most) {
    if (partners.keySet().stream().anyMatch(pair -> pair.has(firm))) {
      Model.Sum sum = building.constraint("partners of " + firm, RuleTags.partners(firm));
      partners.forEach(
          (pair, both) -> {
            if (pair.has(firm)) {
              sum.plus(1, both);
            }
          });
      sum.atMost(most);
    }
  }

  /// Adds which firms are partners where these lines are built.
  void start(Set<String> built, Map<Variable, Double> values) {
    partners.values().forEach(both -> values.put(both, 0.0));
    for (ExchangeArc arc : part.problem().arcs()) {
      if (built.contains(arc.line()) && part.isLimited(arc)) {
        values.put(Objects.requireNonNull(partners.get(FirmPair.of(part.problem(), arc))), 1.0);
      }
    }
  }
}
