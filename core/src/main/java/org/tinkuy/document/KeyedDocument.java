package org.tinkuy.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.kernel.Place;

/// A tree of text with places: what a YAML or JSON file says before anyone interprets it.
///
/// @param file the file it came from
/// @param root its outermost mapping
public record KeyedDocument(String file, Mapping root) {

  /// A part of the tree.
  public sealed interface Node {
    /// Where it stands.
    Place place();
  }

  /// A single text; numbers and dates are texts until a reader gives them a meaning.
  ///
  /// @param text what is written, never null; empty for an empty value
  /// @param place where it stands
  public record Scalar(String text, Place place) implements Node {}

  /// Items in order.
  ///
  /// @param items the items
  /// @param place where the first one stands
  public record Sequence(List<Node> items, Place place) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }

    /// The texts of the items that are scalars.
    public List<String> texts() {
      List<String> texts = new ArrayList<>();
      for (Node item : items) {
        if (item instanceof Scalar scalar) {
          texts.add(scalar.text());
        }
      }
      return texts;
    }
  }

  /// Entries by key, in order.
  ///
  /// @param entries the entries
  /// @param place where the first one stands
  public record Mapping(Map<String, Node> entries, Place place) implements Node {
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    public Optional<Node> find(String key) {
      return Optional.ofNullable(entries.get(key));
    }

    /// The text of an entry that is a scalar with something in it.
    public Optional<String> findText(String key) {
      return find(key)
          .filter(Scalar.class::isInstance)
          .map(node -> ((Scalar) node).text())
          .filter(text -> !text.isEmpty());
    }

    public Optional<Mapping> findMapping(String key) {
      return find(key).filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }

    /// The items of an entry: a sequence's own, a scalar as one item, none where it is absent.
    public List<Node> list(String key) {
      return switch (entries.get(key)) {
        case null -> List.of();
        case Sequence sequence -> sequence.items();
        case Scalar scalar -> scalar.text().isEmpty() ? List.of() : List.of(scalar);
        case Mapping mapping -> List.of(mapping);
      };
    }

    /// The texts of an entry that is a list or a single text.
    public List<String> texts(String key) {
      return new Sequence(list(key), place).texts();
    }

    /// Where an entry stands, or the mapping's own place.
    public Place placeOf(String key) {
      return find(key).map(Node::place).orElse(place);
    }
  }
}
