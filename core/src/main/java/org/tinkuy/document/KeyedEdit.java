package org.tinkuy.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.document.ChangeSet.SetCell;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.KeyedDocument.Sequence;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Sets single values of a keyed document, as a change set says them: the key is the path to an
/// object, `products.plots.price`, in which an item of a list goes by its `id` or its number, and
/// the column is the key in that object. Where the path ends at a single value, the column `value`
/// sets it, and any other column makes an object of it, with the value kept as `value`.
public final class KeyedEdit {
  /// What a single value of an object is called.
  public static final String VALUE = "value";

  private final KeyedDocument document;
  private final SetCell cell;
  private final Attempt attempt;

  private KeyedEdit(KeyedDocument document, SetCell cell, Attempt attempt) {
    this.document = document;
    this.cell = cell;
    this.attempt = attempt;
  }

  /// One step down a tree.
  public sealed interface Step {
    /// To the value of a key.
    record Key(String name) implements Step {}

    /// To an item of a list.
    ///
    /// @param index from 0
    record Item(int index) implements Step {}
  }

  /// What a change does to the tree.
  public enum Kind {
    /// Another text in place of a single value.
    REPLACE,
    /// A key that was not there.
    ADD,
    /// A key that is there no more.
    REMOVE,
    /// An object in place of a single value, which holds it and one more key.
    WRAP
  }

  /// A change that can be made.
  ///
  /// @param steps from the root to the single value, or to the object that gains or loses a key
  /// @param column the key that is added or removed; empty where a value is replaced
  /// @param text what is written; empty where a key is removed
  public record Spot(Kind kind, List<Step> steps, String column, String text) {
    public Spot {
      steps = List.copyOf(steps);
    }
  }

  /// A change and what takes it back.
  ///
  /// @param document with the change
  /// @param before what was written; empty where nothing was
  /// @param undo the change that leads back
  public record Made(KeyedDocument document, Spot spot, String before, SetCell undo) {}

  /// Makes one change; refused where its path leads nowhere.
  public static Checked<Made> set(KeyedDocument document, SetCell cell) {
    Attempt attempt = new Attempt();
    Optional<Made> made = new KeyedEdit(document, cell, attempt).make();
    return made.isPresent() ? attempt.finish(made.get()) : attempt.refuse();
  }

  private Optional<Made> make() {
    List<Step> steps = new ArrayList<>();
    Node node = document.root();
    for (String word : cell.key().isEmpty() ? new String[0] : cell.key().split("\\.")) {
      Optional<Step> step = step(node, word);
      if (step.isEmpty()) {
        refuse(word);
        return Optional.empty();
      }
      steps.add(step.get());
      node = below(node, step.get());
    }
    return switch (node) {
      case Scalar scalar -> ofScalar(scalar, steps);
      case Mapping mapping -> ofMapping(mapping, steps);
      case Sequence sequence -> ofSequence(sequence, steps);
    };
  }

  private Optional<Made> ofScalar(Scalar scalar, List<Step> steps) {
    if (cell.column().equals(VALUE)) {
      return Optional.of(made(new Spot(Kind.REPLACE, steps, "", cell.text()), scalar.text()));
    }
    return cell.text().isEmpty()
        ? refuse(cell.column())
        : Optional.of(made(new Spot(Kind.WRAP, steps, cell.column(), cell.text()), ""));
  }

  private Optional<Made> ofMapping(Mapping mapping, List<Step> steps) {
    Optional<Node> there = mapping.find(cell.column());
    if (there.isEmpty()) {
      return cell.text().isEmpty()
          ? refuse(cell.column())
          : Optional.of(made(new Spot(Kind.ADD, steps, cell.column(), cell.text()), ""));
    }
    if (!(there.get() instanceof Scalar scalar)) {
      return refuse(cell.column());
    }
    if (cell.text().isEmpty()) {
      return Optional.of(made(new Spot(Kind.REMOVE, steps, cell.column(), ""), scalar.text()));
    }
    List<Step> whole = new ArrayList<>(steps);
    whole.add(new Step.Key(cell.column()));
    return Optional.of(made(new Spot(Kind.REPLACE, whole, "", cell.text()), scalar.text()));
  }

