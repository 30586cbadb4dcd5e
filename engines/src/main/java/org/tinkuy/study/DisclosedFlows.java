package org.tinkuy.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.tinkuy.catalog.Family;
import org.tinkuy.figure.Figure;
import org.tinkuy.flows.Balance;
import org.tinkuy.flows.Carbon;
import org.tinkuy.flows.Carbon.Footprint;
import org.tinkuy.flows.Circularity;
import org.tinkuy.flows.Entry;
import org.tinkuy.flows.FlowGraph;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.flows.Inventory;
import org.tinkuy.flows.Lack;
import org.tinkuy.flows.Ladder;
import org.tinkuy.flows.Rung;
import org.tinkuy.kernel.Sentence;

/// What runs through a park as others than the operator see it: totals of the park, and of a tenant
/// what is its own. Materials that fewer firms handle than an aggregate needs are not even named,
/// since their names tell whose they are; the graph, meters and flows of others are taken out.
final class DisclosedFlows {
  private final FlowResults full;
  private final Sight sight;
  private final String tenant;
  private final Set<Family> named;

  /// @param tenant whose own figures are shown besides; empty for the public
  /// @param fewest how many firms must handle a material for it to be named
  DisclosedFlows(FlowResults full, Sight sight, String tenant, int fewest) {
    this.full = full;
    this.sight = sight;
    this.tenant = tenant;
    this.named = named(full, fewest);
  }

  /// The aggregates that are to be decided about.
  static List<Figure> aggregates(FlowResults full, int fewest) {
    Set<Family> named = named(full, fewest);
    List<Figure> figures = new ArrayList<>();
    for (Balance balance : full.balances()) {
      if (balance.isOfPark() && named.contains(balance.family())) {
        figures.addAll(balance.sides().list());
        figures.add(balance.unexplained());
        figures.add(balance.share());
      }
    }
    figures.addAll(full.circularity().ladder().rungs().values());
    figures.addAll(full.circularity().ladder().places().values());
    figures.addAll(full.circularity().ratios());
    figures.addAll(full.carbon().park().figures());
    figures.add(full.carbon().handedOver());
    figures.add(full.carbon().tenants());
    return figures;
  }

  private static Set<Family> named(FlowResults full, int fewest) {
    Map<Family, Set<String>> holders = new TreeMap<>();
    for (Entry entry : full.inventory().entries()) {
      if (!entry.holder().equals(full.inventory().body())) {
        holders.computeIfAbsent(entry.family(), _ -> new TreeSet<>()).add(entry.holder());
      }
    }
    Set<Family> named = new TreeSet<>();
    holders.forEach(
        (family, of) -> {
          if (!family.isMaterial() || of.size() >= fewest) {
            named.add(family);
          }
        });
    return named;
  }

  FlowResults results() {
    return new FlowResults(
        inventory(),
        new FlowGraph(new LinkedHashMap<>(), List.of()),
        full.balances().stream().filter(this::isTold).map(this::balance).toList(),
        List.of(),
        circularity(),
        carbon(),
        // sums of several years would tell what joined or left between them
        List.of(),
        full.coverage());
  }

  private boolean isTold(Balance balance) {
    return balance.isOfPark() ? named.contains(balance.family()) : balance.subject().equals(tenant);
  }

  private Inventory inventory() {
    Inventory all = full.inventory();
    return new Inventory(
        all.period(),
        all.body(),
        all.entries().stream().filter(each -> each.holder().equals(tenant)).toList(),
        List.of(),
        List.of(),
        List.of(),
        // estimates are for the operator alone
        List.of(),
        all.rowsLeftOut());
  }

  private Balance balance(Balance balance) {
    UnaryOperator<Figure> shown = balance.isOfPark() ? sight::show : sight::own;
    return new Balance(
        balance.subject(),
        balance.family(),
        new Balance.Sides(
            shown.apply(balance.sides().in()),
            shown.apply(balance.sides().out()),
            shown.apply(balance.sides().consumed()),
            shown.apply(balance.sides().stored())),
        shown.apply(balance.unexplained()),
        shown.apply(balance.share()),
        balance.verdict(),
        balance.isOfPark()
            ? balance.lacks().stream().map(DisclosedFlows::unnamed).distinct().toList()
            : balance.lacks());
  }

  /// What is missing, without whose flow it is.
  private static Lack unnamed(Lack lack) {
    return new Lack(lack.side(), "", Entry.Gap.NONE);
  }

  private Circularity circularity() {
    Circularity all = full.circularity();
    SequencedMap<Rung, Figure> rungs = new LinkedHashMap<>();
    all.ladder().rungs().forEach((rung, figure) -> rungs.put(rung, sight.show(figure)));
    SequencedMap<Ladder.Where, Figure> places = new LinkedHashMap<>();
    all.ladder().places().forEach((where, figure) -> places.put(where, sight.show(figure)));
    return new Circularity(
        // what is not told names flows of others
        new Ladder(rungs, places, List.of()),
        recirculated(all),
        sight.show(all.secondaryInput()),
        sight.show(all.circularWater()),
        sight.show(all.treatedDischarge()),
        sight.show(all.renewableEnergy()),
        sight.show(all.ownEnergy()),
        notices(all));
  }

  /// The end of a share that an unsaid use or fate leaves open would tell how much that is, where
  /// its own amount is hidden.
  private Figure recirculated(Circularity all) {
    Figure shown = sight.show(all.recirculated());
    boolean isHidden =
        all.ladder().rungs().entrySet().stream()
            .anyMatch(rung -> rung.getKey().isOpen() && sight.show(rung.getValue()).isHidden());
    return shown.state() == Figure.State.UNCERTAIN && isHidden
        ? Figure.uncertain(
            shown.id(),
            new Figure.Range(shown.findValue().orElse(0.0), 0, 1),
            shown.unit(),
            shown.origin(),
            shown.reason())
        : shown;
  }

  /// How many firms are behind a share is told with its number alone: where they are few, it tells
  /// how many there are.
  private List<Sentence> notices(Circularity all) {
    boolean told = sight.show(all.recirculated()).tells();
    return all.notices().stream()
        .filter(notice -> told || !notice.key().equals(Circularity.RESIDUES_TOLD))
        .toList();
  }

  private Carbon carbon() {
    Carbon all = full.carbon();
    return new Carbon(
        all.holders().stream()
            .filter(each -> each.subject().equals(tenant))
            .map(own -> footprint(own, sight::own))
            .toList(),
        footprint(all.park(), sight::show),
        sight.show(all.handedOver()),
        sight.show(all.tenants()),
        List.of(),
        List.of(),
        // that an average stands in tells that somebody has no contract
        List.of());
  }

  private static Footprint footprint(Footprint whole, UnaryOperator<Figure> shown) {
    return new Footprint(
        whole.subject(),
        shown.apply(whole.scope1()),
        shown.apply(whole.scope2Location()),
        shown.apply(whole.scope2Market()),
        shown.apply(whole.purchased()),
        shown.apply(whole.biogenic()));
  }
}
