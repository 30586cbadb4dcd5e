package org.tinkuy.exchange.park;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.tinkuy.exchange.network.ArcCost;
import org.tinkuy.exchange.network.ExchangeArc;
import org.tinkuy.exchange.network.ExchangeProblem;
import org.tinkuy.exchange.network.ExchangeSink;
import org.tinkuy.exchange.network.ExchangeSource;
import org.tinkuy.exchange.network.ExchangeTerms;
import org.tinkuy.exchange.network.Plan;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.park.Park;

/// The candidates of a park as a problem of the network: every flow once in each season, every
/// candidate a line that is built once and used in each season.
///
/// What the problem calls tonnes are MWh where a line carries energy, and where a need is one of
/// energy: of matter that is burnt for it, what a tonne replaces is in MWh.
///
/// No dilution is counted on: what comes from outside is taken to be just at the limit of its
/// taker, for no park says what is in it. So is heat in place of a fuel, which neither worsens the
/// fuel nor thins what others give into it.
final class ParkProblem {
  private final ExchangeProblem problem;
  private final Map<String, Candidate> byLine = new LinkedHashMap<>();
  private final List<Season> seasons;

  /// @param candidates all of which can be weighed
  /// @param known the partners that firms have already ([Partners])
  ParkProblem(
      Park park, List<Candidate> candidates, ExchangeAsk ask, Map<String, Set<String>> known) {
    candidates.forEach(each -> byLine.put(each.id(), each));
    this.seasons = Season.of(calendars(candidates));
    Map<String, Double> partners = new LinkedHashMap<>();
    park.table("tenants").rows().stream()
        .filter(row -> candidates.stream().anyMatch(each -> joins(each, row.text("tenant"))))
        .forEach(
            row ->
                row.findNumber("partnersMax")
                    .ifPresent(
                        most ->
                            partners.put(
                                row.text("tenant"),
                                Math.max(
                                    0,
                                    most
                                        - known
                                            .getOrDefault(row.text("tenant"), Set.of())
                                            .size()))));
    ExchangeTerms terms =
        new ExchangeTerms(
            park.profile().money().currency().toString(),
            true,
            partners,
            ask.carbonPrice_perTonne(),
            ask.budget(),
            known);
    this.problem = new ExchangeProblem(terms, sources(candidates), sinks(candidates), arcs());
  }

  private static boolean joins(Candidate candidate, String firm) {
    return candidate.giver().equals(firm) || candidate.taker().equals(firm);
  }

  private static List<Calendar> calendars(List<Candidate> candidates) {
    return candidates.stream()
        .flatMap(each -> Stream.of(each.offer().flow().calendar(), each.need().flow().calendar()))
        .distinct()
        .toList();
  }

  ExchangeProblem problem() {
    return problem;
  }

  /// Every candidate of the problem, in order.
  List<Candidate> listLines() {
    return List.copyOf(byLine.values());
  }

  /// The tonnes of every candidate that a plan uses, in the order of the candidates.
  Map<Candidate, Double> used(Plan plan) {
    Map<String, Double> lines = new LinkedHashMap<>();
    plan.tonnes().forEach((arc, amount) -> lines.merge(arc.line(), amount, Double::sum));
    Map<Candidate, Double> used = new LinkedHashMap<>();
    byLine.forEach(
        (line, candidate) -> {
          if (lines.containsKey(line)) {
            used.put(candidate, Objects.requireNonNull(lines.get(line)));
          }
        });
    return used;
  }

  /// What passes in each month of every candidate that a plan uses: what passes in a season is
  /// spread evenly over its months.
  Map<Candidate, MonthlyAmount> monthly(Plan plan) {
    Map<Candidate, MonthlyAmount> monthly = new LinkedHashMap<>();
    used(plan)
        .forEach(
            (candidate, amount) -> {
              List<Double> months = new ArrayList<>(Collections.nCopies(Calendar.YEAR, 0.0));
              plan.tonnes().forEach((arc, own_t) -> spread(arc, own_t, candidate, months));
              monthly.put(candidate, new MonthlyAmount(amount, months));
            });
    return monthly;
  }

  private void spread(ExchangeArc arc, double amount, Candidate candidate, List<Double> months) {
    for (Season season : seasons) {
      String source = season.node(candidate.offer().flow().id());
      if (arc.line().equals(candidate.id()) && arc.from().equals(source)) {
        season.spread(amount, months);
      }
    }
  }

