package org.tinkuy.formats.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.catalog.Aliases;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.Writing;
import org.tinkuy.formats.grid.GridCell;
import org.tinkuy.formats.grid.GridRow;
import org.tinkuy.formats.grid.Ranges;
import org.tinkuy.formats.grid.TotalRow;
import org.tinkuy.formats.mapping.SheetMapping.Target;
import org.tinkuy.formats.mapping.SheetMapping.Unpivot;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Spelling;

/// The rows of a mapped sheet below its headers.
final class MappedRows {
  private static final Pattern NAME = Pattern.compile("\\{([^{}]+)\\}");

  private final SheetMapping mapping;
  private final Place place;
  private final MappedHeader header;
  private final TableSchema schema;
  private final Aliases aliases;
  private final Attempt attempt;
  private final Map<String, String> carried = new HashMap<>();
  private final Map<Writing, Writing> writings = new HashMap<>();
  private final List<Integer> passedOver = new ArrayList<>();
  private final List<Integer> unsaid = new ArrayList<>();
  private final List<TextRow> rows = new ArrayList<>();
  private boolean any;

  MappedRows(
      SheetMapping mapping, Place place, MappedHeader header, Catalog catalog, Attempt attempt) {
    this.mapping = mapping;
    this.place = place;
    this.header = header;
    this.schema = catalog.table(mapping.table());
    this.aliases = catalog.rules().aliases();
    this.attempt = attempt;
  }

  MappedHeader header() {
    return header;
  }

  List<TextRow> rows() {
    return rows;
  }

  void row(GridRow row) {
    any = true;
    if (!isChosen(row)) {
      passedOver.add(row.number());
      return;
    }
    Cells cells = new Cells();
    mapping.columns().forEach((name, target) -> read(cells, row, name, target));
    if (TotalRow.isNamed(cells.texts.values(), aliases, place.atRow(row.number()), attempt)) {
      return;
    }
    boolean bare = cells.texts.isEmpty();
    boolean said = cells.faulty;
    if (!bare) {
      mapping.additions().fill().forEach(column -> fill(cells, column));
    }
    mapping.additions().constants().forEach(cells.texts::putIfAbsent);
    if (mapping.unpivot().isPresent()) {
      // numbers that nobody has named are a row all the same, of which its check will speak
      said |= unpivot(row, cells, mapping.unpivot().get());
    } else if (!bare) {
      add(row, cells);
      said = true;
    }
    if (!said) {
      unsaid.add(row.number());
    }
  }

  /// Says which rows the mapping does not ask for, and which hold nothing that it asks for.
  void end() {
    if (!any) {
      attempt.warn(
          "mapping.row.none",
          place.atRow(header.row()),
          Sentence.of(
              "hint.mapping.row.none", "Look whether the mapping names the right row of headers."),
          "No row stands below the headers in row %s.",
          header.row());
    }
    if (!unsaid.isEmpty()) {
      attempt.note(
          "mapping.row.nothing",
          place.atRow(unsaid.getFirst()),
          Sentence.of(
              "hint.mapping.row.nothing", "Add the columns to the mapping in which they say more."),
          "Rows (%s) give no row of the table '%s', for they hold nothing in the columns that it is"
              + " read from: %s.",
          unsaid.size(),
          mapping.table(),
          Ranges.of(unsaid));
    }
    if (!passedOver.isEmpty()) {
      attempt.note(
          "mapping.row.passedOver",
          place.atRow(passedOver.getFirst()),
          Sentence.NONE,
          "Rows that the mapping does not ask for (%s): %s.",
          passedOver.size(),
          Ranges.of(passedOver));
    }
  }

  private boolean isChosen(GridRow row) {
    for (Map.Entry<String, List<String>> only : mapping.rows().only().entrySet()) {
      if (!isAmong(row, only.getKey(), only.getValue())) {
        return false;
      }
    }
    return mapping.rows().skip().entrySet().stream()
        .noneMatch(skip -> isAmong(row, skip.getKey(), skip.getValue()));
  }

  private boolean isAmong(GridRow row, String name, List<String> texts) {
    String letters = header.find(name).map(at -> Spelling.letters(row.cell(at).text())).orElse("");
    return texts.stream().anyMatch(text -> Spelling.letters(text).equals(letters));
  }

