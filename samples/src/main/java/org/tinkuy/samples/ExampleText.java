package org.tinkuy.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.folder.TableFile;

/// The README of an example park: its text beside this class, with the rows counted as `check` and
/// `assess` count them.
final class ExampleText {
  private ExampleText() {}

  /// The text.
  ///
  /// @param clean the same park in tables alone
  static String of(String park, SampleFolder folder, SampleFolder clean) {
    int told = clean.tables().values().stream().mapToInt(TableFile::size).sum();
    String counts =
        clean.tables().values().stream()
            .map(table -> table.name() + " " + table.size())
            .sorted()
            .collect(Collectors.joining(", "));
    return read(park + ".md")
        .replace("{rows}", number(folder.rows()))
        .replace("{cleanRows}", number(clean.rows()))
        .replace("{figures}", number(told))
        .replace("{others}", number(clean.rows() - told))
        .replace("{counts}", counts);
  }

  private static String number(int rows) {
    return String.format(Locale.ROOT, "%,d", rows);
  }

  private static String read(String resource) {
    try (InputStream in =
        Objects.requireNonNull(ExampleText.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
