package org.tinkuy.views.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.State;
import org.tinkuy.views.wording.Wording;

/// The criteria of the assessed framework that serve a goal, and how they stand.
///
/// @param assessment the assessment; empty where none was asked for
/// @param words the words of one language
record ServingCriteria(Optional<Assessment> assessment, Wording words) {

  /// Those of them that the assessed framework has, given as `framework/criterion`.
  List<CriterionResult> find(List<String> paths) {
    List<CriterionResult> found = new ArrayList<>();
    assessment.ifPresent(
        made ->
            made.results().stream()
                .filter(result -> paths.contains(made.framework().id() + "/" + result.id()))
                .forEach(found::add));
    return found;
  }

  /// Ids with their states as signs: `EN-I7 ●, EN-I8 ○`.
  String list(List<String> paths) {
    return String.join(
        ", ",
        find(paths).stream()
            .map(result -> result.id() + "\u00A0" + words.cell(result.current()).sign().glyph())
            .toList());
  }

  /// How many are met of those that apply: `2 of 3`; empty where none applies.
  String met(List<String> paths) {
    List<State> states =
        find(paths).stream()
            .map(result -> result.current().state())
            .filter(State::isApplicable)
            .toList();
    long met = states.stream().filter(state -> state == State.MET).count();
    return states.isEmpty()
        ? ""
        : words.text(
            "report.figure.of",
            Map.of("part", Long.toString(met), "whole", Integer.toString(states.size())));
  }
}
