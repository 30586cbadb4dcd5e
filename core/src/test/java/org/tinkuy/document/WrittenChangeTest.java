package org.tinkuy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.KeyedDocument.Sequence;
import org.tinkuy.kernel.Place;

class WrittenChangeTest {
  private static final Place HERE = Place.file("case.yaml");

  private static Node node(Object of) {
    return switch (of) {
      case Map<?, ?> map -> {
        Map<String, Node> entries = new TreeMap<>();
        map.forEach((key, value) -> entries.put(key.toString(), node(value)));
        yield new Mapping(entries, HERE);
      }
      case List<?> list -> new Sequence(list.stream().map(WrittenChangeTest::node).toList(), HERE);
      default -> new Scalar(of.toString(), HERE);
    };
  }

  private static KeyedDocument document(Object... layers) {
    return new KeyedDocument("case.yaml", (Mapping) node(Map.of("layers", List.of(layers))));
  }

  private static final Map<String, Object> SENIOR =
      Map.of("id", "senior", "years", "12", "rate", "8 %", "phases", List.of("north"));
  private static final Map<String, Object> OWNERS = Map.of("id", "owners", "kind", "equity");

  @Test
  void tellsEachValueWithItsPathAndWhatItWas() {
    Map<String, Object> other =
        Map.of(
            "id",
            "senior",
            "years",
            "10",
            "rate",
            Map.of("value", "9 %", "source", "term sheet"),
            "phases",
            List.of("north", "south"));

    assertThat(WrittenChange.between(document(SENIOR, OWNERS), document(other, OWNERS)))
        .extracting(each -> each.path() + ": " + each.before() + " -> " + each.after())
        .containsExactly(
            "layers.senior.phases: north -> north, south",
            "layers.senior.rate.source:  -> term sheet",
            "layers.senior.rate: 8 % -> 9 %",
            "layers.senior.years: 12 -> 10");
  }

  @Test
  void aValueThatOnlyGainsAnObjectIsTheSame() {
    Map<String, Object> plain = Map.of("id", "senior", "rate", "8 %");
    Map<String, Object> object = Map.of("id", "senior", "rate", Map.of("value", "8 %"));

    assertThat(WrittenChange.between(document(plain), document(object))).isEmpty();
    assertThat(WrittenChange.between(document(object), document(plain))).isEmpty();
  }

  @Test
  void anObjectThatOnlyOneHasIsToldValueByValueAndTakenWhole() {
    KeyedDocument before = document(OWNERS);
    KeyedDocument after = document(SENIOR, OWNERS);

    List<WrittenChange> changes = WrittenChange.between(before, after);

    assertThat(changes)
        .extracting(WrittenChange::path)
        .containsExactly(
            "layers.senior.id",
            "layers.senior.phases",
            "layers.senior.rate",
            "layers.senior.years");
    assertThat(changes).extracting(WrittenChange::before).containsOnly("");
    assertThat(changes.getFirst().in(before, after)).isEqualTo(after);
    WrittenChange gone = WrittenChange.between(after, before).getFirst();
    assertThat(gone.after()).isEmpty();
    assertThat(gone.in(after, before)).isEqualTo(before);
  }

  @Test
  void oneOfTwoChangesIsTakenAlone() {
    KeyedDocument before = document(SENIOR, OWNERS);
    KeyedDocument after = document(Map.of("id", "senior", "years", "10", "rate", "9 %"), OWNERS);
    WrittenChange years = WrittenChange.between(before, after).getLast();

    assertThat(WrittenChange.between(before, years.in(before, after)))
        .extracting(WrittenChange::path)
        .containsExactly("layers.senior.years");
  }

  @Test
  void anotherOrderIsAChange() {
    assertThat(WrittenChange.between(document(SENIOR, OWNERS), document(OWNERS, SENIOR)))
        .containsExactly(
            new WrittenChange(List.of("layers"), List.of(), "senior, owners", "owners, senior"));
  }
}
