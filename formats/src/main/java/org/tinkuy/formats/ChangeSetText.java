package org.tinkuy.formats;

import java.util.stream.Collectors;
import org.tinkuy.document.ChangeSet;
import org.tinkuy.document.ChangeSet.Change;
import org.tinkuy.document.ChangeSetReader;
import org.tinkuy.formats.yaml.YamlText;

/// Writes a change set as the YAML file that [ChangeSetFile] reads.
public final class ChangeSetText {
  private ChangeSetText() {}

  public static String of(ChangeSet changes) {
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
}
