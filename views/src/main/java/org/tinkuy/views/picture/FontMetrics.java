package org.tinkuy.views.picture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// How wide words are in Source Sans Pro, from the font's own tables kept as data: the same on
/// every machine, with or without the font. Kerning is left out, so words come out a hair too wide.
public final class FontMetrics {
  /// Running text and labels.
  public static final FontMetrics REGULAR = load("source-sans-pro-regular.widths");

  /// Headings and figures.
  public static final FontMetrics SEMIBOLD = load("source-sans-pro-semibold.widths");

  /// Height of a capital letter, in parts of the type size.
  public static final double CAPITAL = 0.66;

  private static final int CODE_POINTS = 0x10000;
  private static final int PER_SIZE = 1000;
  private static final short ABSENT = -1;
  private static final int WIDE_SCRIPTS = 0x2E80;

  private final short[] widths;

  private FontMetrics(short[] widths) {
    this.widths = widths;
  }

  /// The width of a line of words.
  ///
  /// @param size_px type size in pixels, from 0
  /// @return pixels
  public double width_px(String text, double size_px) {
    long sum = text.codePoints().mapToLong(this::width).sum();
    return sum * size_px / PER_SIZE;
  }

  /// Breaks words into lines at spaces; a word longer than a line stays whole.
  ///
  /// @param size_px type size in pixels, from 0
  /// @param room_px the width a line may have
  public List<String> wrap(String text, double size_px, double room_px) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && width_px(line + " " + word, size_px) > room_px) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return List.copyOf(lines);
  }

  /// Cuts words with an ellipsis so that they fit.
  ///
  /// @param size_px type size in pixels, from 0
  /// @param room_px the width there is
  public String fit(String text, double size_px, double room_px) {
    if (width_px(text, size_px) <= room_px) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width_px(text.substring(0, end).strip() + "…", size_px) > room_px) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).strip() + "…";
  }

  /// The advance width of one character in thousandths of the type size; a guess for characters
  /// that the font lacks.
  int width(int codePoint) {
    if (codePoint < CODE_POINTS && widths[codePoint] != ABSENT) {
      return widths[codePoint];
    }
    return codePoint >= WIDE_SCRIPTS ? PER_SIZE : PER_SIZE * 3 / 5;
  }

  private static FontMetrics load(String name) {
    short[] widths = new short[CODE_POINTS];
    Arrays.fill(widths, ABSENT);
    InputStream resource =
        Objects.requireNonNull(FontMetrics.class.getResourceAsStream(name), name);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> take(line, widths));
    } catch (IOException e) {
      throw new UncheckedIOException("Font widths " + name, e);
    }
    return new FontMetrics(widths);
  }

  private static void take(String line, short[] widths) {
    int space = line.indexOf(' ');
    String range = line.substring(0, space);
    int dash = range.indexOf('-');
    int from = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), 16);
    int to = Integer.parseInt(dash < 0 ? range : range.substring(dash + 1), 16);
    Arrays.fill(widths, from, to + 1, Short.parseShort(line.substring(space + 1)));
  }
}
