package org.tinkuy.exchange.water;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Sentence;

/// What is asked where the flows of all sources and sinks are given: water, hydrogen, carbon
/// dioxide, energy with its carbon.
///
/// @param fresh supplies from outside, at least one
/// @param sources may be empty
/// @param sinks at least one
/// @param marginal whether the worth of each sink's limit is asked for too
public record FlowProblem(
    List<FreshSupply> fresh, List<WaterSource> sources, List<WaterSink> sinks, boolean marginal) {
  public FlowProblem {
    fresh = List.copyOf(fresh);
    sources = List.copyOf(sources);
    sinks = List.copyOf(sinks);
    Check.that(
        !fresh.isEmpty(),
        "exchange.water.noFresh",
        "There must be a fresh supply. Maybe the list 'fresh' is empty.");
    Check.that(
        !sinks.isEmpty(),
        "exchange.water.noSink",
        "There must be a sink. Maybe the list 'sinks' is empty.");
    Set<String> giving = new HashSet<>();
    fresh.forEach(each -> unique(giving, each.name()));
    sources.forEach(each -> unique(giving, each.name()));
    Set<String> taking = new HashSet<>();
    sinks.forEach(each -> unique(taking, each.name()));
  }

  private static void unique(Set<String> names, String name) {
    Check.that(
        names.add(name),
        "exchange.water.nameTwice",
        "Name '%s': it must be given once. Maybe rename one of them, wherever it is named.",
        name);
  }

  /// Reads a problem file of the kind `water-fixed-flow`.
  public static Optional<FlowProblem> read(KeyedEntries entries) {
    List<FreshSupply> fresh = fresh(entries);
    List<WaterSource> sources = all(entries.findList("sources"), FlowProblem::source);
    List<KeyedEntries> written = entries.list("sinks");
    List<WaterSink> sinks = all(written, FlowProblem::sink);
    boolean marginal = entries.yes("marginal", false);
    Optional<FlowProblem> problem =
        entries.make(() -> new FlowProblem(fresh, sources, sinks, marginal));
    problem.ifPresent(
        asked -> {
          for (int i = 0; i < written.size(); i++) {
            unserved(asked, asked.sinks().get(i), written.get(i));
          }
        });
    return problem;
  }

  /// Warns of a sink that asks for purer water than there is: no plan is possible then, and the
  /// place to mend is here.
  private static void unserved(FlowProblem problem, WaterSink sink, KeyedEntries written) {
    double purest =
        Math.min(
            problem.fresh().stream().mapToDouble(FreshSupply::quality).min().orElseThrow(),
            problem.sources().stream()
                .filter(each -> each.flow() > 0)
                .mapToDouble(WaterSource::quality)
                .min()
                .orElse(Double.POSITIVE_INFINITY));
    if (sink.flow() > 0 && purest > sink.limit()) {
      written.warn(
          "exchange.water.unserved",
          written.placeOf("limit"),
          Sentence.of(
              "hint.exchange.water.unserved",
              "Add a fresh supply of %s or less, or correct the limit.",
              sink.limit()),
          "Sink '%s': its limit is %s, but the purest that there is has %s, so nobody can serve"
              + " it.",
          sink.name(),
          sink.limit(),
          purest);
    }
  }

  /// A single supply needs neither name nor price: then the answer counts flow.
  private static List<FreshSupply> fresh(KeyedEntries entries) {
    List<KeyedEntries> written = entries.list("fresh");
    boolean single = written.size() == 1;
    return all(
        written,
        each -> {
          String name = single ? each.findText("name").orElse("fresh") : each.text("name");
          double quality = each.number("quality");
          double price = single ? each.findNumber("price").orElse(1) : each.number("price");
          return each.make(() -> new FreshSupply(name, quality, price));
        });
  }

  private static Optional<WaterSource> source(KeyedEntries entries) {
    String name = entries.text("name");
    double flow = entries.number("flow");
    double quality = entries.number("quality");
    return entries.make(() -> new WaterSource(name, flow, quality));
  }

  private static Optional<WaterSink> sink(KeyedEntries entries) {
    String name = entries.text("name");
    double flow = entries.number("flow");
    double limit = entries.number("limit");
    return entries.make(() -> new WaterSink(name, flow, limit));
  }

  private static <T> List<T> all(
      List<KeyedEntries> written, Function<KeyedEntries, Optional<T>> read) {
    List<T> all = new ArrayList<>();
    written.forEach(each -> read.apply(each).ifPresent(all::add));
    return all;
  }
}
