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

/// The README of an example park: its text beside this class, with the rows counted.
final class ExampleText {
  private ExampleText() {}

  static String of(String park, SampleFolder folder) {
    int rows = folder.tables().values().stream().mapToInt(TableFile::size).sum();
    String counts =
        folder.tables().values().stream()
            .map(table -> table.name() + " " + table.size())
            .sorted()
            .collect(Collectors.joining(", "));
    return read(park + ".md")
        .replace("{rows}", String.format(Locale.ROOT, "%,d", rows))
        .replace("{counts}", counts);
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
