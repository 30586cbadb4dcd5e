package org.tinkuy.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderedCodesTest {
  @Test
  void listsAndTheirCodesKeepTheirOrderAndTellWhatTheyHold() {
    List<String> classes = new ArrayList<>(List.of("2011", "1010", "2012"));
    Map<String, List<String>> written = new LinkedHashMap<>();
    written.put("isic", classes);
    written.put("colours", List.of("red"));

    Map<String, List<String>> lists = OrderedCodes.copyOf(written);
    classes.clear();

    assertThat(lists.keySet()).containsExactly("isic", "colours");
    assertThat(lists.getOrDefault("isic", List.of())).isEqualTo(List.of("2011", "1010", "2012"));
    assertThat(lists.getOrDefault("isic", List.of()).contains("1010")).isTrue();
    assertThat(lists.getOrDefault("isic", List.of()).contains("red")).isFalse();
  }
}
