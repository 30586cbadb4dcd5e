package org.tinkuy.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {
  @Test
  void fallsBackToTheLanguageThenToEnglishThenToTheFirst() {
    LocalizedText text = LocalizedText.of("en", "water").with("es", "agua").with("pt", "água");

    assertThat(text.in("es")).isEqualTo("agua");
    assertThat(text.in("pt-BR")).isEqualTo("água");
    assertThat(text.in("fr")).isEqualTo("water");
    assertThat(LocalizedText.of("es", "agua").in("fr")).isEqualTo("agua");
  }

  @Test
  void refusesToBeEmpty() {
    Refused.by("kernel.text.empty", () -> new LocalizedText(new TreeMap<>()));
  }
}