  /// The cells of a row to be.
  private static final class Cells {
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Set<String> numbers = new LinkedHashSet<>();
    private boolean faulty;

    Cells copy() {
      Cells copy = new Cells();
      copy.texts.putAll(texts);
      copy.headers.putAll(headers);
      copy.numbers.addAll(numbers);
      return copy;
    }
  }

  private void read(Cells cells, GridRow row, String name, Target target) {
    header.find(name).ifPresent(at -> read(cells, row, at, target));
  }

  private void read(Cells cells, GridRow row, int at, Target target) {
    GridCell cell = row.cell(at);
    String column = target.column();
    if (cell.isFault()) {
      cells.faulty = true;
      attempt.error(
          "mapping.cell.fault",
          place.atRow(row.number()).at(header.header(at)),
          Sentence.of("hint.mapping.cell.fault", "Correct the formula, or empty the cell."),
          "The cell holds no value but '%s'; it is read as unknown.",
          cell.text().isEmpty() ? "a formula that was not computed" : cell.text());
    } else if (!cell.isBlank()) {
      FieldKind kind =
          schema.findField(column).map(field -> field.type().kind()).orElse(FieldKind.TEXT);
      String text = cell.in(kind).strip();
      boolean bare = Character.isDigit(text.charAt(text.length() - 1));
      cells.texts.put(
          column,
          bare && !target.unit().isEmpty() ? text + " " + target.unit() : coded(column, text));
      cells.headers.put(column, header.header(at));
      if (cell.kind() == GridCell.Kind.NUMBER) {
        cells.numbers.add(column);
      }
    }
  }

  private String coded(String column, String text) {
    Map<String, String> codes = mapping.additions().codes().getOrDefault(column, Map.of());
    String letters = Spelling.letters(text);
    return codes.entrySet().stream()
        .filter(code -> Spelling.letters(code.getKey()).equals(letters))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(text);
  }

  private void fill(Cells cells, String column) {
    if (cells.texts.containsKey(column)) {
      carried.put(column, cells.texts.getOrDefault(column, ""));
    } else if (carried.containsKey(column)) {
      cells.texts.put(column, carried.getOrDefault(column, ""));
    }
  }

  /// Makes a row of each cell that holds something.
  ///
  /// @return whether any does, or an error was said of one
  private boolean unpivot(GridRow row, Cells cells, Unpivot unpivot) {
    boolean any = false;
    for (Map.Entry<String, String> each : unpivot.headers().entrySet()) {
      Cells own = cells.copy();
      own.texts.remove(unpivot.column());
      read(own, row, each.getKey(), new Target(unpivot.column(), ""));
      any |= own.faulty;
      if (own.texts.containsKey(unpivot.column())) {
        own.texts.put(unpivot.by(), each.getValue());
        own.headers.putIfAbsent(unpivot.by(), each.getKey());
        add(row, own);
        any = true;
      }
    }
    return any;
  }

  private void add(GridRow row, Cells cells) {
    boolean whole = true;
    for (Map.Entry<String, String> each : mapping.additions().compose().entrySet()) {
      whole &= compose(row, cells, each.getKey(), each.getValue());
    }
    if (whole) {
      cells.headers.entrySet().removeIf(each -> each.getKey().equals(each.getValue()));
      Writing writing = new Writing(header.row(), cells.headers, cells.numbers);
      Writing shared = writings.computeIfAbsent(writing, same -> same);
      rows.add(new TextRow(place.atRow(row.number()), cells.texts, shared));
    }
  }

  private boolean compose(GridRow row, Cells cells, String column, String template) {
    Matcher names = NAME.matcher(template);
    StringBuilder text = new StringBuilder();
    while (names.find()) {
      String part = cells.texts.getOrDefault(names.group(1), "");
      if (part.isEmpty()) {
        attempt.error(
            "mapping.compose.missing",
            place.atRow(row.number()).at(column),
            Sentence.of("hint.mapping.compose.missing", "Fill it, or list its column under fill."),
            "'%s' is made of '%s', which is empty here; the row is left out.",
            column,
            names.group(1));
        return false;
      }
      names.appendReplacement(text, Matcher.quoteReplacement(part.replaceAll("[,|]", " ")));
    }
    cells.texts.put(column, names.appendTail(text).toString());
    return true;
  }
}
