package org.tinkuy.formats.geo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// Map files that another program wrote; `gdal/README.md` beside them tells how.
public final class GdalFile {
  /// All of them by name.
  public static final List<String> NAMES =
      List.of(
          "catastro.gpkg",
          "odd.gpkg",
          "site.gpkg",
          "plots.kml",
          "plots.kmz",
          "site.kml",
          "site.kmz",
          "site.zip",
          "plots-utm.zip",
          "plots-shz.zip",
          "plots-utm.geojson",
          "plots-psad.geojson");

  private GdalFile() {}

  /// The bytes of a file, unpacked where it is kept packed.
  public static byte[] bytes(String name) {
    boolean packed = name.endsWith(".gpkg");
    String resource = "gdal/" + name + (packed ? ".gz" : "");
    try (InputStream in =
        Objects.requireNonNull(GdalFile.class.getResourceAsStream(resource), resource)) {
      return packed ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
