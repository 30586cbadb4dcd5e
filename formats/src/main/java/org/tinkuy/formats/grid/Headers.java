package org.tinkuy.formats.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.catalog.Aliases;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;

/// Tells what the headers of a table's files mean.
///
/// A header is the name of a column or one of its aliases, perhaps with a unit in brackets: `Area
/// (ha)`. A unit that is not the column's own stands behind the numbers below it, so that they are
/// converted and that is said; so does a sign that several currencies share, as in `Sales ($)`, and
/// each number below it is asked which one it is in. Anything else is not known; nothing is
/// guessed. For one thread.
public final class Headers {
  private static final Pattern WITH_UNIT =
      Pattern.compile("(?<name>[^(\\[]+)[(\\[](?<unit>[^()\\[\\]]+)[)\\]]\\s*");

  /// A sign of a currency at the end, in brackets or not: `Sales ($)`, `Sales $`.
  private static final Pattern WITH_SIGN =
      Pattern.compile("(?<name>[^(\\[\\p{Sc}]+)[(\\[]?\\s*(?<unit>\\p{Sc})\\s*[)\\]]?\\s*");

  /// The unit of a column of numbers that are money.
  private static final String MONEY = "money";

  private final TableSchema schema;
  private final Aliases aliases;
  private final UnitTable units;

  /// What was found: a header is asked for when its row is looked for, and again when it is read.
  private final Map<String, Optional<Meaning>> known = new HashMap<>();

  public Headers(TableSchema schema, Aliases aliases, UnitTable units) {
    this.schema = schema;
    this.aliases = aliases;
    this.units = units;
  }

  /// The table whose headers these are.
  public TableSchema schema() {
    return schema;
  }

  /// A header that means a column.
  ///
  /// @param field the column
  /// @param unit the unit that the header states, where it is not the column's own; else empty
  public record Meaning(Field field, String unit) {}

  /// What a header means; empty where it is not known.
  public Optional<Meaning> find(String header) {
    return known.computeIfAbsent(header, this::read);
  }

  private Optional<Meaning> read(String header) {
    if (!statesUnit(header)) {
      return aliases.findColumn(schema, header).map(field -> new Meaning(field, ""));
    }
    Matcher sign = WITH_SIGN.matcher(header.strip());
    Matcher parts = sign.matches() ? sign : WITH_UNIT.matcher(header.strip());
    boolean split = sign.matches() || parts.matches();
    // signs do not count in names, so that the share of an area would be taken for the area, and
    // an amount in some dollars or other for one in the park's currency
    boolean share = split && parts.group("unit").strip().equals("%");
    Optional<Field> whole = share ? Optional.empty() : aliases.findColumn(schema, header);
    if (sign.matches()) {
      whole = whole.filter(field -> !isMoney(field));
    }
    if (whole.isPresent()) {
      return whole.map(field -> new Meaning(field, ""));
    }
    return split
        ? aliases
            .findColumn(schema, parts.group("name"))
            .flatMap(field -> inUnit(field, parts.group("unit").strip()))
        : Optional.empty();
  }

  /// Whether a header has what a unit stands behind: a bracket, or the sign of a currency.
  private static boolean statesUnit(String header) {
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      boolean sign = Character.getType(c) == Character.CURRENCY_SYMBOL;
      // a sign beyond the first 65,536 characters shows as a surrogate
      if (c == '(' || c == '[' || sign || Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Meaning> inUnit(Field field, String written) {
    return switch (field.type().kind()) {
      case NUMBER, INTEGER, BAND ->
          isMoney(field) ? inCurrency(field, written) : inConvertible(field, written);
      case SHARE -> written.equals("%") ? Optional.of(new Meaning(field, "%")) : Optional.empty();
      case MONEY -> inCurrency(field, written);
      case ID, REF, TEXT, CODE, UNIT, QUANTITY, BOOLEAN, DATE, TIME, PERIOD, PAIRS ->
          Optional.empty();
    };
  }

  private Optional<Meaning> inConvertible(Field field, String written) {
    Optional<Unit> unit = units.find(written);
    Optional<Unit> own = units.find(field.unit());
    boolean same = unit.isPresent() && unit.equals(own);
    boolean converts = unit.isPresent() && own.isPresent() && unit.get().converts(own.get());
    return converts ? Optional.of(new Meaning(field, same ? "" : written)) : Optional.empty();
  }

  private static boolean isMoney(Field field) {
    return field.type().kind() == FieldKind.MONEY || field.unit().equals(MONEY);
  }

  /// Money in a currency by its code, whatever the header calls it; in one of several as it is
  /// written, so that no number below it is read before a person says which.
  private Optional<Meaning> inCurrency(Field field, String written) {
    Optional<String> one =
        findMoney(written).filter(_ -> field.type().per().isEmpty()).map(Unit::code);
    boolean several =
        units.candidates(written).stream().anyMatch(may -> findMoney(may).isPresent());
    return one.or(() -> Optional.of(written).filter(_ -> several))
        .map(unit -> new Meaning(field, unit));
  }

  private Optional<Unit> findMoney(String text) {
    return units.find(text).filter(unit -> unit.dimension().isMoney());
  }

  /// What a header means whose column has its numbers in the unit of the row, and that states this
  /// unit: `Quantity (m3)`.
  public Optional<Meaning> findInRowUnit(String header) {
    Matcher parts = WITH_UNIT.matcher(header.strip());
    if (!parts.matches() || units.find(parts.group("unit").strip()).isEmpty()) {
      return Optional.empty();
    }
    return aliases
        .findColumn(schema, parts.group("name"))
        .filter(field -> field.unit().isEmpty() && schema.findField("unit").isPresent())
        .filter(Headers::isAmount)
        .map(field -> new Meaning(field, parts.group("unit").strip()));
  }

  private static boolean isAmount(Field field) {
    return switch (field.type().kind()) {
      case NUMBER, BAND -> true;
      case ID,
          REF,
          TEXT,
          CODE,
          UNIT,
          INTEGER,
          SHARE,
          QUANTITY,
          MONEY,
          BOOLEAN,
          DATE,
          TIME,
          PERIOD,
          PAIRS ->
          false;
    };
  }
}
