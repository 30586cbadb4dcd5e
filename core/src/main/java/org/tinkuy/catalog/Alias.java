package org.tinkuy.catalog;

import org.tinkuy.kernel.Check;

/// Another name of a table, a column or a code, in one language.
///
/// @param language two letters
/// @param kind what it names
/// @param text the name as people write it
/// @param target the table; the column, as `table.column` or, for every table that has it,
///   `column`; the code, as `table.column=code` or, for every column that knows it, `code`
public record Alias(String language, Kind kind, String text, String target) {

  /// What has other names.
  public enum Kind {
    TABLE,
    COLUMN,
    CODE,
    /// A word that says something wherever it stands: `yes`, `no`, `partly`, `total`.
    WORD
  }

  public Alias {
    Check.that(
        !text.isBlank() && !target.isBlank(),
        "catalog.alias.empty",
        "Alias '%s': it and its target '%s' must not be empty.",
        text,
        target);
  }

  /// Its key among the places of a catalog.
  public String place() {
    return "alias.%s/%s/%s=%s".formatted(language, kind, text, target);
  }
}
