package org.tinkuy.views.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.wording.Wording;

/// The help on a criterion: why it matters, how to measure it, where the numbers are found, who
/// usually has them, an example.
final class CriterionHelp {
  private static final List<String> PARTS = List.of("why", "how", "where", "who", "example");

  private final String key;
  private final Wording words;

  /// Help on one criterion.
  CriterionHelp(String framework, String criterion, Wording words) {
    this.key = "criterion." + framework + "." + criterion + ".";
    this.words = words;
  }

  /// The help by its parts, in order: why, how, where, who, example; those that a scheme brings.
  SequencedMap<String, String> parts() {
    SequencedMap<String, String> parts = new LinkedHashMap<>();
    PARTS.forEach(
        part -> words.find(key + part).ifPresent(text -> parts.put(part, words.regional(text))));
    return parts;
  }

  /// The help as lines; empty where a scheme brings none.
  Optional<KeyFigures> lines() {
    List<KeyFigure> lines = new ArrayList<>();
    parts()
        .forEach(
            (part, text) ->
                lines.add(new KeyFigure(words.text("criterionHelp." + part), text, "", "")));
    return lines.isEmpty() ? Optional.empty() : Optional.of(new KeyFigures(lines));
  }

  /// A boundary, doubt or convention worth showing; empty where there is none.
  String note() {
    return words.regional(words.find(key + "note").orElse(""));
  }

  /// A target that is worked out, in the words of its scheme; empty where it has none.
  Optional<String> target() {
    return words.find(key + "target").map(words::regional);
  }

  /// A target that has no number: in the words of its scheme, or by what it is worked out from.
  String asked(Criterion.Rule rule) {
    return target().orElseGet(() -> new FormulaWords(words).target(rule));
  }

  /// The target of a result; of one that is worked out and has no data what it is, since a blank
  /// would say that nothing is asked.
  String target(CriterionResult result) {
    Criterion.Rule rule = result.criterion().rule();
    String known = words.figures().target(result);
    boolean isAsked = !rule.target().isEmpty() && result.current().state().isApplicable();
    return known.isEmpty() && isAsked
        ? words.text("report.pages.target.unknown", "target", asked(rule))
        : known;
  }

  /// How a figure of another chapter differs, for a report that has it; empty where none does.
  String beside() {
    return words.find(key + "beside").orElse("");
  }

  /// The evidence asked; empty where a scheme names none.
  String evidence() {
    return words.find(key + "evidence").orElse("");
  }
}
