package org.tinkuy.reports;

import java.time.LocalDate;

/// The edition that tests issue documents in.
final class SampleEdition {
  private SampleEdition() {}

  static Edition english() {
    return new Edition(SampleLabels.english(), LocalDate.of(2025, 3, 31), Paper.A4);
  }

  static Edition letter() {
    return new Edition(SampleLabels.english(), LocalDate.of(2025, 3, 31), Paper.LETTER);
  }
}
