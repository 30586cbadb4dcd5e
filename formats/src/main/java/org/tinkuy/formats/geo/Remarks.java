package org.tinkuy.formats.geo;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tinkuy.formats.geo.RawLayer.Feature;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Severity;

/// Makes issues about one map layer, or about one feature of it.
final class Remarks {
  private final List<Issue> sink;
  private final Place place;
  private final Sentence title;

  private Remarks(List<Issue> sink, Place place, Sentence title) {
    this.sink = sink;
    this.place = place;
    this.title = title;
  }

  static Remarks onLayer(Place file) {
    return new Remarks(new ArrayList<>(), file, Sentence.NONE);
  }

  /// The same, about one feature.
  Remarks on(Feature feature) {
    return new Remarks(sink, place.atRow(feature.number()), feature.title());
  }

  /// The same, about one property.
  Remarks at(String property) {
    return new Remarks(sink, place.at(property), title);
  }

  /// How sentences call the feature; says nothing about a whole layer.
  Sentence title() {
    return title;
  }

  @FormatMethod
  void error(String code, Sentence hint, @FormatString String text, Object... args) {
    add(Severity.ERROR, hint, Sentence.of(Issue.KEY + code, text, args));
  }

  @FormatMethod
  void warn(String code, Sentence hint, @FormatString String text, Object... args) {
    add(Severity.WARNING, hint, Sentence.of(Issue.KEY + code, text, args));
  }

  @FormatMethod
  void note(String code, Sentence hint, @FormatString String text, Object... args) {
    add(Severity.NOTE, hint, Sentence.of(Issue.KEY + code, text, args));
  }

  /// Hands all issues on, first those of the whole file, then by feature.
  void moveTo(Attempt attempt) {
    sink.sort(Comparator.comparingInt(issue -> issue.place().row()));
    attempt.addAll(sink);
  }

  private void add(Severity severity, Sentence hint, Sentence reason) {
    sink.add(new Issue(severity, place, reason, hint));
  }
}
