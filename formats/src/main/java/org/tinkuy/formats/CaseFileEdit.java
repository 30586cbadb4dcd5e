package org.tinkuy.formats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.document.ChangeSet.Change;
import org.tinkuy.document.ChangeSet.SetCell;
import org.tinkuy.document.Difference;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.KeyedDocument.Sequence;
import org.tinkuy.document.KeyedEdit;
import org.tinkuy.formats.yaml.YamlEdit;
import org.tinkuy.formats.yaml.YamlReader;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Carries changes into the text of a money case. Only the values that change are touched;
/// comments, order and layout stay. Before the text is given back it is read again, and it is
/// refused unless it says exactly what was asked for.
public final class CaseFileEdit {
  /// The table under which a change set changes a money case.
  public static final String TABLE = "finance";

  private final String name;
  private final Attempt attempt = new Attempt();
  private final List<Difference> differences = new ArrayList<>();
  private final List<Change> undo = new ArrayList<>();

  private CaseFileEdit(String name) {
    this.name = name;
  }

  /// A file with its changes.
  ///
  /// @param text of the file, in UTF-8
  /// @param differences each value that is not what it was
  /// @param undo the changes that lead back, in the order in which they are applied
  public record Edited(String text, List<Difference> differences, List<Change> undo) {
    public Edited {
      differences = List.copyOf(differences);
      undo = List.copyOf(undo);
    }
  }

  /// Whether a change is one of a money case.
  public static boolean isOfCase(Change change) {
    return change.table().equals(TABLE);
  }

  /// Works changes out; nothing is written. Refused, with every reason, where one cannot be made.
  ///
  /// @param name of the file, for places
  /// @param changes of the table [#TABLE] alone
  public static Checked<Edited> of(String name, byte[] bytes, List<Change> changes) {
    return new CaseFileEdit(name).work(bytes, changes);
  }

  private Checked<Edited> work(byte[] bytes, List<Change> changes) {
    Checked<KeyedDocument> read = YamlReader.read(name, bytes);
    attempt.addAll(read.issues());
    Optional<KeyedDocument> document = read.find();
    if (document.isEmpty()) {
      return attempt.refuse();
    }
    YamlEdit text = YamlEdit.of(bytes);
    KeyedDocument asked = document.get();
    for (Change change : changes) {
      asked = make(change, asked, text);
    }
    byte[] made = text.bytes();
    if (!attempt.hasErrors() && !isSaid(made, asked)) {
      attempt.error(
          "edit.notSaid",
          Place.file(name),
          Sentence.of(
              "hint.edit.notSaid",
              "Maybe a header states a unit, a sheet is read through mapping.yaml, or the map"
                  + " is no GeoJSON: make this change in the file itself."),
          "The files of the folder cannot say what the changes ask for, so none is made.");
    }
    return attempt.hasErrors()
        ? attempt.refuse()
        : attempt.finish(new Edited(new String(made, StandardCharsets.UTF_8), differences, undo));
  }

  private KeyedDocument make(Change change, KeyedDocument document, YamlEdit text) {
    if (!(change instanceof SetCell cell)) {
      attempt.error(
          "edit.case.kind",
          Place.file(name),
          Sentence.of("hint.edit.case.kind", "Write 'set: finance' with 'key', 'column', 'value'."),
          "A change of a money case sets one value.");
      return document;
    }
    Checked<KeyedEdit.Made> made = KeyedEdit.set(document, cell);
    attempt.addAll(made.issues());
    if (made.find().isEmpty()) {
      return document;
    }
    KeyedEdit.Made done = made.find().get();
    if (!text.make(done.spot())) {
      attempt.error(
          "edit.case.first",
          Place.file(name).at(cell.key() + "." + cell.column()),
          Sentence.NONE,
          "Change of '%s': '%s' begins its item and cannot be taken out.",
          cell.key(),
          cell.column());
    }
    if (!done.before().equals(cell.text())) {
      differences.add(new Difference(TABLE, cell.key(), cell.column(), done.before(), cell.text()));
      undo.addFirst(done.undo());
    }
    return done.document();
  }

  private boolean isSaid(byte[] bytes, KeyedDocument asked) {
    return YamlReader.read(name, bytes)
        .find()
        .filter(read -> plain(read.root()).equals(plain(asked.root())))
        .isPresent();
  }

  /// A tree without its places.
  private static Object plain(Node node) {
    return switch (node) {
      case Scalar scalar -> scalar.text();
      case Sequence sequence -> sequence.items().stream().map(CaseFileEdit::plain).toList();
      case Mapping mapping -> {
        Map<String, Object> entries = new LinkedHashMap<>();
        mapping.entries().forEach((key, each) -> entries.put(key, plain(each)));
        yield entries;
      }
    };
  }
}
