package org.tinkuy.reports;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.tinkuy.views.Document;

/// Renders a document as a tagged PDF (PDF/UA-1 and PDF/A-2a) with cover, contents, bookmarks, and
/// on each page its stamp and number. Fonts come with the program and are embedded.
public final class PdfReport {
  private static final String PROGRAM = "Tinkuy";

  static {
    // The renderer talks to the terminal about its own workings; what a person must know is thrown.
    XRLog.setLoggingEnabled(false);
    // A third of the time that the usual level takes, for files a twentieth larger.
    System.setProperty(Filter.SYSPROP_DEFLATELEVEL, "4");
  }

  private final Edition edition;

  public PdfReport(Edition edition) {
    this.edition = edition;
  }

  /// Writes the report to a file.
  public void write(Document document, Path path) {
    ReportFile.write(path, bytes(document));
  }

  /// The whole file.
  public byte[] bytes(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = laidOut(document);
        PDDocument pdf = renderer.createPDFKeepOpen()) {
      PdfLinks.describe(pdf);
      PdfDate.set(pdf, edition.date());
      pdf.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException("PDF '%s'".formatted(document.title()), e);
    }
    return out.toByteArray();
  }

  /// The pages of a document. Where a drawing leaves much of the page before it empty, the table
  /// behind it goes first and fills that page, as long as less stays empty in the end; and a
  /// chapter that begins a page only to run over to the next follows the one before.
  private PdfBoxRenderer laidOut(Document document) throws IOException {
    PdfBoxRenderer renderer = builder(new PdfMarkup(edition).xhtml(document)).buildPdfRenderer();
    renderer.layout();
    Map<String, String> fillers =
        new BlockMarkup(edition, document, Medium.PAPER).fillers(document);
    PageGaps gaps = PageGaps.of(renderer.getRootBox(), fillers);
    if (gaps.fills().isEmpty()) {
      return renderer;
    }
    // what was moved keeps its style, so laying out again takes half as long as anew
    gaps.fills().forEach(PageFill::fill);
    renderer.layout();
    if (PageGaps.of(renderer.getRootBox(), fillers).empty() >= gaps.empty()) {
      gaps.fills().reversed().forEach(PageFill::undo);
      renderer.layout();
    }
    return renderer;
  }

  private static PdfRendererBuilder builder(String xhtml) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.useSVGDrawer(new PdfDrawings());
    builder.useUnicodeLineBreaker(new WordBreaks());
    builder.withProducer(PROGRAM);
    for (Fonts font : Fonts.values()) {
      byte[] file = PdfApostrophe.only(font.bytes());
      builder.useFont(
          () -> new ByteArrayInputStream(file),
          font.family(),
          font.weight(),
          FontStyle.NORMAL,
          true);
    }
    builder.withHtmlContent(xhtml, null);
    return builder;
  }
}
