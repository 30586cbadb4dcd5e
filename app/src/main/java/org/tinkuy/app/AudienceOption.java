package org.tinkuy.app;

import java.util.Iterator;
import java.util.List;
import org.tinkuy.figure.Audience;
import org.tinkuy.kernel.Refusal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The option `--audience`: for whom an answer is written.
final class AudienceOption {
  /// How audiences are written.
  static final String WORDS = "operator, public, tenant:ID";

  @Option(
      names = "--audience",
      paramLabel = "WHO",
      defaultValue = "operator",
      completionCandidates = Known.class,
      converter = Reading.class)
  private Audience audience = Audience.OPERATOR;

  Audience audience() {
    return audience;
  }

  /// Reads an audience as it is written on the command line.
  static final class Reading implements ITypeConverter<Audience> {
    @Override
    public Audience convert(String text) {
      try {
        return Audience.parse(text);
      } catch (Refusal refusal) {
        throw new TypeConversionException(refusal.text());
      }
    }
  }

  /// The audiences that need no id, for the completion of a shell; asked for only there.
  static final class Known implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("operator", "public").iterator();
    }
  }
}
