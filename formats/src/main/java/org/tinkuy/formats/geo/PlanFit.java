package org.tinkuy.formats.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tinkuy.formats.geo.RawLayer.Position;
import org.tinkuy.kernel.Sentence;

/// Asks whether the plan's coordinate system suits the place where shapes lie, so that areas and
/// lengths measured on the plan are true.
final class PlanFit {
  private static final double MOST_OFF = 0.10;
  private static final double WORTH_SAYING = 0.005;
  static final Sentence SWAPPED =
      Sentence.of(
          "hint.geo.swapped",
          "Maybe latitude and longitude are swapped: GeoJSON writes longitude first.");

  private final PlanFrame frame;
  private final Remarks remarks;

  PlanFit(PlanFrame frame, Remarks remarks) {
    this.frame = frame;
    this.remarks = remarks;
  }

  /// The sketches the plan can show. Where it can show less than half of them, its system or the
  /// order of the coordinates is wrong, and none is kept.
  List<Sketch> keepFitting(List<Sketch> sketches) {
    List<Sketch> fitting = new ArrayList<>();
    List<Sketch> far = new ArrayList<>();
    double farthest = 0;
    for (Sketch sketch : sketches) {
      Position centre = frame.toLonLat(sketch.parts().centre());
      double off = frame.areaScale(centre) - 1;
      boolean fits = Math.abs(off) <= MOST_OFF && !frame.isFarFromMeridian(centre);
      (fits ? fitting : far).add(sketch);
      if (fits && Math.abs(off) > Math.abs(farthest)) {
        farthest = off;
      }
    }
    if (far.size() > fitting.size()) {
      refuseAll(sketches);
      return List.of();
    }
    far.forEach(this::refuse);
    if (Math.abs(farthest) > WORTH_SAYING) {
      remarks.warn(
          "geo.system.areaOff",
          PlanChoice.utmHint(frame.source(), sketches),
          "Areas measured in EPSG %s differ by %s%% from the true ones where this layer lies.",
          frame.plan(),
          String.format(Locale.ROOT, "%+.1f", 100 * farthest));
    }
    return fitting;
  }

  private void refuseAll(List<Sketch> sketches) {
    Position centre = frame.toLonLat(sketches.getFirst().parts().centre());
    remarks.error(
        "geo.system.unsuited",
        hint(centre, sketches),
        "EPSG %s is not made for the place where this layer lies, %s.",
        frame.plan(),
        Spot.lonLat(centre));
  }

  private void refuse(Sketch sketch) {
    Position centre = frame.toLonLat(sketch.parts().centre());
    remarks
        .on(sketch.feature())
        .error(
            "geo.position.farFromPlan",
            isSwapped(centre)
                ? SWAPPED
                : Sentence.of(
                    "hint.geo.position.farFromPlan", "Move it to its place, or take it out."),
            "%s: it must lie where the plan's EPSG %s is made for, but lies at %s.",
            sketch.feature().title(),
            frame.plan(),
            Spot.lonLat(centre));
  }

  private Sentence hint(Position centre, List<Sketch> sketches) {
    return isSwapped(centre) ? SWAPPED : PlanChoice.utmHint(frame.source(), sketches);
  }

  private boolean isSwapped(Position centre) {
    Position swapped = new Position(centre.y(), centre.x());
    return Math.abs(swapped.y()) <= 90
        && Math.abs(frame.areaScale(swapped) - 1) <= WORTH_SAYING
        && !frame.isFarFromMeridian(swapped);
  }
}
