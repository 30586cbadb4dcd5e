package org.tinkuy.catalog;

import java.util.List;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Spoken;

/// A column of a table of the park folder, as `catalog/fields.csv` describes it.
///
/// @param table the table it belongs to
/// @param column its name
/// @param position its place in the table, from 1
/// @param type what its cells hold
/// @param unit the canonical unit of its numbers; empty where there is none or the row states it;
///   `money` for the currency that the row states, else the park's
/// @param role whether it is part of the key and whether it must be filled
/// @param codes the words it may hold; a single word that names a list of the catalog (`carriers`,
///   `facts`, `isic`, `references`, `waste`) stands for that list; for an id that names rows of
///   other tables those tables, or `park`; for a time [#DAY] where a plain day may stand in its
///   place; empty for other kinds
/// @param meaning what it means, in English
public record Field(
    String table,
    String column,
    int position,
    FieldType type,
    String unit,
    Role role,
    List<String> codes,
    String meaning)
    implements Spoken {
  /// What a column of times holds among its words where it takes plain days too.
  static final String DAY = "day";

  /// How a column takes part in its row.
  ///
  /// @param key whether it is part of the row's key
  /// @param required whether a row without it is refused
  /// @param otherwise the word that an empty cell of a key stands for; empty where an empty cell is
  ///   unknown
  public record Role(boolean key, boolean required, String otherwise) {
    public Role {
      Check.that(
          key || otherwise.isEmpty(),
          "catalog.field.default",
          "Field: only a column of the key may have a default, but this one has '%s'.",
          otherwise);
    }

    /// A role without a default.
    public Role(boolean key, boolean required) {
      this(key, required, "");
    }

    public boolean hasDefault() {
      return !otherwise.isEmpty();
    }
  }

  public Field {
    codes = List.copyOf(codes);
    Check.that(
        position >= 1,
        "catalog.field.position",
        "Field '%s.%s': position must be >= 1, but is %d.",
        table,
        column,
        position);
  }

  /// The same column of a table.
  ///
  /// @param newPosition its place in that table, from 1
  Field in(String otherTable, int newPosition) {
    return new Field(otherTable, column, newPosition, type, unit, role, codes, meaning);
  }

  /// The tables whose rows a cell may name, `park` for the park itself; none where it names
  /// nothing.
  public List<String> targets() {
    return switch (type.kind()) {
      case REF -> List.of(type.target());
      case ID -> codes;
      case TEXT,
          CODE,
          UNIT,
          NUMBER,
          INTEGER,
          SHARE,
          BAND,
          QUANTITY,
          MONEY,
          BOOLEAN,
          DATE,
          TIME,
          PERIOD,
          PAIRS ->
          List.of();
    };
  }

  /// Whether it is a column of times that takes a plain day where nobody wrote down the hour.
  public boolean takesDays() {
    return type.kind() == FieldKind.TIME && codes.contains(DAY);
  }

  /// What a cell holds, by the key of its text.
  public Sentence meaningText() {
    return new Sentence("field." + path() + ".meaning", meaning, List.of());
  }

  /// `table.column`.
  public String path() {
    return table + "." + column;
  }

  /// By its path, as messages on a cell name it.
  @Override
  public Sentence sentence() {
    return Sentence.named("column." + path(), path());
  }
}
