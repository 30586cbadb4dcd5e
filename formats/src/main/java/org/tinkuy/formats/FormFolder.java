package org.tinkuy.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tinkuy.form.FormReturn;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// The folder with the forms that came back. Every file in it is a form or is named.
public final class FormFolder {
  private FormFolder() {}

  /// Reads the forms in the order of their names.
  ///
  /// @param decimalSign with which the park writes numbers
  public static List<FormReturn> read(Path folder, String decimalSign, Attempt attempt) {
    List<FormReturn> returns = new ArrayList<>();
    try {
      for (Path file : FolderListing.entries(folder)) {
        String name = FolderListing.name(file);
        if (!Files.isRegularFile(file)
            || !name.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|xlsm|xls|ods)")) {
          attempt.warn(
              "form.file.other",
              Place.file(name),
              Sentence.of("hint.form.file.other", "Ask for the workbook itself."),
              "'%s' is no workbook and is not read.",
              name);
        } else {
          locked(folder, name, attempt);
          FormFile.read(file, name, decimalSign, attempt).ifPresent(returns::add);
        }
      }
    } catch (IOException problem) {
      attempt.error(
          "form.folder.unreadable",
          Place.file(folder.toString()),
          Sentence.of("hint.form.folder.unreadable", "Check that it is there and may be read."),
          "Folder '%s': it cannot be read (%s).",
          folder,
          problem.getClass().getSimpleName());
    }
    return returns;
  }

  private static void locked(Path folder, String name, Attempt attempt) {
    if (FolderListing.isLocked(folder, name)) {
      attempt.warn(
          "folder.file.locked",
          Place.file(name),
          Sentence.of("hint.folder.file.locked", "Save and close it, then read the folder again."),
          "'%s' is open in another program; what is not saved there is not read.",
          name);
    }
  }
}
