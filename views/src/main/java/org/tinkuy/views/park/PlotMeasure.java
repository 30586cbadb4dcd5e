package org.tinkuy.views.park;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.tinkuy.figure.Audience;
import org.tinkuy.park.Plot;
import org.tinkuy.study.FirmSizes;
import org.tinkuy.study.StudyResults;
import org.tinkuy.views.picture.Fill;

/// A measure that plots of a map are filled by.
///
/// @param id the word of its text `report.map.by.ID`
/// @param telling the class whose plots the title of a map counts
/// @param fills its classes in the order of the key, each with its fill
/// @param classOf the class of a plot
/// @param markOf what is written on a plot; empty for its tenants
record PlotMeasure(
    String id,
    String telling,
    SequencedMap<String, Fill> fills,
    Function<Plot, String> classOf,
    Function<Plot, String> markOf) {
  /// Whether plots are let; what the first map shows.
  static final String LETTING = "letting";

  /// A status of plots, and their class on the map.
  private static final String PLANNED = "planned";

  private static final String RESERVED = "reserved";

  private static final String NONE = "noTenant";

  /// Those of a park: what tenants are like is for the operator alone.
  static List<PlotMeasure> of(StudyResults results) {
    List<PlotMeasure> measures = new ArrayList<>();
    measures.add(letting(results.summary().listLet(), results.summary().listLettable()));
    measures.add(use());
    if (results.frame().audience() instanceof Audience.Operator) {
      measures.add(size(results.summary().sizes()));
      results
          .diagnosis()
          .map(around -> around.compliance().chemicals())
          .filter(chemicals -> !chemicals.held().isEmpty())
          .ifPresent(chemicals -> measures.add(hazards(chemicals.held())));
    }
    return measures;
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
