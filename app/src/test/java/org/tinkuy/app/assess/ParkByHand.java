package org.tinkuy.app.assess;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// A park of three to four firms, and what each criterion comes to by hand.
///
/// @param rows its rows, see [WrittenPark]
/// @param byHand state, value and arithmetic of each criterion, see [ExpectedRow]
record ParkByHand(String rows, String byHand) {
  /// Meets most criteria.
  static final ParkByHand MOSTLY_MET = named("mostly-met");

  /// Has gaps, refusals, bands and typed answers.
  static final ParkByHand PATCHY = named("patchy");

  /// Much does not apply to it, and it has open grievances.
  static final ParkByHand QUIET = named("quiet");

  /// Fulfils the standard of China for demonstration parks.
  static final ParkByHand CHINA = named("china");

  /// Large, and cleaner than the zero-carbon parks of China must be.
  static final ParkByHand ZERO_CARBON = named("zero-carbon");

  /// Two firms in two years, for resource efficiency.
  static final ParkByHand RECP = named("recp");

  /// Three firms with all that the social indicators ask for.
  static final ParkByHand SOCIAL = named("social");

  private static ParkByHand named(String name) {
    return new ParkByHand(text(name + "-rows.txt"), text(name + "-by-hand.txt"));
  }

  private static String text(String file) {
    try (InputStream in = ParkByHand.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
