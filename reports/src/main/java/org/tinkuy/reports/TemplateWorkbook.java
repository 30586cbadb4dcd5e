package org.tinkuy.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.LocalNames;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.views.wording.Wording;

/// An empty workbook to be filled in: one sheet a table, with headers in a person's language that
/// are read back, notes on what belongs into each column, drop-downs of words, and rules that warn
/// while somebody types.
///
/// What explains (the guide, the lists, the ids) stands on reserved sheets, which readers pass
/// over.
public final class TemplateWorkbook {
  /// The version of the form of templates.
  static final int SCHEMA = 1;

  private final Catalog catalog;
  private final Wording words;
  private final LocalNames names;
  private final LocalDate date;

  /// @param words the language of headers, notes and lists
  /// @param date stands in the file as the day it was made
  public TemplateWorkbook(Catalog catalog, Wording words, LocalDate date) {
    this.catalog = catalog;
    this.words = words;
    this.names = new LocalNames(catalog, words.language());
    this.date = date;
  }

  /// Writes a template.
  ///
  /// @param tables the tables that get a sheet, in order
  /// @param examples by table and column what a cell could hold; shown in the guide, never read
  public void write(
      List<TableSchema> tables, Map<String, Map<String, String>> examples, Path path) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Tinkuy", null)) {
      workbook.properties().setTitle(words.text("template.title"));
      sheets(workbook, tables, examples);
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
    ReportFile.write(path, StableZip.of(out.toByteArray(), date));
  }

  private void sheets(
      Workbook workbook, List<TableSchema> tables, Map<String, Map<String, String>> examples) {
    Worksheet guide = workbook.newWorksheet(words.text("template.sheet.guide"));
    Map<String, Worksheet> sheets = new LinkedHashMap<>();
    SheetNames free = new SheetNames();
    for (TableSchema table : tables) {
      sheets.put(table.name(), workbook.newWorksheet(free.free(names.of(table))));
    }
    TemplateLists lists =
        new TemplateLists(
            catalog, words, names, workbook.newWorksheet(words.text("template.sheet.lists")));
    for (TableSchema table : tables) {
      new TemplateSheet(words, names, lists, sheets).write(table);
    }
    new TemplateGuide(words, names, lists, guide).write(tables, sheets, examples);
    ids(workbook.newWorksheet(words.text("template.sheet.ids")), tables, sheets);
  }

  /// Which sheet is which table and which header which column, for programs; hidden.
  private void ids(Worksheet sheet, List<TableSchema> tables, Map<String, Worksheet> sheets) {
    line(sheet, 0, "schema", Integer.toString(SCHEMA), "", "");
    line(sheet, 1, "language", words.language(), "", "");
    int row = 3;
    for (TableSchema table : tables) {
      Worksheet own = sheets.get(table.name());
      for (Field field : table.fields()) {
        String name = own == null ? table.name() : own.getName();
        line(sheet, row, table.name(), field.column(), name, names.of(table, field));
        row++;
      }
    }
    sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
  }

  private static void line(Worksheet sheet, int row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      SheetText.write(sheet, row, i, cells[i], sheet.style(row, i));
    }
  }
}
