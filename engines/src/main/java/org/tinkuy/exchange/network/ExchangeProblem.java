package org.tinkuy.exchange.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tinkuy.kernel.Check;

/// What is asked of a network of exchanges in one period.
///
/// The period is a year, that of the study: amounts are tonnes a year and fixed costs are those of
/// a year. It knows no seasons of its own. A park of which some flows come or go within the year
/// asks for each of them once for every season, which is the months in which the same flows are
/// there; each of these sources and sinks has its share of the flow's year, spread evenly over the
/// flow's months, arcs join those of the same season alone, and arcs of one pair in several seasons
/// are one line, which has its fixed cost, its least and its partners once a year.
public final class ExchangeProblem {
  private final ExchangeTerms terms;
  private final List<ExchangeSource> sources;
  private final List<ExchangeSink> sinks;
  private final List<ExchangeArc> arcs;
  private final Map<String, ExchangeSource> sourceByName = new HashMap<>();
  private final Map<String, ExchangeSink> sinkByName = new HashMap<>();
  private final Map<String, List<ExchangeArc>> arcsFrom = new HashMap<>();
  private final Map<String, List<ExchangeArc>> arcsTo = new HashMap<>();
  private final Map<String, List<ExchangeArc>> lines = new LinkedHashMap<>();

  /// @param sinks at least one
  /// @param arcs may be empty; each joins a source and a sink that are there
  public ExchangeProblem(
      ExchangeTerms terms,
      List<ExchangeSource> sources,
      List<ExchangeSink> sinks,
      List<ExchangeArc> arcs) {
    this.terms = terms;
    this.sources = List.copyOf(sources);
    this.sinks = List.copyOf(sinks);
    this.arcs = List.copyOf(arcs);
    for (ExchangeSource each : sources) {
      unique(sourceByName.put(each.name(), each) == null, "Source", each.name());
    }
    for (ExchangeSink each : sinks) {
      unique(sinkByName.put(each.name(), each) == null, "Sink", each.name());
    }
    Set<String> names = new HashSet<>();
    for (ExchangeArc each : arcs) {
      unique(names.add(each.name()), "Arc", each.name());
      Check.that(
          sourceByName.containsKey(each.from()) && sinkByName.containsKey(each.to()),
          "exchange.network.arcEnds",
          "Arc '%s': it must join a source and a sink of the problem. Maybe it runs the wrong way"
              + " round.",
          each.name());
      arcsFrom.computeIfAbsent(each.from(), _ -> new ArrayList<>()).add(each);
      arcsTo.computeIfAbsent(each.to(), _ -> new ArrayList<>()).add(each);
      lines.computeIfAbsent(each.line(), _ -> new ArrayList<>()).add(each);
    }
  }

  private static void unique(boolean isNew, String kind, String name) {
    Check.that(
        isNew,
        "exchange.network.nameTwice",
        "%s '%s': it must be given once. Maybe tell arcs apart by their mode.",
        kind,
        name);
  }

  public ExchangeTerms terms() {
    return terms;
  }

  public List<ExchangeSource> sources() {
    return sources;
  }

  public List<ExchangeSink> sinks() {
    return sinks;
  }

  public List<ExchangeArc> arcs() {
    return arcs;
  }

  ExchangeSource source(ExchangeArc arc) {
    return Objects.requireNonNull(sourceByName.get(arc.from()));
  }

  ExchangeSink sink(ExchangeArc arc) {
    return Objects.requireNonNull(sinkByName.get(arc.to()));
  }

  List<ExchangeArc> arcsFrom(ExchangeSource source) {
    return arcsFrom.getOrDefault(source.name(), List.of());
  }

  List<ExchangeArc> arcsTo(ExchangeSink sink) {
    return arcsTo.getOrDefault(sink.name(), List.of());
  }

  /// The arcs of each line, in the order of the problem.
  Map<String, List<ExchangeArc>> lines() {
    return Collections.unmodifiableMap(lines);
  }

  List<ExchangeArc> line(ExchangeArc arc) {
    return lines.getOrDefault(arc.line(), List.of());
  }

  /// The players, in the order in which they are first named: every firm with a need, or with a
  /// source that is not outside.
  public List<String> firms() {
    Set<String> firms = new LinkedHashSet<>();
    sources.stream().filter(each -> !each.outside()).forEach(each -> firms.add(each.firm()));
    sinks.forEach(each -> firms.add(each.firm()));
    return List.copyOf(firms);
  }

  /// Whether nothing passes between players on this arc.
  boolean isOwn(ExchangeArc arc) {
    return source(arc).outside() || source(arc).firm().equals(sink(arc).firm());
  }

  /// The same problem with other arcs.
  ExchangeProblem withArcs(List<ExchangeArc> others) {
    return new ExchangeProblem(terms, sources, sinks, others);
  }

  /// What some of the players could do among themselves, with the sources outside.
  ExchangeProblem among(Set<String> firms) {
    List<ExchangeSource> own =
        sources.stream().filter(each -> each.outside() || firms.contains(each.firm())).toList();
    List<ExchangeSink> needs = sinks.stream().filter(each -> firms.contains(each.firm())).toList();
    List<ExchangeArc> left =
        arcs.stream()
            .filter(each -> firms.contains(sink(each).firm()))
            .filter(each -> source(each).outside() || firms.contains(source(each).firm()))
            .toList();
    return new ExchangeProblem(terms, own, needs, left);
  }

  /// What each player could do without any other, with the sources outside that reach it.
  Map<String, ExchangeProblem> alone() {
    Map<String, List<ExchangeArc>> own = new HashMap<>();
    Map<String, List<ExchangeSource>> residues = new HashMap<>();
    Map<String, List<ExchangeSink>> needs = new HashMap<>();
    for (ExchangeSource each : sources) {
      if (!each.outside()) {
        residues.computeIfAbsent(each.firm(), _ -> new ArrayList<>()).add(each);
      }
    }
    for (ExchangeSink each : sinks) {
      needs.computeIfAbsent(each.firm(), _ -> new ArrayList<>()).add(each);
    }
    for (ExchangeArc each : arcs) {
      if (isOwn(each)) {
        own.computeIfAbsent(sink(each).firm(), _ -> new ArrayList<>()).add(each);
      }
    }
    Map<String, ExchangeProblem> alone = new LinkedHashMap<>();
    for (String firm : firms()) {
      List<ExchangeArc> reaching = own.getOrDefault(firm, List.of());
      List<ExchangeSource> from = new ArrayList<>(residues.getOrDefault(firm, List.of()));
      reaching.stream()
          .map(this::source)
          .filter(ExchangeSource::outside)
          .distinct()
          .forEach(from::add);
      alone.put(
          firm, new ExchangeProblem(terms, from, needs.getOrDefault(firm, List.of()), reaching));
    }
    return alone;
  }

  /// The most that an arc could carry, `min(supply, demand / substitution)`, t.
  double most_t(ExchangeArc arc) {
    return Math.min(source(arc).supply_t(), sink(arc).demand_t() / arc.substitution());
  }
}
