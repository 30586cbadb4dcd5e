package org.tinkuy.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.document.ChangeSet;
import org.tinkuy.document.ChangeSet.Change;
import org.tinkuy.document.ChangeSet.RenameId;
import org.tinkuy.document.ChangeSetApply;
import org.tinkuy.document.ChangeSetApply.Applied;
import org.tinkuy.document.Difference;
import org.tinkuy.document.DocumentContent;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.formats.geo.GeoJsonPatch;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Carries a change set into the files of a park folder. Only the cells, rows and names that change
/// are touched: comments, other files, encodings and the order of rows stay as they are.
///
/// Before anything is given back, the changed folder is read again; unless it says exactly what the
/// change set asked for, the change is refused whole. Rows of CSV files and of workbooks can be
/// changed, single values of the money case, and the ids of plots on GeoJSON maps; a cell that a
/// formula computes is not overwritten.
public final class FolderEdit {
  private final Path folder;
  private final Catalog catalog;
  private final Attempt attempt = new Attempt();
  private final Map<String, byte[]> files = new TreeMap<>();

  private FolderEdit(Path folder, Catalog catalog) {
    this.folder = folder;
    this.catalog = catalog;
  }

  /// The files that a change set changes, and what takes it back.
  ///
  /// @param files their new content by name
  /// @param applied what differs
  /// @param undo the change set that leads back
  public record Edited(Map<String, byte[]> files, Applied applied, ChangeSet undo) {
    public Edited {
      files = Map.copyOf(files);
    }
  }

  /// Works a change set out; nothing is written. Refused where a change cannot be made or the files
  /// cannot say it.
  ///
  /// @param undoName name of the change set that leads back
  public static Checked<Edited> of(
      Path folder, ParkDocument document, ChangeSet changes, String undoName, Catalog catalog) {
    return new FolderEdit(folder, catalog).work(document, changes, undoName);
  }

  private Checked<Edited> work(ParkDocument document, ChangeSet changes, String undoName) {
    List<Change> ofCase = changes.changes().stream().filter(CaseFileEdit::isOfCase).toList();
    List<Change> ofPark =
        changes.changes().stream().filter(change -> !CaseFileEdit.isOfCase(change)).toList();
    ChangeSet rows =
        new ChangeSet(changes.name(), changes.who(), changes.when(), changes.why(), ofPark);
    Checked<Applied> made = new ChangeSetApply(catalog).apply(document, rows);
    attempt.addAll(made.issues());
    Optional<CaseFileEdit.Edited> money = money(ofCase);
    if (!(made instanceof Checked.Accepted<Applied>(Applied park, List<?> _))) {
      return attempt.refuse();
    }
    Applied applied = money.map(edited -> with(park, edited)).orElse(park);
    files.putAll(new TableEdits(folder, document, catalog, attempt).files(applied.rows()));
    changes.changes().forEach(this::rename);
    if (!attempt.hasErrors()) {
      check(applied.document());
    }
    ChangeSet undo =
        new ChangeSet(undoName, changes.who(), changes.when(), changes.why(), applied.undo());
    return attempt.hasErrors()
        ? attempt.refuse()
        : attempt.finish(new Edited(files, applied, undo));
  }

  /// The money case with its changes; empty where there are none or one is refused.
  private Optional<CaseFileEdit.Edited> money(List<Change> changes) {
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    Checked<CaseFileEdit.Edited> edited =
        CaseFileEdit.of(FolderListing.FINANCE, bytes(FolderListing.FINANCE), changes);
    attempt.addAll(edited.issues());
    edited
        .find()
        .ifPresent(
            found ->
                files.put(FolderListing.FINANCE, found.text().getBytes(StandardCharsets.UTF_8)));
    return edited.find();
  }

  private static Applied with(Applied park, CaseFileEdit.Edited money) {
    List<Difference> differences = new ArrayList<>(park.differences());
    differences.addAll(money.differences());
    List<Change> undo = new ArrayList<>(money.undo());
    undo.addAll(park.undo());
    return new Applied(park.document(), differences, undo, park.rows());
  }

  private byte[] bytes(String name) {
    byte[] changed = files.get(name);
    Path path = folder.resolve(name);
    try {
      return changed != null
          ? changed
          : Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path.toString(), unreadable);
    }
  }

  /// What a renaming changes besides rows: the plots of the map and the body in the header.
  private void rename(Change change) {
    if (!(change instanceof RenameId rename)) {
      return;
    }
    if (rename.table().equals("plots") && Files.exists(folder.resolve("plots.geojson"))) {
      byte[] before = bytes("plots.geojson");
      byte[] after =
          GeoJsonPatch.renamePlots(before, id -> id.equals(rename.id()) ? rename.to() : id);
      replace("plots.geojson", before, after);
    } else if (rename.table().equals("bodies")) {
      byte[] before = bytes(FolderListing.HEADER);
      Pattern line =
          Pattern.compile(
              "(?m)^(parkBody\\s*:\\s*)([\"']?)" + Pattern.quote(rename.id()) + "\\2(?=\\s|$)");
      String text = new String(before, StandardCharsets.UTF_8);
      String to = Matcher.quoteReplacement(rename.to());
      String after = line.matcher(text).replaceAll("$1$2" + to + "$2");
      replace(FolderListing.HEADER, before, after.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void replace(String name, byte[] before, byte[] after) {
    if (!Arrays.equals(before, after)) {
      files.put(name, after);
    }
  }

  /// Reads the changed folder, and refuses the change unless it says what was asked for.
  private void check(ParkDocument expected) {
    try {
      Path copy = Files.createTempDirectory("tinkuy-edit");
      try {
        for (Path file : FolderListing.entries(folder)) {
          if (Files.isRegularFile(file)) {
            Files.copy(file, copy.resolve(FolderListing.name(file)));
          }
        }
        write(files, copy);
        Optional<ParkDocument> read =
            ParkFolder.read(copy, catalog).find().map(FolderContent::document);
        boolean same =
            read.map(DocumentContent::of).filter(DocumentContent.of(expected)::equals).isPresent();
        if (!same) {
          attempt.error(
              "edit.notSaid",
              Place.file(FolderListing.name(folder)),
              Sentence.of(
                  "hint.edit.notSaid",
                  "Maybe a header states a unit, a sheet is read through mapping.yaml, or the map"
                      + " is no GeoJSON: make this change in the file itself."),
              "The files of the folder cannot say what the changes ask for, so none is made.");
        }
      } finally {
        FolderTree.delete(copy);
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(folder.toString(), problem);
    }
  }

  /// Writes changed files into a folder, each under another name first, so that a full disk leaves
  /// what was there.
  public static void write(Map<String, byte[]> files, Path folder) {
    files.forEach(
        (name, bytes) -> {
          Path file = folder.resolve(name);
          Path part = folder.resolve(name + ".part");
          try {
            Files.createDirectories(part.toAbsolutePath().getParent());
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
          } catch (IOException unwritable) {
            throw new UncheckedIOException(file.toString(), unwritable);
          }
        });
  }
}
