package org.tinkuy.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tinkuy.kernel.Refusal;

class LabelsTest {
  @Test
  void refusesToBeginWithATextMissing() {
    Map<String, String> texts = complete();
    texts.remove("report.contents");
    assertThatThrownBy(() -> new Labels(texts))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("report.contents");
  }

  @Test
  void fillsThePlacesOfAText() {
    Map<String, String> texts = complete();
    texts.put("report.source", "Source: {source}.");
    Labels labels = new Labels(texts);
    assertThat(labels.text(Label.SOURCE, "source", "plots.geojson"))
        .isEqualTo("Source: plots.geojson.");
  }

  @Test
  void leavesOutTextsThatAreNotOfTheFrame() {
    Map<String, String> texts = complete();
    texts.put("criterion.EN-I1", "Large firms with a management system");
    assertThat(new Labels(texts).byKey()).containsOnlyKeys(Labels.keys());
  }

  @Test
  void hasWordsForEachSign() {
    Labels labels = new Labels(complete());
    for (Sign sign : Sign.values()) {
      assertThat(labels.text(sign)).isEqualTo("<" + sign.labelKey() + ">");
    }
  }

  private static Map<String, String> complete() {
    return new HashMap<>(
        Labels.keys().stream().collect(Collectors.toMap(key -> key, key -> "<" + key + ">")));
  }
}
