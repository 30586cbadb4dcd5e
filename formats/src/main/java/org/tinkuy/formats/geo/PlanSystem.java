package org.tinkuy.formats.geo;

import org.locationtech.proj4j.CoordinateReferenceSystem;

/// A coordinate system that has a code, such as 32718, WGS 84 / UTM zone 18S.
///
/// @param epsg its code, > 0
/// @param name its name; what stands before ` / ` is the name of its datum
/// @param crs how it is computed
/// @param accuracy_m how far, in metres, a place may lie off once its datum has been shifted to WGS
///   84; 0 for WGS 84 itself
record PlanSystem(int epsg, String name, CoordinateReferenceSystem crs, double accuracy_m) {

  String datum() {
    int slash = name.indexOf(" / ");
    return slash < 0 ? name : name.substring(0, slash);
  }

  boolean inDegrees() {
    return crs.isGeographic();
  }

  boolean isTransverseMercator() {
    String parameters = crs.getParameterString();
    return parameters.contains("+proj=utm") || parameters.contains("+proj=tmerc");
  }

  double centralMeridian_deg() {
    return Math.toDegrees(crs.getProjection().getProjectionLongitude());
  }

  /// `32718 (WGS 84 / UTM zone 18S)`.
  @Override
  public String toString() {
    return epsg + " (" + name + ")";
  }
}
