package org.tinkuy.study.portfolio;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What parks are compared in: figures that every study of a park gives, by their ids.
public enum Yardstick {
  SCORE("score:total", false),
  COVERAGE("score:total.coverage", false),
  PREREQUISITES("score:prerequisites", false),
  PREREQUISITES_COVERAGE("score:prerequisites.coverage", false),
  INDICATORS("score:indicators", false),
  INDICATORS_COVERAGE("score:indicators.coverage", false),
  AREA("park:area", true),
  TENANTS("park:tenants", true),
  EMPLOYEES("park:employees", true),
  LET("park:let", false),
  LET_PLOTS("park:letPlots", true),
  LETTABLE_PLOTS("park:lettablePlots", true),
  WATER_IN("park.water.in", true),
  ENERGY_IN("park.energy.in", true),
  DIRECT_EMISSIONS("carbon.park.scope1", true),
  POWER_EMISSIONS("carbon.park.scope2Location", true),
  RECIRCULATED("circularity.recirculated", false);

  private static final Map<String, Yardstick> BY_FIGURE =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Yardstick::figure, Function.identity()));

  private final String figure;
  private final boolean additive;

  Yardstick(String figure, boolean additive) {
    this.figure = figure;
    this.additive = additive;
  }

  /// Id of the figure of a park.
  public String figure() {
    return figure;
  }

  /// Its name in the keys of texts and files: `lettablePlots`.
  public String key() {
    StringBuilder key = new StringBuilder();
    for (String part : name().toLowerCase(Locale.ROOT).split("_", -1)) {
      key.append(
          key.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    }
    return key.toString();
  }

  /// Whether the figures of several parks may be added: amounts may, shares and scores may not.
  public boolean isAdditive() {
    return additive;
  }

  /// The yardsticks by the ids of their figures.
  static Map<String, Yardstick> byFigure() {
    return BY_FIGURE;
  }
}
