package org.tinkuy.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.kernel.Money;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkRow;

/// Cells as a change set or a file writes them: a number that a file holds as a number is written
/// with the park's decimal sign, so that it is read as the same number again.
public final class CellTexts {
  private static final Pattern LIKE_THOUSANDS = Pattern.compile("[-+]?[1-9]\\d{0,2}\\.\\d{3}");

  private final String decimalSign;

  /// @param header `park.yaml`, which may state the decimal sign
  public CellTexts(KeyedDocument header) {
    this.decimalSign = header.root().findText("decimalSign").orElse("");
  }

  /// What a cell holds; empty where it holds nothing.
  public String of(TextRow row, String column) {
    String text = row.cells().getOrDefault(column, "");
    return row.isNumber(column) ? number(text) : text;
  }

  /// What every cell of a row holds.
  Map<String, String> of(TextRow row) {
    Map<String, String> cells = new LinkedHashMap<>();
    row.cells().keySet().forEach(column -> cells.put(column, of(row, column)));
    return cells;
  }

  /// What a cell of a checked row would be written as; empty where it is unknown.
  public String of(ParkRow row, String column) {
    Field field = row.schema().findField(column).orElseThrow();
    return row.find(column).map(cell -> of(field, cell)).orElse("");
  }

  /// Units stand only where a bare number would not be in the unit of its column or row. A share is
  /// written with its sign, so that it does not matter how others of its column are.
  private String of(Field field, Cell cell) {
    boolean share = field.type().kind() == FieldKind.SHARE;
    boolean withUnit =
        field.type().kind() == FieldKind.QUANTITY || field.path().equals("facts.value");
    return switch (cell) {
      case Cell.Measure(double value, Unit _) when share ->
          number(plain(BigDecimal.valueOf(value).movePointRight(2))) + " %";
      case Cell.Measure(double value, Unit unit) -> number(value) + (withUnit ? unit(unit) : "");
      case Cell.Band(double low, double high, Unit unit) ->
          (low == high ? number(low) : number(low) + ".." + number(high))
              + (withUnit ? unit(unit) : "");
      case Cell.Amount(Money money, Unit _, int priceYear) ->
          number(money.amount())
              + " "
              + money.currency().getCurrencyCode()
              + (priceYear == 0 ? "" : "@" + priceYear);
      case Cell.Items(List<Cell> items) ->
          items.stream().map(item -> of(field, item)).collect(Collectors.joining("|"));
      case Cell.Text _, Cell.YesNo _, Cell.Date _, Cell.Time _, Cell.Span _, Cell.Pairs _ ->
          cell.toString();
    };
  }

  private static String unit(Unit unit) {
    return unit.equals(Unit.ONE) ? "" : " " + unit.code();
  }

  private String number(double value) {
    return number(plain(BigDecimal.valueOf(value)));
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  /// @param text a number with a decimal point
  private String number(String text) {
    if (decimalSign.isEmpty()) {
      // a fourth decimal tells 1.234 from a thousand and something
      return LIKE_THOUSANDS.matcher(text).matches() ? text + "0" : text;
    }
    return text.replace(".", decimalSign);
  }

  /// What the cells of a checked row would be written as, in the columns that are asked for.
  Map<String, String> of(ParkRow row, Set<String> columns) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (Field field : row.schema().fields()) {
      row.find(field.column())
          .filter(_ -> field.role().key() || columns.contains(field.column()))
          .ifPresent(_ -> cells.put(field.column(), of(row, field.column())));
    }
    return cells;
  }
}
