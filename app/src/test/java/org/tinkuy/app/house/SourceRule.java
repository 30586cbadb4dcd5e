package org.tinkuy.app.house;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// One rule of HOUSE.md that a source can keep or break.
///
/// @param name what must hold, as a sentence
/// @param reach which sources it is for
/// @param check gives one line for each place that breaks it, beginning with the line number
record SourceRule(String name, Reach reach, Function<SourceFile, Stream<String>> check) {

  /// Which sources a rule is for.
  enum Reach {
    MAIN,
    ALL
  }

  /// Where a source breaks the rule: path, line and what is wrong; empty when it keeps it.
  List<String> breaches(SourceFile source) {
    if (reach == Reach.MAIN && !source.isMain()) {
      return List.of();
    }
    return check.apply(source).map(breach -> source.path() + ":" + breach).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
