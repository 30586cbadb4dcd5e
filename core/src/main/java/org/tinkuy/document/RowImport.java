package org.tinkuy.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.document.ChangeSet.Change;
import org.tinkuy.document.ParkDiff.Side;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.Park;

/// Takes rows of a file into a park: those that hold in it as changes, the others named.
///
/// A row whose key the park has changes the cells in which it says something else; an empty cell
/// says nothing and takes nothing away. A row without a key of the park is new. Each is judged as
/// part of the park, together with the other rows of the file.
public final class RowImport {
  /// Rows that refer to a row that was left out are left out in their turn; so deep at most.
  private static final int MOST_ROUNDS = 20;

  private final Catalog catalog;
  private final CodeWords codes;

  public RowImport(Catalog catalog) {
    this.catalog = catalog;
    this.codes = new CodeWords(catalog);
  }

  /// What comes of a file.
  ///
  /// @param diff what is new and what changes
  /// @param changes the changes that take in the rows that hold
  /// @param kept where rows stand that hold, those that change nothing among them
  /// @param refused where rows stand that do not, or that could not be read
  /// @param issues what is wrong with rows, and what else is to be known of them
  public record Plan(
      ParkDiff diff,
      List<Change> changes,
      Set<Place> kept,
      Set<Place> refused,
      List<Issue> issues) {
    public Plan {
      changes = List.copyOf(changes);
      kept = Collections.unmodifiableSet(new LinkedHashSet<>(kept));
      refused = Collections.unmodifiableSet(new LinkedHashSet<>(refused));
      issues = List.copyOf(issues);
    }
  }

  /// Works out what comes of the tables of a file.
  ///
  /// @param tables its tables, whose places name no file of the park
  /// @param broken places of rows of which a cell could not be read
  public Plan plan(Side park, Map<String, TextTable> tables, Set<Place> broken) {
    return new Planning(park, broken).plan(tables);
  }

  /// One import.
  private final class Planning {
    private final Side park;
    private final CellTexts texts;
    private final Attempt attempt = new Attempt();
    private final Set<Place> refused = new LinkedHashSet<>();
    private final Set<Place> all = new LinkedHashSet<>();

    Planning(Side park, Set<Place> broken) {
      this.park = park;
      this.texts = new CellTexts(park.document().header());
      this.refused.addAll(broken);
    }

    Plan plan(Map<String, TextTable> tables) {
      Map<String, TextTable> known = new LinkedHashMap<>();
      tables.forEach(
          (name, table) -> {
            table.rows().forEach(row -> all.add(row.place()));
            if (catalog.tables().containsKey(name)) {
              unknownColumns(table);
              repeated(table);
              known.put(name, table);
            } else {
              unknownTable(table);
            }
          });
      Checked<Park> after = new ParkCheck(catalog).check(with(known));
      for (int i = 0; i < MOST_ROUNDS && refuse(after); i++) {
        after = new ParkCheck(catalog).check(with(known));
      }
      return plan(known, after);
    }

    private Plan plan(Map<String, TextTable> known, Checked<Park> checked) {
      Side after = new Side(with(known), checked.find().orElse(park.park()));
      ParkDiff diff = ParkDiff.between(catalog, park, after);
      List<Change> changes = diff.changes(after, park.document().header(), false);
      checked.issues().stream()
          .filter(issue -> isOfFile(issue) && !issue.isError())
          .forEach(attempt::add);
      Set<Place> kept = new LinkedHashSet<>(all);
      kept.removeAll(refused);
      return new Plan(diff, changes, kept, refused, attempt.issues());
    }

    /// Leaves out the rows that are in error.
    ///
    /// @return whether there are any
    private boolean refuse(Checked<Park> checked) {
      List<Issue> errors =
          checked.issues().stream().filter(issue -> issue.isError() && isOfFile(issue)).toList();
      for (Issue error : errors) {
        attempt.add(error);
        refused.add(error.place().at(""));
      }
      return !errors.isEmpty();
    }

    private boolean isOfFile(Issue issue) {
      return all.contains(issue.place().at("")) && !refused.contains(issue.place().at(""));
    }

