package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tinkuy.testkit.PdfStandards;

/// Two sample documents, with every kind of block and with few, keep PDF/UA-1 and PDF/A-2a.
class PdfStandardsTest {
  @Test
  void aDocumentWithEveryBlockKeepsTheStandards() {
    byte[] pdf = new PdfReport(SampleEdition.english()).bytes(SampleDocument.rich());

    assertThat(PdfStandards.broken(pdf)).isEmpty();
  }

  @Test
  void aSmallDocumentOnLetterPaperKeepsTheStandards() {
    byte[] pdf = new PdfReport(SampleEdition.letter()).bytes(SampleDocument.small());

    assertThat(PdfStandards.broken(pdf)).isEmpty();
  }
}
