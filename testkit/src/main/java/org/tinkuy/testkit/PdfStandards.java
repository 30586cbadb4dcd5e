package org.tinkuy.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// Asks an independent validator, veraPDF, whether a PDF keeps what our reports promise: PDF/UA-1
/// for people who listen, PDF/A-2a for archives.
///
/// It checks what machines can check; reading order and words need eyes.
public final class PdfStandards {
  private static final List<PDFAFlavour> PROMISED =
      List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
  private static final int FEWEST_ASSERTIONS = 100;

  private PdfStandards() {}

  /// The rules that a PDF breaks, each once with its standard; none where it keeps them all.
  public static List<String> broken(byte[] pdf) {
    VeraGreenfieldFoundryProvider.initialise();
    return PROMISED.stream().flatMap(standard -> broken(pdf, standard).stream()).toList();
  }

  private static List<String> broken(byte[] pdf, PDFAFlavour standard) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
      ValidationResult result = validator.validate(parser);
      if (result.getTotalAssertions() <= FEWEST_ASSERTIONS) {
        throw new AssertionError(
            standard + " was hardly asked: " + result.getTotalAssertions() + " assertions");
      }
      return result.getTestAssertions().stream()
          .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
          .map(check -> standard + " " + check.getRuleId() + ": " + check.getMessage())
          .distinct()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("PDF against " + standard, unreadable);
    } catch (ModelParsingException | EncryptedPdfException | ValidationException unreadable) {
      throw new AssertionError("PDF cannot be read against " + standard, unreadable);
    }
  }
}
