package org.tinkuy.flows;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tinkuy.catalog.Family;
import org.tinkuy.figure.Figure;
import org.tinkuy.flows.Balance.Sides;
import org.tinkuy.flows.Balance.Verdict;
import org.tinkuy.flows.Entry.Gap;
import org.tinkuy.flows.FlowFigures.Part;
import org.tinkuy.flows.FlowGraph.Arc;
import org.tinkuy.flows.FlowGraph.Kind;
import org.tinkuy.formula.Term;
import org.tinkuy.kernel.Unit;

/// Balances tenants, bodies and the whole park, family by family: `unexplained = in - out -
/// consumed - stored`, with the standard uncertainty of a difference of amounts found on their own.
/// It is flagged where it exceeds its expanded uncertainty, and nothing is said where a side is
/// missing, or where what is left may be what nobody told as used up.
///
/// Source: JCGM 100:2008 (GUM), 5.1.2 and 6.2.1.
public final class Balances {
  /// The largest part of the larger side that uncertainty may be where a balance is said to close;
  /// a loss of that size would not show.
  private static final double MOST_UNCERTAIN = 0.5;

  private final Inventory inventory;
  private final FlowGraph graph;
  private final FlowFigures figures;
  private final ArcParts arcs;
  private final List<String> resales;

  private Balances(Inventory inventory, FlowGraph graph, double coverage) {
    this.inventory = inventory;
    this.graph = graph;
    this.figures = new FlowFigures(coverage);
    this.arcs = new ArcParts(inventory);
    this.resales = graph.resales();
  }

  /// The balances of the park, then of each holder, family by family.
  ///
  /// @param coverage how many standard uncertainties an imbalance must exceed to be flagged, > 0
  public static List<Balance> of(Inventory inventory, FlowGraph graph, double coverage) {
    Balances all = new Balances(inventory, graph, coverage);
    List<Balance> balances = new ArrayList<>();
    inventory.entries().stream()
        .collect(Collectors.groupingBy(Entry::family, TreeMap::new, Collectors.toList()))
        .forEach(
            (family, flows) -> {
              List<Balance> holders = new ArrayList<>();
              byHolder(flows)
                  .forEach((holder, own) -> holders.add(all.holder(holder, family, own)));
              balances.add(all.park(family, flows, usedUntold(holders)));
              balances.addAll(holders);
            });
    return balances;
  }

  /// Parts of the four sides.
  private record Parts(List<Part> in, List<Part> out, List<Part> consumed, List<Part> stored) {
    /// Whether anything is told of what becomes of what came in.
    boolean isTold() {
      return !out.isEmpty() || !consumed.isEmpty() || !stored.isEmpty();
    }

    List<Part> all() {
      List<Part> all = new ArrayList<>(in);
      all.addAll(out);
      all.addAll(consumed);
      all.addAll(stored);
      return all;
    }

    /// What came in or what became of it, whichever is more, in the unit of the family.
    double larger() {
      double came = FlowFigures.sum(in).value();
      return Math.max(came, came - unexplained().value());
    }

    Amount unexplained() {
      return FlowFigures.sum(in)
          .minus(FlowFigures.sum(out))
          .minus(FlowFigures.sum(consumed))
          .minus(FlowFigures.sum(stored));
    }
  }

  /// What everybody has of flows, by id; flows without a holder are of nobody, and who has only
  /// what it uses again itself has nothing to balance.
  private static SortedMap<String, List<Entry>> byHolder(List<Entry> flows) {
    SortedMap<String, List<Entry>> byHolder =
        flows.stream()
            .filter(entry -> !entry.holder().isEmpty())
            .collect(Collectors.groupingBy(Entry::holder, TreeMap::new, Collectors.toList()));
    byHolder.values().removeIf(own -> own.stream().allMatch(Entry::isInner));
    return byHolder;
  }

