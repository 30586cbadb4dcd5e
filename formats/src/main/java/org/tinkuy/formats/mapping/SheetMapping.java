package org.tinkuy.formats.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Spelling;

/// How one sheet of somebody else is read as rows of one table.
///
/// @param source which files and sheets
/// @param table the table its rows belong to
/// @param header where the headers stand
/// @param columns what its headers mean, by header
/// @param rows which rows count
/// @param additions what rows get besides their cells
/// @param unpivot columns that become rows; empty where there are none
/// @param place where the entry stands
public record SheetMapping(
    Source source,
    String table,
    Header header,
    Map<String, Target> columns,
    RowChoice rows,
    Additions additions,
    Optional<Unpivot> unpivot,
    Place place) {

  /// Which files and sheets a mapping is for.
  ///
  /// @param file name of the file; `*` stands for any letters, so that next year's name fits too
  /// @param sheet name of the sheet; empty for every sheet, and for files without sheets
  public record Source(String file, String sheet) {
    boolean fits(Place grid) {
      return like(file, grid.file()) && (sheet.isEmpty() || like(sheet, grid.sheet()));
    }

    /// Whether a file of this name is meant, whatever its sheets.
    public boolean isOf(String name) {
      return like(file, name);
    }

    private static boolean like(String pattern, String name) {
      StringBuilder expression = new StringBuilder();
      for (String part : pattern.split("\\*", -1)) {
        expression.append(expression.isEmpty() ? "" : ".*");
        expression.append(Pattern.quote(Spelling.fold(part)));
      }
      return Spelling.fold(name).matches(expression.toString());
    }
  }

  /// Where the headers stand.
  ///
  /// @param row the last row of headers, from 1; 0 where it is found by the headers themselves
  /// @param rows how many rows of headers there are, at least 1; those above the last say what
  ///   several columns have in common
  public record Header(int row, int rows) {}

  /// What a header means.
  ///
  /// @param column the column of the table
  /// @param unit unit behind its bare numbers; empty where they are in the column's own
  public record Target(String column, String unit) {}

  /// Which rows count, by what stands under a header.
  ///
  /// @param only texts of which one must stand there, by header
  /// @param skip texts of which none may stand there, by header
  public record RowChoice(Map<String, List<String>> only, Map<String, List<String>> skip) {
    public RowChoice {
      only = Collections.unmodifiableMap(new LinkedHashMap<>(only));
      skip = Collections.unmodifiableMap(new LinkedHashMap<>(skip));
    }
  }

  /// What rows get besides their cells.
  ///
  /// @param constants text of a column where the sheet has none
  /// @param compose text of a column made of others, as `{tenant}-{carrier}`
  /// @param fill columns whose text holds until the next one, as in merged cells
  /// @param codes what stands for a text of a column, by column
  public record Additions(
      Map<String, String> constants,
      Map<String, String> compose,
      List<String> fill,
      Map<String, Map<String, String>> codes) {
    public Additions {
      constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
      compose = Collections.unmodifiableMap(new LinkedHashMap<>(compose));
      fill = List.copyOf(fill);
      codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }
  }

  /// Columns that become rows: each cell that holds something is a row of its own.
  ///
  /// @param column the column that takes the cells
  /// @param by the column that says which of them it is
  /// @param headers what that column says, by header
  public record Unpivot(String column, String by, Map<String, String> headers) {
    public Unpivot {
      headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }
  }

  public SheetMapping {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }
}
