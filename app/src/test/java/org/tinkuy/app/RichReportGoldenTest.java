package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.exchange.park.ExchangeAsk;
import org.tinkuy.figure.Audience;
import org.tinkuy.reports.Edition;
import org.tinkuy.reports.Paper;
import org.tinkuy.reports.PdfReport;
import org.tinkuy.study.AssessmentRequest;
import org.tinkuy.study.DisclosureRequest;
import org.tinkuy.study.FinanceRequest;
import org.tinkuy.study.Provenance;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.study.StudyResults;
import org.tinkuy.study.portfolio.ParkLine;
import org.tinkuy.study.portfolio.Portfolio;
import org.tinkuy.testkit.Golden;
import org.tinkuy.views.Block;
import org.tinkuy.views.Document;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Section;
import org.tinkuy.views.portfolio.PortfolioDocument;
import org.tinkuy.views.study.StudyDocument;
import org.tinkuy.views.wording.Wording;

/// The reports of a rich park, held in three languages against what a person has reviewed: its
/// assessment with flows and what moved, its exchanges and its money with their pictures, and two
/// parks side by side.
///
/// What is held are the words of the blocks that PDF, HTML and XLSX all render; that a PDF has them
/// is shown beside. Write them again with `-Dtinkuy.regenerate=true`, then read the difference.
class RichReportGoldenTest {
  private static final StudyRequest ASSESSMENT =
      new StudyRequest(
              Optional.of("2024"),
              Audience.OPERATOR,
              Optional.of(new AssessmentRequest("eip-1.0", Optional.of("2023"), PartialRule.NONE)))
          .withFlows()
          .withDisclosure(DisclosureRequest.PLAIN)
          .withDiagnosis();

  private static final StudyRequest SIDE_BY_SIDE =
      new StudyRequest(
              Optional.of("2024"),
              Audience.OPERATOR,
              Optional.of(new AssessmentRequest("eip-1.0", Optional.empty(), PartialRule.NONE)))
          .withFlows()
          .withDisclosure(DisclosureRequest.PLAIN);

  private static final StudyRequest EXCHANGES =
      new StudyRequest(Optional.of("2024"), Audience.OPERATOR, Optional.empty())
          .withExchanges(ExchangeAsk.PLAIN);

  private static final Wiring WIRING = Wiring.load();
  private static final Map<String, StudyResults> STUDIES = new LinkedHashMap<>();
  private static Optional<Portfolio> portfolio = Optional.empty();

  @BeforeAll
  static void studies() {
    Wiring.ReadPark park = WIRING.read(Folders.VALLE_CLARO);
    STUDIES.put("assess", study(park, ASSESSMENT));
    STUDIES.put("exchanges", study(park, EXCHANGES));
    FinanceRequest money = new FinanceRequest(park.finance().orElseThrow(), Optional.empty(), 0, 1);
    STUDIES.put(
        "finance",
        study(
            park,
            new StudyRequest(Optional.empty(), Audience.OPERATOR, Optional.empty()).with(money)));
    List<ParkLine> lines =
        Stream.of(Folders.VALLE_CLARO, Folders.SMALLEST)
            .map(folder -> ParkLine.of(study(WIRING.read(folder), SIDE_BY_SIDE)))
            .toList();
    portfolio = Optional.of(Portfolio.of(lines, WIRING.catalog().units()));
  }

  private static StudyResults study(Wiring.ReadPark park, StudyRequest request) {
    return WIRING.study(park, park.subject().orElseThrow(), request).find().orElseThrow();
  }

  private static Document document(String kind, String language) {
    return StudyDocument.of(
        Objects.requireNonNull(STUDIES.get(kind), kind), WIRING.texts(), language);
  }

  @ParameterizedTest
  @CsvSource({
    "assess, en", "assess, es", "assess, fr",
    "exchanges, en", "exchanges, es", "exchanges, fr",
    "finance, en", "finance, es", "finance, fr"
  })
  void theWordsOfAReportAreThoseThatWereReviewed(String kind, String language) {
    String text = BlockText.of(document(kind, language), RichReportGoldenTest::withoutVersions);

    assertThat(text.lines().count()).isGreaterThan(50);
    Golden.check("report/valle-claro-%s-%s.txt".formatted(kind, language), text);
  }

  @ParameterizedTest
  @CsvSource({
    "exchanges, en", "exchanges, es", "exchanges, fr",
    "finance, en", "finance, es", "finance, fr"
  })
  void thePicturesThatOthersLackAreThoseThatWereReviewed(String kind, String language) {
    List<Picture> pictures =
        document(kind, language).sections().stream()
            .flatMap(section -> section.blocks().stream())
            .filter(Picture.class::isInstance)
            .map(Picture.class::cast)
            .filter(picture -> !picture.id().equals("map-letting"))
            .toList();

    assertThat(pictures).isNotEmpty();
    for (Picture picture : pictures) {
      Golden.check(
          "report/valle-claro-%s-%s.svg".formatted(picture.id(), language),
          picture.svg().replace("><", ">\n<") + "\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr"})
  void theWordsOfTwoParksSideBySideAreThoseThatWereReviewed(String language) {
    Wording words = new Wording(WIRING.texts(), language);
    Document document =
        PortfolioDocument.of(
            portfolio.orElseThrow(), PortfolioDocument.Reader.OPERATOR, List.of(), words);

    Golden.check(
        "report/parks-%s.txt".formatted(language),
        BlockText.of(document, RichReportGoldenTest::withoutVersions));
  }

  /// What is held above are blocks; a reader of the PDF finds the titles and findings of all of
  /// them, in their order.
  @Test
  void aPdfHasTheTitlesAndFindingsOfItsBlocks() throws IOException {
    Document document = document("exchanges", "fr");
    Edition edition =
        new Edition(
            new Wording(WIRING.texts(), "fr").labels(), LocalDate.of(2024, 12, 31), Paper.A4);
    String pdf;
    try (PDDocument read = Loader.loadPDF(new PdfReport(edition).bytes(document))) {
      pdf = letters(new PDFTextStripper().getText(read));
    }

    int from = 0;
    for (Section section : document.sections()) {
      int at = pdf.indexOf(letters(section.title()), from);
      assertThat(at).as(section.title()).isNotNegative();
      from = at;
      for (Block block : section.blocks()) {
        if (block instanceof Finding finding) {
          assertThat(pdf.indexOf(letters(finding.text()), from)).as(finding.text()).isNotNegative();
        }
      }
    }
  }

  /// Lines break and words are parted where there is room; letters and digits stay.
  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /// What changes with each version of program, catalog and example stands aside.
  private static String withoutVersions(String text) {
    String left = text;
    for (StudyResults results : STUDIES.values()) {
      Provenance from = results.frame().provenance();
      left =
          left.replace(from.programVersion(), "<program>")
              .replace(from.catalogVersion(), "<catalog>")
              .replace(from.inputHash(), "<input>");
    }
    return left;
  }
}