  /// What a holder takes in and does not say it used up is not unexplained: it may have used it, or
  /// built it into what it makes. What it gives out beyond what it takes in it may have made, but
  /// no water.
  private Balance holder(String holder, Family family, List<Entry> all) {
    List<Entry> own = all.stream().filter(entry -> !entry.isInner()).toList();
    Parts parts =
        new Parts(
            parts(own, Direction.IN),
            parts(own, Direction.OUT),
            parts(own, Direction.CONSUMED),
            parts(own, Direction.STORED));
    List<Lack> lacks = new ArrayList<>(lacks(own));
    Amount rest = parts.unexplained();
    boolean made = rest.value() < 0;
    boolean used = !made && isVague(parts);
    if (parts.isTold()
        && parts.consumed().isEmpty()
        && (exceeds(rest) || used)
        && !(made && family.isWater())) {
      lacks.add(new Lack(made ? "in" : Lack.CONSUMED, "", Gap.NONE));
    }
    return balance(holder, family, parts, told(all), lacks);
  }

  /// How much is left with those who do not tell what they used up, in the unit of the family.
  private static double usedUntold(List<Balance> holders) {
    return holders.stream()
        .filter(balance -> balance.lacks().stream().anyMatch(Lack::isOfUse))
        .mapToDouble(balance -> balance.unexplained().range().orElseThrow().value())
        .sum();
  }

  /// Whether more is left than uncertainty accounts for.
  private boolean exceeds(Amount rest) {
    return rest.isBeyond(figures.coverage());
  }

  private static List<Part> parts(List<Entry> entries, Direction direction) {
    return entries.stream()
        .filter(entry -> entry.direction() == direction && entry.amount().isPresent())
        .map(entry -> Part.of(entry, entry.known()))
        .toList();
  }

  /// The sides of which an amount is told, be it 0 or what stays inside.
  private static Set<Direction> told(List<Entry> entries) {
    Set<Direction> told = EnumSet.noneOf(Direction.class);
    entries.stream()
        .filter(entry -> entry.amount().isPresent())
        .forEach(entry -> told.add(entry.direction()));
    return told;
  }

