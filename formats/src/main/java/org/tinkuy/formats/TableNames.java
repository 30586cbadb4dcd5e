package org.tinkuy.formats;

import java.util.Optional;
import java.util.Set;
import org.tinkuy.catalog.Aliases;

/// Finds the table that the name of a file or sheet means, by its own name or an alias. Case,
/// accents and separators do not count: `Water_Sources.csv` is `waterSources`; what follows a
/// separator may tell a part: `flows-2023.csv`, `flows.2023.csv`.
final class TableNames {
  private static final String SEPARATORS = "-._ ";

  private final Set<String> tables;
  private final Aliases aliases;

  TableNames(Set<String> tables, Aliases aliases) {
    this.tables = tables;
    this.aliases = aliases;
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
      Optional<String> table =
          cut ? aliases.findTable(base.substring(0, end), tables) : Optional.empty();
      if (table.isPresent()) {
        String part = end == base.length() ? "" : base.substring(end + 1).strip();
        return new Meaning(table.get(), part);
      }
    }
    return new Meaning(base, "");
  }
}
