package org.tinkuy.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The font files that come with the program.
enum Fonts {
  REGULAR("/fonts/ttf/SourceSansPro/SourceSansPro-Regular.ttf", "Source Sans Pro", 400),
  SEMIBOLD("/fonts/ttf/SourceSansPro/SourceSansPro-SemiBold.ttf", "Source Sans Pro", 600),
  /// Stands in for characters that the family lacks.
  FALLBACK("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf", "DejaVu Sans", 400);

  private static final int TABLE_COUNT = 4;
  private static final int FIRST_TABLE = 12;
  private static final int TABLE_ENTRY = 16;
  private static final int SUBSTITUTIONS = tag("GSUB");
  private static final int UNREAD = tag("-sub");

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

  /// The font without its ligatures: some of them ("ft") stand for no character, so words in a PDF
  /// could be neither searched nor read aloud.
  byte[] bytes() {
    try (InputStream in =
        Objects.requireNonNull(Fonts.class.getResourceAsStream(resource), resource)) {
      byte[] font = in.readAllBytes();
      ByteBuffer tables = ByteBuffer.wrap(font);
      for (int i = 0; i < tables.getShort(TABLE_COUNT); i++) {
        int entry = FIRST_TABLE + i * TABLE_ENTRY;
        if (tables.getInt(entry) == SUBSTITUTIONS) {
          tables.putInt(entry, UNREAD);
        }
      }
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException("Font " + resource, e);
    }
  }

  private static int tag(String name) {
    return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
  }
}
