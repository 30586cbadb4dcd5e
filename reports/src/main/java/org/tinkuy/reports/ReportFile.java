package org.tinkuy.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the bytes of a report to its file.
final class ReportFile {
  private ReportFile() {}

  static void write(Path path, byte[] bytes) {
    try {
      Files.write(path, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Report '%s' could not be written.".formatted(path), e);
    }
  }
}
