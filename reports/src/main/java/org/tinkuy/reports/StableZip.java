package org.tinkuy.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs the parts of a workbook again with a given day in place of the clock's, so that the same
/// content gives the same bytes.
///
/// The parts are read by the directory at the end of the archive: the workbook's writer streams,
/// and what it leaves before each part is more than Java's own stream reader takes.
final class StableZip {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final int END_RECORD = 22;
  private static final int DIRECTORY_ENTRY = 46;
  private static final int LOCAL_HEADER = 30;

  private StableZip() {}

  static byte[] of(byte[] workbook, LocalDate date) {
    return of(workbook, date, (_, content) -> content);
  }

  /// @param change what is written in place of a part, by its name and content
  static byte[] of(byte[] workbook, LocalDate date, BiFunction<String, byte[], byte[]> change) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(workbook.length);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts(workbook).entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(date.atStartOfDay());
        zip.putNextEntry(entry);
        byte[] content = change.apply(part.getKey(), part.getValue());
        zip.write(part.getKey().equals(PROPERTIES) ? dated(content, date) : content);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Workbook of " + date, e);
    }
    return out.toByteArray();
  }

  private static Map<String, byte[]> parts(byte[] archive) throws IOException {
    ByteBuffer zip = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    int end = archive.length - END_RECORD;
    int count = zip.getShort(end + 10);
    int at = zip.getInt(end + 16);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      int name = zip.getShort(at + 28);
      parts.put(
          new String(archive, at + DIRECTORY_ENTRY, name, StandardCharsets.UTF_8), part(zip, at));
      at += DIRECTORY_ENTRY + name + zip.getShort(at + 30) + zip.getShort(at + 32);
    }
    return parts;
  }

  /// The content of the part that a directory entry stands for.
  private static byte[] part(ByteBuffer zip, int entry) throws IOException {
    int local = zip.getInt(entry + 42);
    int start = local + LOCAL_HEADER + zip.getShort(local + 26) + zip.getShort(local + 28);
    byte[] content = new byte[zip.getInt(entry + 24)];
    try (Inflater inflater = new Inflater(true)) {
      inflater.setInput(zip.slice(start, zip.getInt(entry + 20)));
      int length = inflater.inflate(content);
      if (length != content.length) {
        throw new IOException("%s of %s bytes unpacked".formatted(length, content.length));
      }
      return content;
    } catch (DataFormatException e) {
      throw new IOException(e);
    }
  }

  private static byte[] dated(byte[] properties, LocalDate date) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll(
            "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)", "$1%sT00:00:00Z$2".formatted(date))
        .getBytes(StandardCharsets.UTF_8);
  }
}
