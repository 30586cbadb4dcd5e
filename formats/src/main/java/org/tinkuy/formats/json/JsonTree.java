package org.tinkuy.formats.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.KeyedDocument.Sequence;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.kernel.Sentence;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Builds the tree of one JSON text from the parser's tokens.
///
/// The column of a place is the path of keys: `streams[3].heat_kW`.
final class JsonTree {
  private static final int MOST_VALUES = 5_000_000;

  private final String file;
  private final JsonParser parser;
  private final Attempt attempt;
  private int values;

  JsonTree(String file, JsonParser parser, Attempt attempt) {
    this.file = file;
    this.parser = parser;
    this.attempt = attempt;
  }

  /// The outermost mapping; empty, with an error, where the text is something else.
  Optional<Mapping> root() {
    JsonToken first = parser.nextToken();
    if (first != JsonToken.START_OBJECT) {
      attempt.error(
          "json.root",
          place(""),
          Sentence.of("hint.json.root", "Begin it with '{'."),
          "The file must hold one JSON object, but holds nothing or something else.");
      return Optional.empty();
    }
    Optional<Mapping> root = attempt.at(place(""), () -> mapping(""));
    if (root.isPresent() && parser.nextToken() != null) {
      attempt.error(
          "json.trailing",
          place(""),
          Sentence.of("hint.json.trailing", "Remove what follows."),
          "The file must end after its one JSON object, but goes on.");
    }
    return root;
  }

  /// The mapping that begins at the current token.
  ///
  /// @param path the keys that lead to it
  /// @throws Refusal where it has too many values
  Mapping mappingAt(String path) {
    return mapping(path);
  }

  /// The value at the current token.
  ///
  /// @throws Refusal where there are too many
  private Node node(String path) {
    Check.that(
        ++values <= MOST_VALUES,
        "json.values",
        "The file may hold %s values, but holds more.",
        MOST_VALUES);
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(path);
      case START_ARRAY -> sequence(path);
      case VALUE_NULL -> new Scalar("", place(path));
      default -> new Scalar(parser.getString(), place(path));
    };
  }

  private Mapping mapping(String path) {
    Place start = place(path);
    Map<String, Node> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      String inner = path.isEmpty() ? key : path + "." + key;
      Place at = place(inner);
      parser.nextToken();
      if (entries.putIfAbsent(key, node(inner)) != null) {
        attempt.error(
            "json.keyTwice",
            at,
            Sentence.of("hint.json.keyTwice", "Remove or rename one of them."),
            "Key '%s' stands twice; the first is read.",
            key);
      }
    }
    return new Mapping(entries, start);
  }

  private Sequence sequence(String path) {
    Place start = place(path);
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(path + "[" + items.size() + "]"));
    }
    return new Sequence(items, start);
  }

  private Place place(String path) {
    return Place.row(file, Math.max(0, parser.currentTokenLocation().getLineNr())).at(path);
  }
}
