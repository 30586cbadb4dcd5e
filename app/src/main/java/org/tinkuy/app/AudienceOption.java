package org.tinkuy.app;

import org.tinkuy.figure.Audience;
import org.tinkuy.kernel.Refusal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads an audience on the command line.
final class AudienceOption implements ITypeConverter<Audience> {
  /// How audiences are written.
  static final String WORDS = "operator, public, tenant:ID";

  @Override
  public Audience convert(String text) {
    try {
      return Audience.parse(text);
    } catch (Refusal refusal) {
      throw new TypeConversionException(refusal.text());
    }
  }
}
