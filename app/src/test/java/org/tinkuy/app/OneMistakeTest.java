package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.KeyedDocument.Sequence;
import org.tinkuy.kernel.Issue;

/// One value of a case is written wrongly: that is told, and nothing that only follows from it.
class OneMistakeTest {
  private static final List<String> FILES =
      List.of(
          "examples/valle-claro-tables/finance.yaml",
          "conformance/finance/every-kind.yaml",
          "conformance/finance/two-phases.yaml");

  /// A value and the document with another one in its place.
  private record Mistake(String path, KeyedDocument document) {}

  private static KeyedDocument read(String file) {
    return MoneyCases.document(Folders.ROOT.resolve(file));
  }

  private static void each(Node node, String path, String value, Map<String, Node> mistakes) {
    switch (node) {
      case Scalar scalar -> mistakes.put(path, new Scalar(value, scalar.place()));
      case Sequence sequence -> {
        for (int i = 0; i < sequence.items().size(); i++) {
          Map<String, Node> inner = new LinkedHashMap<>();
          each(sequence.items().get(i), path + "[" + i + "]", value, inner);
          int at = i;
          inner.forEach(
              (key, changed) -> {
                List<Node> items = new ArrayList<>(sequence.items());
                items.set(at, changed);
                mistakes.put(key, new Sequence(items, sequence.place()));
              });
        }
      }
      case Mapping mapping ->
          mapping
              .entries()
              .forEach(
                  (key, child) -> {
                    Map<String, Node> inner = new LinkedHashMap<>();
                    each(child, path.isEmpty() ? key : path + "." + key, value, inner);
                    inner.forEach(
                        (name, changed) -> {
                          Map<String, Node> entries = new LinkedHashMap<>(mapping.entries());
                          entries.put(key, changed);
                          mistakes.put(name, new Mapping(entries, mapping.place()));
                        });
                  });
    }
  }

  private static List<Mistake> mistakes(String file, String value) {
    Map<String, Node> mistakes = new LinkedHashMap<>();
    each(read(file).root(), "", value, mistakes);
    List<Mistake> all = new ArrayList<>();
    mistakes.forEach(
        (path, root) ->
            all.add(new Mistake(path, new KeyedDocument("finance.yaml", (Mapping) root))));
    return all;
  }

  @ParameterizedTest
  @ValueSource(strings = {"x y", "-7", "1e99", "2099", "8 sheep"})
  void isToldAlone(String value) {
    int told = 0;
    List<String> noise = new ArrayList<>();
    for (String file : FILES) {
      for (Mistake each : mistakes(file, value)) {
        List<String> errors =
            MoneyCases.read(each.document()).issues().stream()
                .filter(Issue::isError)
                .map(issue -> issue.code() + " at " + issue.place().column())
                .toList();
        told += errors.size();
        if (errors.size() > 1) {
          noise.add(each.path() + ": " + errors);
        }
      }
    }
    assertThat(told).isGreaterThan(100);
    assertThat(noise).isEmpty();
  }

  /// The same values under keys of which one is misspelt.
  private static void renamed(Node node, String path, Map<String, Node> mistakes) {
    switch (node) {
      case Scalar _ -> {}
      case Sequence sequence -> {
        for (int i = 0; i < sequence.items().size(); i++) {
          Map<String, Node> inner = new LinkedHashMap<>();
          renamed(sequence.items().get(i), path + "[" + i + "]", inner);
          int at = i;
          inner.forEach(
              (key, changed) -> {
                List<Node> items = new ArrayList<>(sequence.items());
                items.set(at, changed);
                mistakes.put(key, new Sequence(items, sequence.place()));
              });
        }
      }
      case Mapping mapping ->
          mapping
              .entries()
              .forEach(
                  (key, child) -> {
                    Map<String, Node> entries = new LinkedHashMap<>();
                    mapping
                        .entries()
                        .forEach((k, v) -> entries.put(k.equals(key) ? misspelt(k) : k, v));
                    String name = path.isEmpty() ? key : path + "." + key;
                    mistakes.put(name, new Mapping(entries, mapping.place()));
                    Map<String, Node> inner = new LinkedHashMap<>();
                    renamed(child, name, inner);
                    inner.forEach(
                        (below, changed) -> {
                          Map<String, Node> others = new LinkedHashMap<>(mapping.entries());
                          others.put(key, changed);
                          mistakes.put(below, new Mapping(others, mapping.place()));
                        });
                  });
    }
  }

  private static String misspelt(String key) {
    return key + key.charAt(key.length() - 1);
  }

  @Test
  void aMisspeltKeyIsToldAlone() {
    List<String> noise = new ArrayList<>();
    int told = 0;
    for (String file : FILES) {
      Map<String, Node> mistakes = new LinkedHashMap<>();
      renamed(read(file).root(), "", mistakes);
      for (Map.Entry<String, Node> each : mistakes.entrySet()) {
        List<String> errors =
            MoneyCases.read(new KeyedDocument("finance.yaml", (Mapping) each.getValue()))
                .issues()
                .stream()
                .filter(Issue::isError)
                .map(issue -> issue.code() + " at " + issue.place().column())
                .toList();
        told += errors.size();
        if (errors.size() > 1) {
          noise.add(each.getKey() + ": " + errors);
        }
      }
    }
    assertThat(told).isGreaterThan(100);
    assertThat(noise).isEmpty();
  }

  /// Two mistakes that have nothing to do with each other are told both.
  @Test
  void twoAreBothTold() {
    KeyedDocument first =
        mistakes(FILES.getFirst(), "x y").stream()
            .filter(each -> each.path().equals("start"))
            .findFirst()
            .orElseThrow()
            .document();
    Map<String, Node> again = new LinkedHashMap<>();
    each(first.root(), "", "-7 %", again);
    Node both = Optional.ofNullable(again.get("layers[1].rate.value")).orElseThrow();

    assertThat(MoneyCases.read(new KeyedDocument("finance.yaml", (Mapping) both)).issues())
        .filteredOn(Issue::isError)
        .extracting(issue -> issue.place().column())
        .containsExactly("start", "layers[1].rate.value");
  }
}
