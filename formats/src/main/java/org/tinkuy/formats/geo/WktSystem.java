package org.tinkuy.formats.geo;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.kernel.Spelling;

/// The coordinate system that a text in WKT declares, as a `.prj` file does: by the code that it
/// ends with, else by its name in the writing of EPSG or of ESRI. Where central meridian, origin or
/// scale differ from those of the system of that name, it is another system and is not known.
final class WktSystem {
  private static final Pattern NAME =
      Pattern.compile("^\\s*(?:PROJCS|GEOGCS|PROJCRS|GEOGCRS|GEODCRS)\\s*\\[\\s*\"([^\"]*)\"");
  private static final Pattern AUTHORITY =
      Pattern.compile(
          "(?:AUTHORITY\\s*\\[\\s*\"EPSG\"\\s*,\\s*\"?|ID\\s*\\[\\s*\"EPSG\"\\s*,\\s*)(\\d{1,6})\"?\\s*\\]\\s*\\]\\s*$");
  private static final double SAME = 1e-6;

  private WktSystem() {}

  /// The system as a file declares it: its code where it is known, else its name.
  static DeclaredSystem of(String wkt) {
    Matcher name = NAME.matcher(wkt);
    String called = name.find() ? name.group(1) : "";
    return code(wkt, called)
        .map(epsg -> new DeclaredSystem("EPSG:" + epsg))
        .orElse(new DeclaredSystem(called.isEmpty() ? "?" : called));
  }

  private static Optional<Integer> code(String wkt, String name) {
    Matcher authority = AUTHORITY.matcher(wkt);
    Optional<PlanSystem> stated =
        authority.find()
            ? PlanSystems.find(Integer.parseInt(authority.group(1)))
            : Optional.empty();
    return stated
        .or(() -> PlanSystems.named(letters(name)))
        .filter(system -> agrees(system, wkt))
        .map(PlanSystem::epsg);
  }

  /// A name without the peculiarities of ESRI: `GCS_PSAD_1956` and `PSAD56` are one.
  static String letters(String name) {
    String plain =
        name.replaceFirst("^(GCS|D)_", "")
            .replaceAll("(?<![0-9])19(\\d\\d)(?![0-9])", "$1")
            .replace("WGS_", "WGS")
            .replaceFirst("(?i)provisional[_ ]s(outh)?[_ ]?american[_ ]56", "PSAD56")
            .replaceFirst("(?i)south[_ ]american[_ ]datum[_ ]69", "SAD69");
    return Spelling.letters(plain);
  }

  private static boolean agrees(PlanSystem system, String wkt) {
    return same(parameter(wkt, "central_meridian"), system.centralMeridian_deg())
        && same(parameter(wkt, "false_easting"), system.crs().getProjection().getFalseEasting())
        && same(parameter(wkt, "false_northing"), system.crs().getProjection().getFalseNorthing())
        && same(parameter(wkt, "scale_factor"), system.crs().getProjection().getScaleFactor());
  }

  /// What the text does not state cannot differ.
  private static boolean same(OptionalDouble stated, double ours) {
    return stated.isEmpty()
        || Math.abs(stated.getAsDouble() - ours) <= SAME * Math.max(1, Math.abs(ours));
  }

  private static OptionalDouble parameter(String wkt, String name) {
    Matcher found =
        Pattern.compile(
                "(?i)PARAMETER\\s*\\[\\s*\"" + name + "\"\\s*,\\s*([-+]?[\\d.]+(?:[eE][-+]?\\d+)?)")
            .matcher(wkt);
    return found.find()
        ? OptionalDouble.of(Double.parseDouble(found.group(1)))
        : OptionalDouble.empty();
  }
}
