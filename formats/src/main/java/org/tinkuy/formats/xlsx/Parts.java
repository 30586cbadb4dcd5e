package org.tinkuy.formats.xlsx;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.tinkuy.kernel.Check;

/// The parts of a workbook's package, opened with limits: a small file cannot fill the memory, and
/// a name that leads out of the package refuses it, although nothing is ever unpacked to disk.
public final class Parts implements Closeable {
  private final ZipFile zip;
  private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
  private final Limits limits;
  private long inflated;

  private Parts(ZipFile zip, Limits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  /// Opens a package; refuses one that is made to do harm.
  static Parts open(Path file, Limits limits) throws IOException {
    ZipFile zip = new ZipFile(file.toFile());
    Parts parts = new Parts(zip, limits);
    try {
      Check.that(
          zip.size() <= limits.parts(),
          "xlsx.package.tooManyParts",
          "The workbook may have %s parts, but has %s. Maybe copy its sheets to a new workbook.",
          limits.parts(),
          zip.size());
      for (ZipEntry entry : Collections.list(zip.entries())) {
        parts.add(entry);
      }
      return parts;
    } catch (RuntimeException refused) {
      zip.close();
      throw refused;
    }
  }

  private void add(ZipEntry entry) {
    String name = entry.getName();
    boolean leadsOut =
        name.startsWith("/")
            || name.contains("\\")
            || name.matches("[A-Za-z]:.*")
            || (name + "/").contains("../");
    Check.that(
        !leadsOut,
        "xlsx.package.path",
        "The workbook has a part whose name leads out of it: '%s'. Maybe it was tampered with; copy"
            + " its sheets to a new workbook.",
        name);
    Check.that(
        entries.put(name.toLowerCase(Locale.ROOT), entry) == null,
        "xlsx.package.partTwice",
        "The workbook has the part '%s' twice. Maybe open it in a spreadsheet program and save it"
            + " again.",
        name);
  }

  /// Opens a package with the usual limits.
  public static Parts open(Path file) throws IOException {
    return open(file, Limits.USUAL);
  }

  /// Its parts and folders in the order of the package.
  public List<ZipEntry> list() {
    return List.copyOf(entries.values());
  }

  Limits limits() {
    return limits;
  }

  public boolean has(String part) {
    return entries.containsKey(part.toLowerCase(Locale.ROOT));
  }

  /// The bytes of a part as they are inflated; empty where there is no such part.
  public Optional<InputStream> find(String part) throws IOException {
    ZipEntry entry = entries.get(part.toLowerCase(Locale.ROOT));
    return entry == null
        ? Optional.empty()
        : Optional.of(new Bounded(zip.getInputStream(entry), entry));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /// A part that is refused once it has grown beyond measure.
  private final class Bounded extends FilterInputStream {
    private final ZipEntry entry;
    private final CRC32 sum = new CRC32();
    private long own;

    Bounded(InputStream in, ZipEntry entry) {
      super(in);
      this.entry = entry;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      int read = super.read(bytes, start, length);
      if (read < 0) {
        checkWhole();
      } else {
        sum.update(bytes, start, read);
        count(read);
      }
      return read;
    }

    /// The library does not compare the checksum, without which a damaged part may read as another.
    private void checkWhole() throws IOException {
      if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
        throw new ZipException("the checksum of " + entry.getName() + " differs");
      }
    }

    private void count(int bytes) {
      own += bytes;
      inflated += bytes;
      long compressed = Math.max(1, entry.getCompressedSize());
      Check.that(
          own <= limits.ratioFrom_bytes() || own / compressed <= limits.ratio(),
          "xlsx.package.ratio",
          "Part '%s' grows to more than %s times its size when it is unpacked, which no real sheet"
              + " does.",
          entry.getName(),
          limits.ratio());
      Check.that(
          own <= limits.partBytes(),
          "xlsx.package.partTooLarge",
          "Part '%s' may have %s bytes when it is unpacked, but has more. Maybe split the sheet, or"
              + " keep long series out of the park folder.",
          entry.getName(),
          limits.partBytes());
      Check.that(
          inflated <= limits.bytes(),
          "xlsx.package.tooLarge",
          "The workbook may have %s bytes when it is unpacked, but has more. Maybe keep long series"
              + " out of the park folder.",
          limits.bytes());
    }
  }
}
