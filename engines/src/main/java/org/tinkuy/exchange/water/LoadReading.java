package org.tinkuy.exchange.water;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Sentence;

/// Reads a problem file of the kind `water-fixed-load`: loads and limits are numbers where there is
/// one contaminant, objects by contaminant where there are several.
public final class LoadReading {
  /// The name of the only contaminant where none is named.
  static final String THE_ONE = "";

  private static final String SITE = "site";
  private static final List<String> BY_CONTAMINANT =
      List.of("load_kgPerHour", "inletMax_ppm", "outletMax_ppm");

  private LoadReading() {}

  /// Reads the problem.
  public static Optional<LoadProblem> read(KeyedEntries entries) {
    Map<String, Double> fresh = byContaminant(entries, "fresh_ppm");
    List<WaterOperation> operations = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (KeyedEntries each : entries.list("operations")) {
      each.findText("name").ifPresent(names::add);
      operation(each).ifPresent(operations::add);
    }
    Optional<Regeneration> regeneration =
        entries.findEntries("regeneration").flatMap(LoadReading::regeneration);
    Set<LoadProblem.Link> forbidden = forbidden(entries, names);
    return entries.make(
        () -> new LoadProblem(spread(fresh, operations), operations, regeneration, forbidden));
  }

  private static Optional<WaterOperation> operation(KeyedEntries entries) {
    String name = entries.text("name");
    String site = entries.findText("site").orElse(SITE);
    List<Map<String, Double>> columns =
        BY_CONTAMINANT.stream().map(key -> byContaminant(entries, key)).toList();
    if (isMixed(entries, name)) {
      return Optional.empty();
    }
    Set<String> all = new LinkedHashSet<>();
    columns.forEach(column -> all.addAll(column.keySet()));
    for (int i = 0; i < columns.size(); i++) {
      for (String contaminant : all) {
        if (!columns.get(i).containsKey(contaminant)) {
          entries.refuse(
              "exchange.water.contaminantMissing",
              entries.placeOf(BY_CONTAMINANT.get(i)),
              Sentence.of(
                  "hint.exchange.water.contaminantMissing",
                  "Every contaminant needs load, inlet and outlet."),
              "Operation '%s': %s has no number for '%s'.",
              name,
              BY_CONTAMINANT.get(i),
              contaminant);
        }
      }
    }
    return entries.make(() -> new WaterOperation(name, site, loads(columns, all)));
  }

  /// Whether some keys are objects by contaminant and others single numbers, which is said.
  private static boolean isMixed(KeyedEntries entries, String name) {
    List<String> objects = BY_CONTAMINANT.stream().filter(entries::isObject).toList();
    List<String> single =
        BY_CONTAMINANT.stream().filter(key -> entries.has(key) && !entries.isObject(key)).toList();
    if (objects.isEmpty() || single.isEmpty()) {
      return false;
    }
    entries.refuse(
        "exchange.water.mixedKeys",
        entries.placeOf(single.getFirst()),
        Sentence.of(
            "hint.exchange.water.mixedKeys",
            "Maybe the number holds for one contaminant: write it as an object with its name."),
        "Operation '%s': %s is by contaminant, but %s is a single number.",
        name,
        objects.getFirst(),
        single.getFirst());
    return true;
  }

  private static Map<String, WaterOperation.Load> loads(
      List<Map<String, Double>> columns, Set<String> contaminants) {
    Map<String, WaterOperation.Load> loads = new LinkedHashMap<>();
    for (String each : contaminants) {
      loads.put(
          each,
          new WaterOperation.Load(
              columns.get(0).getOrDefault(each, Double.NaN),
              columns.get(1).getOrDefault(each, Double.NaN),
              columns.get(2).getOrDefault(each, Double.NaN)));
    }
    return loads;
  }

  private static Map<String, Double> byContaminant(KeyedEntries entries, String key) {
    return entries.isObject(key) ? entries.numbers(key) : Map.of(THE_ONE, entries.number(key));
  }

  /// A single number for fresh water holds for every contaminant.
  private static Map<String, Double> spread(
      Map<String, Double> fresh, List<WaterOperation> operations) {
    Map<String, Double> spread = new LinkedHashMap<>(fresh);
    Double single = fresh.get(THE_ONE);
    if (single != null && !operations.isEmpty()) {
      operations.getFirst().contaminants().keySet().forEach(each -> spread.put(each, single));
    }
    return spread;
  }

  private static Optional<Regeneration> regeneration(KeyedEntries entries) {
    double outlet_ppm = entries.number("outlet_ppm");
    Regeneration.Use use = entries.word("use", Regeneration.Use.WORDS);
    return entries.make(() -> new Regeneration(outlet_ppm, use));
  }

  private static Set<LoadProblem.Link> forbidden(KeyedEntries entries, List<String> names) {
    Set<LoadProblem.Link> forbidden = new LinkedHashSet<>();
    for (KeyedEntries.Pair pair : entries.findPairs("forbidden")) {
      for (String name : List.of(pair.first(), pair.second())) {
        if (!names.contains(name)) {
          List<String> near = Nearest.of(name, names);
          entries.refuse(
              "exchange.water.operationUnknown",
              pair.place(),
              near.isEmpty()
                  ? Sentence.of(
                      "hint.exchange.water.operationUnknown",
                      "Maybe it must be added; those there are: %s.",
                      String.join(", ", names))
                  : Sentence.maybe(near),
              "Forbidden link: '%s' is no operation.",
              name);
        }
      }
      forbidden.add(new LoadProblem.Link(pair.first(), pair.second()));
    }
    return forbidden;
  }
}
