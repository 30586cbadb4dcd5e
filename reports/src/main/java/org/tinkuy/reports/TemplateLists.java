package org.tinkuy.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.catalog.LocalNames;
import org.tinkuy.views.wording.Wording;

/// The words that columns may hold, each list once on a sheet of its own, from which drop-downs
/// take them.
final class TemplateLists {
  /// Units that people write most in the tables of a park; any unit of the same kind is read.
  private static final List<String> UNITS =
      List.of("m3", "l", "t", "kg", "kWh", "MWh", "GJ", "MJ", "kW", "m2", "ha", "piece");

  private static final double WIDTH = 26;

  private final Catalog catalog;
  private final Wording words;
  private final LocalNames names;
  private final Worksheet sheet;
  private final Map<List<String>, Range> written = new LinkedHashMap<>();
  private int column;

  TemplateLists(Catalog catalog, Wording words, LocalNames names, Worksheet sheet) {
    this.catalog = catalog;
    this.words = words;
    this.names = names;
    this.sheet = sheet;
    sheet.freezePane(0, 1);
  }

  /// The words for a column in the template's language; empty where it may hold anything.
  List<String> words(Field field) {
    return switch (field.type().kind()) {
      case CODE -> {
        List<String> codes = catalog.codesOf(field);
        yield codes.stream().map(code -> names.of(field, code, codes)).toList();
      }
      case BOOLEAN -> List.of(words.text("template.yes"), words.text("template.no"));
      case UNIT -> UNITS.stream().filter(unit -> catalog.units().find(unit).isPresent()).toList();
      case ID,
          TEXT,
          REF,
          NUMBER,
          INTEGER,
          SHARE,
          DATE,
          TIME,
          PERIOD,
          BAND,
          QUANTITY,
          MONEY,
          PAIRS ->
          List.of();
    };
  }

  /// What belongs into a column. Columns that every table has are explained once for all.
  String meaning(Field field) {
    return words
        .texts()
        .find(words.language(), "template.common." + field.column())
        .filter(_ -> !words.texts().has(field.meaningText().key()))
        .orElseGet(() -> words.say(field.meaningText()));
  }

  /// An example in the template's language.
  String example(Field field, String example) {
    List<String> codes = field.type().kind() == FieldKind.CODE ? catalog.codesOf(field) : List.of();
    if (field.type().kind() == FieldKind.BOOLEAN) {
      return words.text(example.equals("no") ? "template.no" : "template.yes");
    }
    return codes.contains(example) ? names.of(field, example, codes) : example;
  }

  /// The cells from which the drop-down of a column takes its words; empty where it has none. A
  /// cell with a list of words gets none, for a drop-down puts one word in.
  Optional<Range> range(Field field) {
    List<String> all = words(field);
    if (all.isEmpty() || field.type().list()) {
      return Optional.empty();
    }
    Range known = written.get(all);
    if (known != null) {
      return Optional.of(known);
    }
    Range range = write(field, all);
    written.put(all, range);
    return Optional.of(range);
  }

  private Range write(Field field, List<String> all) {
    List<String> meanings = meanings(field, all);
    TableSheet.head(sheet, 0, column, field.column(), sheet.style(0, column));
    for (int i = 0; i < all.size(); i++) {
      sheet.value(i + 1, column, all.get(i));
      sheet.style(i + 1, column).format("@").set();
      if (!meanings.isEmpty()) {
        SheetText.write(sheet, i + 1, column + 1, meanings.get(i), sheet.style(i + 1, column + 1));
      }
    }
    sheet.width(column, WIDTH);
    Range range = sheet.range(1, column, all.size(), column);
    if (!meanings.isEmpty()) {
      TableSheet.head(sheet, 0, column + 1, "", sheet.style(0, column + 1));
      sheet.width(column + 1, 2 * WIDTH);
      column++;
    }
    column++;
    return range;
  }

  /// What codes that are numbers mean, as classes of a sector; empty where the words say it.
  private List<String> meanings(Field field, List<String> all) {
    if (field.type().kind() != FieldKind.CODE || field.codes().size() != 1) {
      return List.of();
    }
    List<String> meanings = new ArrayList<>();
    for (String code : catalog.codesOf(field)) {
      String key = "code." + field.codes().getFirst() + "." + code;
      meanings.add(words.texts().find(words.language(), key).orElse(""));
    }
    return meanings.size() != all.size() || meanings.stream().allMatch(String::isEmpty)
        ? List.of()
        : meanings;
  }
}
