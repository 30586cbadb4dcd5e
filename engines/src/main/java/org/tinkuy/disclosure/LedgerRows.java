package org.tinkuy.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.tinkuy.kernel.Check;

/// The entries of a ledger as rows of text, one for each row of a park that stands in a sum or
/// share: what the ledger is kept as.
public final class LedgerRows {
  /// Version of the columns.
  public static final String SCHEMA = "1";

  /// The columns, in order.
  public static final List<String> HEADS =
      List.of("schema", "rules", "period", "figure", "part", "unit", "row", "owner", "amount");

  private static final String ASKED = "asked";
  private static final String YES = "yes";
  private static final int PART = HEADS.indexOf("part");

  private LedgerRows() {}

  /// Writes entries as rows.
  public static List<List<String>> of(List<DisclosureLedger.Entry> entries) {
    List<List<String>> rows = new ArrayList<>();
    for (DisclosureLedger.Entry entry : entries) {
      for (int place = 0; place < entry.cells().size(); place++) {
        TableCell cell = entry.cells().get(place);
        String part = "sum " + (place + 1);
        cell.parts()
            .forEach(
                each ->
                    rows.add(
                        row(
                            entry,
                            part,
                            cell.unit(),
                            each.row(),
                            each.owner(),
                            Double.toString(each.amount()))));
      }
      entry.asked().forEach(firm -> rows.add(row(entry, ASKED, "", "", firm, "")));
      entry.yes().forEach(row -> rows.add(row(entry, YES, "", row, "", "")));
    }
    return rows;
  }

  private static List<String> row(DisclosureLedger.Entry entry, String... rest) {
    List<String> row =
        new ArrayList<>(List.of(SCHEMA, entry.rules(), entry.period(), entry.figure()));
    row.addAll(List.of(rest));
    return row;
  }

  /// Reads rows back, each held to the columns.
  public static List<DisclosureLedger.Entry> read(List<List<String>> rows) {
    Map<List<String>, List<List<String>>> byFigure = new LinkedHashMap<>();
    for (List<String> row : rows) {
      Check.that(
          row.size() == HEADS.size() && row.getFirst().equals(SCHEMA),
          "disclosure.ledger.row",
          "Row of a ledger: it must have %s columns of version %s, but is '%s'.",
          HEADS.size(),
          SCHEMA,
          String.join(",", row));
      byFigure.computeIfAbsent(row.subList(1, PART), _ -> new ArrayList<>()).add(row);
    }
    return byFigure.entrySet().stream().map(each -> entry(each.getKey(), each.getValue())).toList();
  }

  private static DisclosureLedger.Entry entry(List<String> of, List<List<String>> rows) {
    Map<String, List<List<String>>> sums = new LinkedHashMap<>();
    Set<String> asked = new TreeSet<>();
    Set<String> yes = new TreeSet<>();
    for (List<String> row : rows) {
      switch (row.get(PART)) {
        case ASKED -> asked.add(row.get(PART + 3));
        case YES -> yes.add(row.get(PART + 2));
        case String part -> sums.computeIfAbsent(part, _ -> new ArrayList<>()).add(row);
      }
    }
    List<TableCell> cells = sums.values().stream().map(LedgerRows::cell).toList();
    return new DisclosureLedger.Entry(of.get(0), of.get(1), of.get(2), cells, asked, yes);
  }

  private static TableCell cell(List<List<String>> rows) {
    List<CellPart> parts =
        rows.stream()
            .map(row -> new CellPart(row.get(PART + 2), row.get(PART + 3), amount(row.getLast())))
            .toList();
    return new TableCell(Objects.requireNonNull(rows.getFirst()).get(PART + 1), parts);
  }

  private static double amount(String text) {
    Check.that(
        text.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?"),
        "disclosure.ledger.amount",
        "Row of a ledger: its amount must be a number, but is '%s'.",
        text);
    return Double.parseDouble(text);
  }
}
