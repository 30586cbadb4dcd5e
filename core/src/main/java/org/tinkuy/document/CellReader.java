package org.tinkuy.document;

import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.catalog.Aliases;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.FactDefinition;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkProfile;

/// Turns the text of a cell into a typed cell, by the type of its column. A text that does not fit
/// throws a refusal with the reason; nothing is guessed.
final class CellReader {
  private static final Pattern PAIR = Pattern.compile("([^<>=]+)(<=|>=|=)(.+)");
  private static final Pattern SEPARATOR = Pattern.compile("\\|");

  private final ParkProfile profile;
  private final UnitWords units;
  private final AmountReader amounts;
  private final MoneyReader money;
  private final FactReader facts;
  private final CodeWords codes;
  private final Aliases aliases;

  /// The same few periods stand in thousands of cells.
  private final Map<String, Optional<Cell>> spans = new HashMap<>();

  CellReader(Catalog catalog, ParkProfile profile) {
    this.profile = profile;
    this.units = new UnitWords(catalog.units());
    this.amounts = new AmountReader(units, profile);
    this.money = new MoneyReader(units, profile);
    this.facts = new FactReader(amounts, catalog.rules().aliases());
    this.aliases = catalog.rules().aliases();
    this.codes = new CodeWords(catalog);
  }

  /// Reads one cell; empty where it holds nothing but separators.
  ///
  /// @param text what is written, not empty
  Optional<Cell> read(CellContext context, String text) {
    if (!context.field().type().list()) {
      return Optional.of(item(context, text));
    }
    List<Cell> items = new ArrayList<>();
    for (String part : items(text)) {
      items.add(item(context, part));
    }
    boolean isSet = context.field().type().kind().isName();
    List<Cell> kept = isSet ? items.stream().distinct().toList() : items;
    return kept.isEmpty() ? Optional.empty() : Optional.of(new Cell.Items(kept));
  }

  /// The items of a list as written, without empty ones.
  static List<String> items(String text) {
    if (text.indexOf('|') < 0) {
      String only = text.strip();
      return only.isEmpty() ? List.of() : List.of(only);
    }
    return SEPARATOR
        .splitAsStream(text)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /// Reads the value of a fact by its definition.
  Cell fact(CellContext context, FactDefinition definition, String text) {
    return facts.read(context, definition, text);
  }

  /// The unit of a row, from its column `unit`; empty where it cannot be read.
  Optional<Unit> unit(String text) {
    return units.find(text);
  }

  private Cell item(CellContext context, String text) {
    return switch (context.field().type().kind()) {
      case ID, REF -> new Cell.Text(id(context, text));
      case TEXT -> new Cell.Text(text);
      case CODE -> new Cell.Text(codes.read(context.field(), text));
      case UNIT -> new Cell.Text(units.read(context.name(), text).code());
      case NUMBER -> amounts.number(context, text);
      case INTEGER -> amounts.whole(context, text);
      case SHARE -> amounts.share(context, text);
      case BAND -> amounts.band(context, text);
      case QUANTITY -> amounts.quantity(context, text);
      case MONEY -> money.read(context, text);
      case BOOLEAN -> new Cell.YesNo(yes(context, text));
      case DATE -> new Cell.Date(DateText.read(context.name(), text, context.column().dates()));
      case TIME -> time(context, text);
      case PERIOD -> period(context, text);
      case PAIRS -> pairs(context, text);
    };
  }

  /// The form in which ids are compared: letters with accents are one character.
  static String idForm(String text) {
    return isComposed(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /// Letters up to U+02FF are composed; a loop, since every id of a park passes here.
  private static boolean isComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '\u02ff') {
        return false;
      }
    }
    return true;
  }

  private static String id(CellContext context, String text) {
    if (text.indexOf(',') >= 0 || text.indexOf('|') >= 0) {
      throw severalIds(context, text);
    }
    return idForm(text);
  }

  private static Refusal severalIds(CellContext context, String text) {
    return context.field().type().list()
        ? Refusal.of(
            "cell.idInList",
            "%s: an id must not contain a comma or |, but is '%s'. Maybe these are several:"
                + " separate them by |.",
            context.name(),
            Shown.of(text))
        : Refusal.of(
            "cell.id",
            "%s: an id must not contain a comma or |, but is '%s'. Maybe it names several: give"
                + " each a row of its own.",
            context.name(),
            Shown.of(text));
  }

  private boolean yes(CellContext context, String text) {
    String written = text.toLowerCase(Locale.ROOT);
    String word = aliases.findWord(text).orElse(written);
    Check.that(
        List.of("yes", "no", "true", "false").contains(word),
        "cell.boolean",
        "%s: must be yes or no, but is '%s'. Maybe leave the cell empty where it is not known.",
        context.name(),
        Shown.of(text));
    return word.equals("yes") || word.equals("true");
  }

  private Cell period(CellContext context, String text) {
    Optional<Cell> known = spans.get(text);
    Optional<Cell> span = known != null ? known : spans.computeIfAbsent(text, this::span);
    Check.that(
        span.isPresent(),
        "cell.period",
        "%s: must be a year, fiscal year, quarter, month or day, but is '%s'. Maybe write it as"
            + " 2024, FY2024, 2024-Q1, 2024-03 or 2024-03-15.",
        context.name(),
        Shown.of(text));
    return span.orElseThrow();
  }

  private Optional<Cell> span(String text) {
    return Period.find(text, profile.conventions().fiscalYearStart()).map(Cell.Span::new);
  }

  private static Cell time(CellContext context, String text) {
    Optional<Cell.Time> time = findTime(text);
    if (time.isPresent()) {
      return time.get();
    }
    if (context.field().takesDays()) {
      Check.that(
          DateText.isDate(text),
          "cell.dayOrTime",
          "%s: must be a day, or a time with its offset from UTC, but is '%s'. Maybe write it as"
              + " 2024-03-15 or 2024-03-15T08:00-05:00.",
          context.name(),
          Shown.of(text));
      return new Cell.Date(DateText.read(context.name(), text, context.column().dates()));
    }
    throw Refusal.of(
        "cell.time",
        "%s: must be a time with its offset from UTC, but is '%s'. Maybe write it as"
            + " 2024-03-15T08:00Z or 2024-03-15T08:00-05:00.",
        context.name(),
        Shown.of(text));
  }

  /// A time with its offset from UTC; empty where the text is none.
  static Optional<Cell.Time> findTime(String text) {
    try {
      String iso = text.replaceFirst("^(\\S+) (?=\\d)", "$1T");
      OffsetDateTime time = OffsetDateTime.parse(iso);
      return Optional.of(new Cell.Time(time.toInstant(), time.getOffset()));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static Cell pairs(CellContext context, String text) {
    SequencedMap<String, String> pairs = new LinkedHashMap<>();
    for (String part : items(text)) {
      Matcher matcher = PAIR.matcher(part);
      Check.that(
          matcher.matches(),
          "cell.pairs",
          "%s: must be pairs of a name and a value, but one is '%s'. Maybe write them as LOI<=3 %%"
              + " or moisture=12 %%, separated by |.",
          context.name(),
          Shown.of(part));
      String sign = matcher.group(2).equals("=") ? "" : matcher.group(2) + " ";
      String name = matcher.group(1).strip();
      String before = pairs.put(name, sign + matcher.group(3).strip());
      Check.that(
          before == null,
          "cell.pairsTwice",
          "%s: each name must stand once, but '%s' stands twice. Maybe one is another property.",
          context.name(),
          name);
    }
    return new Cell.Pairs(pairs);
  }
}
