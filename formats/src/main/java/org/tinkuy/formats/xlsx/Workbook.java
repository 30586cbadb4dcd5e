package org.tinkuy.formats.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tinkuy.formats.grid.Grid;
import org.tinkuy.formats.text.FileText;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// A workbook that is open for reading: its sheets as grids of cells, in the order of their tabs.
public final class Workbook implements Closeable {
  /// How much of a file is looked at to tell its kind, bytes.
  private static final int START_BYTES = 1 << 16;

  private final Parts parts;
  private final List<Grid> sheets;

  Workbook(Parts parts, List<Grid> sheets) {
    this.parts = parts;
    this.sheets = List.copyOf(sheets);
  }

  /// Opens a workbook; empty, with an error, where it is none or one that is not read.
  ///
  /// @param name how people call the file, in places
  /// @param attempt takes what is wrong with it, also later while its sheets are read
  public static Optional<Workbook> open(Path file, String name, Attempt attempt) {
    return open(file, name, Limits.USUAL, attempt);
  }

  static Optional<Workbook> open(Path file, String name, Limits limits, Attempt attempt) {
    Optional<FileKind> kind = kind(file, name, attempt);
    if (kind.isEmpty() || kind.get() != FileKind.PACKAGE) {
      kind.ifPresent(other -> other.refuse(name, attempt));
      return Optional.empty();
    }
    Optional<Parts> parts = parts(file, name, limits, attempt);
    return parts.flatMap(found -> new WorkbookReading(found, name, attempt).read());
  }

  private static Optional<Parts> parts(Path file, String name, Limits limits, Attempt attempt) {
    return attempt
        .at(
            Place.file(name),
            () -> {
              try {
                return Optional.of(Parts.open(file, limits));
              } catch (IOException problem) {
                truncated(name, problem, attempt);
                return Optional.<Parts>empty();
              }
            })
        .flatMap(opened -> opened);
  }

  private static void truncated(String name, IOException problem, Attempt attempt) {
    String reason = String.valueOf(problem.getMessage());
    attempt.error(
        "xlsx.package.truncated",
        Place.file(name),
        Sentence.of(
            "hint.xlsx.package.truncated",
            "Get a whole copy; a download or a copy to a stick may have ended too early."),
        "File '%s': the workbook is damaged or broken off (%s).",
        name,
        reason);
  }

  private static Optional<FileKind> kind(Path file, String name, Attempt attempt) {
    try (InputStream in = Files.newInputStream(file)) {
      long size = Files.size(file);
      if (size > FileText.MOST_BYTES) {
        FileText.tooLarge(name, size, FileText.MOST_BYTES, attempt);
        return Optional.empty();
      }
      FileKind kind = FileKind.of(in.readNBytes(START_BYTES));
      return Optional.of(kind == FileKind.OLD ? FileKind.of(Files.readAllBytes(file)) : kind);
    } catch (IOException problem) {
      FileText.unreadable(name, problem, attempt);
      return Optional.empty();
    }
  }

  /// Its sheets, those with charts alone left out. Each is read anew when its rows are asked for.
  public List<Grid> sheets() {
    return sheets;
  }

  @Override
  public void close() {
    try {
      parts.close();
    } catch (IOException problem) {
      throw new UncheckedIOException("A workbook could not be closed", problem);
    }
  }
}
