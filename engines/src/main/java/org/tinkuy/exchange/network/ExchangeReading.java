package org.tinkuy.exchange.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Sentence;

/// Reads a problem file of the kind `exchange`.
public final class ExchangeReading {
  private static final int MOST_NAMED = 12;
  private static final Map<String, Boolean> PAYERS = Map.of("giver", true, "taker", false);

  private ExchangeReading() {}

  /// Reads the problem.
  public static Optional<ExchangeProblem> read(KeyedEntries entries) {
    Set<String> firms = new HashSet<>();
    List<ExchangeSource> sources = new ArrayList<>();
    Map<String, KeyedEntries> from = new LinkedHashMap<>();
    for (KeyedEntries each : entries.list("sources")) {
      each.findText("name").ifPresent(name -> from.put(name, each));
      each.findText("firm").ifPresent(firms::add);
      source(each).ifPresent(sources::add);
    }
    List<ExchangeSink> sinks = new ArrayList<>();
    Map<String, KeyedEntries> to = new LinkedHashMap<>();
    for (KeyedEntries each : entries.list("sinks")) {
      each.findText("name").ifPresent(name -> to.put(name, each));
      each.findText("firm").ifPresent(firms::add);
      sink(each).ifPresent(sinks::add);
    }
    List<ExchangeArc> arcs = new ArrayList<>();
    for (KeyedEntries each : entries.list("arcs")) {
      known(each, "from", "source", from.keySet());
      known(each, "to", "sink", to.keySet());
      arc(each, sources).ifPresent(arcs::add);
    }
    Optional<ExchangeTerms> terms = terms(entries, firms);
    Optional<ExchangeProblem> problem =
        terms.flatMap(held -> entries.make(() -> new ExchangeProblem(held, sources, sinks, arcs)));
    problem.ifPresent(
        asked -> {
          unstated(asked, from);
          unserved(asked, to);
        });
    return problem;
  }

  /// Warns of each property that a sink limits and a source that leads to it does not state: the
  /// arc is ruled out, which nobody should find out by the answer alone.
  private static void unstated(ExchangeProblem problem, Map<String, KeyedEntries> sources) {
    Set<String> said = new HashSet<>();
    for (ExchangeArc arc : problem.arcs()) {
      Optional<RefusedArc> refused =
          RefusedArc.find(problem, arc)
              .filter(each -> each.reason() == RefusedArc.Reason.QUALITY_NOT_STATED);
      KeyedEntries source = sources.get(arc.from());
      if (refused.isPresent()
          && source != null
          && said.add(arc.from() + "\n" + arc.to() + "\n" + refused.get().property())) {
        source.warn(
            "exchange.network.qualityMissing",
            source.placeOf("quality"),
            Sentence.of(
                "hint.exchange.network.qualityMissing",
                "State it; where there is none of it, write 0."),
            "Source '%s': sink '%s' limits '%s', which is not stated, so it gives nothing there.",
            arc.from(),
            arc.to(),
            refused.get().property());
      }
    }
  }

  /// Warns of each sink that cannot buy and that all which may reach it cannot serve: no plan is
  /// possible then, and the place to mend is here.
  private static void unserved(ExchangeProblem problem, Map<String, KeyedEntries> sinks) {
    ExchangeProblem usable = Network.usable(problem);
    for (ExchangeSink sink : usable.sinks()) {
      double most_t =
          usable.arcsTo(sink).stream()
              .mapToDouble(arc -> usable.most_t(arc) * arc.substitution())
              .sum();
      KeyedEntries written = sinks.get(sink.name());
      if (sink.virgin_perT().isEmpty() && most_t < sink.demand_t() && written != null) {
        written.warn(
            "exchange.network.unserved",
            written.placeOf("demand_t"),
            Sentence.of(
                "hint.exchange.network.unserved",
                "Add a source or an arc that reaches it, or write its price under virgin_perT."),
            "Sink '%s': it needs %s t and cannot buy, but what can reach it replaces %s t at the"
                + " most, so nobody can serve it.",
            sink.name(),
            sink.demand_t(),
            most_t);
      }
    }
  }

  /// @param firms that are written, in rows too that are not sound
  private static Optional<ExchangeTerms> terms(KeyedEntries entries, Set<String> firms) {
    String currency = entries.text("currency");
    boolean oneMode = entries.yes("oneModePerPair", false);
    double carbonPrice = entries.findNumber("carbonPrice_perTonne").orElse(0);
    OptionalDouble budget = entries.findNumber("budget");
    Map<String, Double> partnersMax = entries.numbers("partnersMax");
    OptionalDouble noBudget = OptionalDouble.empty();
    entries.check("budget", () -> new ExchangeTerms(currency, oneMode, Map.of(), 0, budget));
    entries.check(
        "carbonPrice_perTonne",
        () -> new ExchangeTerms(currency, oneMode, Map.of(), carbonPrice, noBudget));
    partnersMax.forEach(
        (firm, most) -> {
          entries.check(
              "partnersMax",
              () -> new ExchangeTerms(currency, oneMode, Map.of(firm, most), 0, noBudget));
          if (!firms.contains(firm)) {
            unknown(entries, "partnersMax", "firm", firm, firms);
          }
        });
    return entries.make(
        () -> new ExchangeTerms(currency, oneMode, partnersMax, carbonPrice, budget));
  }

