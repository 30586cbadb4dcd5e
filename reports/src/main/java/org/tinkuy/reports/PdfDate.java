package org.tinkuy.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// Puts the day of an edition in place of the time that the renderer took from the clock, in all
/// three places that PDF/A wants to agree.
final class PdfDate {
  private PdfDate() {}

  static void set(PDDocument pdf, LocalDate date) throws IOException {
    GregorianCalendar day = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
    pdf.getDocumentInformation().setCreationDate(day);
    pdf.setDocumentId(date.toEpochDay());
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String dated =
        xmp.replaceAll(
            "<xmp:CreateDate>[^<]*</xmp:CreateDate>",
            "<xmp:CreateDate>%sT00:00:00+00:00</xmp:CreateDate>".formatted(date));
    metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
  }
}
