package org.tinkuy.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.catalog.FieldType;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkProfile;

/// Turns the text of a cell into a typed cell, by the type of its column. A text that does not fit
/// throws a refusal with the reason; nothing is guessed.
final class CellReader {
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final Pattern PAIR = Pattern.compile("([^<>=]+)(<=|>=|=)(.+)");

  private final ParkProfile profile;
  private final AmountReader amounts;
  private final CodeWords codes;

  CellReader(Catalog catalog, ParkProfile profile) {
    this.profile = profile;
    this.amounts = new AmountReader(catalog.units(), profile.money().currency());
    this.codes = new CodeWords(catalog);
  }

  /// Reads one cell.
  ///
  /// @param field its column
  /// @param text what is written, not empty
  /// @param context how the column writes numbers, and the unit that the row states
  Cell read(Field field, String text, ColumnReading context) {
    FieldType type = field.type();
    if (!type.list()) {
      return item(field, text, context);
    }
    List<Cell> items = new ArrayList<>();
    for (String part : text.split("\\|", -1)) {
      if (!part.isBlank()) {
        items.add(item(field, part.strip(), context));
      }
    }
    return new Cell.Items(items);
  }

  private Cell item(Field field, String text, ColumnReading context) {
    return switch (field.type().kind()) {
      case ID, REF, TEXT -> new Cell.Text(text);
      case CODE -> new Cell.Text(codes.read(field, text));
      case UNIT -> new Cell.Text(amounts.unit(text).code());
      case NUMBER -> amounts.number(field, text, context);
      case INTEGER -> whole(field, amounts.number(field, text, context));
      case SHARE -> amounts.share(text, context);
      case BAND -> amounts.band(text, context);
      case QUANTITY -> amounts.quantity(text, context);
      case MONEY -> amounts.money(field, text, context);
      case BOOLEAN -> new Cell.YesNo(yes(text));
      case DATE -> new Cell.Date(date(text));
      case TIME -> new Cell.Time(time(text));
      case PERIOD -> new Cell.Span(Period.parse(text, profile.conventions().fiscalYearStart()));
      case PAIRS -> pairs(text);
    };
  }

  /// Reads the value of a fact that is a number, in the unit of its definition.
  Cell.Measure factNumber(String unit, String text, ColumnReading context) {
    return amounts.number(unit, text, context);
  }

  private static Cell.Measure whole(Field field, Cell.Measure number) {
    Check.that(
        number.value() == Math.rint(number.value()),
        "cell.integer",
        "Cell: %s must be a whole number, but is %s.",
        field.column(),
        number.value());
    Matcher range = Pattern.compile("(\\d)-(\\d)").matcher(field.unit());
    if (range.matches()) {
      Check.that(
          number.value() >= Integer.parseInt(range.group(1))
              && number.value() <= Integer.parseInt(range.group(2)),
          "cell.range",
          "Cell: %s must lie in %s, but is %s.",
          field.column(),
          field.unit(),
          number.value());
    }
    return number;
  }

  private static boolean yes(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    Check.that(
        List.of("yes", "no", "true", "false").contains(word),
        "cell.boolean",
        "Cell: yes or no is expected, but it is '%s'. Maybe write 'yes' or 'no', or leave the cell"
            + " empty where it is not known.",
        text);
    return word.equals("yes") || word.equals("true");
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notIso) {
      return dayMonthYear(text);
    }
  }

  private static LocalDate dayMonthYear(String text) {
    Matcher matcher = DAY_MONTH_YEAR.matcher(text);
    boolean matches = matcher.matches();
    Check.that(
        matches,
        "cell.date",
        "Cell: a date is expected, but it is '%s'. Maybe write it as 2024-03-15.",
        text);
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(2));
    int year = Integer.parseInt(matcher.group(3));
    boolean possible = first >= 1 && second >= 1 && (first <= 12 || second <= 12);
    Check.that(possible, "cell.date", "Cell: '%s' is no date. Maybe write it as 2024-03-15.", text);
    Check.that(
        first > 12 || second > 12 || first == second,
        "cell.dateOrder",
        "Cell: '%s' could be %d-%02d-%02d or %d-%02d-%02d. Maybe write the one that is meant.",
        text,
        year,
        second,
        first,
        year,
        first,
        second);
    int month = first > 12 ? second : first;
    int day = first > 12 ? first : second;
    boolean exists = day <= YearMonth.of(year, month).lengthOfMonth();
    Check.that(exists, "cell.date", "Cell: '%s' is no date. Maybe write it as 2024-03-15.", text);
    return LocalDate.of(year, month, day);
  }

  private static Instant time(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException noOffset) {
      Check.that(
          false,
          "cell.time",
          "Cell: a time with its offset is expected, but it is '%s'. Maybe write it as"
              + " 2024-03-15T08:00Z.",
          text);
      throw noOffset;
    }
  }

  private static Cell pairs(String text) {
    SequencedMap<String, String> pairs = new LinkedHashMap<>();
    for (String part : text.split("\\|", -1)) {
      Matcher matcher = PAIR.matcher(part.strip());
      Check.that(
          matcher.matches(),
          "cell.pairs",
          "Cell: pairs like LOI<=3 %% are expected, but it is '%s'.",
          part.strip());
      String sign = matcher.group(2).equals("=") ? "" : matcher.group(2) + " ";
      pairs.put(matcher.group(1).strip(), sign + matcher.group(3).strip());
    }
    return new Cell.Pairs(pairs);
  }

  /// The words a code column may hold, and the check of one.
  private record CodeWords(Catalog catalog) {
    String read(Field field, String text) {
      List<String> known = catalog.codesOf(field);
      if (known.isEmpty() || known.contains(text)) {
        return text;
      }
      for (String word : known) {
        if (word.equalsIgnoreCase(text)) {
          return word;
        }
      }
      List<String> near = Nearest.of(text, known);
      Check.that(
          false,
          "cell.code",
          "Cell: '%s' is not one of the words of %s. Maybe %s.",
          text,
          field.path(),
          String.join(", ", near.isEmpty() ? known.subList(0, Math.min(5, known.size())) : near));
      return text;
    }
  }

  /// Kinds whose cells are written as numbers, so that their column has a decimal sign.
  static boolean isNumeric(FieldKind kind) {
    return switch (kind) {
      case NUMBER, INTEGER, SHARE, BAND, QUANTITY, MONEY -> true;
      case ID, REF, TEXT, CODE, UNIT, BOOLEAN, DATE, TIME, PERIOD, PAIRS -> false;
    };
  }
}
