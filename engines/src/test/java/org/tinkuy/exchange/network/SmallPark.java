package org.tinkuy.exchange.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/// Networks for tests: the six firms of `conformance/exchange-small-park.json`, and random ones.
final class SmallPark {
  static final ExchangeTerms FREE = terms(Map.of(), OptionalDouble.empty(), false);

  private SmallPark() {}

  /// Six firms, four residues, four needs; best 187,200 a year, found by enumerating all 128 sets
  /// of arcs. A distance costs 0.15/t-km, handling 2/t.
  static ExchangeProblem sixFirms(ExchangeTerms terms) {
    return new ExchangeProblem(
        terms,
        List.of(
            source("s1", "B", 3000, 40, Map.of()),
            source("s2", "P", 8000, 25, Map.of("LOI", 6.0)),
            source("s3", "S", 12000, 15, Map.of("LOI", 1.0)),
            source("s5", "P", 4000, 20, Map.of())),
        List.of(
            new ExchangeSink(
                "d1", "C", 10000, OptionalDouble.of(30), 0, Map.of("LOI", 0.5), Map.of("LOI", 3.0)),
            sink("d2", "C", 3000, OptionalDouble.of(35)),
            sink("d3", "F", 4000, OptionalDouble.of(28)),
            sink("d4", "R", 9000, OptionalDouble.of(12))),
        List.of(
            arc("s1", "d3", 12, 6000),
            arc("s2", "d1", 20, 15000),
            arc("s2", "d4", 8, 9000),
            arc("s3", "d1", 6, 15000),
            arc("s3", "d4", 15, 12000),
            arc("s5", "d2", 20, 8000),
            arc("s5", "d4", 8, 7000)));
  }

  /// The six firms three times over, the second and third with one and two strokes to each name.
  static ExchangeProblem threeTimesSix() {
    List<ExchangeSource> sources = new ArrayList<>();
    List<ExchangeSink> sinks = new ArrayList<>();
    List<ExchangeArc> arcs = new ArrayList<>();
    ExchangeProblem six = sixFirms(FREE);
    for (String mark : List.of("", "'", "''")) {
      for (ExchangeSource each : six.sources()) {
        sources.add(
            source(
                each.name() + mark,
                each.firm() + mark,
                each.supply_t(),
                each.disposal_perT(),
                each.quality()));
      }
      for (ExchangeSink each : six.sinks()) {
        sinks.add(
            new ExchangeSink(
                each.name() + mark,
                each.firm() + mark,
                each.demand_t(),
                each.virgin_perT(),
                0,
                each.virginQuality(),
                each.limit()));
      }
      for (ExchangeArc each : six.arcs()) {
        arcs.add(
            new ExchangeArc(
                each.from() + mark,
                each.to() + mark,
                each.mode(),
                each.distance_km(),
                each.cost(),
                each.minimum_t(),
                each.substitution()));
      }
    }
    return new ExchangeProblem(FREE, sources, sinks, arcs);
  }

  /// A, D and G have 1,000 t each, B and C need 2,000 t; a tonne spares 28, a line costs 1,000 and
  /// carries no less than 500 t. The best network has three lines, 84,000 - 3,000, of which the
  /// exit of the sink with two leaves 28,000 - 3,000. A fourth line gives one of those two its way
  /// to the other sink: every exit leaves 56,000 - 4,000, and with all there it is 84,000 - 4,000.
  static ExchangeProblem threeGiversTwoTakers() {
    List<ExchangeArc> arcs = new ArrayList<>();
    for (String from : List.of("a", "d", "g")) {
      arcs.add(arc(from, "b", 0, 1_000));
      arcs.add(arc(from, "c", 0, 1_000));
    }
    return new ExchangeProblem(
        FREE,
        List.of(
            source("a", "A", 1000, 10, Map.of()),
            source("d", "D", 1000, 10, Map.of()),
            source("g", "G", 1000, 10, Map.of())),
        List.of(
            sink("b", "B", 2000, OptionalDouble.of(20)),
            sink("c", "C", 2000, OptionalDouble.of(20))),
        arcs);
  }

  /// Firms with a residue and a need each, some limited in quality, some arcs with two modes.
  static ExchangeProblem random(long seed, ExchangeTerms terms) {
    SplittableRandom random = new SplittableRandom(seed);
    List<ExchangeSource> sources = new ArrayList<>();
    List<ExchangeSink> sinks = new ArrayList<>();
    List<ExchangeArc> arcs = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      sources.add(
          source(
              "s" + i,
              "f" + i,
              random.nextInt(200, 2000),
              random.nextInt(5, 50),
              Map.of("ash", random.nextDouble(0, 10))));
      boolean limited = random.nextBoolean();
      sinks.add(
          new ExchangeSink(
              "d" + i,
              "f" + i,
              random.nextInt(200, 2000),
              OptionalDouble.of(random.nextInt(10, 80)),
              0,
              limited ? Map.of("ash", 1.0) : Map.of(),
              limited ? Map.of("ash", random.nextDouble(2, 8)) : Map.of()));
    }
    for (int i = 0; i < 5; i++) {
      for (int j = 0; j < 5; j++) {
        if (i != j && random.nextInt(3) > 0) {
          arcs.add(arc("s" + i, "d" + j, random.nextInt(1, 40), random.nextInt(0, 20000)));
        }
      }
    }
    return new ExchangeProblem(terms, sources, sinks, arcs);
  }

  /// Random parks side by side that share nothing.
  static ExchangeProblem several(int parks) {
    List<ExchangeSource> sources = new ArrayList<>();
    List<ExchangeSink> sinks = new ArrayList<>();
    List<ExchangeArc> arcs = new ArrayList<>();
    for (int park = 0; park < parks; park++) {
      ExchangeProblem own = random(park, FREE);
      String of = park + ".";
      own.sources()
          .forEach(
              each ->
                  sources.add(
                      source(
                          of + each.name(),
                          of + each.firm(),
                          each.supply_t(),
                          each.disposal_perT(),
                          each.quality())));
      own.sinks()
          .forEach(
              each ->
                  sinks.add(
                      new ExchangeSink(
                          of + each.name(),
                          of + each.firm(),
                          each.demand_t(),
                          each.virgin_perT(),
                          0,
                          each.virginQuality(),
                          each.limit())));
      own.arcs()
          .forEach(
              each ->
                  arcs.add(
                      arc(
                          of + each.from(),
                          of + each.to(),
                          each.distance_km(),
                          each.cost().fixed_perYear())));
    }
    return new ExchangeProblem(FREE, sources, sinks, arcs);
  }

  static ExchangeTerms terms(
      Map<String, Double> partnersMax, OptionalDouble budget, boolean oneModePerPair) {
    return new ExchangeTerms("USD", oneModePerPair, partnersMax, 0, budget);
  }

  static ExchangeSource source(
      String name, String firm, double supply_t, double disposal, Map<String, Double> quality) {
    return new ExchangeSource(name, firm, false, "", supply_t, disposal, 0, quality);
  }

  static ExchangeSink sink(String name, String firm, double demand_t, OptionalDouble virgin) {
    return new ExchangeSink(name, firm, demand_t, virgin, 0, Map.of(), Map.of());
  }

  static ExchangeArc arc(String from, String to, double distance_km, double fixed) {
    ArcCost cost = new ArcCost(0, 2 + 0.15 * distance_km, fixed, 0, false);
    return new ExchangeArc(from, to, "", distance_km, cost, 500, 1);
  }
}
