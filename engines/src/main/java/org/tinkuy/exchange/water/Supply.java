package org.tinkuy.exchange.water;

import java.util.List;
import java.util.Optional;

/// How much fresh and how much regenerated water meets the deficits of a cascade: fresh is made
/// least first, then regenerated.
///
/// With fresh water `W` of `c0` and regenerated water `R` of `c1` the need is `W max(0, c - c0) + R
/// max(0, c - c1) >= h(c)`. Below `c1` only fresh water helps. Above it, any amount may be
/// recycled, so that fresh water stays at that; water that is regenerated once can be no more than
/// the fresh water was, so that `W (max(0, c - c0) + max(0, c - c1)) >= h(c)`.
///
/// Source: Wang and Smith, _Wastewater minimisation_, Chemical Engineering Science 49 (1994), pages
/// 981-1006, regeneration reuse and regeneration recycling.
///
/// @param fresh_ppm impurity of fresh water, g/t, >= 0
/// @param regeneration absent where there is none
/// @param cascade with steps at both qualities
record Supply(double fresh_ppm, Optional<Regeneration> regeneration, QualityCascade cascade) {
  private static final double ROUNDING = 1e-9;

  /// The quality at which some inlet asks for cleaner water than there is; empty where none does.
  Optional<Double> findUnserved() {
    boolean recycles = regeneration.isPresent();
    double cleanest_ppm =
        recycles ? Math.min(fresh_ppm, regeneration.get().outlet_ppm()) : fresh_ppm;
    boolean reuses = regeneration.filter(each -> each.use() == Regeneration.Use.REUSE).isPresent();
    double needed_ppm = reuses ? fresh_ppm : cleanest_ppm;
    return cascade.canServe(needed_ppm) ? Optional.empty() : Optional.of(needed_ppm);
  }

  double fresh_tPerHour() {
    double least = 0;
    for (QualityCascade.Level level : cascade.levels()) {
      double help = help_ppm(level.quality());
      if (help > 0) {
        least = Math.max(least, level.deficit() / help);
      }
    }
    return least;
  }

  /// What one t/h of fresh water carries away up to a quality; infinite where recycling can do it
  /// all.
  private double help_ppm(double quality) {
    double own = Math.max(0, quality - fresh_ppm);
    double above = regeneration.map(each -> Math.max(0, quality - each.outlet_ppm())).orElse(0.0);
    boolean recycles =
        regeneration.filter(each -> each.use() == Regeneration.Use.RECYCLE).isPresent();
    return recycles && above > 0 ? Double.POSITIVE_INFINITY : own + above;
  }

  double regenerated_tPerHour(double fresh_tPerHour) {
    double least = 0;
    for (QualityCascade.Level level : cascade.levels()) {
      double above = regeneration.map(each -> level.quality() - each.outlet_ppm()).orElse(0.0);
      double missing = level.deficit() - fresh_tPerHour * Math.max(0, level.quality() - fresh_ppm);
      if (above > 0) {
        least = Math.max(least, missing / above);
      }
    }
    return least;
  }

  /// Qualities at which fresh and regenerated water leave nothing to spare.
  List<Double> pinches_ppm(double fresh_tPerHour, double regenerated_tPerHour) {
    return cascade.levels().stream()
        .filter(level -> level.deficit() > 0)
        .filter(
            level -> {
              double own = Math.max(0, level.quality() - fresh_ppm);
              double above =
                  regeneration
                      .map(each -> Math.max(0, level.quality() - each.outlet_ppm()))
                      .orElse(0.0);
              double carried = fresh_tPerHour * own + regenerated_tPerHour * above;
              return carried - level.deficit() <= ROUNDING * carried;
            })
        .map(QualityCascade.Level::quality)
        .toList();
  }
}