  private List<ExchangeSource> sources(List<Candidate> candidates) {
    Map<String, Offer> offers = new LinkedHashMap<>();
    Map<String, Map<String, Double>> qualities = new LinkedHashMap<>();
    for (Candidate each : candidates) {
      String flow = each.offer().flow().id();
      offers.put(flow, each.offer());
      qualities.computeIfAbsent(flow, _ -> new LinkedHashMap<>()).putAll(met(each));
    }
    return inSeasons(offers, qualities);
  }

  /// What is in an offer of each property that a need limits, in the unit of the limit.
  private static Map<String, Double> met(Candidate candidate) {
    Need need = candidate.need();
    Offer offer = candidate.offer();
    boolean mixes = !Energy.sparesFuel(offer.flow().carrier(), need.flow().carrier());
    Map<String, Double> met = new LinkedHashMap<>();
    need.limit()
        .forEach(
            (property, most) -> {
              Quantity own = mixes ? Objects.requireNonNull(offer.quality().get(property)) : most;
              met.put(name(need, property), own.in(most.unit()).value());
            });
    return met;
  }

  /// Each limit is a property of its own: what one need limits says nothing of another.
  private static String name(Need need, String property) {
    return need.flow().id() + " " + property;
  }

  private List<ExchangeSource> inSeasons(
      Map<String, Offer> offers, Map<String, Map<String, Double>> qualities) {
    List<ExchangeSource> sources = new ArrayList<>();
    for (Offer offer : offers.values()) {
      Map<String, Double> quality = Objects.requireNonNull(qualities.get(offer.flow().id()));
      for (Season season : seasons) {
        double share = season.share(offer.flow().calendar());
        sources.add(
            new ExchangeSource(
                season.node(offer.flow().id()),
                offer.flow().firm().id(),
                false,
                offer.flow().carrier().id(),
                share * offer.flow().free().value(),
                offer.disposal_perUnit().orElseThrow(),
                0,
                quality));
      }
    }
    return sources;
  }

  private List<ExchangeSink> sinks(List<Candidate> candidates) {
    Map<String, Need> needs = new LinkedHashMap<>();
    candidates.forEach(each -> needs.put(each.need().flow().id(), each.need()));
    List<ExchangeSink> sinks = new ArrayList<>();
    for (Need need : needs.values()) {
      Map<String, Double> limit = new LinkedHashMap<>();
      need.limit().forEach((property, most) -> limit.put(name(need, property), most.value()));
      for (Season season : seasons) {
        double share = season.share(need.flow().calendar());
        sinks.add(
            new ExchangeSink(
                season.node(need.flow().id()),
                need.flow().firm().id(),
                share * need.flow().free().value(),
                need.virgin_perUnit(),
                need.virginCo2_kgPerUnit().orElse(0),
                limit,
                limit));
      }
    }
    return sinks;
  }

  private List<ExchangeArc> arcs() {
    List<ExchangeArc> arcs = new ArrayList<>();
    byLine.forEach(
        (line, candidate) -> {
          for (Season season : seasons) {
            boolean both =
                season.share(candidate.offer().flow().calendar()) > 0
                    && season.share(candidate.need().flow().calendar()) > 0;
            if (both) {
              arcs.add(arc(line, candidate, season));
            }
          }
        });
    return arcs;
  }

  private static ExchangeArc arc(String line, Candidate candidate, Season season) {
    double replaced = candidate.processing().replaced().orElseThrow();
    ArcCost cost =
        new ArcCost(
            0,
            candidate.carriage().haul_perUnit().orElseThrow()
                + candidate.processing().cost_perUnit().orElseThrow(),
            candidate.investment().perYear().orElseThrow(),
            candidate.carriage().co2_kgPerUnit().orElse(0),
            candidate.burnt_kgPerUnit().orElse(0),
            candidate.investment().paidBy().equals("giver"));
    return new ExchangeArc(
        season.node(candidate.offer().flow().id()),
        season.node(candidate.need().flow().id()),
        candidate.carriage().mode(),
        candidate.carriage().way().orElseThrow().distance_km(),
        cost,
        candidate.minimum(),
        replaced,
        line);
  }
}
