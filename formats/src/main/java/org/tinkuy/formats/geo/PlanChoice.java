package org.tinkuy.formats.geo;

import java.util.List;
import java.util.Optional;
import org.tinkuy.formats.geo.RawLayer.Position;
import org.tinkuy.kernel.Sentence;

/// Finds the two coordinate systems of a layer, that of the file and that of the plan, and says
/// what lies between them.
final class PlanChoice {
  private final Remarks remarks;

  PlanChoice(Remarks remarks) {
    this.remarks = remarks;
  }

  /// The system the file's positions are in.
  Optional<PlanSystem> source(DeclaredSystem declared) {
    Optional<PlanSystem> source = declared.find();
    if (source.isEmpty()) {
      remarks.error(
          "geo.crs.unknown",
          Sentence.of("hint.geo.crs.unknown", "Export the layer in WGS 84 (EPSG:4326)."),
          "The file declares the coordinate system '%s', which is not known.",
          declared.text());
    }
    if (declared.equals(DeclaredSystem.UNKNOWN)) {
      remarks.warn(
          "geo.crs.null",
          Sentence.of("hint.geo.crs.null", "Take the member 'crs' out if that is true."),
          "The file says that its coordinate system is unknown; it is read as longitude and latitude"
              + " in WGS 84.");
    }
    return source;
  }

  /// The way from the file's positions to the plan's, where the plan's code serves.
  Optional<PlanFrame> frame(PlanSystem source, int epsg, List<Sketch> sketches) {
    Optional<PlanSystem> plan = PlanSystems.find(epsg).filter(found -> !found.inDegrees());
    if (plan.isEmpty()) {
      refuse(epsg, utmHint(source, sketches));
      return Optional.empty();
    }
    PlanFrame frame = new PlanFrame(source, plan.get());
    remarkShift(frame);
    return Optional.of(frame);
  }

  private void refuse(int epsg, Sentence hint) {
    Optional<PlanSystem> known = PlanSystems.find(epsg);
    if (epsg <= 0) {
      remarks.error(
          "geo.system.missing",
          hint,
          "The coordinate system of the plan must be stated in park.yaml as 'epsg', a whole number,"
              + " but is not.");
    } else if (known.isEmpty()) {
      remarks.error(
          "geo.system.unknown",
          hint,
          "The coordinate system of the plan, EPSG %s, is not known.",
          epsg);
    } else {
      remarks.error(
          "geo.system.notMetres",
          hint,
          "The coordinate system of the plan must be in metres, but EPSG %s is in degrees.",
          known.get());
    }
  }

  /// A sentence that proposes the UTM zone in which the shapes lie, or nothing where there is none.
  static Sentence utmHint(PlanSystem source, List<Sketch> sketches) {
    if (sketches.isEmpty()) {
      return Sentence.NONE;
    }
    PlanFrame toLonLat = new PlanFrame(source, PlanSystems.WGS84);
    List<List<Position>> centres =
        List.of(sketches.stream().map(sketch -> sketch.parts().centre()).toList());
    Position middle = toLonLat.toLonLat(new Parts(List.of(), centres).centre());
    return PlanSystems.utmAt(middle.x(), middle.y())
        .map(utm -> utmHint(utm, middle))
        .orElse(Sentence.NONE);
  }

  private static Sentence utmHint(PlanSystem utm, Position middle) {
    return Sentence.of(
        "hint.geo.utm",
        "Write 'epsg: %s' in park.yaml for %s, which holds the middle of this layer at %s.",
        utm.epsg(),
        utm.name(),
        Spot.lonLat(middle));
  }

  private void remarkShift(PlanFrame frame) {
    PlanSystem source = frame.source();
    PlanSystem plan = frame.plan();
    if (source.epsg() == plan.epsg()) {
      remarks.note(
          "geo.crs.plan",
          Sentence.NONE,
          "Coordinates are taken as they are: the file declares the plan's system, EPSG %s.",
          plan);
      return;
    }
    long accuracy_m = Math.round(Math.hypot(source.accuracy_m(), plan.accuracy_m()));
    if (!source.datum().equals(plan.datum())) {
      remarks.note(
          "geo.datum.shifted",
          Sentence.NONE,
          "Coordinates are brought from EPSG %s to EPSG %s; the shift between their datums is"
              + " accurate to about %s m.",
          source,
          plan,
          Math.max(1, accuracy_m));
    } else if (source.epsg() != PlanSystems.WGS84.epsg()) {
      remarks.note(
          "geo.crs.declared",
          Sentence.NONE,
          "Coordinates are brought from EPSG %s, which the file declares, to EPSG %s of the plan.",
          source,
          plan);
    }
  }
}