  private Optional<Made> ofSequence(Sequence sequence, List<Step> steps) {
    Optional<Step> step = step(sequence, cell.column());
    if (step.isEmpty() || !(below(sequence, step.get()) instanceof Scalar scalar)) {
      return refuse(cell.column());
    }
    List<Step> whole = new ArrayList<>(steps);
    whole.add(step.get());
    return Optional.of(made(new Spot(Kind.REPLACE, whole, "", cell.text()), scalar.text()));
  }

  private Made made(Spot spot, String before) {
    Mapping root = (Mapping) applied(document.root(), spot, 0);
    return new Made(
        new KeyedDocument(document.file(), root),
        spot,
        before,
        new SetCell(cell.table(), cell.key(), cell.column(), before));
  }

  private static Node applied(Node node, Spot spot, int depth) {
    if (depth < spot.steps.size()) {
      Step step = spot.steps.get(depth);
      Node inner = applied(below(node, step), spot, depth + 1);
      return with(node, step, inner);
    }
    return switch (spot.kind) {
      case REPLACE -> new Scalar(spot.text, node.place());
      case ADD -> with(node, new Step.Key(spot.column), new Scalar(spot.text, node.place()));
      case REMOVE -> without((Mapping) node, spot.column);
      case WRAP -> {
        Map<String, Node> entries = new LinkedHashMap<>();
        entries.put(VALUE, node);
        entries.put(spot.column, new Scalar(spot.text, node.place()));
        yield new Mapping(entries, node.place());
      }
    };
  }

  private static Node with(Node node, Step step, Node inner) {
    return switch (step) {
      case Step.Key(String name) -> {
        Map<String, Node> entries = new LinkedHashMap<>(((Mapping) node).entries());
        entries.put(name, inner);
        yield new Mapping(entries, node.place());
      }
      case Step.Item(int index) -> {
        List<Node> items = new ArrayList<>(((Sequence) node).items());
        items.set(index, inner);
        yield new Sequence(items, node.place());
      }
    };
  }

  private static Node without(Mapping mapping, String key) {
    Map<String, Node> entries = new LinkedHashMap<>(mapping.entries());
    entries.remove(key);
    return new Mapping(entries, mapping.place());
  }

  private static Optional<Step> step(Node node, String word) {
    return switch (node) {
      case Mapping mapping -> mapping.find(word).map(_ -> new Step.Key(word));
      case Sequence sequence -> item(sequence, word);
      case Scalar _ -> Optional.empty();
    };
  }

  /// An item by its id, else by its number from 0.
  private static Optional<Step> item(Sequence sequence, String word) {
    List<Node> items = sequence.items();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Mapping mapping
          && mapping.findText("id").filter(word::equals).isPresent()) {
        return Optional.of(new Step.Item(i));
      }
    }
    return word.matches("\\d{1,6}") && Integer.parseInt(word) < items.size()
        ? Optional.of(new Step.Item(Integer.parseInt(word)))
        : Optional.empty();
  }

  private static Node below(Node node, Step step) {
    return switch (step) {
      case Step.Key(String name) -> ((Mapping) node).find(name).orElseThrow();
      case Step.Item(int index) -> ((Sequence) node).items().get(index);
    };
  }

  private Optional<Made> refuse(String word) {
    attempt.error(
        "edit.path",
        Place.file(document.file()).at(cell.key() + "." + cell.column()),
        Sentence.of(
            "hint.edit.path",
            "Items of a list go by their id; what is no single value is changed in the file"
                + " itself."),
        "Change of '%s', %s: there is no single value at '%s'.",
        cell.key(),
        cell.column(),
        word);
    return Optional.empty();
  }
}
