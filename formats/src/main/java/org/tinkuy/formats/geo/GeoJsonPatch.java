package org.tinkuy.formats.geo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Renames the plots of a GeoJSON file and leaves every other byte as it is.
public final class GeoJsonPatch {
  private static final JsonFactory JSON = JsonFactory.builder().build();
  private static final String MARK = "\uFEFF";

  private GeoJsonPatch() {}

  /// A value of the file and what stands in its place.
  private record Replaced(int start, int end, String text) {}

  /// The bytes with every property `plot` of a feature put through a change of names; unchanged
  /// where that cannot be done.
  ///
  /// @param name gives the new id of a plot, or the id itself
  public static byte[] renamePlots(byte[] bytes, UnaryOperator<String> name) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int mark = text.startsWith(MARK) ? 1 : 0;
    List<Replaced> replaced = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text.substring(mark))) {
      List<String> path = new ArrayList<>();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        follow(path, token, parser);
        boolean plot =
            token.isScalarValue()
                && path.equals(List.of("features", "properties", PlotRules.PROPERTY));
        if (plot) {
          String id = parser.getString().strip();
          String renamed = name.apply(id);
          if (!renamed.equals(id)) {
            int start = (int) parser.currentTokenLocation().getCharOffset() + mark;
            replaced.add(new Replaced(start, end(text, start), quoted(renamed)));
          }
        }
      }
    } catch (JacksonException _) {
      return bytes;
    }
    StringBuilder changed = new StringBuilder(text);
    replaced.reversed().forEach(each -> changed.replace(each.start(), each.end(), each.text()));
    return changed.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// Keeps the names of the entries around a token, one for each object it lies in.
  private static void follow(List<String> path, JsonToken token, JsonParser parser) {
    switch (token) {
      case START_OBJECT -> path.add("");
      case PROPERTY_NAME -> path.set(path.size() - 1, parser.currentName());
      case END_OBJECT -> path.removeLast();
      default -> {}
    }
  }

  /// Where a value ends that begins at an index.
  private static int end(String text, int start) {
    int end = start + 1;
    boolean string = text.charAt(start) == '"';
    while (end < text.length()) {
      char c = text.charAt(end);
      if (string && c == '\\') {
        end++;
      } else if (string && c == '"') {
        return end + 1;
      } else if (!string && ",}] \t\r\n".indexOf(c) >= 0) {
        return end;
      }
      end++;
    }
    return end;
  }

  private static String quoted(String id) {
    return '"' + id.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
