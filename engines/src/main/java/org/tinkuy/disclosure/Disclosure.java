package org.tinkuy.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tinkuy.catalog.DisclosureRules;
import org.tinkuy.catalog.DisclosureRules.Name;
import org.tinkuy.solver.Solver;

/// The disclosure engine: figures that could be shown in, and why some of them are not, out.
public final class Disclosure {
  /// For each rule that can be switched off, the number that does it.
  private static final Map<HidingRule, Map<String, Double>> OFF =
      Map.of(
          HidingRule.CONTRIBUTORS, Map.of(Name.MINIMUM_CONTRIBUTORS.text(), 1.0),
          HidingRule.DOMINANCE, Map.of(Name.DOMINANCE_SHARE.text(), 1.0),
          HidingRule.PERCENT, Map.of(Name.P_PERCENT.text(), 0.0));

  private Disclosure() {}

  /// What is asked.
  ///
  /// @param releases sums and shares of sums that could be shown, all to the same people at once
  /// @param answers shares of firms that could be shown as numbers
  /// @param open sums that are shown in any case, since they are the park's own
  /// @param period of the figures, as written
  /// @param ledger what was shown before
  /// @param rules the numbers of the rules
  /// @param solver finds the least that must be hidden; without one more may be, never less
  public record Input(
      List<Release> releases,
      List<AnswerRelease> answers,
      List<TableCell> open,
      String period,
      DisclosureLedger ledger,
      DisclosureRules rules,
      Optional<Solver> solver) {
    public Input {
      releases = List.copyOf(releases);
      answers = List.copyOf(answers);
      open = List.copyOf(open);
    }

    Input with(DisclosureRules other) {
      return new Input(releases, answers, open, period, ledger, other, solver);
    }
  }

  /// Why figures are hidden, by their ids; a figure that is not in it may be shown.
  public static SortedMap<String, HidingRule> hide(Input input) {
    SortedMap<String, HidingRule> hidden = new TreeMap<>();
    Drift drift = new Drift(input.rules());
    List<Release> open = new ArrayList<>();
    for (Release release : input.releases()) {
      boolean telling =
          input
              .ledger()
              .findOther(release.id(), input.period())
              .filter(earlier -> drift.isTelling(release, earlier))
              .isPresent();
      if (telling) {
        hidden.put(release.id(), HidingRule.TIME);
      } else {
        open.add(release);
      }
    }
    List<TableCell> earlier =
        input.ledger().entries().stream().flatMap(entry -> entry.cells().stream()).toList();
    Suppression.Known known = new Suppression.Known(input.open(), earlier);
    hidden.putAll(new Suppression(open, known, input.rules(), input.solver()).run());
    hidden.putAll(nested(input));
    return Collections.unmodifiableSortedMap(hidden);
  }

  /// Shares of nested filters on the same answers: where fewer firms than the rule asks for stand
  /// between two of them, their answers are the difference, and the one worth less goes.
  private static SortedMap<String, HidingRule> nested(Input input) {
    SortedMap<String, HidingRule> hidden = new TreeMap<>();
    int least = input.rules().whole(Name.MINIMUM_CONTRIBUTORS);
    for (AnswerRelease narrow : input.answers()) {
      for (AnswerRelease wide : input.answers()) {
        int between = narrow.firmsBetween(wide);
        boolean both = !hidden.containsKey(narrow.id()) && !hidden.containsKey(wide.id());
        if (both && between > 0 && between < least) {
          hidden.put(
              narrow.worth() <= wide.worth() ? narrow.id() : wide.id(), HidingRule.SUBTRACTION);
        }
      }
    }
    return hidden;
  }

  /// How many of the figures each rule costs: how many fewer would be hidden without it.
  public static Map<HidingRule, Integer> costs(Input input) {
    int hidden = hide(input).size();
    Map<HidingRule, Integer> costs = new EnumMap<>(HidingRule.class);
    OFF.forEach(
        (rule, off) ->
            costs.put(
                rule, Math.max(0, hidden - hide(input.with(input.rules().with(off))).size())));
    return Collections.unmodifiableMap(costs);
  }
}
