package org.tinkuy.views.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tinkuy.catalog.Texts;

/// The words of the catalog's text files and the names of its carriers, as a page shows them; what
/// else stands beside rows in other files is not here.
public final class CatalogWords {
  private static final Path TEXTS = Path.of("../catalog/texts");

  private CatalogWords() {}

  /// The words of one language, with English behind it.
  public static Wording in(String language) {
    return new Wording(all(language), language);
  }

  /// The same as texts.
  public static Texts all(String language) {
    TreeMap<String, Map<String, String>> all = new TreeMap<>();
    for (String each : List.of("en", language.replaceFirst("-.*", ""))) {
      all.computeIfAbsent(each, CatalogWords::texts);
    }
    carriers(all.computeIfAbsent("en", CatalogWords::texts));
    return new Texts(all);
  }

  private static Map<String, String> texts(String language) {
    Map<String, String> texts = new HashMap<>();
    read(TEXTS.resolve(language + ".csv"), texts);
    try (Stream<Path> files = Files.list(TEXTS.resolve(language))) {
      files.sorted().forEach(file -> read(file, texts));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts;
  }

  /// English stands beside the carriers themselves: code, then name.
  private static void carriers(Map<String, String> english) {
    try {
      for (List<String> row : rows(Files.readString(TEXTS.resolve("../carriers.csv")))) {
        english.put("carrier." + row.getFirst() + ".name", row.get(1));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void read(Path file, Map<String, String> texts) {
    try {
      for (List<String> row : rows(Files.readString(file))) {
        texts.put(row.getFirst(), row.getLast());
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Rows of comma-separated values; quotes are doubled within quotes.
  private static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == '"') {
        boolean doubled = quoted && at + 1 < text.length() && text.charAt(at + 1) == '"';
        if (doubled) {
          cell.append(sign);
          at++;
        } else {
          quoted = !quoted;
        }
      } else if (quoted || (sign != ',' && sign != '\n')) {
        cell.append(sign);
      } else {
        row.add(cell.toString());
        cell.setLength(0);
        if (sign == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      }
    }
    return rows;
  }
}
