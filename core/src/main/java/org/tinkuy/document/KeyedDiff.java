package org.tinkuy.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import org.tinkuy.document.ChangeSet.SetCell;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.KeyedDocument.Sequence;

/// What is written otherwise in two keyed documents.
///
/// @param changes that lead from the first to the second, as [KeyedEdit] makes them
/// @param unsaid paths of what such changes cannot say: objects and lists that only one has
public record KeyedDiff(List<SetCell> changes, List<String> unsaid) {
  public KeyedDiff {
    changes = List.copyOf(changes);
    unsaid = List.copyOf(unsaid);
  }

  /// Compares two documents.
  ///
  /// @param table under which the changes go
  public static KeyedDiff between(KeyedDocument before, KeyedDocument after, String table) {
    Walk walk = new Walk(table, new ArrayList<>(), new ArrayList<>());
    walk.mapping("", before.root(), after.root());
    return new KeyedDiff(walk.changes, walk.unsaid);
  }

  private record Walk(String table, List<SetCell> changes, List<String> unsaid) {
    void mapping(String path, Mapping before, Mapping after) {
      SequencedSet<String> keys = new LinkedHashSet<>(before.entries().keySet());
      keys.addAll(after.entries().keySet());
      for (String key : keys) {
        Node one = before.entries().get(key);
        Node other = after.entries().get(key);
        if (one != null && other != null) {
          both(path, key, one, other);
        } else if (one != null) {
          single(path, key, one, true);
        } else if (other != null) {
          single(path, key, other, false);
        }
      }
    }

    private void both(String path, String key, Node one, Node other) {
      String below = path.isEmpty() ? key : path + "." + key;
      switch (one) {
        case Scalar scalar when other instanceof Scalar written -> {
          if (!scalar.text().equals(written.text())) {
            changes.add(new SetCell(table, path, key, written.text()));
          }
        }
        case Scalar scalar when isWrapped(scalar, other) -> wrapped(below, (Mapping) other);
        case Mapping mapping when other instanceof Mapping written ->
            mapping(below, mapping, written);
        case Sequence sequence when other instanceof Sequence written ->
            sequence(below, sequence, written);
        default -> unsaid.add(below);
      }
    }

    /// A value that only gained a source and the like.
    private static boolean isWrapped(Scalar scalar, Node other) {
      return other instanceof Mapping mapping
          && mapping.findText(KeyedEdit.VALUE).filter(scalar.text()::equals).isPresent()
          && mapping.entries().values().stream().allMatch(Scalar.class::isInstance);
    }

    private void wrapped(String path, Mapping other) {
      other
          .entries()
          .forEach(
              (key, node) -> {
                if (!key.equals(KeyedEdit.VALUE)) {
                  changes.add(new SetCell(table, path, key, ((Scalar) node).text()));
                }
              });
    }

    private void single(String path, String key, Node there, boolean isGone) {
      if (there instanceof Scalar scalar) {
        changes.add(new SetCell(table, path, key, isGone ? "" : scalar.text()));
      } else {
        unsaid.add(path.isEmpty() ? key : path + "." + key);
      }
    }

    private void sequence(String path, Sequence before, Sequence after) {
      Map<String, Node> one = named(before);
      Map<String, Node> other = named(after);
      if (!one.keySet().equals(other.keySet())) {
        unsaid.add(path);
        return;
      }
      one.forEach((name, node) -> both(path, name, node, other.getOrDefault(name, node)));
    }

    /// Items by their ids, else by their numbers.
    private static Map<String, Node> named(Sequence sequence) {
      List<Node> items = sequence.items();
      LinkedHashMap<String, Node> named = new LinkedHashMap<>();
      IntStream.range(0, items.size())
          .forEach(
              i ->
                  named.put(
                      items.get(i) instanceof Mapping mapping
                          ? mapping.findText("id").orElse(Integer.toString(i))
                          : Integer.toString(i),
                      items.get(i)));
      return named;
    }
  }
}
