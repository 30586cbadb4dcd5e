package org.tinkuy.study.portfolio;

import java.util.List;

/// A ratio of sums over several parks: what all have of one yardstick per what all have of another.
public enum Ratio {
  LET_PLOTS_SHARE(Yardstick.LETTABLE_PLOTS, "1"),
  WORKERS_PER_AREA(Yardstick.AREA, "people/ha"),
  WATER_PER_WORKER(Yardstick.EMPLOYEES, "m3/people"),
  ENERGY_PER_WORKER(Yardstick.EMPLOYEES, "MWh/people"),
  EMISSIONS_PER_WORKER(Yardstick.EMPLOYEES, "tCO2e/people");

  private final Yardstick denominator;
  private final String unit;

  Ratio(Yardstick denominator, String unit) {
    this.denominator = denominator;
    this.unit = unit;
  }

  /// What is added up above the line.
  public List<Yardstick> numerator() {
    return switch (this) {
      case LET_PLOTS_SHARE -> List.of(Yardstick.LET_PLOTS);
      case WORKERS_PER_AREA -> List.of(Yardstick.EMPLOYEES);
      case WATER_PER_WORKER -> List.of(Yardstick.WATER_IN);
      case ENERGY_PER_WORKER -> List.of(Yardstick.ENERGY_IN);
      case EMISSIONS_PER_WORKER -> List.of(Yardstick.DIRECT_EMISSIONS, Yardstick.POWER_EMISSIONS);
    };
  }

  public Yardstick denominator() {
    return denominator;
  }

  /// The unit it is given in.
  public String unit() {
    return unit;
  }
}
