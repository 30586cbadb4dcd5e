package org.tinkuy.study;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.kernel.Issue;

/// From which tables rows were left out, so that only what is made of these is open.
///
/// @param tables their names
/// @param unknown whether rows were left out of a sheet or file that does not say which table it is
record LeftOut(Set<String> tables, boolean unknown) {
  LeftOut {
    tables = Set.copyOf(tables);
  }

  /// Of the errors that were found while a park was read: a sheet or file is known by its name, the
  /// table's own or another.
  static LeftOut of(Catalog catalog, List<Issue> issues) {
    Set<String> tables = new TreeSet<>();
    boolean unknown = false;
    for (Issue issue : issues) {
      if (issue.isError()) {
        Optional<String> table =
            catalog.rules().aliases().findTable(nameOf(issue), catalog.tables().keySet());
        table.ifPresent(tables::add);
        unknown |= table.isEmpty();
      }
    }
    return new LeftOut(tables, unknown);
  }

  /// The sheet, else the file without its folder and ending.
  private static String nameOf(Issue issue) {
    String sheet = issue.place().sheet();
    String file = issue.place().file();
    return sheet.isEmpty()
        ? file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "")
        : sheet;
  }

  /// Whether something that is made of these tables is open.
  boolean touches(List<String> read) {
    return unknown || read.stream().anyMatch(tables::contains);
  }

  /// Those of some tables of which rows were left out, in their order.
  List<String> among(List<String> read) {
    return read.stream().filter(tables::contains).toList();
  }
}
