package org.tinkuy.finance.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.project.UserLine;

/// Lines of the user's own, by their ids. Those that belong to a sum of the project are added
/// before it, the others last, so that they can read everything.
///
/// @param lines declared, with the type that the user states
record UserPart(Map<String, Line> lines, Map<String, UserLine> written) {

  static UserPart declare(ModelParts parts) {
    Map<String, Line> lines = new LinkedHashMap<>();
    Map<String, UserLine> written = new LinkedHashMap<>();
    for (UserLine own : parts.of().extras().lines()) {
      lines.put(own.id(), Line.of(own.id(), own.type()).labelled("finance.own." + own.id()));
      written.put(own.id(), own);
    }
    UserPart part = new UserPart(lines, written);
    part.add(parts, true);
    return part;
  }

  /// Adds the lines that belong to no sum.
  void addRest(ModelParts parts) {
    add(parts, false);
  }

  /// The lines that belong to a sum.
  List<Line> of(UserLine.Adds sum) {
    return written.values().stream()
        .filter(own -> own.adds() == sum)
        .map(own -> line(own.id()))
        .toList();
  }

  /// The line of a meaning; empty where the case names none.
  Optional<Line> meant(UserLine.Means means) {
    return written.values().stream()
        .filter(own -> own.means().filter(means::equals).isPresent())
        .map(own -> line(own.id()))
        .findFirst();
  }

  /// The lines that belong to the works of a phase.
  List<Line> works(String phase) {
    return written.values().stream()
        .filter(own -> own.adds() == UserLine.Adds.WORKS && own.phase().equals(phase))
        .map(own -> line(own.id()))
        .toList();
  }

  private Line line(String id) {
    Line line = lines.get(id);
    if (line == null) {
      throw new IllegalStateException("not declared: " + id);
    }
    return line;
  }

  private void add(ModelParts parts, boolean isOfSum) {
    LineFormula formulas = new LineFormula(parts, lines);
    for (UserLine own : written.values()) {
      if ((own.adds() != UserLine.Adds.NOTHING) == isOfSum) {
        parts.attempt().at(own.place(), () -> parts.add(line(own.id()), formulas.read(own)));
      }
    }
  }
}
