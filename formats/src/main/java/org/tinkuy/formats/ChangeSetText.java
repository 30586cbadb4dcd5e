package org.tinkuy.formats;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.tinkuy.document.ChangeSet;
import org.tinkuy.document.ChangeSet.Change;
import org.tinkuy.document.ChangeSetReader;
import org.tinkuy.formats.yaml.YamlReader;
import org.tinkuy.formats.yaml.YamlText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes a change set as the file that [ChangeSetFile] reads: YAML for people, JSON where it is
/// longer than a YAML file may be.
public final class ChangeSetText {
  private static final JsonFactory JSON = JsonFactory.builder().build();

  private ChangeSetText() {}

  /// Writes a file, with the ending `.json` in place of the one given where it is a long one.
  ///
  /// @return the file that was written
  public static Path write(ChangeSet changes, Path file) {
    String yaml = of(changes);
    String name = String.valueOf(file.getFileName());
    boolean json = name.endsWith(".json") || yaml.length() > YamlReader.MOST_BYTES / 4;
    Path written =
        json ? file.resolveSibling(name.replaceFirst("(\\.ya?ml|\\.json)?$", ".json")) : file;
    try {
      Files.createDirectories(written.toAbsolutePath().getParent());
      Files.writeString(written, json ? json(changes) : yaml);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(written.toString(), unwritable);
    }
    return written;
  }

  /// The text in YAML.
  static String of(ChangeSet changes) {
    return "schema: "
        + ChangeSetReader.SCHEMA
        + "\nname: "
        + YamlText.quoted(changes.name())
        + entry("who", changes.who())
        + entry("when", changes.when())
        + entry("why", changes.why())
        + (changes.changes().isEmpty() ? "\nchanges: []\n" : "\nchanges:\n")
        + changes.changes().stream()
            .map(change -> "  - " + text(change) + "\n")
            .collect(Collectors.joining());
  }

  private static String entry(String key, String text) {
    return text.isEmpty() ? "" : "\n" + key + ": " + YamlText.quoted(text);
  }

  private static String text(Change change) {
    return switch (change) {
      case ChangeSet.PutRow put ->
          "put: " + put.table() + "\n    row: " + YamlText.inline(put.cells());
      case ChangeSet.SetCell set ->
          "{set: %s, key: %s, column: %s, value: %s}"
              .formatted(
                  set.table(),
                  YamlText.quoted(set.key()),
                  YamlText.quoted(set.column()),
                  set.text().isEmpty() ? "" : YamlText.quoted(set.text()));
      case ChangeSet.RemoveRow remove ->
          "{remove: %s, key: %s}".formatted(remove.table(), YamlText.quoted(remove.key()));
      case ChangeSet.RenameId rename ->
          "{rename: %s, id: %s, to: %s}"
              .formatted(
                  rename.table(), YamlText.quoted(rename.id()), YamlText.quoted(rename.to()));
    };
  }

  /// The text in JSON, one change a line.
  static String json(ChangeSet changes) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeNumberProperty("schema", ChangeSetReader.SCHEMA);
      json.writeStringProperty("name", changes.name());
      json.writeStringProperty("who", changes.who());
      json.writeStringProperty("when", changes.when());
      json.writeStringProperty("why", changes.why());
      json.writeArrayPropertyStart("changes");
      for (Change change : changes.changes()) {
        json.writeRaw('\n');
        json.writeStartObject();
        entries(change, json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return text.toString();
  }

  private static void entries(Change change, JsonGenerator json) {
    switch (change) {
      case ChangeSet.PutRow put -> {
        json.writeStringProperty("put", put.table());
        json.writeObjectPropertyStart("row");
        put.cells().forEach(json::writeStringProperty);
        json.writeEndObject();
      }
      case ChangeSet.SetCell set -> {
        json.writeStringProperty("set", set.table());
        json.writeStringProperty("key", set.key());
        json.writeStringProperty("column", set.column());
        json.writeStringProperty("value", set.text());
      }
      case ChangeSet.RemoveRow remove -> {
        json.writeStringProperty("remove", remove.table());
        json.writeStringProperty("key", remove.key());
      }
      case ChangeSet.RenameId rename -> {
        json.writeStringProperty("rename", rename.table());
        json.writeStringProperty("id", rename.id());
        json.writeStringProperty("to", rename.to());
      }
    }
  }
}
