package org.tinkuy.formats.patch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import org.tinkuy.formats.xlsx.CellReference;
import org.tinkuy.kernel.Place;

/// Rows of a workbook that cannot be emptied without changing what other rows say.
///
/// A row that stays must say the same when it is read again. So what its formulas look at stays,
/// and what they share their text with. Rows that are no rows of a table, such as totals, may
/// compute something else afterwards.
final class TiedRows {
  private final Map<String, Map<Integer, List<CellFormula>>> formulas = new HashMap<>();
  private final Map<String, CellFormula> masters = new HashMap<>();
  private final Map<CellFormula, FormulaReach> reaches = new HashMap<>();

  /// Rows that may still be emptied, by the name of their sheet in lower case.
  private final Map<String, NavigableMap<Integer, Place>> leaving = new HashMap<>();

  /// Rows that stay and whose formulas are yet to be looked at.
  private final Queue<Place> open = new ArrayDeque<>();

  private final Set<Place> tied = new LinkedHashSet<>();

  private TiedRows(List<CellFormula> all, Set<Place> leaving) {
    for (CellFormula formula : all) {
      formulas
          .computeIfAbsent(key(formula.sheet()), _ -> new HashMap<>())
          .computeIfAbsent(formula.row(), _ -> new ArrayList<>())
          .add(formula);
      if (formula.isShared() && !formula.text().isEmpty()) {
        masters.putIfAbsent(group(formula), formula);
      }
    }
    leaving.forEach(
        place ->
            this.leaving
                .computeIfAbsent(key(place.sheet()), _ -> new TreeMap<>())
                .put(place.row(), place));
  }

  /// The rows among those to be emptied that are tied.
  ///
  /// @param formulas every formula of the workbook
  /// @param leaving rows to be emptied
  /// @param staying rows of tables that are not to be emptied
  static Set<Place> of(List<CellFormula> formulas, Set<Place> leaving, Set<Place> staying) {
    TiedRows rows = new TiedRows(formulas, leaving);
    formulas.stream()
        .filter(CellFormula::isOfSeveralRows)
        .forEach(each -> rows.keep(each.sheet(), each.firstRow(), each.lastRow()));
    rows.open.addAll(staying);
    while (!rows.open.isEmpty()) {
      Place place = rows.open.remove();
      rows.formulas
          .getOrDefault(key(place.sheet()), Map.of())
          .getOrDefault(place.row(), List.of())
          .forEach(rows::keepFor);
    }
    return rows.tied;
  }

  /// Keeps what a formula of a row that stays needs.
  private void keepFor(CellFormula formula) {
    CellFormula source =
        formula.isShared() ? masters.getOrDefault(group(formula), formula) : formula;
    keep(source.sheet(), source.row(), source.row());
    FormulaReach reach = reaches.computeIfAbsent(source, each -> FormulaReach.of(each.text()));
    if (reach.isUnclear()) {
      List.copyOf(leaving.keySet()).forEach(sheet -> keep(sheet, 1, CellReference.LAST_ROW));
    }
    int shift = formula.row() - source.row();
    for (FormulaReach.Span span : reach.spans()) {
      keep(
          span.sheet().isEmpty() ? formula.sheet() : span.sheet(),
          span.top(shift),
          span.bottom(shift));
    }
  }

  private void keep(String sheet, int first, int last) {
    NavigableMap<Integer, Place> kept =
        leaving.getOrDefault(key(sheet), new TreeMap<>()).subMap(first, true, last, true);
    tied.addAll(kept.values());
    open.addAll(kept.values());
    kept.clear();
  }

  private static String group(CellFormula formula) {
    return key(formula.sheet()) + "\n" + formula.group();
  }

  /// Case does not count in names of sheets, as in spreadsheet programs.
  private static String key(String sheet) {
    return sheet.toLowerCase(Locale.ROOT);
  }
}
