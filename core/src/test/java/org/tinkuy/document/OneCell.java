package org.tinkuy.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;

/// A park with one row in which one cell is under test and all others are right.
///
/// @param table the table of the cell
/// @param column the column of the cell
/// @param park what became of it
record OneCell(String table, String column, CheckedPark park) {
  private static final Map<String, String> ROWS =
      Map.ofEntries(
          Map.entry("plots", "plot=P9;use=industrial;status=leased"),
          Map.entry("leases", "lease=L1;plot=P1;tenant=T1;from=2024-01-01"),
          Map.entry("tenants", "tenant=T9;name=Nine;sector=1313"),
          Map.entry("economics", "tenant=T1;period=2024"),
          Map.entry("workforce", "tenant=T1;period=2024;workers=10"),
          Map.entry("certificates", "certificate=C1;holder=T1;scheme=ohs"),
          Map.entry("samples", "point=S1;parameter=cod;at=2024-03-15T08:00Z;value=1;unit=g/m3"),
          Map.entry("readings", "meter=M1;value=1"),
          Map.entry(
              "flows",
              "flow=F1;period=2024;tenant=T1;direction=out;carrier=water;quantity=10;unit=t;"
                  + "state=measured"),
          Map.entry("events", "event=E1;opened=2024-03-15"),
          Map.entry("incentives", "incentive=I1"),
          Map.entry("stakeholders", "stakeholder=K1"),
          Map.entry("facts", "subject=park;fact=parkPlan;period=2024;value=yes;state=measured"),
          Map.entry("measures", "measure=M1;currency=USD;priceYear=2024;capex=10"),
          Map.entry("references", "name=wage;country=PE;period=2024;value=1"));

  /// Writes a cell; further cells of the row may follow as `column=text`.
  static OneCell of(String path, String text, String... others) {
    return of(Written.smallPark(), path, text, others);
  }

  static OneCell of(Written park, String path, String text, String... others) {
    String table = path.substring(0, path.indexOf('.'));
    String column = path.substring(path.indexOf('.') + 1);
    Map<String, String> cells = new LinkedHashMap<>();
    for (String pair : ROWS.getOrDefault(table, "").split(";", -1)) {
      put(cells, pair);
    }
    for (String pair : others) {
      put(cells, pair);
    }
    cells.put(column, text);
    Place place = Place.row("one.csv", 2);
    TextTable rows =
        new TextTable(table, List.copyOf(cells.keySet()), List.of(new TextRow(place, cells)));
    return new OneCell(table, column, park.table(rows).check());
  }

  private static void put(Map<String, String> cells, String pair) {
    int equals = pair.indexOf('=');
    cells.put(pair.substring(0, equals), pair.substring(equals + 1));
  }

  /// The cell as text; empty where it is unknown.
  String text() {
    return park.park().table(table).rows().stream()
        .flatMap(row -> row.find(column).stream())
        .map(Object::toString)
        .findFirst()
        .orElse("");
  }

  /// The one error of the cell.
  Issue error() {
    return park.issues().stream()
        .filter(Issue::isError)
        .filter(issue -> issue.place().equals(Place.row("one.csv", 2).at(column)))
        .reduce(
            (one, other) -> {
              throw new AssertionError("two errors: " + one + other);
            })
        .orElseThrow(() -> new AssertionError("no error: " + park.told() + " " + park.content()));
  }
}
