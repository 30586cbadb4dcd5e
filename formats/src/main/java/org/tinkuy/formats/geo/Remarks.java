package org.tinkuy.formats.geo;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tinkuy.formats.geo.RawLayer.Feature;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Severity;

/// Makes issues about one map layer, or about one feature of it.
///
/// The values of an issue about a feature are its number, its line, its plot or "", and then those
/// of the sentence.
final class Remarks {
  private final List<Issue> sink;
  private final Place place;
  private final String opening;
  private final List<String> openingValues;

  private Remarks(List<Issue> sink, Place place, String opening, List<String> openingValues) {
    this.sink = sink;
    this.place = place;
    this.opening = opening;
    this.openingValues = openingValues;
  }

  static Remarks onLayer(Place file) {
    return new Remarks(new ArrayList<>(), file, "", List.of());
  }

  /// The same, about one feature; its sentences follow the feature's name and a colon.
  Remarks on(Feature feature) {
    return new Remarks(
        sink,
        place.atRow(feature.number()),
        feature.title() + ": ",
        List.of(String.valueOf(feature.number()), String.valueOf(feature.line()), feature.plot()));
  }

  /// The same, about one property.
  Remarks at(String property) {
    return new Remarks(sink, place.at(property), opening, openingValues);
  }

  @FormatMethod
  void error(String code, String suggestion, @FormatString String sentence, Object... args) {
    add(Severity.ERROR, code, suggestion, sentence, args);
  }

  @FormatMethod
  void warn(String code, String suggestion, @FormatString String sentence, Object... args) {
    add(Severity.WARNING, code, suggestion, sentence, args);
  }

  @FormatMethod
  void note(String code, String suggestion, @FormatString String sentence, Object... args) {
    add(Severity.NOTE, code, suggestion, sentence, args);
  }

  /// Hands all issues on, first those of the whole file, then by feature.
  void moveTo(Attempt attempt) {
    sink.sort(Comparator.comparingInt(issue -> issue.place().row()));
    attempt.addAll(sink);
  }

  @FormatMethod
  private void add(
      Severity severity,
      String code,
      String suggestion,
      @FormatString String sentence,
      Object... args) {
    List<String> values = new ArrayList<>(openingValues);
    for (Object arg : args) {
      values.add(String.valueOf(arg));
    }
    String message = opening + String.format(Locale.ROOT, sentence, args);
    sink.add(new Issue(code, severity, place, message, values, suggestion));
  }
}
