package org.tinkuy.views.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tinkuy.catalog.Family;
import org.tinkuy.flows.Amount;
import org.tinkuy.flows.Balance;
import org.tinkuy.flows.FlowGraph;
import org.tinkuy.flows.FlowGraph.Arc;
import org.tinkuy.flows.FlowGraph.Kind;
import org.tinkuy.flows.FlowGraph.Node;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.views.picture.Fill;
import org.tinkuy.views.picture.FillClass;
import org.tinkuy.views.picture.Sankey;
import org.tinkuy.views.picture.SankeyLink;
import org.tinkuy.views.picture.SankeyNode;
import org.tinkuy.views.wording.Wording;

/// Makes Sankey diagrams of the flow graph: one of water, one of energy, one of materials; mass and
/// energy never in one.
final class FlowPictures {
  private final FlowResults results;
  private final FlowGraph graph;
  private final FlowNames names;
  private final Wording words;

  FlowPictures(FlowResults results, FlowNames names, Wording words) {
    this.results = results;
    this.graph = results.graph();
    this.names = names;
    this.words = words;
  }

  /// The diagram of the families that are asked for; empty where nothing of them flows.
  ///
  /// @param topic `water`, `energy` or `material`
  /// @param title the finding
  Optional<Sankey> of(String topic, String title, Predicate<Family> which) {
    List<Arc> arcs = new ArrayList<>();
    for (Arc arc : graph.arcs()) {
      boolean nothing = arc.amount().isPresent() && arc.amount().get().value() == 0;
      if (which.test(arc.family()) && !nothing) {
        arcs.add(arc);
      }
    }
    if (arcs.isEmpty()) {
      return Optional.empty();
    }
    List<SankeyLink> links = links(arcs, topic);
    List<SankeyNode> nodes = nodes(links, topic, arcs.getFirst().family());
    boolean fuels = links.stream().anyMatch(link -> link.fillClass().equals("fuel"));
    return Optional.of(
        new Sankey(
            "flows-" + topic,
            title,
            words.text(
                topic.equals("material")
                    ? FlowNames.told("report.flows.picture.material", results)
                    : "report.flows.picture." + topic + (fuels ? ".fuels" : ""),
                "period",
                results.inventory().period().text()),
            words.text(FlowNames.told("report.flows.source", results)),
            words.unit(arcs.getFirst().family().unit()),
            nodes,
            links,
            classes(topic)));
  }

  /// Arcs between the same two nodes of one class are one link.
  private List<SankeyLink> links(List<Arc> arcs, String topic) {
    Map<List<String>, List<Arc>> together = new LinkedHashMap<>();
    for (Arc arc : arcs) {
      together
          .computeIfAbsent(
              List.of(arc.from(), arc.to(), classOf(arc, topic)), _ -> new ArrayList<>())
          .add(arc);
    }
    List<SankeyLink> links = new ArrayList<>();
    together.forEach(
        (key, of) ->
            links.add(
                new SankeyLink(
                    key.get(0), key.get(1), sum(of), key.get(2), state(of), what(of, topic))));
    return links;
  }

  /// The materials of a link, the most of them first; what else runs is told by its class.
  private String what(List<Arc> arcs, String topic) {
    if (!topic.equals("material")) {
      return "";
    }
    return words.list(
        arcs.stream()
            .sorted(Comparator.comparingDouble(FlowPictures::value).reversed())
            .map(arc -> names.carrier(arc.carrier()))
            .distinct()
            .toList());
  }

  private static double value(Arc arc) {
    return arc.amount().map(Amount::value).orElse(0.0);
  }

  private static double sum(List<Arc> arcs) {
    return arcs.stream().mapToDouble(FlowPictures::value).sum();
  }

  private static SankeyLink.State state(List<Arc> arcs) {
    if (arcs.stream().allMatch(arc -> arc.amount().isEmpty())) {
      return SankeyLink.State.HIDDEN;
    }
    boolean sure =
        arcs.stream()
            .allMatch(arc -> arc.amount().isPresent() && !arc.amount().get().isEstimated());
    return sure ? SankeyLink.State.KNOWN : SankeyLink.State.ESTIMATED;
  }

  private String classOf(Arc arc, String topic) {
    return switch (topic) {
      case "water" -> waterClass(arc);
      case "energy" -> energyClass(arc);
      default -> materialClass(arc);
    };
  }

  private String waterClass(Arc arc) {
    boolean again =
        arc.exchange()
            || arc.isLoop()
            || arc.carrier().equals("reclaimedWater")
            || isUsedInside(arc)
            || isUsedUpAgain(arc);
    if (again) {
      return "reused";
    }
    return List.of("wastewater", "sewage", "brine").contains(arc.carrier()) ? "waste" : "fresh";
  }

