package org.tinkuy.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.tinkuy.catalog.DisclosureRules;
import org.tinkuy.solver.Solver;
import org.tinkuy.solver.installed.InstalledSolvers;

/// Sums and rules for tests, written shortly: `"a=10 b=20"` is a sum of a row of firm a and one of
/// b; `"a.2=5"` is its second row; `"park=7"` is the park's own.
final class Sums {
  static final Solver SOLVER = InstalledSolvers.find().linear();

  /// The numbers of the catalog.
  static final DisclosureRules RULES =
      new DisclosureRules(
          1,
          Map.of(
              "minimumContributors", 4.0,
              "dominanceFirms", 2.0,
              "dominanceShare", 0.85,
              "pPercent", 15.0,
              "colluders", 2.0,
              "shareFirms", 10.0,
              "crowd", 30.0,
              "smallPark", 12.0,
              "drift", 0.05,
              "bandFactor", 2.0),
          Set.of());

  private Sums() {}

  static TableCell cell(String written) {
    return cell("t", written, 1);
  }

  static TableCell cell(String unit, String written, double factor) {
    List<CellPart> parts = new ArrayList<>();
    for (String word : written.split(" ", -1)) {
      String[] sides = word.split("=", 2);
      String owner = sides[0].replaceFirst("[.].*", "");
      parts.add(
          new CellPart(
              sides[0],
              owner.equals("park") ? TableCell.PARK : owner,
              factor * Double.parseDouble(sides[1])));
    }
    return new TableCell(unit, parts);
  }

  static Map<String, TableCell> figures(String... idsAndSums) {
    Map<String, TableCell> figures = new LinkedHashMap<>();
    for (int i = 0; i < idsAndSums.length; i += 2) {
      figures.put(idsAndSums[i], cell(idsAndSums[i + 1]));
    }
    return figures;
  }

  static List<Release> releases(Map<String, TableCell> figures) {
    List<Release> releases = new ArrayList<>();
    figures.forEach((id, cell) -> releases.add(new Release(id, List.of(cell), 1)));
    return releases;
  }

  static SortedMap<String, HidingRule> hidden(Map<String, TableCell> figures) {
    return hidden(releases(figures), DisclosureLedger.NONE, RULES);
  }

  static SortedMap<String, HidingRule> hidden(
      List<Release> releases, DisclosureLedger ledger, DisclosureRules rules) {
    return Disclosure.hide(input(releases, ledger, rules, Optional.of(SOLVER)));
  }

  static Disclosure.Input input(
      List<Release> releases,
      DisclosureLedger ledger,
      DisclosureRules rules,
      Optional<Solver> solver) {
    return new Disclosure.Input(releases, List.of(), List.of(), "2024", ledger, rules, solver);
  }

  /// The sums of the figures that are left.
  static List<TableCell> shown(Map<String, TableCell> figures, Set<String> hidden) {
    List<TableCell> shown = new ArrayList<>();
    figures.forEach(
        (id, cell) -> {
          if (!hidden.contains(id)) {
            shown.add(cell);
          }
        });
    return shown;
  }

  static DisclosureLedger ledger(String period, Map<String, TableCell> figures) {
    List<DisclosureLedger.Entry> entries = new ArrayList<>();
    figures.forEach(
        (id, cell) -> entries.add(new DisclosureLedger.Entry("1", period, id, List.of(cell))));
    return new DisclosureLedger(entries);
  }
}
