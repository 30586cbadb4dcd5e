package org.tinkuy.reports;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.tinkuy.views.Labels;

/// English words of the frame, for tests only, and the key itself for the rest; the program takes
/// them from the catalog.
final class SampleLabels {
  private SampleLabels() {}

  static Labels english() {
    Properties texts = new Properties();
    try (InputStreamReader reader =
        new InputStreamReader(
            Objects.requireNonNull(SampleLabels.class.getResourceAsStream("labels.properties")),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("labels.properties", e);
    }
    Map<String, String> byKey = new HashMap<>();
    Labels.keys().forEach(key -> byKey.put(key, texts.getProperty(key, key)));
    return new Labels(byKey);
  }
}
