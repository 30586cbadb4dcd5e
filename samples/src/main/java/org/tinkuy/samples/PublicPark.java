package org.tinkuy.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.tinkuy.formats.csv.CsvReader;
import org.tinkuy.formats.csv.CsvRow;
import org.tinkuy.formats.csv.CsvTable;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.folder.TableFile;

/// Real parks in the figures that public accounts give, each with its source and year; what they do
/// not tell is left unknown.
public final class PublicPark {
  private PublicPark() {}

  /// The exchanges of Kalundborg in Denmark.
  public static SampleFolder kalundborg() {
    return translated("kalundborg", List.of("tenants", "bodies", "flows", "links", "lessons"));
  }

  /// The industrial park of Hawassa in Ethiopia: announced and reached.
  public static SampleFolder hawassa() {
    return translated(
        "hawassa", List.of("bodies", "occupancy", "workforce", "measures", "lessons"));
  }

  /// A folder with its names in other languages, which are no figures.
  static SampleFolder translated(String park, List<String> tables) {
    SampleFolder folder = folder(park, tables);
    folder.text("translations.csv", text(park + "/translations.csv"));
    return folder;
  }

  static SampleFolder folder(String park, List<String> tables) {
    SampleFolder folder = new SampleFolder();
    folder.text("park.yaml", text(park + "/park.yaml"));
    for (String name : tables) {
      String file = park + "/" + name + ".csv";
      CsvTable sheet = CsvReader.read(file, read(file)).find().orElseThrow();
      TableFile table = folder.table(name, String.join(" ", sheet.columns()));
      for (CsvRow line : sheet.rows()) {
        TableFile.Row row = table.row();
        sheet.columns().forEach(column -> row.set(column, sheet.text(line, column)));
      }
    }
    return folder;
  }

  static String text(String resource) {
    return new String(read(resource), StandardCharsets.UTF_8);
  }

  private static byte[] read(String resource) {
    try (InputStream in =
        Objects.requireNonNull(PublicPark.class.getResourceAsStream(resource), resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
