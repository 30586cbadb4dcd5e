package org.tinkuy.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.document.ParkDocument.ShapeLayer;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.formats.mapping.Mappings;
import org.tinkuy.formats.text.FileText;
import org.tinkuy.formats.yaml.YamlReader;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Reads a park folder: `park.yaml`, the tables, the map layers, and the evidence they name.
///
/// The same folder always gives the same document, issues and hash, on any machine. Nothing is left
/// out without an issue. What the rows mean is for [org.tinkuy.document.ParkCheck] to judge.
public final class ParkFolder {
  private static final Sentence MINIMAL =
      Sentence.of(
          "hint.folder.minimal",
          "Write a file park.yaml with these lines:\n%s",
          """
          schema: 1
          id: my-park
          names: {en: My park}
          country: PE
          currency: USD
          epsg: 32718\
          """);

  private static final Pattern EPSG = Pattern.compile("\\d{1,9}");

  private final Catalog catalog;
  private final Attempt attempt = new Attempt();
  private final InputHash hash = new InputHash();

  private ParkFolder(Catalog catalog) {
    this.catalog = catalog;
  }

  /// Whether a folder is one of a park.
  public static boolean isPark(Path folder) {
    return Files.isRegularFile(folder.resolve(FolderListing.HEADER));
  }

  /// Reads a folder: accepted with warnings, partial with what could not be read named, or refused
  /// where there is no folder or no `park.yaml`.
  public static Checked<FolderContent> read(Path folder, Catalog catalog) {
    return new ParkFolder(catalog).read(folder);
  }

  private Checked<FolderContent> read(Path folder) {
    try {
      return read(new FolderListing(folder.toRealPath(), attempt));
    } catch (IOException problem) {
      // asked no sooner: nearly every folder is there, and each look at the disk takes its time
      if (!GivenFolder.isThere(folder, attempt)) {
        return attempt.refuse();
      }
      String reason = problem.getClass().getSimpleName();
      attempt.error(
          "folder.unreadable",
          Place.file(GivenFolder.shown(folder)),
          Sentence.of("hint.folder.unreadable", "Check who may read it."),
          "Folder '%s': it cannot be read (%s).",
          GivenFolder.shown(folder),
          reason);
      return attempt.refuse();
    }
  }

  private Checked<FolderContent> read(FolderListing listing) throws IOException {
    Optional<KeyedDocument> header = header(listing);
    Map<String, TextTable> tables =
        new TableFiles(catalog, mappings(listing), hash, attempt).read(listing.tables());
    EvidenceFiles evidence = new EvidenceFiles(listing, hash, attempt);
    evidence.compare(Optional.ofNullable(tables.get("evidence")));
    if (header.isEmpty()) {
      return attempt.refuse();
    }
    List<ShapeLayer> layers =
        new LayerFiles(epsg(header.get()), hash, attempt).read(listing.layers());
    Optional<KeyedDocument> finance = finance(listing);
    hash(listing);
    ParkDocument document = new ParkDocument(header.get(), tables, layers);
    return attempt.finish(new FolderContent(document, hash.ofAll(), finance, evidence.hashes()));
  }

  /// The money case; where its file is no YAML, or a part of it was not taken, a key that stands
  /// twice among them, that is told and the park is read without it: of two figures nobody knows
  /// which one was meant.
  private Optional<KeyedDocument> finance(FolderListing listing) {
    return listing
        .finance()
        .flatMap(
            file -> {
              Checked<KeyedDocument> read = keyed(file, FolderListing.FINANCE);
              attempt.addAll(read.issues());
              return read instanceof Checked.Accepted<KeyedDocument>
                  ? read.find()
                  : Optional.empty();
            });
  }

  /// A YAML file, hashed as it is read.
  private Checked<KeyedDocument> keyed(Path file, String name) {
    Attempt own = new Attempt();
    Optional<byte[]> bytes = FileText.bytes(file, name, YamlReader.MOST_BYTES, own);
    bytes.ifPresent(read -> hash.add(name, read));
    return bytes.isPresent() ? YamlReader.read(name, bytes.get()) : own.refuse();
  }

  private Mappings mappings(FolderListing listing) {
    return listing
        .mapping()
        .map(file -> Mappings.read(file, catalog, attempt))
        .orElse(Mappings.NONE);
  }

  private Optional<KeyedDocument> header(FolderListing listing) throws IOException {
    if (listing.header().isPresent()) {
      Checked<KeyedDocument> read = keyed(listing.header().get(), FolderListing.HEADER);
      attempt.addAll(read.issues());
      return read.find();
    }
    if (listing.names().isEmpty()) {
      attempt.error(
          "folder.empty", Place.file(FolderListing.HEADER), MINIMAL, "The folder is empty.");
    } else if (!listing.names().contains(FolderListing.HEADER)) {
      attempt.error(
          "folder.noHeader",
          Place.file(FolderListing.HEADER),
          headerHint(listing),
          "A park folder must have the file park.yaml, but this one has not.");
    }
    return Optional.empty();
  }

  private static Sentence headerHint(FolderListing listing) throws IOException {
    for (Path entry : FolderListing.entries(listing.root())) {
      String name = FolderListing.name(entry);
      if (name.matches("(?i)park\\.ya?ml(\\.txt)?")) {
        return Sentence.of("hint.folder.renameHeader", "Rename '%s' to park.yaml.", name);
      }
      if (Files.isRegularFile(entry.resolve(FolderListing.HEADER))) {
        return Sentence.of("hint.folder.inner", "Maybe you mean the folder '%s' in it.", name);
      }
    }
    return MINIMAL;
  }

  /// The code of the plan's coordinate system; 0 where it is not stated or not a number, which is
  /// told where the header is checked.
  private static int epsg(KeyedDocument header) {
    return header
        .root()
        .findText("epsg")
        .filter(text -> EPSG.matcher(text).matches())
        .map(Integer::valueOf)
        .orElse(0);
  }

  /// Hashes what was read and is not hashed yet; not files that were too large or unreadable, which
  /// their readers named.
  private void hash(FolderListing listing) {
    Stream.of(
            listing.header().stream(),
            listing.mapping().stream(),
            listing.finance().stream(),
            listing.tables().stream(),
            listing.layers().stream())
        .flatMap(files -> files)
        .forEach(this::hash);
  }

  private void hash(Path file) {
    if (hash.holds(FolderListing.name(file))) {
      return;
    }
    try {
      if (Files.size(file) <= FileText.MOST_BYTES) {
        hash.add(FolderListing.name(file), file);
      }
    } catch (IOException _) {
      attempt.note(
          "folder.file.unhashed",
          Place.file(FolderListing.name(file)),
          Sentence.NONE,
          "'%s' is not part of the input hash.",
          FolderListing.name(file));
    }
  }
}
