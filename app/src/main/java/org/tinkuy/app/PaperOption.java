package org.tinkuy.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tinkuy.reports.Paper;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The option `--paper`: the sheet that the PDF of a report is made for.
final class PaperOption {
  @Option(names = "--paper", paramLabel = "SIZE", defaultValue = "A4", converter = Sheet.class)
  private Paper paper = Paper.A4;

  Paper paper() {
    return paper;
  }

  /// Reads a sheet by its name, in capitals or not.
  static final class Sheet implements ITypeConverter<Paper> {
    @Override
    public Paper convert(String text) {
      return Arrays.stream(Paper.values())
          .filter(paper -> paper.name().equals(text.toUpperCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException(words()));
    }

    private static String words() {
      return Arrays.stream(Paper.values())
          .map(paper -> paper.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(", "));
    }
  }
}
