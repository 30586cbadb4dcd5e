package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads figures out of the JSON of a study as a person would with a text search.
final class StudyJson {
  private StudyJson() {}

  /// The first number under a name; fails where there is none.
  ///
  /// @param json with one blank between any two words
  static double number(String json, String name) {
    Matcher found = Pattern.compile("\"" + name + "\" : (-?[\\d.E+]+)").matcher(json);
    assertThat(found.find()).as(name + " in " + json).isTrue();
    return Double.parseDouble(found.group(1));
  }
}
