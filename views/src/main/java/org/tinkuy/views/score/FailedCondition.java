package org.tinkuy.views.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.Judgement;
import org.tinkuy.assess.State;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.views.wording.Wording;

/// Which one of several conditions of a criterion does not hold, with the values that it compares:
/// that it is not met says nothing of why.
///
/// @param words the words of one language
record FailedCondition(Wording words) {
  /// Values that stand behind a condition; more are in the annex.
  private static final int VALUES_SHOWN = 3;

  private static final String AND = " and ";

  /// Why it is not met, in a sentence; empty where the criterion has but one condition, or holds.
  Optional<String> of(CriterionResult result) {
    Judgement current = result.current();
    List<Term> terms = current.value().origin().terms();
    boolean joins = result.criterion().rule().formula().contains(AND);
    boolean failed = current.state() == State.NOT_MET && !current.stated();
    if (!joins || !failed || terms.isEmpty() || terms.getLast().value() != Value.Truth.NO) {
      return Optional.empty();
    }
    Term why = terms.getLast();
    if (why.label().equals(result.criterion().rule().formula())) {
      return Optional.empty();
    }
    List<Term> compared = compared(terms);
    return known(why, compared)
        .or(
            () ->
                Optional.of(why)
                    .filter(term -> term.parts() > 0)
                    .map(term -> formula(term, compared))
                    .map(told -> words.text("report.remark.failed", "condition", told)));
  }

  /// In words, where the texts have some, with the two values that are compared.
  private Optional<String> known(Term why, List<Term> compared) {
    return FormulaKeys.failed(why.label()).stream()
        .filter(key -> words.find(key).isPresent())
        .findFirst()
        .map(key -> words.text(key, places(why.label(), compared)));
  }

  private Map<String, String> places(String condition, List<Term> compared) {
    Map<String, String> places = new TreeMap<>();
    FormulaKeys.sides(condition)
        .ifPresent(
            sides -> {
              places.put("left", value(sides.group(1), compared));
              places.put("right", value(sides.group(2), compared));
            });
    return places;
  }

  private String value(String side, List<Term> compared) {
    return compared.stream()
        .filter(term -> term.label().equals(side))
        .findFirst()
        .map(new TermsTable(words)::said)
        .orElse("");
  }

  private String formula(Term why, List<Term> compared) {
    String condition = new FormulaWords(words).of(why.label());
    if (compared.isEmpty() || compared.size() > VALUES_SHOWN) {
      return condition;
    }
    TermsTable terms = new TermsTable(words);
    String values = words.list(compared.stream().map(terms::said).toList());
    return words.text("report.gains.value", Map.of("value", condition, "parts", values));
  }

  /// The terms of which the last one is made, in order, without those that these are made of.
  private static List<Term> compared(List<Term> terms) {
    List<Term> compared = new ArrayList<>();
    int last = terms.size() - 1;
    int at = last - 1;
    while (at >= last - terms.get(last).parts()) {
      compared.addFirst(terms.get(at));
      at -= 1 + terms.get(at).parts();
    }
    return compared;
  }
}
