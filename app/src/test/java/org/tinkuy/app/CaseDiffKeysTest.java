package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.KeyedDocument.Sequence;
import org.tinkuy.document.WrittenChange;
import org.tinkuy.kernel.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A case that has every key of the schema, each of them changed and taken out: every change is
/// told with its path, what was there and what is there now.
class CaseDiffKeysTest {
  private static final Place HERE = Place.file("finance.yaml");
  private static final JsonNode SCHEMA =
      JsonMapper.shared().readTree(Folders.read(Folders.ROOT.resolve("schema/finance-1.json")));

  private final Set<String> keys = new TreeSet<>();

  /// An example of what a schema allows, with all keys of it and of all its forms.
  private Node example(JsonNode schema, Set<String> open) {
    Map<String, JsonNode> properties = new LinkedHashMap<>();
    List<JsonNode> items = new ArrayList<>();
    Set<String> refs = new HashSet<>(open);
    gather(schema, refs, properties, items);
    if (!items.isEmpty()) {
      return new Sequence(List.of(example(items.getFirst(), refs)), HERE);
    }
    if (properties.isEmpty()) {
      return new Scalar("1 m2", HERE);
    }
    Map<String, Node> entries = new LinkedHashMap<>();
    properties.forEach(
        (name, below) -> {
          keys.add(name);
          entries.put(name, example(below, refs));
        });
    return new Mapping(entries, HERE);
  }

  private static void gather(
      JsonNode schema, Set<String> refs, Map<String, JsonNode> properties, List<JsonNode> items) {
    JsonNode ref = schema.path("$ref");
    if (ref.isString() && refs.add(ref.asString())) {
      gather(SCHEMA.at(ref.asString().substring(1)), refs, properties, items);
    }
    for (String form : List.of("oneOf", "anyOf", "allOf")) {
      schema.path(form).forEach(each -> gather(each, refs, properties, items));
    }
    for (String form : List.of("then", "else")) {
      if (schema.has(form)) {
        gather(schema.path(form), refs, properties, items);
      }
    }
    schema
        .path("properties")
        .properties()
        .forEach(
            each -> {
              if (!each.getValue().isEmpty() || !properties.containsKey(each.getKey())) {
                properties.put(each.getKey(), each.getValue());
              }
            });
    if (schema.path("items").isObject()) {
      items.add(schema.path("items"));
    }
  }

  private static Node with(Node node, List<String> path, Node leaf, boolean isGone) {
    if (path.isEmpty()) {
      return leaf;
    }
    List<String> below = path.subList(1, path.size());
    if (node instanceof Sequence sequence) {
      return new Sequence(List.of(with(sequence.items().getFirst(), below, leaf, isGone)), HERE);
    }
    Map<String, Node> entries = new LinkedHashMap<>(((Mapping) node).entries());
    if (isGone && below.isEmpty()) {
      entries.remove(path.getFirst());
    } else {
      entries.computeIfPresent(path.getFirst(), (_, old) -> with(old, below, leaf, isGone));
    }
    return new Mapping(entries, HERE);
  }

  private static void leaves(Node node, List<String> path, Map<List<String>, String> found) {
    switch (node) {
      case Scalar scalar -> found.put(path, scalar.text());
      case Sequence sequence -> leaves(sequence.items().getFirst(), plus(path, "0"), found);
      case Mapping mapping ->
          mapping.entries().forEach((key, below) -> leaves(below, plus(path, key), found));
    }
  }

  private static List<String> plus(List<String> path, String next) {
    List<String> longer = new ArrayList<>(path);
    longer.add(next);
    return longer;
  }

  @Test
  void everyKeyOfTheSchemaIsToldWhereItChanges() {
    KeyedDocument all = new KeyedDocument("finance.yaml", (Mapping) example(SCHEMA, Set.of()));
    Map<List<String>, String> leaves = new HashMap<>();
    leaves(all.root(), List.of(), leaves);
    assertThat(keys)
        .hasSizeGreaterThan(200)
        .contains("years", "grace_years", "first", "signed", "opening", "share_percent", "letter");

    for (List<String> path : leaves.keySet()) {
      String key = String.join(".", path);
      KeyedDocument changed =
          new KeyedDocument(
              "finance.yaml", (Mapping) with(all.root(), path, new Scalar("2 ha", HERE), false));
      List<WrittenChange> told = WrittenChange.between(all, changed);
      // another id is another item: the one is gone, with all that it has, and the other is new
      boolean isItem = path.getLast().equals("id") && path.get(path.size() - 2).equals("0");
      assertThat(told)
          .as(key)
          .anySatisfy(each -> assertThat(each.before()).isEqualTo("1 m2"))
          .anySatisfy(each -> assertThat(each.after()).isEqualTo("2 ha"));
      if (!isItem) {
        assertThat(told).as(key).hasSize(1);
      }
      if (!path.getLast().equals("0")) {
        KeyedDocument without =
            new KeyedDocument(
                "finance.yaml", (Mapping) with(all.root(), path, new Scalar("", HERE), true));
        assertThat(WrittenChange.between(all, without))
            .as("without " + key)
            .isNotEmpty()
            .anySatisfy(each -> assertThat(each.before()).isEqualTo("1 m2"));
      }
    }
  }
}