  /// Whether it is used in the park by somebody who is not told.
  private boolean isUsedInside(Arc arc) {
    return graph.node(arc.to()).subject().equals("reusedInPark");
  }

  /// Whether it is used up by somebody who takes in no water but what was used before.
  private boolean isUsedUpAgain(Arc arc) {
    List<Arc> taken =
        graph.arcs(arc.family()).stream().filter(other -> other.to().equals(arc.from())).toList();
    return graph.node(arc.to()).kind() == Kind.CONSUMED
        && !taken.isEmpty()
        && taken.stream().allMatch(other -> waterClass(other).equals("reused"));
  }

  private String energyClass(Arc arc) {
    if (List.of(FlowGraph.OWN, FlowGraph.RECOVERED).contains(arc.from())) {
      return "own";
    }
    return switch (arc.carrier()) {
      case "power" -> "power";
      case "heat", "steam", "cooling" -> "heat";
      default -> "fuel";
    };
  }

  private String materialClass(Arc arc) {
    if (graph.stays(arc) || isUsedInside(arc)) {
      return "reused";
    }
    return switch (graph.node(arc.to()).subject()) {
      case "sold", "reusedOutsidePark", "buyers" -> "sold";
      case "landfill", "incineration", "treatment", "discharge", "sewer", "unsaid" -> "waste";
      default -> "input";
    };
  }

  /// Water is river, power ochre and heat clay, as everywhere; what has no colour of its own is
  /// grey.
  private List<FillClass> classes(String topic) {
    Map<String, Fill> fills = new LinkedHashMap<>();
    switch (topic) {
      case "water" -> {
        fills.put("fresh", Fill.RIVER);
        fills.put("waste", Fill.MUTED);
        fills.put("reused", Fill.MOSS);
      }
      case "energy" -> {
        fills.put("power", Fill.OCHRE);
        fills.put("heat", Fill.CLAY);
        fills.put("fuel", Fill.MUTED);
        fills.put("own", Fill.MOSS);
      }
      default -> {
        fills.put("input", Fill.MUTED);
        fills.put("reused", Fill.MOSS);
        fills.put("sold", Fill.PLUM);
        fills.put("waste", Fill.CLAY);
      }
    }
    List<FillClass> classes = new ArrayList<>();
    fills.forEach(
        (id, fill) ->
            classes.add(new FillClass(id, words.text("flows.class." + topic + "." + id), fill)));
    return classes;
  }

  private List<SankeyNode> nodes(List<SankeyLink> links, String topic, Family family) {
    List<SankeyNode> nodes = new ArrayList<>();
    for (Node node : graph.nodes().values()) {
      boolean used =
          links.stream()
              .anyMatch(link -> link.from().equals(node.id()) || link.to().equals(node.id()));
      if (used) {
        nodes.add(node(node, topic, family));
      }
    }
    return nodes;
  }

  private SankeyNode node(Node node, String topic, Family family) {
    Amount rest = topic.equals("water") && node.kind().isInside() ? rest(node) : Amount.NONE;
    return new SankeyNode(
        node.id(),
        names.node(node, family),
        topic.equals("water") ? waterColumn(node) : -1,
        node.kind().isInside(),
        rest.value(),
        rest.isEstimated(),
        rest.value() != 0 && isFlagged(node));
  }

  /// What nobody can explain at a node: nothing is drawn where a side of its balance is missing,
  /// since then it is not known either.
  private Amount rest(Node node) {
    return water()
        .filter(_ -> !isIncomplete(node))
        .map(family -> graph.rest(node.id(), family))
        .orElse(Amount.NONE);
  }

  private Optional<Family> water() {
    return results.inventory().families().stream().filter(Family::isWater).findFirst();
  }

  private boolean isIncomplete(Node node) {
    return balance(node)
        .filter(balance -> balance.verdict() == Balance.Verdict.INCOMPLETE)
        .isPresent();
  }

  private Optional<Balance> balance(Node node) {
    return results.findBalance(node.id() + "." + Family.WATER);
  }

  private boolean isFlagged(Node node) {
    if (node.kind() == Kind.WORKS) {
      return water().filter(family -> results.isLeft(node, family)).isPresent();
    }
    return balance(node)
        .filter(balance -> balance.verdict() == Balance.Verdict.FLAGGED)
        .isPresent();
  }

  /// Water runs from sources by the works to the firms, by the treatment plant and out.
  private static int waterColumn(Node node) {
    return switch (node.kind()) {
      case SOURCE -> 0;
      case WORKS -> node.subject().equals("water") ? 1 : 3;
      case TENANT -> 2;
      case BODY -> 3;
      case SINK, CONSUMED, STOCK -> 4;
    };
  }
}
