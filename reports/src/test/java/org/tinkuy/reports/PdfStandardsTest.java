package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// Asks an independent validator whether reports keep what they promise: PDF/UA-1 for people who
/// listen, PDF/A-2a for archives. It checks what machines can check; reading order and words need
/// eyes.
class PdfStandardsTest {
  private static byte[] rich = new byte[0];
  private static byte[] small = new byte[0];

  @BeforeAll
  static void rendersBothReports() {
    VeraGreenfieldFoundryProvider.initialise();
    rich = new PdfReport(SampleEdition.english()).bytes(SampleDocument.rich());
    small = new PdfReport(SampleEdition.letter()).bytes(SampleDocument.small());
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void keepsTheStandard(PDFAFlavour standard) throws Exception {
    assertThat(failures(rich, standard)).isEmpty();
    assertThat(failures(small, standard)).isEmpty();
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour standard) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTotalAssertions()).isGreaterThan(100);
      return result.getTestAssertions().stream()
          .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
          .map(check -> check.getRuleId() + ": " + check.getMessage())
          .distinct()
          .toList();
    }
  }
}
