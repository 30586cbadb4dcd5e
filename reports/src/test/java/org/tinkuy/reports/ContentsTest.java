package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.tinkuy.views.Block;
import org.tinkuy.views.Column;
import org.tinkuy.views.Document;
import org.tinkuy.views.Explanation;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;

/// An annex of forty pages was one line of the contents: its parts stand below it.
class ContentsTest {
  private static final Document LONG =
      new Document(
          "Park",
          "en",
          List.of(
              new Section("summary", "Summary", List.of()),
              new Section(
                  "annex",
                  "Annex",
                  List.<Block>of(criterion("EN-P1"), criterion("EN-I7"), criterion("SO-P1")),
                  List.of(
                      new Section.Part(
                          "Environment",
                          List.of(
                              new Section.Place("EN-P1 Management", "en-p1"),
                              new Section.Place("EN-I7 Water", "en-i7"))),
                      new Section.Part(
                          "Social", List.of(new Section.Place("SO-P1 Community", "so-p1")))))),
          List.of(),
          List.of());

  /// What fills more than a page.
  private static Explanation criterion(String code) {
    List<Row> rows = new ArrayList<>();
    for (int row = 0; row < 60; row++) {
      rows.add(Row.of(new TextCell("Row " + row)));
    }
    String id = code.toLowerCase(Locale.ROOT);
    Table table = new Table(id + "-t", "Rows", List.of(Column.text("Row", 1)), rows, "");
    return new Explanation(id, code, "Criterion " + code, Optional.empty(), List.of(table));
  }

  @Test
  void paperNamesThePageOnWhichEachPartBegins() throws IOException {
    byte[] bytes = new PdfReport(SampleEdition.english()).bytes(LONG);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      String contents = page(pdf, 2);
      assertThat(contents).contains("Environment", "Social");
      for (String code : List.of("EN-P1", "EN-I7", "SO-P1")) {
        Matcher entry = Pattern.compile(code + " \\p{L}+[\\s\u00A0]+(\\d+)").matcher(contents);
        assertThat(entry.find()).as(code + " in " + contents).isTrue();
        assertThat(page(pdf, Integer.parseInt(entry.group(1)))).contains("Criterion " + code);
      }
    }
  }

  @Test
  void aPageLeadsToEachPart() {
    assertThat(new HtmlReport(SampleEdition.english()).html(LONG))
        .contains(
            "<a href=\"#annex\">Annex</a><ol class=\"parts\"><li><span>Environment</span>",
            "<a href=\"#en-i7\">EN-I7 Water</a>",
            "<details class=\"explanation\" id=\"en-i7\"");
  }

  private static String page(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }
}
