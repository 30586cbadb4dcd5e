package org.tinkuy.formats;

import java.util.Map;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Says by name which files of a folder are not read, so that nothing is lost in silence.
final class Unread {
  private static final Map<String, Sentence> BY_ENDING =
      Map.of(
          "shp",
              Sentence.of(
                  "hint.unread.shape",
                  "Pack it into a zip file with its .dbf and .prj, as plots.zip."),
          "zip",
              Sentence.of(
                  "hint.unread.archive", "Pack shapes as a shapefile; unpack everything else."));

  private Unread() {}

  /// @param name how people call the file
  /// @param kind its ending in lower case
  static void remark(String name, String kind, Attempt attempt) {
    Sentence later = BY_ENDING.get(kind);
    if (later != null) {
      attempt.note(
          "folder.file.notYet",
          Place.file(name),
          later,
          "'%s' is not read: this version does not know its kind yet.",
          name);
    } else {
      attempt.note(
          "folder.file.unread",
          Place.file(name),
          Sentence.NONE,
          "'%s' is not part of a park folder and is not read.",
          name);
    }
  }
}
