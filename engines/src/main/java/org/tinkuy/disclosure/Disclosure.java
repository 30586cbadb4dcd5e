package org.tinkuy.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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
    Drift drift = new Drift(input.rules(), input.period());
    List<DisclosureLedger.Entry> shown = input.ledger().entries();
    List<Release> open = new ArrayList<>();
    for (Release release : input.releases()) {
      if (shown.stream().anyMatch(earlier -> drift.isTelling(release, earlier))) {
        hidden.put(release.id(), HidingRule.TIME);
      } else {
        open.add(release);
      }
    }
    Suppression.Known known = new Suppression.Known(input.open(), linked(input), again(input));
    hidden.putAll(new Suppression(open, known, input.rules(), input.solver()).run());
    for (AnswerRelease answers : input.answers()) {
      if (shown.stream().anyMatch(earlier -> drift.isTelling(answers, earlier))) {
        hidden.put(answers.id(), HidingRule.TIME);
      }
    }
    hidden.putAll(nested(input, hidden));
    return Collections.unmodifiableSortedMap(hidden);
  }

  /// The sums shown before that count a row which the present ones count too, directly or through
  /// one another; what has no row in common with them tells nothing more of it.
  private static List<TableCell> linked(Input input) {
    Set<String> rows = new TreeSet<>();
    input.releases().forEach(release -> release.cells().forEach(cell -> rows.addAll(rows(cell))));
    input.open().forEach(cell -> rows.addAll(rows(cell)));
    Set<TableCell> rest = new LinkedHashSet<>();
    input.ledger().entries().forEach(entry -> rest.addAll(entry.cells()));
    List<TableCell> linked = new ArrayList<>();
    for (boolean more = true; more; ) {
      List<TableCell> found =
          rest.stream().filter(cell -> rows(cell).stream().anyMatch(rows::contains)).toList();
      found.forEach(cell -> rows.addAll(rows(cell)));
      found.forEach(rest::remove);
      linked.addAll(found);
      more = !found.isEmpty();
    }
    return linked;
  }

  /// The sums of figures that are only shown again.
  private static Set<TableCell> again(Input input) {
    Set<TableCell> again = new LinkedHashSet<>();
    for (Release release : input.releases()) {
      input.ledger().entries().stream()
          .filter(entry -> entry.isOf(release.id()) && entry.cells().equals(release.cells()))
          .forEach(entry -> again.addAll(entry.cells()));
    }
    return again;
  }

  private static List<String> rows(TableCell cell) {
    return cell.parts().stream().map(CellPart::row).toList();
  }

  /// Shares of nested filters on the same answers: where fewer firms than the rule asks for stand
  /// between two of them, their answers are the difference, and the one worth less goes. Of one
  /// that was shown before and a new one the new one goes.
  private static SortedMap<String, HidingRule> nested(
      Input input, Map<String, HidingRule> already) {
    SortedMap<String, HidingRule> hidden = new TreeMap<>();
    int least = input.rules().whole(Name.MINIMUM_CONTRIBUTORS);
    List<AnswerRelease> left =
        input.answers().stream().filter(each -> !already.containsKey(each.id())).toList();
    for (AnswerRelease one : left) {
      for (DisclosureLedger.Entry entry : input.ledger().entries()) {
        Optional<AnswerRelease> earlier = entry.findAnswers();
        boolean sameRows = entry.period().equals(input.period());
        if (sameRows && earlier.isPresent() && one.isTooNear(earlier.get(), least)) {
          hidden.put(one.id(), HidingRule.TIME);
        }
      }
      for (AnswerRelease other : left) {
        boolean both = !hidden.containsKey(one.id()) && !hidden.containsKey(other.id());
        int between = one.firmsBetween(other);
        if (both && between > 0 && between < least) {
          hidden.put(one.worth() <= other.worth() ? one.id() : other.id(), HidingRule.SUBTRACTION);
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
