package org.tinkuy.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tinkuy.document.ChangeSet.Change;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Sentence;

/// Reads a change set from a keyed document, as `docs/park-folder.md` describes it. All problems of
/// the file are named at once, and a file with one is not taken at all: half a scenario is another
/// scenario.
public final class ChangeSetReader {
  /// Version of change-set files that this program reads.
  public static final int SCHEMA = 1;

  private ChangeSetReader() {}

  /// Accepted, or refused with every problem of the file.
  public static Checked<ChangeSet> read(KeyedDocument document) {
    Attempt attempt = new Attempt();
    KeyedEntries entries = new KeyedEntries(document.root(), attempt);
    schema(entries);
    String name = entries.text("name");
    String who = entries.findText("who").orElse("");
    String when = entries.findText("when").orElse("");
    String why = entries.findText("why").orElse("");
    List<Change> changes = new ArrayList<>();
    for (KeyedEntries entry : entries.list("changes")) {
      change(entry).ifPresent(changes::add);
    }
    Optional<ChangeSet> read = entries.make(() -> new ChangeSet(name, who, when, why, changes));
    return read.isPresent() ? attempt.finish(read.get()) : attempt.refuse();
  }

  private static void schema(KeyedEntries entries) {
    String schema = entries.text("schema");
    if (!schema.isEmpty() && !schema.equals(Integer.toString(SCHEMA))) {
      entries.refuse(
          "changes.schema",
          entries.placeOf("schema"),
          Sentence.of("hint.changes.schema", "Maybe a newer program wrote it: use that one."),
          "Change set: schema must be %s, but is '%s'.",
          SCHEMA,
          schema);
    }
  }

  private static Optional<Change> change(KeyedEntries entry) {
    List<String> kinds = Stream.of("put", "set", "remove", "rename").filter(entry::has).toList();
    return switch (kinds.size() == 1 ? kinds.getFirst() : "") {
      case "put" -> put(entry);
      case "set" -> set(entry);
      case "remove" -> remove(entry);
      case "rename" -> rename(entry);
      default -> {
        entry.refuse(
            "changes.kind",
            entry.place(),
            Sentence.of(
                "hint.changes.kind",
                "Write 'put: TABLE' with 'row', 'set: TABLE' with 'key', 'column' and 'value',"
                    + " 'remove: TABLE' with 'key', or 'rename: TABLE' with 'id' and 'to'."),
            "Change: it must put a row, set a cell, remove a row or rename an id, and one of them"
                + " only.");
        yield Optional.empty();
      }
    };
  }

  private static Optional<Change> remove(KeyedEntries entry) {
    String table = entry.text("remove");
    String key = entry.text("key");
    return entry.make(() -> new ChangeSet.RemoveRow(table, key));
  }

  private static Optional<Change> rename(KeyedEntries entry) {
    String table = entry.text("rename");
    String id = entry.text("id");
    String to = entry.text("to");
    return entry.make(() -> new ChangeSet.RenameId(table, id, to));
  }

  private static Optional<Change> put(KeyedEntries entry) {
    String table = entry.text("put");
    Map<String, String> cells = entry.words("row");
    return entry.make(() -> new ChangeSet.PutRow(table, cells));
  }

  private static Optional<Change> set(KeyedEntries entry) {
    String table = entry.text("set");
    String key = entry.text("key");
    String column = entry.text("column");
    String value = entry.findText("value").orElse("");
    if (!entry.has("value") && !entry.isEmpty("value")) {
      entry.refuse(
          "changes.noValue",
          entry.place(),
          Sentence.of("hint.changes.noValue", "Leave 'value:' empty to make the cell unknown."),
          "Change of %s '%s', %s: it has no value.",
          table,
          key,
          column);
    }
    return entry.make(() -> new ChangeSet.SetCell(table, key, column, value));
  }
}
