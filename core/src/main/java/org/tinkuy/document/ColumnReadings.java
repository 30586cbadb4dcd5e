package org.tinkuy.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// How each column of a table is written: decimal sign, order of dates, percent.
///
/// A table may be spread over files of different people, so each file (and sheet) tells for itself;
/// where it does not, the column as a whole tells.
final class ColumnReadings {
  /// From here on a bare number is no share that is a little too large.
  private static final double LEAST_PERCENT = 2;

  private static final ColumnReading PLAIN =
      new ColumnReading(DecimalSign.POINT, DateOrder.EITHER, false);

  private static final int MOST_SHOWN = 5;

  private final String decimalSign;
  private final Attempt attempt;
  private final Map<Place, Map<String, ColumnReading>> bySource = new LinkedHashMap<>();

  /// The source of the row that was asked for last: rows of one file come one after the other.
  private Place lastSource = Place.file("none");

  /// @param written the columns in which some row holds something
  ColumnReadings(
      TableSchema schema,
      TextTable table,
      Set<String> written,
      String decimalSign,
      Attempt attempt) {
    this.decimalSign = decimalSign;
    this.attempt = attempt;
    Map<Place, List<TextRow>> sources = new LinkedHashMap<>();
    List<TextRow> ordered = new ArrayList<>(table.rows());
    ordered.sort(Comparator.comparing(TextRow::place, Place.READING_ORDER));
    Optional<Place> before = Optional.empty();
    List<TextRow> ofSource = new ArrayList<>();
    for (TextRow row : ordered) {
      Place source = source(row);
      if (before.isEmpty() || !before.get().equals(source)) {
        ofSource = sources.computeIfAbsent(source, _ -> new ArrayList<>());
        before = Optional.of(source);
      }
      ofSource.add(row);
    }
    for (Field field : schema.fields()) {
      if (isRead(field) && written.contains(field.column())) {
        read(field, table.rows(), sources);
      }
    }
  }

  /// How the columns are written in the file of a row.
  InRow in(TextRow row) {
    return new InRow(row, bySource.getOrDefault(source(row), Map.of()));
  }

  /// How the cells of one row are written. The file is looked up once a row, not once a cell.
  record InRow(TextRow row, Map<String, ColumnReading> columns) {
    /// How the cell of a column is written.
    ColumnReading of(Field field) {
      ColumnReading column = columns.getOrDefault(field.column(), PLAIN);
      return row.isNumber(field.column()) ? column.ofNumber() : column;
    }
  }

  private Place source(TextRow row) {
    Place place = row.place();
    if (!lastSource.file().equals(place.file()) || !lastSource.sheet().equals(place.sheet())) {
      lastSource = Place.sheet(place.file(), place.sheet());
    }
    return lastSource;
  }

  private static boolean isRead(Field field) {
    return isNumeric(field) || holdsDays(field);
  }

  private static boolean holdsDays(Field field) {
    return field.type().kind() == FieldKind.DATE || field.takesDays();
  }

  /// Columns whose cells are written as numbers; the values of facts are among them.
  private static boolean isNumeric(Field field) {
    return switch (field.type().kind()) {
      case NUMBER, INTEGER, SHARE, BAND, QUANTITY, MONEY -> true;
      case TEXT -> field.path().equals("facts.value");
      case ID, REF, CODE, UNIT, BOOLEAN, DATE, TIME, PERIOD, PAIRS -> false;
    };
  }

  private void read(Field field, List<TextRow> all, Map<Place, List<TextRow>> sources) {
    ColumnReading whole = reading(field, all);
    sources.forEach(
        (source, rows) -> {
          ColumnReading own = sources.size() == 1 ? whole : reading(field, rows);
          ColumnReading used =
              new ColumnReading(
                  own.sign() == DecimalSign.EITHER ? whole.sign() : own.sign(),
                  own.dates() == DateOrder.EITHER ? whole.dates() : own.dates(),
                  own.percent());
          bySource.computeIfAbsent(source, _ -> new LinkedHashMap<>()).put(field.column(), used);
          tell(field, used, rows);
        });
  }

  private ColumnReading reading(Field field, List<TextRow> rows) {
    if (holdsDays(field)) {
      return new ColumnReading(DecimalSign.POINT, DateText.orderOf(texts(field, rows)), false);
    }
    DecimalSign sign =
        decimalSign.isEmpty()
            ? NumberText.signOf(numbers(texts(field, rows)))
            : DecimalSign.of(decimalSign);
    boolean percent = field.type().kind() == FieldKind.SHARE && isPercent(field, rows, sign);
    return new ColumnReading(sign, DateOrder.EITHER, percent);
  }

