package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;
import org.tinkuy.testkit.PdfStandards;
import org.tinkuy.views.Column;
import org.tinkuy.views.Document;
import org.tinkuy.views.Explanation;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Note;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;

/// Codes of criteria lead to what explains them.
class CodeLinksTest {
  private static final String LINK = "<a class=\"code\" href=\"#criterion-en-i4\">EN-I4</a>";

  private static Document document() {
    Table table =
        new Table(
            "criteria",
            "Criteria",
            List.of(Column.text("Code", 1), Column.text("Next to", 4)),
            List.of(
                Row.of(new TextCell("EN-I4"), new TextCell("SO-I9 & EN-I4, waste-water")),
                Row.of(new TextCell("XEN-I4"), new TextCell("EN-I44"))),
            "EN-I4 is nearest.");
    Section criteria =
        new Section("c", "Criteria", List.of(new Finding("EN-I4 is met.", Tone.GOOD), table));
    Explanation explained =
        new Explanation(
            "criterion-en-i4",
            "EN-I4",
            "EN-I4 Water reused",
            Optional.empty(),
            List.of(new Note("Half of it.")));
    return new Document(
        "Park",
        "en",
        List.of(criteria, new Section("annex", "Annex", List.of(explained))),
        List.of("Stamp"),
        List.of());
  }

  /// A reader who wanted to know what EN-I4 asks had to scroll to the end and open it there.
  @Test
  void aCodeOnAPageLeadsToItsExplanationAndStaysOnOneLine() {
    String html = new HtmlReport(SampleEdition.english()).html(document());

    assertThat(html)
        .contains("<th scope=\"row\" class=\"short\">" + LINK + "</th>")
        .contains("<td><span class=\"code\">SO-I9</span> &amp; " + LINK + ", waste-water</td>")
        .contains(LINK + " is met.", LINK + " is nearest.", ".code{white-space:nowrap}")
        .contains("<span class=\"code\">XEN-I4</span>", "<span class=\"code\">EN-I44</span>");
  }

  @Test
  void aCodeInAPdfIsALinkThatSaysWhereItLeads() throws IOException {
    byte[] pdf = new PdfReport(SampleEdition.english()).bytes(document());

    List<String> told = new ArrayList<>();
    try (PDDocument read = Loader.loadPDF(pdf)) {
      for (PDPage page : read.getPages()) {
        for (PDAnnotation link : page.getAnnotations()) {
          told.add(String.valueOf(link.getContents()));
        }
      }
    }
    assertThat(told).filteredOn("EN-I4 Water reused"::equals).hasSize(4);
    assertThat(PdfStandards.broken(pdf)).isEmpty();
  }

  /// The sign of a state stood on the next line, where it read as that of the next code, and full
  /// stops began a line: the renderer may end one before and behind each link.
  @Test
  void whatStaysWithACodeIsPartOfItsLinkOnPaper() {
    CodeLinks links = CodeLinks.of(document(), Medium.PAPER);
    String open = "<a class=\"code\" href=\"#criterion-en-i4\" title=\"EN-I4 Water reused\">";

    assertThat(links.markup("PM-P1\u00A0?, EN-I4\u00A0○, met"))
        .isEqualTo("PM-P1\u00A0?, " + open + "EN-I4\u00A0○,</a> met");
    assertThat(links.markup("as told (EN-I4). Then EN-I4/EN-I4."))
        .isEqualTo(
            "as told " + open + "(EN-I4).</a> Then " + open + "EN-I4/</a>" + open + "EN-I4.</a>");
    assertThat(CodeLinks.of(document(), Medium.SCREEN).markup("told (EN-I4)."))
        .isEqualTo("told (" + LINK + ").");
  }
}
