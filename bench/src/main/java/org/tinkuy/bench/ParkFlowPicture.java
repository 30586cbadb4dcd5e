package org.tinkuy.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.tinkuy.views.picture.Fill;
import org.tinkuy.views.picture.FillClass;
import org.tinkuy.views.picture.Sankey;
import org.tinkuy.views.picture.SankeyLink;
import org.tinkuy.views.picture.SankeyLink.State;
import org.tinkuy.views.picture.SankeyNode;

/// A Sankey diagram such as the flows of a park give it, with any number of links, made by chance
/// from a seed: sources, works, firms, a plant and what leaves; every seventh link runs from firm
/// to firm or comes back, every ninth is estimated, every fifteenth hidden, and some firms leak.
public final class ParkFlowPicture {
  private static final int LINKS_OF_A_FIRM = 4;

  private final SplittableRandom random;
  private final int count;
  private final List<SankeyLink> links = new ArrayList<>();
  private final Set<String> pairs = new HashSet<>();
  private final Map<String, SankeyNode> nodes = new LinkedHashMap<>();

  private ParkFlowPicture(int count, long seed) {
    this.random = new SplittableRandom(seed);
    this.count = count;
  }

  /// The diagram.
  ///
  /// @param count of its links, >= 5
  public static Sankey of(int count, long seed) {
    return new ParkFlowPicture(count, seed).make();
  }

  private Sankey make() {
    int firms = Math.max(1, count / LINKS_OF_A_FIRM);
    link("River", "Waterworks", 900 * firms, "fresh");
    for (int i = 0; i < firms && links.size() < count; i++) {
      String firm = "Firm " + (i + 1);
      double taken = StrictMath.exp(random.nextDouble(3, 9));
      link("Waterworks", firm, taken, "fresh");
      link(firm, "Treatment plant", taken * random.nextDouble(0.3, 0.7), "waste");
      link(firm, "Evaporation", taken * random.nextDouble(0.1, 0.3), "fresh");
    }
    link("Treatment plant", "River below", 450 * firms, "waste");
    while (links.size() < count) {
      String from = links.size() % 4 == 0 ? "Treatment plant" : firm(firms);
      String to = firms == 1 && links.size() % 2 == 0 ? "Wells" : firm(firms);
      link(from, to, StrictMath.exp(random.nextDouble(2, 7)), "reused");
    }
    List<FillClass> classes =
        List.of(
            new FillClass("fresh", "Fresh water", Fill.RIVER),
            new FillClass("waste", "Wastewater", Fill.OCHRE),
            new FillClass("reused", "Used again", Fill.MOSS));
    return new Sankey(
        "flows",
        count + " links",
        "Water of a park made by chance",
        "Seed",
        "m3",
        List.copyOf(nodes.values()),
        links,
        classes);
  }

  private String firm(int firms) {
    return "Firm " + (1 + random.nextInt(firms));
  }

  /// Adds a link unless there is one between the two, so that each is met once.
  private void link(String from, String to, double value, String fillClass) {
    if (links.size() < count && (pairs.add(from + ">" + to) || pairs.size() > count * 20)) {
      int at = links.size();
      State state = at % 15 == 14 ? State.HIDDEN : at % 9 == 8 ? State.ESTIMATED : State.KNOWN;
      links.add(new SankeyLink(from, to, state == State.HIDDEN ? 0 : value, fillClass, state));
      node(from);
      node(to);
    }
  }

  private void node(String id) {
    boolean inside = id.startsWith("Firm") || id.startsWith("Water") || id.startsWith("Treat");
    boolean leaks = id.startsWith("Firm") && id.endsWith("5");
    nodes.computeIfAbsent(
        id, _ -> new SankeyNode(id, id, -1, inside, leaks ? 400 : 0, leaks && id.endsWith("15")));
  }
}