  /// What is written as text; numbers tell nothing of signs.
  private static List<String> texts(Field field, List<TextRow> rows) {
    List<String> texts = new ArrayList<>();
    for (TextRow row : rows) {
      if (!row.isNumber(field.column())) {
        texts.addAll(texts(field, row));
      }
    }
    return texts;
  }

  private static List<String> texts(Field field, TextRow row) {
    return row.find(field.column()).map(CellReader::items).orElse(List.of());
  }

  /// The numbers in cells. Those of nothing but digits, as most are, tell nothing of signs.
  private static List<String> numbers(List<String> texts) {
    List<String> numbers = new ArrayList<>();
    for (String text : texts) {
      if (!NumberText.isWhole(text)) {
        numbers(text).forEach(numbers::add);
      }
    }
    return numbers;
  }

  /// The numbers in a cell, both ends of a band, or what a result lies below; none where it holds
  /// nothing but digits.
  private static Stream<String> numbers(String text) {
    if (text.startsWith("<")) {
      return numbers(text.substring(1).strip());
    }
    if (NumberText.isWhole(text)) {
      return Stream.empty();
    }
    return AmountReader.Ends.of(NumberText.plain(text))
        .map(ends -> Stream.of(ends.low(), ends.high()))
        .orElseGet(() -> Stream.of(text))
        .map(AmountText::find)
        .flatMap(Optional::stream)
        .map(AmountText::number);
  }

  /// Bare numbers are percent where at least half of those that are not 0 exceed 1, and one of them
  /// by so much that it can be no share that went wrong: 1.2 alone is refused and not read as 1.2
  /// %.
  private static boolean isPercent(Field field, List<TextRow> rows, DecimalSign sign) {
    long above = 0;
    long below = 0;
    double largest = 0;
    for (TextRow row : rows) {
      for (String text : texts(field, row)) {
        double value = bare(text, row.isNumber(field.column()) ? DecimalSign.POINT : sign);
        above += value > 1 ? 1 : 0;
        largest = Math.max(largest, value);
        below += value > 0 && value <= 1 ? 1 : 0;
      }
    }
    return largest >= LEAST_PERCENT && above >= below;
  }

  /// A number without unit; 0 where it is none.
  private static double bare(String text, DecimalSign sign) {
    return NumberText.parse(text, sign == DecimalSign.COMMA ? sign : DecimalSign.POINT)
        .map(BigDecimal::doubleValue)
        .orElse(0.0);
  }

  private void tell(Field field, ColumnReading reading, List<TextRow> rows) {
    if (reading.percent()) {
      percent(field, reading, rows);
    }
    if (reading.dates().isKnown()) {
      dates(field, reading, rows);
    }
  }

  private void percent(Field field, ColumnReading reading, List<TextRow> rows) {
    List<String> small = new ArrayList<>();
    Optional<TextRow> first = Optional.empty();
    for (TextRow row : rows) {
      DecimalSign sign = row.isNumber(field.column()) ? DecimalSign.POINT : reading.sign();
      double value = row.find(field.column()).map(text -> bare(text, sign)).orElse(0.0);
      first = first.isEmpty() && value > 1 ? Optional.of(row) : first;
      if (value > 0 && value <= 1 && small.size() < MOST_SHOWN) {
        small.add(row.place().row() + ": " + row.find(field.column()).orElse(""));
      }
    }
    Place place = first.map(row -> row.placeOf(field.column())).orElse(rows.getFirst().place());
    Sentence hint =
        Sentence.of("hint.percent", "Maybe write shares from 0 to 1, or with a %% sign.");
    if (small.isEmpty()) {
      attempt.warn(
          "column.percent",
          place,
          hint,
          "%s: values exceed 1, so the whole column is read as percent.",
          field);
    } else {
      attempt.warn(
          "column.percentSmall",
          place,
          hint,
          "%s: values exceed 1, so the whole column is read as percent; look at the small ones in"
              + " row %s.",
          field,
          String.join(", ", small));
    }
  }

  private void dates(Field field, ColumnReading reading, List<TextRow> rows) {
    rows.stream()
        .filter(row -> row.find(field.column()).filter(DateText::isAmbiguous).isPresent())
        .findFirst()
        .ifPresent(
            row ->
                attempt.note(
                    "column.dateOrder",
                    row.placeOf(field.column()),
                    Sentence.of("hint.column.dateOrder", "Maybe write dates as 2024-03-15."),
                    "%s: dates like '%s' are read in the order %s, as other cells of the column"
                        + " can only be read so.",
                    field,
                    row.find(field.column()).orElse(""),
                    reading.dates() == DateOrder.DAY_FIRST ? "DD-MM" : "MM-DD"));
  }
}
