package org.tinkuy.reports;

import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.LocalNames;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.views.wording.UnitText;
import org.tinkuy.views.wording.Wording;

/// The first sheet of a template: how to fill it in, and what each column means, with an example.
final class TemplateGuide {
  private static final int HEAD = 6;
  private static final int MOST_WORDS = 12;
  private static final List<String> HEADINGS =
      List.of("sheet", "column", "meaning", "unit", "required", "words", "example");
  private static final List<Integer> WIDTHS = List.of(20, 22, 70, 10, 12, 50, 28);

  private final Wording words;
  private final LocalNames names;
  private final TemplateLists lists;
  private final Worksheet sheet;
  private int row;

  TemplateGuide(Wording words, LocalNames names, TemplateLists lists, Worksheet sheet) {
    this.words = words;
    this.names = names;
    this.lists = lists;
    this.sheet = sheet;
  }

  /// @param sheets the sheets of the template by table
  /// @param examples by table and column what a cell could hold
  void write(
      List<TableSchema> tables,
      Map<String, Worksheet> sheets,
      Map<String, Map<String, String>> examples) {
    StyleSetter title = sheet.style(0, 0).bold().fontSize(16);
    SheetText.write(sheet, 0, 0, words.text("template.title"), title);
    title.set();
    for (int i = 1; i < HEAD - 1; i++) {
      SheetText.write(sheet, i, 0, words.text("template.guide." + i), sheet.style(i, 0));
    }
    for (int i = 0; i < HEADINGS.size(); i++) {
      String heading = words.text("template.head." + HEADINGS.get(i));
      TableSheet.head(sheet, HEAD, i, heading, sheet.style(HEAD, i));
      sheet.width(i, WIDTHS.get(i));
    }
    row = HEAD + 1;
    for (TableSchema table : tables) {
      Worksheet own = sheets.get(table.name());
      Map<String, String> of = examples.getOrDefault(table.name(), Map.of());
      for (Field field : table.fields()) {
        String name = own == null ? table.name() : own.getName();
        line(name, table, field, of.getOrDefault(field.column(), ""));
      }
    }
    sheet.freezePane(2, HEAD + 1);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  private void line(String name, TableSchema table, Field field, String example) {
    List<String> all = lists.words(field);
    String shown = String.join(" | ", all.subList(0, Math.min(all.size(), MOST_WORDS)));
    List<String> cells =
        List.of(
            name,
            names.of(table, field),
            lists.meaning(field),
            new UnitText(words).of(field.unit()),
            field.role().required() ? words.text("template.yes") : "",
            all.size() > MOST_WORDS ? shown + " | …" : shown,
            example.isEmpty() ? "" : lists.example(field, example));
    for (int i = 0; i < cells.size(); i++) {
      StyleSetter style = sheet.style(row, i).wrapText(true).verticalAlignment("top");
      SheetText.write(sheet, row, i, cells.get(i), style);
      style.set();
    }
    row++;
  }
}
