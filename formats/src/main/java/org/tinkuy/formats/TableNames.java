package org.tinkuy.formats;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds the table that a file's name means. Case and separators do not count: `Water_Sources.csv`
/// is `waterSources`; what follows a separator may tell a part: `flows-2023.csv`, `flows.2023.csv`.
final class TableNames {
  private static final String SEPARATORS = "-._ ";

  private final Map<String, String> known = new LinkedHashMap<>();

  TableNames(Set<String> names) {
    names.forEach(name -> known.put(folded(name), name));
  }

  /// Which table a file is for.
  ///
  /// @param table the table's name; the file's own where the catalog has none of that name
  /// @param part what tells the file from others of the table; empty where it is the only one
  record Meaning(String table, String part) {

    /// Whether the part's name is a year or another number, which needs no remark.
    boolean isPlain() {
      return part.isEmpty() || part.matches("(?i)(fy)?\\d.*");
    }
  }

  /// @param base a file's name without ending
  Meaning of(String base) {
    for (int end = base.length(); end > 0; end--) {
      boolean cut = end == base.length() || SEPARATORS.indexOf(base.charAt(end)) >= 0;
      String table = cut ? known.get(folded(base.substring(0, end))) : null;
      if (table != null) {
        return new Meaning(table, end == base.length() ? "" : base.substring(end + 1).strip());
      }
    }
    return new Meaning(base, "");
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[-._ ]", "");
  }
}
