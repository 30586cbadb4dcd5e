package org.tinkuy.formats.patch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.tinkuy.formats.xlsx.Parts;
import org.tinkuy.formats.xlsx.Workbook;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// A person's workbook with remarks written into it and nothing else changed.
public final class WorkbookPatch {
  private WorkbookPatch() {}

  /// Writes the workbook with its remarks, under another name first, so that a full disk leaves
  /// what was there.
  ///
  /// @param attempt takes why it could not be done, where it could not
  /// @return whether it was written
  public static boolean write(Path source, Path target, Remarks remarks, Attempt attempt) {
    Optional<Workbook> opened = Workbook.open(source, remarks.file(), new Attempt());
    if (opened.isEmpty()) {
      return false;
    }
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try (Workbook workbook = opened.get();
        Parts parts = Parts.open(source)) {
      boolean written =
          attempt
              .at(Place.file(remarks.file()), () -> write(workbook, parts, part, remarks, attempt))
              .orElse(false);
      if (written) {
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      }
      return written;
    } catch (IOException problem) {
      throw new UncheckedIOException(target.toString(), problem);
    } finally {
      remove(part);
    }
  }

  private static boolean write(
      Workbook workbook, Parts parts, Path file, Remarks remarks, Attempt attempt) {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      PackagePatch.of(workbook.sheets(), parts, remarks).write(out);
      return true;
    } catch (ZipException | XMLStreamException problem) {
      attempt.warn(
          "patch.part.damaged",
          Place.file(remarks.file()),
          Sentence.of(
              "hint.patch.part.damaged",
              "Open it in a spreadsheet program and save it again; the remarks are in the list of"
                  + " issues."),
          "File '%s': it cannot be given back with remarks in it, because a part of it is damaged"
              + " (%s).",
          remarks.file(),
          String.valueOf(problem.getMessage()));
      return false;
    } catch (IOException problem) {
      throw new UncheckedIOException(file.toString(), problem);
    }
  }

  private static void remove(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException problem) {
      throw new UncheckedIOException(part.toString(), problem);
    }
  }
}
