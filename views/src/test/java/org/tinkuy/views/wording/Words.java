package org.tinkuy.views.wording;

import java.util.Map;
import java.util.TreeMap;
import org.tinkuy.catalog.Texts;

/// The few words that tests of figures need.
final class Words {
  private static final Map<String, String> ENGLISH =
      Map.of(
          "report.value.any", "not known",
          "report.value.atLeast", "at least {low}",
          "report.value.about", "about {amount}",
          "report.value.atMost", "at most {high}",
          "report.value.between", "{low} to {high}",
          "report.target.open", "{range}, {why}",
          "report.target.why.missing", "by what is missing",
          "hidden.short", "hidden",
          "due.kind.permit", "permit ends");

  private Words() {}

  /// Them, with numbers as a language writes them.
  static Wording of(String language) {
    return new Wording(new Texts(new TreeMap<>(Map.of("en", ENGLISH))), language);
  }
}
