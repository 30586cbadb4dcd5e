package org.tinkuy.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The font files that come with the program.
enum Fonts {
  REGULAR("/fonts/ttf/SourceSansPro/SourceSansPro-Regular.ttf", "Source Sans Pro", 400),
  SEMIBOLD("/fonts/ttf/SourceSansPro/SourceSansPro-SemiBold.ttf", "Source Sans Pro", 600),
  /// Stands in for characters that the family lacks.
  FALLBACK("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf", "DejaVu Sans", 400);

  private final String resource;
  private final String family;
  private final int weight;

  Fonts(String resource, String family, int weight) {
    this.resource = resource;
    this.family = family;
    this.weight = weight;
  }

  String family() {
    return family;
  }

  int weight() {
    return weight;
  }

  InputStream open() {
    return Objects.requireNonNull(Fonts.class.getResourceAsStream(resource), resource);
  }

  byte[] bytes() {
    try (InputStream in = open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Font " + resource, e);
    }
  }
}
