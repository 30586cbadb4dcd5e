package org.tinkuy.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tinkuy.form.Question;
import org.tinkuy.form.TenantForm;
import org.tinkuy.views.picture.Ink;
import org.tinkuy.views.wording.UnitText;
import org.tinkuy.views.wording.Wording;

/// The form of one tenant as a workbook with one short sheet: a row a question, last year's answer
/// beside the cell for this year's.
///
/// The first column, hidden, holds the ids by which answers are read again; a hidden row says whose
/// form it is and which words mean that a firm does not know or does not say.
public final class FormWorkbook {
  /// The version of the form; written into each.
  static final String SCHEMA = "1";

  private static final int IDS = 3;
  private static final int HEAD = 6;
  private static final int ANSWER = 3;
  private static final List<String> HEADINGS =
      List.of("question", "last", "answer", "unit", "remark");
  private static final List<Integer> WIDTHS = List.of(12, 62, 18, 22, 12, 44);

  private final Wording words;
  private final LocalDate date;

  /// @param date stands in the file as the day it was made
  public FormWorkbook(Wording words, LocalDate date) {
    this.words = words;
    this.date = date;
  }

  public void write(TenantForm form, Path path) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Tinkuy", null)) {
      workbook.properties().setTitle(title(form));
      sheet(workbook.newWorksheet(words.text("form.sheet")), form);
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
    ReportFile.write(path, StableZip.of(out.toByteArray(), date));
  }

  private String title(TenantForm form) {
    return words.text("form.title", Map.of("name", form.name(), "period", form.period()));
  }

  private void sheet(Worksheet sheet, TenantForm form) {
    StyleSetter title = sheet.style(0, 1).bold().fontSize(16);
    SheetText.write(sheet, 0, 1, title(form), title);
    title.set();
    String unknown = words.text("form.unknown");
    String refused = words.text("form.refused");
    line(sheet, 1, words.text("form.intro"));
    line(sheet, 2, words.text("form.band", Map.of("unknown", unknown, "refused", refused)));
    List<String> ids =
        List.of("tinkuy-form", SCHEMA, form.tenant(), form.period(), unknown, refused);
    for (int i = 0; i < ids.size(); i++) {
      SheetText.write(sheet, IDS, i, ids.get(i), sheet.style(IDS, i));
    }
    sheet.hideRow(IDS);
    line(sheet, 4, words.text("form.secrecy"));
    heads(sheet, form);
    for (int i = 0; i < form.questions().size(); i++) {
      question(sheet, HEAD + 1 + i, form.questions().get(i));
    }
    dropDown(sheet, form);
    sheet.hideColumn(0);
    sheet.freezePane(2, HEAD + 1);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  private static void line(Worksheet sheet, int row, String text) {
    SheetText.write(sheet, row, 1, text, sheet.style(row, 1));
  }

  private void heads(Worksheet sheet, TenantForm form) {
    for (int i = 0; i < HEADINGS.size(); i++) {
      String heading =
          words.text(
              "form.head." + HEADINGS.get(i), Map.of("period", form.period(), "last", form.last()));
      TableSheet.head(sheet, HEAD, i + 1, heading, sheet.style(HEAD, i + 1));
    }
    for (int i = 0; i < WIDTHS.size(); i++) {
      sheet.width(i, WIDTHS.get(i));
    }
  }

  private void question(Worksheet sheet, int row, Question question) {
    List<String> cells =
        List.of(
            question.id(),
            words.say(question.text()).strip(),
            question.last(),
            "",
            new UnitText(words).of(question.unit()));
    for (int i = 0; i < cells.size(); i++) {
      StyleSetter style = sheet.style(row, i).wrapText(true).verticalAlignment("top");
      SheetText.write(sheet, row, i, cells.get(i), style);
      style.set();
    }
    sheet
        .style(row, ANSWER)
        .fillColor(TableSheet.colour(Ink.STEP_1))
        .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
        .set();
  }

  /// A drop-down of the words that are no numbers; whoever types a number is not stopped.
  private static void dropDown(Worksheet sheet, TenantForm form) {
    if (form.questions().isEmpty()) {
      return;
    }
    int first = HEAD + 1;
    Range answers = sheet.range(first, ANSWER, HEAD + form.questions().size(), ANSWER);
    Range list = sheet.range(IDS, 4, IDS, 5);
    answers.validateWithList(list).showErrorMessage(false);
  }
}
