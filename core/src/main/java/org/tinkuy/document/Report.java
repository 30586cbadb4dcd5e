package org.tinkuy.document;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Severity;

/// Tells issues with their sentences and the values in them, which other languages need.
///
/// @param attempt where they are collected
record Report(Attempt attempt) {
  /// The order in which a person goes through the files; it does not depend on how they were read.
  static final Comparator<Place> READING_ORDER =
      Comparator.comparing((Place place) -> place.file())
          .thenComparing(place -> place.sheet())
          .thenComparingInt(place -> place.row());

  /// An error: what it concerns is left out.
  ///
  /// @param hint what could be written instead
  @FormatMethod
  void error(
      String code, Place place, String hint, @FormatString String text, @Nullable Object... args) {
    attempt.add(new Issue(code, Severity.ERROR, place, sentence(text, args), values(args), hint));
  }

  /// A warning: it is taken, but somebody should look.
  ///
  /// @param hint what could be written instead
  @FormatMethod
  void warn(
      String code, Place place, String hint, @FormatString String text, @Nullable Object... args) {
    attempt.add(new Issue(code, Severity.WARNING, place, sentence(text, args), values(args), hint));
  }

  /// A note: it is taken, and this is how.
  @FormatMethod
  void note(
      String code, Place place, String hint, @FormatString String text, @Nullable Object... args) {
    attempt.add(new Issue(code, Severity.NOTE, place, sentence(text, args), values(args), hint));
  }

  @FormatMethod
  private static String sentence(@FormatString String text, @Nullable Object... args) {
    return String.format(Locale.ROOT, text, args);
  }

  private static List<String> values(@Nullable Object... args) {
    return Arrays.stream(args).map(String::valueOf).toList();
  }

  /// Near words as a hint.
  ///
  /// @param otherwise the hint where none is near
  static String maybe(List<String> near, String otherwise) {
    return near.isEmpty() ? otherwise : "Maybe " + String.join(", ", near) + ".";
  }
}
