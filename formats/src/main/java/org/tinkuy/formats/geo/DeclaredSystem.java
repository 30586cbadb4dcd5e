package org.tinkuy.formats.geo;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The coordinate system that a GeoJSON file declares in the member `crs`, which RFC 7946 took out
/// of the format but programs still write.
///
/// @param text the system's name as written; empty where the file declares none; `null` where it
///   says that none is known
record DeclaredSystem(String text) {
  static final DeclaredSystem NONE = new DeclaredSystem("");
  static final DeclaredSystem UNKNOWN = new DeclaredSystem("null");

  private static final Pattern CRS84 =
      Pattern.compile(
          "(?:urn:ogc:def:crs:)?(?:OGC:[^:]*:)?(?:OGC:)?CRS84", Pattern.CASE_INSENSITIVE);
  private static final Pattern CODE =
      Pattern.compile(
          "(?:urn:ogc:def:crs:|https?://www\\.opengis\\.net/def/crs/)?EPSG[:/]"
              + "(?:[^:/]*[:/])?(\\d{1,6})",
          Pattern.CASE_INSENSITIVE);

  /// The system it means: WGS 84 where none is declared; nothing where its name is not known.
  ///
  /// Positions are always read east before north, as every program writes them, although the
  /// official order of EPSG:4326 is the other one.
  Optional<PlanSystem> find() {
    if (this.equals(NONE) || this.equals(UNKNOWN) || CRS84.matcher(text).matches()) {
      return Optional.of(PlanSystems.WGS84);
    }
    Matcher code = CODE.matcher(text);
    return code.matches() ? PlanSystems.find(Integer.parseInt(code.group(1))) : Optional.empty();
  }
}
