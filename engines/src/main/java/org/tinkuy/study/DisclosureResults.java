package org.tinkuy.study;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tinkuy.disclosure.DisclosureLedger;
import org.tinkuy.disclosure.HidingRule;

/// What the disclosure engine decided about the aggregates of a study: which of them others than
/// the operator do not see, and why.
///
/// @param rules version of the rules, with the numbers that the park chose itself
/// @param ids the figures of several firms that were decided about
/// @param hidden why those are hidden that are, by figure
/// @param costs how many fewer would be hidden without a rule, by rule; none where it was not asked
/// @param told what those that are shown tell, to be known from now on
/// @param extracts what others are told in place of results that name firms throughout
public record DisclosureResults(
    String rules,
    SortedSet<String> ids,
    SortedMap<String, HidingRule> hidden,
    Map<HidingRule, Integer> costs,
    List<DisclosureLedger.Entry> told,
    Extracts extracts) {
  public DisclosureResults {
    ids = Collections.unmodifiableSortedSet(new TreeSet<>(ids));
    hidden = Collections.unmodifiableSortedMap(new TreeMap<>(hidden));
    costs = Collections.unmodifiableMap(new TreeMap<>(costs));
    told = List.copyOf(told);
  }

  /// How many figures of several firms there are.
  public int aggregates() {
    return ids.size();
  }

  /// How many figures a rule hides.
  public int count(HidingRule rule) {
    return (int) hidden.values().stream().filter(each -> each == rule).count();
  }

  /// The same with figures of several firms that nothing had to be decided about: they follow from
  /// what was decided.
  ///
  /// @param more each with why it is hidden; empty where it is shown
  DisclosureResults with(Map<String, Optional<HidingRule>> more) {
    SortedMap<String, HidingRule> all = new TreeMap<>(hidden);
    more.forEach((id, rule) -> rule.ifPresent(why -> all.put(id, why)));
    SortedSet<String> known = new TreeSet<>(ids);
    known.addAll(more.keySet());
    return new DisclosureResults(rules, known, all, costs, told, extracts);
  }

  /// The same without what only the operator may keep: the rows behind what is shown.
  ///
  /// @param instead what they are told in place of results that name firms throughout
  DisclosureResults forOthers(Extracts instead) {
    return new DisclosureResults(rules, ids, hidden, Map.of(), List.of(), instead);
  }
}
