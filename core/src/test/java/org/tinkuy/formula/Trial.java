package org.tinkuy.formula;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Definition;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.ParkCheck;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Place;
import org.tinkuy.park.Park;

/// A park written in a few lines and formulas tried on it. Immutable: each `with` gives another.
///
/// Rows are written as a line `table: column column`, and under it, indented, one line a row with
/// cells parted by two spaces or more; `-` is an empty cell.
///
/// @param definitions the definitions of the catalog
/// @param header entries of `park.yaml`
/// @param rows the rows as written
/// @param period the period that formulas are evaluated in, e.g. `2024`
/// @param intended whether intended answers rule
record Trial(
    List<Definition> definitions,
    Map<String, String> header,
    String rows,
    String period,
    boolean intended) {
  Trial {
    definitions = List.copyOf(definitions);
    header = Map.copyOf(header);
  }

  static Trial of(String rows) {
    Map<String, String> header =
        Map.of(
            "schema",
            "1",
            "id",
            "trial",
            "names",
            "Trial",
            "country",
            "PE",
            "currency",
            "USD",
            "parkBody",
            "BODY");
    return new Trial(List.of(), header, rows, "2024", false);
  }

  /// The same park with a definition: `name(a, b)`, or `name`.
  Trial define(String head, String formula) {
    List<Definition> more = new ArrayList<>(definitions);
    int bracket = head.indexOf('(');
    String name = bracket < 0 ? head : head.substring(0, bracket);
    List<String> parameters =
        bracket < 0
            ? List.of()
            : List.of(head.substring(bracket + 1, head.length() - 1).split(", "));
    more.add(new Definition(name, parameters, formula, "meaning of " + name));
    return new Trial(more, header, rows, period, intended);
  }

  Trial header(String key, String text) {
    Map<String, String> more = new LinkedHashMap<>(header);
    more.put(key, text);
    return new Trial(definitions, more, rows, period, intended);
  }

  Trial rows(String other) {
    return new Trial(definitions, header, other, period, intended);
  }

  Trial at(String other) {
    return new Trial(definitions, header, rows, other, intended);
  }

  Trial intending() {
    return new Trial(definitions, header, rows, period, true);
  }

  Evaluation eval(String formula) {
    Catalog catalog = catalog();
    return Formula.compile(new Definitions(catalog), formula)
        .evaluate(park(catalog), Period.parse(period, MonthDay.of(7, 1)), intended);
  }

  /// Formulas one after the other on the same rows.
  List<Evaluation> together(List<String> formulas) {
    return evaluations(formulas, true);
  }

  /// Formulas each on rows of its own.
  List<Evaluation> apart(List<String> formulas) {
    return evaluations(formulas, false);
  }

  private List<Evaluation> evaluations(List<String> formulas, boolean sharing) {
    Catalog catalog = catalog();
    Definitions known = new Definitions(catalog);
    Park park = park(catalog);
    Period at = Period.parse(period, MonthDay.of(7, 1));
    PeriodRows shared = PeriodRows.of(park, at);
    List<Evaluation> evaluations = new ArrayList<>();
    for (String formula : formulas) {
      PeriodRows on = sharing ? shared : PeriodRows.of(park, at);
      evaluations.add(Formula.compile(known, formula).evaluate(on, intended));
    }
    return evaluations;
  }

  Value value(String formula) {
    return eval(formula).value();
  }

  /// The value, which must be exact, in a unit.
  double number(String formula, String unit) {
    Amount amount = amount(formula, unit);
    Assertions.assertThat(amount.isExact()).as("%s = %s", formula, amount).isTrue();
    return amount.known();
  }

  /// The value, which may be a range, in a unit.
  Amount amount(String formula, String unit) {
    Value value = value(formula);
    Assertions.assertThat(value).as(formula).isInstanceOf(Amount.class);
    Amount amount = (Amount) value;
    Assertions.assertThat(amount.unit().dimension())
        .as(formula)
        .isEqualTo(SmallCatalog.UNITS.get(unit).dimension());
    return Arithmetic.in(amount, SmallCatalog.UNITS.get(unit));
  }

  Truth truth(String formula) {
    Value value = value(formula);
    Assertions.assertThat(value).as(formula).isInstanceOf(Truth.class);
    return (Truth) value;
  }

  /// What is missing and could change the value, as `what (reason)`.
  List<String> gaps(String formula) {
    return eval(formula).gaps().stream()
        .map(gap -> gap.what() + " (" + gap.reason() + ")")
        .toList();
  }

  Catalog catalog() {
    return SmallCatalog.of(definitions, List.of());
  }

  /// The park; rows that do not pass the check are a mistake of the test.
  Park park(Catalog catalog) {
    Checked<Park> checked = new ParkCheck(catalog).check(document());
    Assertions.assertThat(checked.issues()).filteredOn(Issue::isError).isEmpty();
    return checked.find().orElseThrow();
  }

  ParkDocument document() {
    Map<String, Node> entries = new LinkedHashMap<>();
    header.forEach((key, text) -> entries.put(key, new Scalar(text, Place.file("park.yaml"))));
    Mapping root = new Mapping(entries, Place.file("park.yaml"));
    return new ParkDocument(new KeyedDocument("park.yaml", root), tables(rows), List.of());
  }

  private static Map<String, TextTable> tables(String text) {
    Map<String, TextTable> tables = new LinkedHashMap<>();
    String name = "";
    List<String> columns = List.of();
    for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
      if (line.startsWith(" ")) {
        TextTable table = tables.get(name);
        List<TextRow> rows = new ArrayList<>(table == null ? List.of() : table.rows());
        rows.add(row(name, rows.size() + 2, columns, line));
        tables.put(name, new TextTable(name, columns, rows));
      } else {
        name = line.substring(0, line.indexOf(':'));
        columns = cells(line.substring(line.indexOf(':') + 1));
        tables.put(name, new TextTable(name, columns, List.of()));
      }
    }
    return tables;
  }

  private static TextRow row(String table, int number, List<String> columns, String line) {
    List<String> cells = cells(line);
    Assertions.assertThat(cells).as(line).hasSameSizeAs(columns);
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      byColumn.put(columns.get(i), cells.get(i).equals("-") ? "" : cells.get(i));
    }
    return new TextRow(Place.row(table + ".csv", number), byColumn);
  }

  private static List<String> cells(String line) {
    return Arrays.asList(line.strip().split(" {2,}"));
  }
}
