package org.tinkuy.formats.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tinkuy.formats.text.FileText;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The rows of a file, found without its reader.
final class FileRows {
  private FileRows() {}

  /// Where each row and feature of a file stands; empty where the file cannot be made out, nothing
  /// where it is of no kind that holds rows.
  static Optional<List<Place>> of(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "csv" -> ofText(file, name);
      case "xlsx", "xlsm" -> WorkbookRows.of(file, name);
      case "geojson" -> ofGeoJson(file, name);
      case "kml" -> MapRows.ofKml(Files.readAllBytes(file), name);
      case "kmz" -> MapRows.ofKmz(file, name);
      case "zip" -> MapRows.ofShapes(file, name);
      case "gpkg" -> MapRows.ofPackage(file, name);
      default -> Optional.of(List.of());
    };
  }

  /// Lines that begin a row: those outside of quotes that hold anything. How letters are encoded is
  /// not counted here and taken from the reader.
  private static Optional<List<Place>> ofText(Path file, String name) throws IOException {
    Optional<String> text = FileText.text(name, Files.readAllBytes(file), new Attempt());
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<Place> rows = new ArrayList<>();
    boolean quoted = false;
    int line = 0;
    for (String each : text.get().split("\r\n|\r|\n", -1)) {
      line++;
      boolean begins = !quoted && !each.replaceAll("[,;\t\"]", "").isBlank();
      if (begins && !each.toLowerCase(Locale.ROOT).startsWith("sep=")) {
        rows.add(Place.row(name, line));
      }
      quoted = endsQuoted(each, quoted);
    }
    return Optional.of(rows);
  }

  private static boolean endsQuoted(String line, boolean from) {
    boolean quoted = from;
    boolean atStart = !from;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        i++;
      } else if (c == '"' && (quoted || atStart)) {
        quoted = !quoted;
      }
      atStart = !quoted && (c == ',' || c == ';' || c == '\t');
    }
    return quoted;
  }

  private static Optional<List<Place>> ofGeoJson(Path file, String name) throws IOException {
    try {
      JsonNode features = JsonMapper.shared().readTree(Files.readAllBytes(file)).get("features");
      return features == null || !features.isArray()
          ? Optional.empty()
          : Optional.of(numbered(Place.file(name), features.size()));
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  /// A place for each row from 1 on.
  static List<Place> numbered(Place place, int count) {
    List<Place> rows = new ArrayList<>();
    for (int row = 1; row <= count; row++) {
      rows.add(place.atRow(row));
    }
    return rows;
  }
}
