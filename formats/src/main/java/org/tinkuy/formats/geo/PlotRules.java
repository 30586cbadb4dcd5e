package org.tinkuy.formats.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.formats.geo.RawLayer.Feature;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Sentence;

/// The rules of the layer of plots: each feature names its plot, and no two the same one.
final class PlotRules {
  static final String LAYER = "plots";
  static final String PROPERTY = "plot";

  private final Remarks remarks;

  PlotRules(Remarks remarks) {
    this.remarks = remarks;
  }

  /// Numbers of the features that must be left out.
  Set<Integer> refused(List<Feature> features) {
    Set<Integer> refused = new HashSet<>();
    List<Feature> nameless = features.stream().filter(f -> f.plot().isEmpty()).toList();
    nameless.forEach(feature -> refused.add(feature.number()));
    if (nameless.size() == features.size() && nameless.size() > 1) {
      remarks
          .at(PROPERTY)
          .error(
              "geo.plot.noneNamed",
              hint(nameless.getFirst()),
              "Every feature must have the property 'plot', but none of the %s features has it.",
              features.size());
    } else {
      nameless.forEach(this::refuseNameless);
    }
    Map<String, Feature> seen = new HashMap<>();
    for (Feature feature : features) {
      if (!feature.plot().isEmpty()) {
        refuseRepeated(seen, feature, refused);
      }
    }
    return refused;
  }

  private void refuseNameless(Feature feature) {
    remarks
        .on(feature)
        .at(PROPERTY)
        .error(
            "geo.plot.missing",
            hint(feature),
            "%s: it must have the property 'plot', but has none.",
            feature.title());
  }

  private void refuseRepeated(Map<String, Feature> seen, Feature feature, Set<Integer> refused) {
    Feature first = seen.putIfAbsent(feature.plot(), feature);
    if (first != null) {
      refused.add(first.number());
      refused.add(feature.number());
      remarks
          .on(feature)
          .at(PROPERTY)
          .error(
              "geo.plot.repeated",
              Sentence.of(
                  "hint.geo.plot.repeated",
                  "Join the parts of one plot to one MultiPolygon, or correct one of the names."),
              "%s: a plot must be one feature, but this plot is feature %s (line %s) already; both are"
                  + " left out.",
              feature.title(),
              first.number(),
              first.line());
    }
  }

  private static Sentence hint(Feature feature) {
    Collection<String> names = feature.properties().keySet();
    Optional<String> other =
        names.stream()
            .filter(name -> name.equalsIgnoreCase(PROPERTY))
            .findFirst()
            .or(() -> Nearest.of(PROPERTY, new ArrayList<>(names)).stream().findFirst());
    return other
        .map(
            name ->
                Sentence.of("hint.geo.plot.rename", "Rename the property '%s' to 'plot'.", name))
        .orElse(
            names.isEmpty()
                ? Sentence.of(
                    "hint.geo.plot.give",
                    "Give each feature the property 'plot' with the id of its plot.")
                : Sentence.of(
                    "hint.geo.plot.choose",
                    "The properties are %s. Rename one to 'plot'.",
                    String.join(", ", names)));
  }
}
