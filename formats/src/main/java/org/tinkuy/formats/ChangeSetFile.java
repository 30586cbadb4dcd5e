package org.tinkuy.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tinkuy.document.ChangeSet;
import org.tinkuy.document.ChangeSetReader;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.formats.json.JsonReader;
import org.tinkuy.formats.yaml.YamlReader;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;

/// A change set as it was read from a YAML file, or a JSON file of the same shape where it is a
/// long one.
///
/// @param changes the change set
/// @param hash SHA-256 of the file, hexadecimal
public record ChangeSetFile(ChangeSet changes, String hash) {

  /// Accepted, or refused with every problem of the file.
  public static Checked<ChangeSetFile> read(Path path) {
    String name = path.getFileName().toString();
    boolean json = name.toLowerCase(Locale.ROOT).endsWith(".json");
    return switch (json ? JsonReader.read(path, name) : YamlReader.read(path, name)) {
      case Checked.Accepted<KeyedDocument>(KeyedDocument document, _) -> read(path, name, document);
      case Checked.Partial<KeyedDocument>(_, List<Issue> issues) -> new Checked.Refused<>(issues);
      case Checked.Refused<KeyedDocument>(List<Issue> issues) -> new Checked.Refused<>(issues);
    };
  }

  private static Checked<ChangeSetFile> read(Path path, String name, KeyedDocument document) {
    return switch (ChangeSetReader.read(document)) {
      case Checked.Accepted<ChangeSet>(ChangeSet changes, List<Issue> warnings) ->
          new Checked.Accepted<>(new ChangeSetFile(changes, hash(path, name)), warnings);
      case Checked.Partial<ChangeSet>(_, List<Issue> issues) -> new Checked.Refused<>(issues);
      case Checked.Refused<ChangeSet>(List<Issue> issues) -> new Checked.Refused<>(issues);
    };
  }

  private static String hash(Path path, String name) {
    try {
      return new InputHash().add(name, path);
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }
}