  private static Optional<ExchangeSource> source(KeyedEntries entries) {
    String name = entries.text("name");
    String firm = entries.text("firm");
    boolean outside = entries.yes("outside", false);
    String material = entries.findText("material").orElse("");
    double supply_t = entries.number("supply_t");
    double disposal = entries.findNumber("disposal_perT").orElse(0);
    double co2 = entries.findNumber("disposalCo2_kgPerT").orElse(0);
    Map<String, Double> quality = entries.numbers("quality");
    return entries.make(
        () -> new ExchangeSource(name, firm, outside, material, supply_t, disposal, co2, quality));
  }

  /// A price of virgin material that is `null` cannot be bought; one that is not written is a gap.
  private static Optional<ExchangeSink> sink(KeyedEntries entries) {
    String name = entries.text("name");
    String firm = entries.text("firm");
    double demand_t = entries.number("demand_t");
    OptionalDouble virgin = entries.findNumber("virgin_perT");
    if (virgin.isEmpty() && !entries.isEmpty("virgin_perT") && !entries.has("virgin_perT")) {
      entries.refuse(
          "exchange.network.virginMissing",
          entries.place(),
          Sentence.of(
              "hint.exchange.network.virginMissing", "Write null where it cannot be bought."),
          "Sink '%s': virgin_perT is missing; nothing is assumed for it.",
          name);
    }
    double co2 = entries.findNumber("virginCo2_kgPerT").orElse(0);
    Map<String, Double> virginQuality = entries.numbers("virginQuality");
    Map<String, Double> limit = entries.numbers("limit");
    return entries.make(
        () -> new ExchangeSink(name, firm, demand_t, virgin, co2, virginQuality, limit));
  }

  private static Optional<ExchangeArc> arc(KeyedEntries entries, List<ExchangeSource> sources) {
    String from = entries.text("from");
    String to = entries.text("to");
    String mode = entries.findText("mode").orElse("");
    double distance_km = entries.findNumber("distance_km").orElse(0);
    double minimum_t = entries.findNumber("minimum_t").orElse(0);
    double substitution = entries.findNumber("substitution").orElse(1);
    Optional<ArcCost> cost = cost(entries, from, sources);
    return cost.flatMap(
        held ->
            entries.make(
                () -> new ExchangeArc(from, to, mode, distance_km, held, minimum_t, substitution)));
  }

  private static Optional<ArcCost> cost(
      KeyedEntries entries, String from, List<ExchangeSource> sources) {
    double price = entries.findNumber("price_perT").orElse(0);
    double variable = entries.number("variable_perT");
    double fixed = entries.number("fixed_perYear");
    double co2 = entries.findNumber("co2_kgPerT").orElse(0);
    boolean giverPays = entries.has("paidBy") && entries.word("paidBy", PAYERS);
    if (giverPays
        && sources.stream().anyMatch(each -> each.outside() && each.name().equals(from))) {
      entries.refuse(
          "exchange.network.outsidePays",
          entries.placeOf("paidBy"),
          Sentence.of("hint.exchange.network.outsidePays", "Maybe take it off price_perT."),
          "Arc from '%s': a source outside is no player and pays nothing.",
          from);
    }
    return entries.make(() -> new ArcCost(price, variable, fixed, co2, giverPays));
  }

  private static void known(KeyedEntries entries, String key, String kind, Set<String> names) {
    Optional<String> name = entries.findText(key);
    // without any, what is missing is the list, which is said already
    if (name.isPresent() && !names.isEmpty() && !names.contains(name.get())) {
      unknown(entries, key, kind, name.get(), names);
    }
  }

  private static Sentence known(Set<String> names) {
    return names.isEmpty()
        ? Sentence.NONE
        : Sentence.of(
            "hint.exchange.network.unknownName",
            "Those there are: %s.",
            names.stream().sorted().limit(MOST_NAMED).collect(Collectors.joining(", ")));
  }

  private static void unknown(
      KeyedEntries entries, String key, String kind, String name, Set<String> names) {
    List<String> near = Nearest.of(name, names.stream().sorted().toList());
    entries.refuse(
        "exchange.network.unknownName",
        entries.placeOf(key),
        near.isEmpty() ? known(names) : Sentence.maybe(near),
        "Key '%s': there is no %s '%s'.",
        key,
        kind,
        name);
  }
}