  private List<Lack> lacks(List<Entry> entries) {
    List<Lack> lacks = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.gap() != Gap.NONE) {
        String side = entry.direction() == Direction.IN ? "in" : "out";
        lacks.add(new Lack(side, entry.flow(), entry.gap()));
      }
    }
    if (inventory.rowsLeftOut()) {
      lacks.add(new Lack("rows", "", Gap.NONE));
    }
    return lacks;
  }

  /// A firm that takes a material in and does not say what becomes of it, or gives out one that it
  /// does not say it took in, made something of it: the park's material does not balance by
  /// carrier.
  private static List<Lack> changed(List<Entry> entries) {
    Set<String> takers = new HashSet<>();
    Set<String> others = new HashSet<>();
    entries.forEach(
        entry -> (entry.direction() == Direction.IN ? takers : others).add(entry.holder()));
    List<Lack> lacks = new ArrayList<>();
    for (Entry entry : entries) {
      boolean in = entry.direction() == Direction.IN;
      if (!(in ? others : takers).contains(entry.holder())) {
        lacks.add(new Lack(in ? "out" : "in", entry.flow(), Gap.NONE));
      }
    }
    return lacks;
  }

  /// Whether a firm takes energy in and does not say where it goes: it used it, which nobody calls
  /// unexplained.
  private static boolean isUsedUp(List<Entry> entries) {
    return changed(entries).stream().anyMatch(lack -> lack.side().equals("out"));
  }

  /// What crosses the fence; what stays between the firms is on both sides and falls away. Water is
  /// not called unexplained that firms may have used up without telling it.
  ///
  /// @param all the flows of the family
  /// @param usedUntold what firms may have used up so, in the unit of the family, >= 0
  private Balance park(Family family, List<Entry> all, double usedUntold) {
    List<Entry> entries = all.stream().filter(entry -> !entry.isInner()).toList();
    List<Arc> own = graph.arcs(family).stream().filter(arc -> arc.amount().isPresent()).toList();
    Parts parts =
        new Parts(
            crossing(own, graph::enters),
            crossing(own, graph::leaves),
            crossing(own, arc -> graph.node(arc.to()).kind() == Kind.CONSUMED),
            stock(own));
    List<Lack> lacks = new ArrayList<>(lacks(entries).stream().map(this::atTheFence).toList());
    if (family.isMaterial()) {
      lacks.addAll(changed(entries));
    } else if (family.isEnergy() && parts.isTold() && isUsedUp(entries)) {
      lacks.add(new Lack("out", "", Gap.NONE));
    } else if (family.isWater() && usedUntold > 0) {
      Amount rest = parts.unexplained();
      if (exceeds(rest) && !exceeds(rest.minus(new Amount(usedUntold, 0, rest.found())))) {
        lacks.add(new Lack(Lack.CONSUMED, "", Gap.NONE));
      }
    }
    return balance(Balance.PARK, family, parts, told(all), lacks);
  }

  /// Power that the body sells on without telling how much leaves it open how much of what firms
  /// take comes in besides.
  private Lack atTheFence(Lack lack) {
    return resales.contains(lack.flow()) ? new Lack("in", lack.flow(), lack.gap()) : lack;
  }

  private List<Part> crossing(List<Arc> own, Predicate<Arc> which) {
    return own.stream().filter(which).flatMap(arc -> arcs.of(arc).stream()).toList();
  }

  private List<Part> stock(List<Arc> own) {
    List<Part> parts = new ArrayList<>(crossing(own, arc -> isStock(arc.to())));
    crossing(own, arc -> isStock(arc.from())).forEach(part -> parts.add(part.times(-1)));
    return parts;
  }

  private boolean isStock(String node) {
    return graph.node(node).kind() == Kind.STOCK;
  }

  private Balance balance(
      String subject, Family family, Parts parts, Set<Direction> told, List<Lack> known) {
    List<Lack> lacks = new ArrayList<>(known);
    if (parts.in().isEmpty()) {
      lacks.add(new Lack("in", "", Gap.NONE));
    }
    if (!parts.isTold()) {
      lacks.add(new Lack("out", "", Gap.NONE));
    }
    String id = subject + "." + family.id();
    boolean leftOut = lacks.stream().anyMatch(lack -> lack.side().equals("rows"));
    boolean inWhole = !leftOut && lacks.stream().noneMatch(lack -> lack.side().equals("in"));
    boolean outWhole = !leftOut && lacks.stream().noneMatch(lack -> lack.side().equals("out"));
    Sides sides =
        new Sides(
            side(id + ".in", parts.in(), told.contains(Direction.IN), inWhole, family),
            side(id + ".out", parts.out(), told.contains(Direction.OUT), outWhole, family),
            side(
                id + ".consumed",
                parts.consumed(),
                told.contains(Direction.CONSUMED),
                outWhole && lacks.stream().noneMatch(Lack::isOfUse),
                family),
            side(
                id + ".stored", parts.stored(), told.contains(Direction.STORED), outWhole, family));
    Amount rest = parts.unexplained();
    List<Term> terms =
        sides.list().stream().flatMap(side -> side.origin().terms().stream()).toList();
    Figure unexplained =
        lacks.isEmpty()
            ? figures.of(id + ".unexplained", family.unit(), rest, terms, parts.all())
            : figures.open(id + ".unexplained", family.unit(), rest, terms, parts.all());
    return new Balance(
        subject,
        family,
        sides,
        unexplained,
        share(id, parts, lacks, terms),
        verdict(parts, lacks),
        lacks);
  }

  /// A side of which nobody tells anything is not known, which is not nothing.
  private Figure side(String id, List<Part> parts, boolean told, boolean whole, Family family) {
    return parts.isEmpty() && !(told && whole)
        ? figures.none(id, Figure.State.NO_DATA, parts)
        : figures.sum(id, family.unit(), parts, whole);
  }

  private Figure share(String id, Parts parts, List<Lack> lacks, List<Term> terms) {
    Amount in = FlowFigures.sum(parts.in());
    String name = id + ".unexplainedShare";
    if (in.value() <= 0 || !lacks.isEmpty()) {
      return figures.none(name, Figure.State.NO_DATA, parts.all());
    }
    Amount share = parts.unexplained().times(1 / in.value());
    return figures.of(name, Unit.ONE, share, terms, parts.all());
  }

  private Verdict verdict(Parts parts, List<Lack> lacks) {
    if (!lacks.isEmpty()) {
      return Verdict.INCOMPLETE;
    }
    if (exceeds(parts.unexplained())) {
      return Verdict.FLAGGED;
    }
    return isVague(parts) ? Verdict.INCONCLUSIVE : Verdict.CLOSED;
  }

  /// Whether uncertainty accounts for most of what is left because it is of the size of the flows.
  private boolean isVague(Parts parts) {
    return parts.unexplained().margin(figures.coverage()) > MOST_UNCERTAIN * parts.larger();
  }
}
