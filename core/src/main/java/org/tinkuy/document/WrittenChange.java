package org.tinkuy.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.KeyedDocument.Sequence;

/// One value that is not written the same in two keyed documents.
///
/// @param steps to it, an item of a list by its `id`, else by its number from 0; a plain list of
///   texts is one value, and so is the order of items
/// @param root steps to the least part that one document can take from the other with it: the value
///   itself, or the whole object that only one of them has; empty where no such part can be taken
/// @param before as the first document has it, with its unit; empty where that does not say it
/// @param after as the second document has it; empty where that does not say it
public record WrittenChange(List<String> steps, List<String> root, String before, String after) {
  public WrittenChange {
    steps = List.copyOf(steps);
    root = List.copyOf(root);
  }

  /// Every value that differs, in the order of the first document and then of the second. What
  /// stands alone and as the `value` of an object is the same.
  public static List<WrittenChange> between(KeyedDocument before, KeyedDocument after) {
    Walk walk = new Walk(new ArrayList<>());
    walk.both(List.of(), before.root(), after.root());
    return List.copyOf(walk.changes);
  }

  /// Its steps in one text: `layers.senior.years`.
  public String path() {
    return String.join(".", steps);
  }

  /// The first document with this change alone, and what hangs on it; the document itself where it
  /// cannot be taken alone.
  public KeyedDocument in(KeyedDocument first, KeyedDocument second) {
    return root.isEmpty()
        ? first
        : new KeyedDocument(first.file(), (Mapping) taken(first.root(), second.root(), root));
  }

  private static Node taken(Node one, Node other, List<String> steps) {
    String name = steps.getFirst();
    Node there = children(one).get(name);
    Node here = children(other).get(name);
    Node next =
        steps.size() > 1 && there != null && here != null
            ? taken(there, here, steps.subList(1, steps.size()))
            : here;
    SequencedMap<String, Node> parts = children(one);
    if (next == null) {
      parts.remove(name);
    } else if (parts.containsKey(name)) {
      parts.put(name, next);
    } else {
      insert(parts, name, next, List.copyOf(children(other).keySet()));
    }
    return one instanceof Mapping
        ? new Mapping(parts, one.place())
        : new Sequence(List.copyOf(parts.values()), one.place());
  }

  /// A new part stands behind the one that it stands behind in the other document.
  private static void insert(
      SequencedMap<String, Node> parts, String name, Node next, List<String> order) {
    List<String> names = new ArrayList<>(parts.keySet());
    int at = 0;
    for (String each : order.subList(0, order.indexOf(name))) {
      at = Math.max(at, names.indexOf(each) + 1);
    }
    parts.putLast(name, next);
    for (String later : names.subList(at, names.size())) {
      Node moved = parts.remove(later);
      if (moved != null) {
        parts.putLast(later, moved);
      }
    }
  }

  /// What stands below a part, by name; nothing below a text.
  private static SequencedMap<String, Node> children(Node of) {
    SequencedMap<String, Node> named = new LinkedHashMap<>();
    switch (of) {
      case Scalar _ -> {}
      case Mapping mapping -> named.putAll(mapping.entries());
      case Sequence sequence -> {
        for (Node item : sequence.items()) {
          String number = Integer.toString(named.size());
          String id =
              item instanceof Mapping mapping ? mapping.findText("id").orElse(number) : number;
          named.put(named.containsKey(id) ? number : id, item);
        }
      }
    }
    return named;
  }

  private record Walk(List<WrittenChange> changes) {
    void both(List<String> steps, Node one, Node other) {
      Optional<String> before = text(one);
      Optional<String> after = text(other);
      if (before.isPresent() && after.isPresent()) {
        add(steps, steps, before.get(), after.get());
      } else if (before.isPresent() && other instanceof Mapping object && isValue(object)) {
        wrapped(steps, before.get(), object, false);
      } else if (after.isPresent() && one instanceof Mapping object && isValue(object)) {
        wrapped(steps, after.get(), object, true);
      } else if (before.isPresent() || after.isPresent() || isObject(one) != isObject(other)) {
        leaves(steps, steps, one, true);
        leaves(steps, steps, other, false);
      } else {
        each(steps, one, other);
      }
    }

    private static boolean isObject(Node node) {
      return node instanceof Mapping;
    }

    private static boolean isValue(Mapping object) {
      return object.findText(KeyedEdit.VALUE).isPresent();
    }

    private void each(List<String> steps, Node one, Node other) {
      SequencedMap<String, Node> before = children(one);
      SequencedMap<String, Node> after = children(other);
      SequencedSet<String> names = new LinkedHashSet<>(before.sequencedKeySet());
      names.addAll(after.sequencedKeySet());
      for (String name : names) {
        List<String> below = below(steps, name);
        Node here = before.get(name);
        Node there = after.get(name);
        if (here != null && there != null) {
          both(below, here, there);
        } else if (here != null) {
          leaves(below, below, here, true);
        } else if (there != null) {
          leaves(below, below, there, false);
        }
      }
      if (!isObject(one)) {
        order(steps, common(before, after), common(after, before));
      }
    }

    private static List<String> common(
        SequencedMap<String, Node> of, SequencedMap<String, Node> with) {
      return of.sequencedKeySet().stream().filter(with::containsKey).toList();
    }

    private void order(List<String> steps, List<String> before, List<String> after) {
      add(steps, List.of(), String.join(", ", before), String.join(", ", after));
    }

    /// A value that stands alone in one document and in an object in the other.
    private void wrapped(List<String> steps, String text, Mapping object, boolean isGone) {
      object
          .entries()
          .forEach(
              (key, node) -> {
                if (!key.equals(KeyedEdit.VALUE)) {
                  leaves(below(steps, key), steps, node, isGone);
                  return;
                }
                String other = text(node).orElse("");
                add(steps, steps, isGone ? other : text, isGone ? text : other);
              });
    }

    private void leaves(List<String> steps, List<String> root, Node node, boolean isGone) {
      Optional<String> text = text(node);
      if (text.isPresent()) {
        add(steps, root, isGone ? text.get() : "", isGone ? "" : text.get());
      } else {
        children(node).forEach((name, child) -> leaves(below(steps, name), root, child, isGone));
      }
    }

    private void add(List<String> steps, List<String> root, String before, String after) {
      if (!before.equals(after)) {
        boolean isValue = steps.size() > 1 && steps.getLast().equals(KeyedEdit.VALUE);
        changes.add(
            new WrittenChange(
                isValue ? steps.subList(0, steps.size() - 1) : steps, root, before, after));
      }
    }

    private static List<String> below(List<String> steps, String name) {
      List<String> below = new ArrayList<>(steps);
      below.add(name);
      return below;
    }

    /// What is told as one value: a text, a list of texts, or that there is nothing in it.
    private static Optional<String> text(Node node) {
      return switch (node) {
        case Scalar scalar -> Optional.of(scalar.text());
        case Sequence sequence when sequence.items().isEmpty() -> Optional.of("[]");
        case Sequence sequence when sequence.items().stream().allMatch(Scalar.class::isInstance) ->
            Optional.of(String.join(", ", sequence.texts()));
        case Sequence _ -> Optional.empty();
        case Mapping mapping -> mapping.entries().isEmpty() ? Optional.of("{}") : Optional.empty();
      };
    }
  }
}
