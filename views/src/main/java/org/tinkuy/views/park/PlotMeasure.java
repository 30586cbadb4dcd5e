package org.tinkuy.views.park;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tinkuy.figure.Audience;
import org.tinkuy.park.Park;
import org.tinkuy.park.Plot;
import org.tinkuy.park.Tenant;
import org.tinkuy.study.FirmSizes;
import org.tinkuy.study.StudyResults;
import org.tinkuy.views.picture.Fill;
import org.tinkuy.views.wording.Wording;

/// A measure that plots of a map are filled by.
///
/// @param id the word of its text `report.map.by.ID`
/// @param telling the class whose plots the title of a map counts
/// @param fills its classes in the order of the key, each with its fill
/// @param classOf the class of a plot
/// @param markOf what is written on a plot; empty for its tenants
/// @param own what its texts say that those of others do not
record PlotMeasure(
    String id,
    String telling,
    SequencedMap<String, Fill> fills,
    Function<Plot, String> classOf,
    Function<Plot, String> markOf,
    Telling own) {
  /// What a measure tells in words of its own.
  ///
  /// @param classes names of classes that the catalog has no text for
  /// @param places what stands in the title of its map and below it
  /// @param unit of the amounts; empty where there are none
  /// @param amountOf the amount of a plot, which the table of the map tells in full; empty where
  ///   there is none
  record Telling(
      Map<String, String> classes,
      Map<String, String> places,
      String unit,
      Function<Plot, String> amountOf) {
    private static final Telling NOTHING = of(Map.of(), Map.of());

    static Telling of(Map<String, String> classes, Map<String, String> places) {
      return new Telling(classes, places, "", _ -> "");
    }

    Telling {
      classes = Map.copyOf(classes);
      places = Map.copyOf(places);
    }
  }

  private PlotMeasure(
      String id,
      String telling,
      SequencedMap<String, Fill> fills,
      Function<Plot, String> classOf,
      Function<Plot, String> markOf) {
    this(id, telling, fills, classOf, markOf, Telling.NOTHING);
  }

  /// Whether paper and the workbook have its map; of others their tables of firms tell all.
  boolean isPrinted() {
    return own.classes().isEmpty();
  }

  /// Whether plots are let; what the first map shows.
  static final String LETTING = "letting";

  /// A status of plots, and their class on the map.
  private static final String PLANNED = "planned";

  private static final String RESERVED = "reserved";

  /// The class of a plot that nobody uses.
  static final String NONE = "noTenant";

  /// So many sectors have a fill of their own.
  private static final List<Fill> SECTORS =
      List.of(Fill.RIVER, Fill.CLAY, Fill.OCHRE, Fill.MOSS, Fill.PLUM);

  private static final String OTHERS = "otherSectors";

  /// Digits of a class of ISIC that tell its division.
  private static final int DIVISION = 2;

  /// Those of a park: what tenants are like is for the operator alone.
  static List<PlotMeasure> of(StudyResults results, Wording words) {
    List<PlotMeasure> measures = new ArrayList<>();
    measures.add(first(results));
    measures.add(use());
    if (results.frame().audience() instanceof Audience.Operator) {
      sectors(results.park(), words).ifPresent(measures::add);
      measures.add(size(results.summary().sizes()));
      results.flows().ifPresent(flows -> measures.addAll(new PlotAmounts(flows, words).list()));
      results
          .diagnosis()
          .map(around -> around.compliance().chemicals())
          .filter(chemicals -> !chemicals.held().isEmpty())
          .ifPresent(chemicals -> measures.add(hazards(chemicals.held())));
    }
    return measures;
  }

  /// That of the first map.
  static PlotMeasure first(StudyResults results) {
    return letting(results.summary().listLet(), results.summary().listLettable());
  }

  private static PlotMeasure letting(Set<String> let, Set<String> lettable) {
    SequencedMap<String, Fill> fills = new LinkedHashMap<>();
    fills.put("let", Fill.RIVER);
    fills.put("vacant", Fill.OPEN);
    fills.put("utility", Fill.OCHRE);
    fills.put("social", Fill.PLUM);
    fills.put("green", Fill.MOSS);
    fills.put(RESERVED, Fill.CLAY);
    fills.put(PLANNED, Fill.MUTED);
    fills.put("other", Fill.STEP_3);
    return new PlotMeasure(
        LETTING,
        "let",
        fills,
        plot -> {
          if (let.contains(plot.id())) {
            return "let";
          }
          if (lettable.contains(plot.id())) {
            return plot.status().equals(RESERVED) ? RESERVED : "vacant";
          }
          return switch (plot.use()) {
            case "utility", "green", "social" -> plot.use();
            case String _ -> plot.status().equals(PLANNED) ? PLANNED : "other";
          };
        },
        _ -> "");
  }

  private static PlotMeasure use() {
    SequencedMap<String, Fill> fills = new LinkedHashMap<>();
    fills.put("industrial", Fill.RIVER);
    fills.put("logistics", Fill.CLAY);
    fills.put("commercial", Fill.STEP_1);
    fills.put("utility", Fill.OCHRE);
    fills.put("social", Fill.PLUM);
    fills.put("green", Fill.MOSS);
    fills.put("other", Fill.MUTED);
    return new PlotMeasure(
        "use",
        "industrial",
        fills,
        plot -> fills.containsKey(plot.use()) ? plot.use() : "other",
        Plot::id);
  }

  /// By the sectors of the tenants, divisions of ISIC Rev. 4: those that most plots are used by,
  /// and the others together. A plot of several tenants is of the sector of the first.
  private static Optional<PlotMeasure> sectors(Park park, Wording words) {
    Map<String, String> divisions = new HashMap<>();
    for (Tenant tenant : park.tenants()) {
      if (tenant.sector().length() >= DIVISION) {
        divisions.put(tenant.id(), tenant.sector().substring(0, DIVISION));
      }
    }
    Function<Plot, Optional<String>> division =
        plot ->
            plot.tenants().stream()
                .flatMap(id -> Optional.ofNullable(divisions.get(id)).stream())
                .findFirst();
    Map<String, Long> plots =
        park.plots().stream()
            .flatMap(plot -> division.apply(plot).stream())
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    if (plots.isEmpty()) {
      return Optional.empty();
    }
    List<String> most =
        plots.keySet().stream()
            .sorted(Comparator.comparing(plots::get, Comparator.reverseOrder()))
            .limit(SECTORS.size())
            .toList();
    SequencedMap<String, Fill> fills = new LinkedHashMap<>();
    Map<String, String> names = new HashMap<>();
    for (String each : most) {
      fills.put(each, SECTORS.get(fills.size()));
      names.put(each, words.find("code.isicDivision." + each).orElse(each));
    }
    fills.put(OTHERS, Fill.STEP_3);
    fills.put("sectorUnknown", Fill.MUTED);
    fills.put(NONE, Fill.OPEN);
    String first = Objects.requireNonNull(names.get(most.getFirst()));
    return Optional.of(
        new PlotMeasure(
            "sector",
            most.getFirst(),
            fills,
            plot ->
                plot.tenants().isEmpty()
                    ? NONE
                    : division
                        .apply(plot)
                        .map(of -> most.contains(of) ? of : OTHERS)
                        .orElse("sectorUnknown"),
            _ -> "",
            Telling.of(names, Map.of("sector", first))));
  }

  /// By the people of the largest tenant of a plot.
  private static PlotMeasure size(FirmSizes sizes) {
    SequencedMap<String, Fill> fills = new LinkedHashMap<>();
    fills.put("small", Fill.STEP_1);
    fills.put("medium", Fill.STEP_3);
    fills.put("large", Fill.STEP_5);
    fills.put("sizeUnknown", Fill.MUTED);
    fills.put(NONE, Fill.OPEN);
    return new PlotMeasure(
        "size",
        "large",
        fills,
        plot -> {
          if (plot.tenants().isEmpty()) {
            return NONE;
          }
          return sizes.findSize(plot.id()).map(PlotMeasure::word).orElse("sizeUnknown");
        },
        plot ->
            sizes
                .findPeople(plot.id())
                .map(people -> Long.toString(Math.round(people)))
                .orElse(" "));
  }

  private static String word(FirmSizes.Size size) {
    return switch (size) {
      case SMALL -> "small";
      case MEDIUM -> "medium";
      case LARGE -> "large";
    };
  }

  /// By the register of substances; a park that keeps none tells nothing about its plots.
  private static PlotMeasure hazards(Map<String, Integer> held) {
    SequencedMap<String, Fill> fills = new LinkedHashMap<>();
    fills.put("hazmat", Fill.CLAY);
    fills.put("noHazmat", Fill.STEP_1);
    fills.put(NONE, Fill.OPEN);
    return new PlotMeasure(
        "hazards",
        "hazmat",
        fills,
        plot -> {
          if (plot.tenants().isEmpty()) {
            return NONE;
          }
          return plot.tenants().stream().anyMatch(held::containsKey) ? "hazmat" : "noHazmat";
        },
        plot -> {
          int entries = plot.tenants().stream().mapToInt(id -> held.getOrDefault(id, 0)).sum();
          return entries == 0 ? " " : Integer.toString(entries);
        });
  }
}