    private ParkDocument with(Map<String, TextTable> known) {
      ParkDocument document = park.document();
      for (TextTable table : known.values()) {
        document = document.withTable(joined(table, document.findTable(table.name())));
      }
      return document;
    }

    private TextTable joined(TextTable table, Optional<TextTable> before) {
      RowKeys keys = keys(table.name());
      List<TextRow> rows = new ArrayList<>(before.map(TextTable::rows).orElse(List.of()));
      Map<String, Integer> byKey = new HashMap<>();
      for (int i = 0; i < rows.size(); i++) {
        byKey.putIfAbsent(keys.of(rows.get(i)), i);
      }
      for (TextRow row : table.rows()) {
        if (!refused.contains(row.place())) {
          Integer at = byKey.get(keys.of(row));
          if (at == null) {
            rows.add(over(new TextRow(row.place(), Map.of()), row));
          } else {
            rows.set(at, over(rows.get(at), row));
          }
        }
      }
      Set<String> columns = new LinkedHashSet<>(before.map(TextTable::columns).orElse(List.of()));
      columns.addAll(table.columns());
      return new TextTable(table.name(), List.copyOf(columns), rows);
    }

    /// A row of the park with what a row of the file says, at the file's place.
    private TextRow over(TextRow before, TextRow row) {
      Map<String, String> cells = new LinkedHashMap<>(texts.of(before));
      texts
          .of(row)
          .forEach(
              (column, text) -> {
                if (row.find(column).isPresent()) {
                  cells.put(column, text);
                }
              });
      Writing writing = new Writing(row.writing().headerRow(), row.writing().headers(), Set.of());
      return new TextRow(row.place(), cells, writing);
    }

    private RowKeys keys(String table) {
      TableSchema schema = catalog.table(table);
      return new RowKeys(schema, codes);
    }

    /// Of rows with one key nobody can tell which is meant, unless they say the same.
    private void repeated(TextTable table) {
      RowKeys keys = keys(table.name());
      Map<String, TextRow> first = new HashMap<>();
      Set<TextRow> told = new HashSet<>();
      for (TextRow row : table.rows()) {
        TextRow other = first.putIfAbsent(keys.of(row), row);
        if (other != null && !texts.of(row).equals(texts.of(other))) {
          List.of(other, row).stream()
              .filter(told::add)
              .forEach(each -> repeated(each, table.name(), keys.of(row)));
        }
      }
    }

    private void repeated(TextRow row, String table, String key) {
      refused.add(row.place());
      attempt.error(
          "import.rowTwice",
          row.place(),
          Sentence.of("hint.import.rowTwice", "Keep the one that holds."),
          "Two rows of %s have the key '%s' and say different things; neither is taken in.",
          table,
          Shown.of(key));
    }

    private void unknownTable(TextTable table) {
      table.rows().forEach(row -> refused.add(row.place()));
      attempt.error(
          "import.tableUnknown",
          table.rows().isEmpty()
              ? Place.file(table.name())
              : table.rows().getFirst().place().atRow(0),
          Sentence.maybe(
                  catalog.rules().aliases().nearTables(table.name(), catalog.tables().keySet()))
              .or(
                  Sentence.of(
                      "hint.import.tableUnknown", "Say what it is: tinkuy map FILE --write")),
          "'%s' is no table of a park; its rows (%s) are not taken in.",
          table.name(),
          table.rows().size());
    }

    private void unknownColumns(TextTable table) {
      List<String> unknown =
          table.columns().stream()
              .filter(column -> catalog.table(table.name()).findField(column).isEmpty())
              .toList();
      if (!unknown.isEmpty() && !table.rows().isEmpty()) {
        attempt.warn(
            "import.columnUnknown",
            table.rows().getFirst().place().atRow(0),
            Sentence.of(
                "hint.import.columnUnknown",
                "Keep the file, or say what they mean: tinkuy map FILE"),
            "Table %s has no such columns, and what stands in them is not taken in: %s.",
            table.name(),
            String.join(", ", unknown));
      }
    }
  }
}
