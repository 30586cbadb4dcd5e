package org.tinkuy.reports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.CustomDataValidation;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListDataValidation;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.catalog.LocalNames;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.views.picture.Ink;
import org.tinkuy.views.wording.UnitText;
import org.tinkuy.views.wording.Wording;

/// The sheet of one table in a template: headers with notes, formats and rules for the rows below.
final class TemplateSheet {
  /// The last row that rules look after, from 0.
  static final int LAST = 1000;

  private static final int WIDTH = 18;

  private final Wording words;
  private final LocalNames names;
  private final TemplateLists lists;
  private final Map<String, Worksheet> sheets;

  /// @param sheets the sheets of the template by table
  TemplateSheet(
      Wording words, LocalNames names, TemplateLists lists, Map<String, Worksheet> sheets) {
    this.words = words;
    this.names = names;
    this.lists = lists;
    this.sheets = sheets;
  }

  void write(TableSchema table) {
    Worksheet sheet = sheets.get(table.name());
    if (sheet == null) {
      return;
    }
    List<Field> fields = table.fields();
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      head(sheet, i, table, field);
      format(sheet, i, field);
      rule(sheet, i, table, field);
      sheet.width(i, Math.max(WIDTH, names.of(table, field).length() + 2.0));
    }
    sheet.freezePane(1, 1);
  }

  private void head(Worksheet sheet, int column, TableSchema table, Field field) {
    StyleSetter style = sheet.style(0, column);
    sheet.value(0, column, names.of(table, field));
    style.bold().wrapText(true).verticalAlignment("top");
    if (field.role().required()) {
      style.fillColor(TableSheet.colour(Ink.STEP_2));
    } else {
      style.fillColor(TableSheet.colour(Ink.STEP_1));
    }
    style.set();
    sheet.comment(0, column, note(field));
  }

  /// What belongs into a column, as its guide says it too.
  private String note(Field field) {
    StringBuilder note = new StringBuilder(lists.meaning(field));
    if (!field.unit().isEmpty()) {
      note.append(" [").append(new UnitText(words).of(field.unit())).append(']');
    }
    if (field.role().required()) {
      note.append('\n').append(words.text("template.required"));
    }
    String key = "template.kind." + field.type().kind().name();
    note.append('\n').append(words.text(key));
    return note.toString().strip();
  }

  /// Ids and periods are text, or a spreadsheet program would take their zeros and make days of
  /// them.
  private static void format(Worksheet sheet, int column, Field field) {
    switch (field.type().kind()) {
      case ID, REF, PERIOD, CODE, PAIRS -> sheet.style(column).format("@").set();
      case DATE -> sheet.style(column).format("yyyy-mm-dd").set();
      case TEXT, NUMBER, INTEGER, SHARE, BOOLEAN, TIME, BAND, QUANTITY, MONEY, UNIT -> {}
    }
  }

  private void rule(Worksheet sheet, int column, TableSchema table, Field field) {
    Range cells = sheet.range(1, column, LAST, column);
    Optional<Range> list = lists.range(field);
    if (list.isPresent()) {
      ListDataValidation rule = cells.validateWithList(list.get());
      rule.errorStyle(DataValidationErrorStyle.WARNING)
          .showErrorMessage(true)
          .errorTitle(words.text("template.warn"))
          .error(words.text("template.warn.list"));
      return;
    }
    target(field)
        .ifPresentOrElse(
            from ->
                cells
                    .validateWithListByFormula(escaped(from))
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    // an id may as well stand on the sheet of another table
                    .showErrorMessage(field.targets().size() == 1)
                    .errorTitle(words.text("template.warn"))
                    .error(words.text("template.warn.ref")),
            () -> formula(table, field, letters(column)).ifPresent(f -> custom(cells, f, field)));
  }

  private void custom(Range cells, String formula, Field field) {
    CustomDataValidation rule = cells.validateWithFormula(escaped(formula));
    rule.errorStyle(DataValidationErrorStyle.WARNING)
        .showErrorMessage(true)
        .errorTitle(words.text("template.warn"))
        .error(
            field.type().kind() == FieldKind.ID
                ? words.text("template.warn.twice")
                : words.text("template.kind." + field.type().kind().name()));
  }

  /// The ids on the sheet of the table that a column names rows of; empty where it has no sheet.
  private Optional<String> target(Field field) {
    // a list is of several ids, which no rule of a workbook looks up one by one
    return Stream.of(field)
        .filter(column -> !column.type().list())
        .flatMap(column -> column.targets().stream())
        .flatMap(table -> Optional.ofNullable(sheets.get(table)).stream())
        .findFirst()
        .map(other -> "'%s'!$A$2:$A$%s".formatted(other.getName().replace("'", "''"), LAST + 1));
  }

  /// What must hold of a cell, written for the first row; empty where anything may stand.
  private static Optional<String> formula(TableSchema table, Field field, String letters) {
    String cell = letters + "2";
    if (field.type().list()) {
      return Optional.empty();
    }
    return switch (field.type().kind()) {
      case ID ->
          table.key().equals(List.of(field))
              ? Optional.of("COUNTIF($%1$s$2:$%1$s$%2$s,%3$s)=1".formatted(letters, LAST + 1, cell))
              : Optional.empty();
      case NUMBER, INTEGER, DATE -> Optional.of("ISNUMBER(" + cell + ")");
      case SHARE -> Optional.of("AND(ISNUMBER(%1$s),%1$s>=0,%1$s<=1)".formatted(cell));
      case BAND -> Optional.of("OR(ISNUMBER(%1$s),ISNUMBER(FIND(\"..\",%1$s)))".formatted(cell));
      case PERIOD ->
          Optional.of(
              "OR(LEN(%1$s)=4,LEFT(%1$s,2)=\"FY\",ISNUMBER(FIND(\"-\",%1$s)))".formatted(cell));
      case TEXT, CODE, REF, BOOLEAN, TIME, QUANTITY, MONEY, PAIRS, UNIT -> Optional.empty();
    };
  }

  /// The library writes formulas of rules as they are given.
  private static String escaped(String formula) {
    return formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /// The letters of a column, from 0; tables have fewer than 27 times 26.
  static String letters(int column) {
    String last = Character.toString((char) ('A' + column % 26));
    return column < 26 ? last : (char) ('A' + column / 26 - 1) + last;
  }
}
