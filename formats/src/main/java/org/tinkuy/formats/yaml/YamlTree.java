package org.tinkuy.formats.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.KeyedDocument.Sequence;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Builds the tree of one YAML document from the parser's events.
///
/// The column of a place is the path of keys: `criteria[3].rule.formula`.
final class YamlTree {
  private static final Set<String> NOTHING = Set.of("null", "Null", "NULL", "~");
  private static final int MOST_LEVELS = 40;

  private final String file;
  private final Iterator<Event> events;
  private final Attempt attempt;

  YamlTree(String file, Iterable<Event> events, Attempt attempt) {
    this.file = file;
    this.events = events.iterator();
    this.attempt = attempt;
  }

  /// The outermost mapping; empty, with an error, where the document is something else.
  Optional<Mapping> root() {
    Optional<Mapping> root = Optional.of(new Mapping(Map.of(), Place.file(file)));
    boolean seen = false;
    while (events.hasNext()) {
      Event event = events.next();
      if (isContent(event)) {
        Place place = place(event, "");
        if (seen) {
          attempt.error(
              "yaml.documents",
              place,
              Sentence.of(
                  "hint.yaml.documents", "Move it to a file of its own, or remove the line '---'."),
              "A file holds one document, but here a second begins.");
          skip(event);
        } else if (event instanceof MappingStartEvent) {
          root = Optional.of((Mapping) node(event, "", 0));
        } else if (!isEmptyScalar(event)) {
          attempt.error(
              "yaml.root",
              place,
              Sentence.of("hint.yaml.root", "Write lines such as 'name: value'."),
              "The file must hold keys with values, but holds something else.");
          skip(event);
          root = Optional.empty();
        }
        seen = true;
      }
    }
    return root;
  }

  private Node node(Event event, String path, int level) {
    Place place = place(event, path);
    return switch (event) {
      case ScalarEvent scalar -> {
        refuseTag(scalar.getTag(), place);
        yield new Scalar(isNothing(scalar) ? "" : scalar.getValue(), place);
      }
      case CollectionStartEvent start when level < MOST_LEVELS -> {
        refuseTag(start.getTag(), place);
        yield start instanceof MappingStartEvent
            ? mapping(path, level, place)
            : sequence(path, level, place);
      }
      case CollectionStartEvent _ -> {
        attempt.error(
            "yaml.levels",
            place,
            Sentence.of("hint.yaml.levels", "Remove levels."),
            "There may be %s levels, but here are more; the rest is left out.",
            MOST_LEVELS);
        skip(event);
        yield new Scalar("", place);
      }
      default -> {
        attempt.error(
            "yaml.alias",
            place,
            Sentence.of("hint.yaml.alias", "Write the value out."),
            "Aliases ('*name') are not read.");
        yield new Scalar("", place);
      }
    };
  }

  private Mapping mapping(String path, int level, Place place) {
    Map<String, Node> entries = new LinkedHashMap<>();
    for (Event key = events.next(); !(key instanceof CollectionEndEvent); key = events.next()) {
      String name = key instanceof ScalarEvent scalar ? scalar.getValue() : "";
      String inner = path.isEmpty() ? name : path + "." + name;
      Place at = place(key, inner);
      if (key instanceof ScalarEvent) {
        Node value = node(events.next(), inner, level + 1);
        if (entries.putIfAbsent(name, value) != null) {
          attempt.error(
              "yaml.keyTwice",
              at,
              Sentence.of("hint.yaml.keyTwice", "Remove or rename one of them."),
              "Key '%s' stands twice; the first is read.",
              name);
        }
      } else {
        attempt.error(
            "yaml.key",
            at,
            Sentence.of("hint.yaml.key", "Put quotes around it."),
            "A key must be a text, but here it is something else.");
        skip(key);
        skip(events.next());
      }
    }
    return new Mapping(entries, place);
  }

  private Sequence sequence(String path, int level, Place place) {
    List<Node> items = new ArrayList<>();
    for (Event item = events.next(); !(item instanceof CollectionEndEvent); item = events.next()) {
      items.add(node(item, path + "[" + items.size() + "]", level + 1));
    }
    return new Sequence(items, place);
  }

  /// Takes the events of a node and all below it.
  private void skip(Event first) {
    int open = first instanceof CollectionStartEvent ? 1 : 0;
    while (open > 0) {
      Event event = events.next();
      open += event instanceof CollectionStartEvent ? 1 : 0;
      open -= event instanceof CollectionEndEvent ? 1 : 0;
    }
  }

  private void refuseTag(Optional<String> tag, Place place) {
    if (tag.isPresent() && !tag.get().equals("!")) {
      attempt.error(
          "yaml.tag",
          place,
          Sentence.of("hint.yaml.tag", "Write plain text."),
          "Tags ('%s') are not read.",
          tag.get());
    }
  }

  private Place place(Event event, String path) {
    return Place.row(file, event.getStartMark().map(Mark::getLine).orElse(-1) + 1).at(path);
  }

  private static boolean isContent(Event event) {
    return event instanceof ScalarEvent
        || event instanceof CollectionStartEvent
        || event instanceof AliasEvent;
  }

  /// Whether a value says in YAML's own word that there is none, which is no text that a person
  /// wrote; within quotes it is one.
  private static boolean isNothing(ScalarEvent scalar) {
    return scalar.isPlain() && NOTHING.contains(scalar.getValue());
  }

  private static boolean isEmptyScalar(Event event) {
    return event instanceof ScalarEvent scalar && scalar.isPlain() && scalar.getValue().isEmpty();
  }
}
