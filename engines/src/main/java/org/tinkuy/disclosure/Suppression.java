package org.tinkuy.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tinkuy.catalog.DisclosureRules;
import org.tinkuy.solver.Solver;

/// Decides which releases are hidden: first those that tell a sensitive sum, then, in turns, as few
/// others as can be so that the attacker narrows no target below the rule. Each attack that
/// succeeds names sums of which one must go; it is added to what the next choice has to keep.
final class Suppression {
  /// After so many turns the rest is hidden without looking for the least.
  private static final int TURNS = 60;

  private final DisclosureRules rules;
  private final Optional<Solver> solver;
  private final List<Release> releases;
  private final DisclosureTable table;
  private final Set<Integer> before = new TreeSet<>();
  private final Set<Integer> dated = new TreeSet<>();

  /// Sets that would give nothing away without what was shown earlier.
  private final Set<Set<Integer>> datedSets = new LinkedHashSet<>();

  private final Map<Integer, List<Release>> telling = new TreeMap<>();
  private final SortedMap<String, HidingRule> sensitive = new TreeMap<>();

  /// Sums that are known whatever is decided.
  ///
  /// @param open the park's own, which are shown in any case
  /// @param earlier shown before
  /// @param again those of them that only the same figures tell again, and so are no reason of
  ///   their own
  record Known(List<TableCell> open, List<TableCell> earlier, Set<TableCell> again) {}

  Suppression(List<Release> releases, Known known, DisclosureRules rules, Optional<Solver> solver) {
    this.releases = releases;
    this.rules = rules;
    this.solver = solver;
    List<TableCell> cells = new ArrayList<>(known.open());
    cells.addAll(known.earlier());
    releases.forEach(release -> cells.addAll(release.cells()));
    this.table = DisclosureTable.of(cells);
    known.open().forEach(cell -> before.add(table.place(cell)));
    known.earlier().forEach(cell -> dated.add(table.place(cell)));
    before.addAll(dated);
    known.again().forEach(cell -> dated.remove(table.place(cell)));
    Sensitivity sensitivity = new Sensitivity(rules);
    for (Release release : releases) {
      for (TableCell cell : release.cells()) {
        List<Release> same = telling.computeIfAbsent(table.place(cell), _ -> new ArrayList<>());
        // a share of 1 tells one sum twice
        if (!same.contains(release)) {
          same.add(release);
        }
        sensitivity.of(cell.owners()).ifPresent(rule -> sensitive.putIfAbsent(release.id(), rule));
      }
    }
  }

  /// Why each hidden release is hidden, by its id.
  SortedMap<String, HidingRule> run() {
    Set<Set<Integer>> sets = new LinkedHashSet<>(usable(pairs()));
    Attacker attacker = new Attacker(table, rules, solver);
    Choice choice = new Choice(shown(), solver);
    Set<String> hidden = new TreeSet<>(choice.hidden(sets));
    for (int turn = 0; ; turn++) {
      boolean careful = turn >= TURNS;
      List<Set<Integer>> found = usable(attacks(attacker, given(hidden)));
      if (found.isEmpty()) {
        return reasons(hidden, sets);
      }
      sets.addAll(found);
      hidden = careful ? more(hidden, found) : new TreeSet<>(choice.hidden(sets));
    }
  }

  /// The same, with one more release gone for each attack.
  private Set<String> more(Set<String> hidden, List<Set<Integer>> found) {
    Set<String> more = new TreeSet<>(hidden);
    found.forEach(
        set -> set.forEach(cell -> releasesOf(cell).forEach(each -> more.add(each.id()))));
    return more;
  }

  private List<Set<Integer>> pairs() {
    Set<Integer> among = new TreeSet<>(before);
    telling.forEach(
        (cell, _) -> among.addAll(releasesOf(cell).isEmpty() ? Set.of() : Set.of(cell)));
    return new Nesting(table, rules).pairs(among);
  }

  /// Releases that tell a sum and are not sensitive by themselves.
  private List<Release> releasesOf(int cell) {
    return telling.getOrDefault(cell, List.of()).stream()
        .filter(release -> !sensitive.containsKey(release.id()))
        .toList();
  }

  private Map<Integer, List<Release>> shown() {
    return telling.keySet().stream()
        .collect(Collectors.toMap(cell -> cell, this::releasesOf, (a, _) -> a, TreeMap::new));
  }

  private Set<Integer> given(Set<String> hidden) {
    Set<Integer> given = new TreeSet<>(before);
    for (Release release : releases) {
      if (!hidden.contains(release.id()) && !sensitive.containsKey(release.id())) {
        release.cells().forEach(cell -> given.add(table.place(cell)));
      }
    }
    return given;
  }

  /// Sums of which one can go; where all were shown before, nothing can be taken back.
  private List<Set<Integer>> usable(List<Set<Integer>> sets) {
    Set<Set<Integer>> usable = new LinkedHashSet<>();
    for (Set<Integer> set : sets) {
      Set<Integer> open = new TreeSet<>(set);
      open.removeAll(before);
      if (!open.isEmpty()) {
        usable.add(open);
        if (set.stream().anyMatch(dated::contains)) {
          datedSets.add(open);
        }
      }
    }
    return List.copyOf(usable);
  }

  private List<Set<Integer>> attacks(Attacker attacker, Set<Integer> given) {
    Strata strata = new Strata(table.holdings(), given);
    // each target is attacked by itself
    return targets(strata).parallelStream()
        .map(target -> attacker.narrowing(target, strata))
        .filter(narrowing -> !narrowing.isEmpty())
        .distinct()
        .toList();
  }

  /// What each owner gave to each sum, each sensitive sum, and each stratum that would be sensitive
  /// as a sum.
  private Set<Target> targets(Strata strata) {
    Sensitivity sensitivity = new Sensitivity(rules);
    Set<Target> targets = new LinkedHashSet<>();
    for (int place = 0; place < table.cells().size(); place++) {
      targets.addAll(table.targets(place).values());
      if (sensitivity.of(table.cells().get(place).owners()).isPresent()) {
        targets.add(table.whole(place));
      }
    }
    for (int stratum = 0; stratum < strata.size(); stratum++) {
      Map<String, Double> owners = new TreeMap<>();
      SortedMap<Integer, Double> weights = new TreeMap<>();
      for (int index : strata.members(stratum)) {
        owners.merge(
            table.holdings().get(index).owner(), table.holdings().get(index).amount(), Double::sum);
        if (!table.holdings().get(index).owner().equals(TableCell.PARK)) {
          weights.put(index, 1.0);
        }
      }
      if (sensitivity.of(owners).isPresent()) {
        targets.add(new Target(weights));
      }
    }
    return targets;
  }

  private SortedMap<String, HidingRule> reasons(Set<String> hidden, Set<Set<Integer>> sets) {
    SortedMap<String, HidingRule> reasons = new TreeMap<>(sensitive);
    for (Release release : releases) {
      if (hidden.contains(release.id())) {
        boolean late =
            sets.stream().filter(set -> concerns(set, release)).allMatch(datedSets::contains);
        reasons.putIfAbsent(release.id(), late ? HidingRule.TIME : HidingRule.SUBTRACTION);
      }
    }
    return reasons;
  }

  private boolean concerns(Set<Integer> set, Release release) {
    return release.cells().stream().anyMatch(cell -> set.contains(table.place(cell)));
  }
}
