package org.tinkuy.reports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Packs the parts of a workbook again with a given day in place of the clock's, so that the same
/// content gives the same bytes.
final class StableZip {
  private static final String PROPERTIES = "docProps/core.xml";

  private StableZip() {}

  static byte[] of(byte[] workbook, LocalDate date) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(workbook.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry stable = new ZipEntry(entry.getName());
        stable.setTimeLocal(date.atStartOfDay());
        zip.putNextEntry(stable);
        byte[] part = in.readAllBytes();
        zip.write(entry.getName().equals(PROPERTIES) ? dated(part, date) : part);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Workbook of " + date, e);
    }
    return out.toByteArray();
  }

  private static byte[] dated(byte[] properties, LocalDate date) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll(
            "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)", "$1%sT00:00:00Z$2".formatted(date))
        .getBytes(StandardCharsets.UTF_8);
  }
}
