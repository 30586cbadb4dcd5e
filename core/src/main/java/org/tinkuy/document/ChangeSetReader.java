package org.tinkuy.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    boolean put = entry.has("put");
    if (put == entry.has("set")) {
      entry.refuse(
          "changes.kind",
          entry.place(),
          Sentence.of(
              "hint.changes.kind",
              "Write 'put: TABLE' with 'row', or 'set: TABLE' with 'key', 'column' and 'value'."),
          "Change: it must either put a row or set a cell.");
      return Optional.empty();
    }
    return put ? put(entry) : set(entry);
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
