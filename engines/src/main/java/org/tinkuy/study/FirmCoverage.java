package org.tinkuy.study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.figure.Contributor;
import org.tinkuy.figure.Figure;
import org.tinkuy.formula.Term;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Owners;
import org.tinkuy.park.Park;
import org.tinkuy.park.Tenant;

/// How many firms stand behind each value of a set of indicators, and how much of the energy of all
/// firms is theirs: a sum over few firms is no sum over the park.
///
/// @param firms firms of the park in the period, >= 0, by the figure of tenants; no data where they
///   cannot be counted
/// @param byCriterion what stands behind each criterion, by its id
/// @param baseYear the year that indices start from, e.g. 2020; empty where none is told
public record FirmCoverage(
    Figure firms, Map<String, Share> byCriterion, Optional<Integer> baseYear) {
  private static final String ENERGY = "energyUse";

  public FirmCoverage {
    byCriterion = Map.copyOf(byCriterion);
  }

  /// A coverage of values without a base year.
  public FirmCoverage(Figure firms, Map<String, Share> byCriterion) {
    this(firms, byCriterion, Optional.empty());
  }

  /// The same with the year that indices start from.
  FirmCoverage since(Optional<Integer> year) {
    return new FirmCoverage(firms, byCriterion, year);
  }

  /// What stands behind one value.
  ///
  /// @param firms how many firms gave rows to all that it is made of, >= 0
  /// @param energy their share of the energy that all firms told, 0 to 1; empty where none did
  /// @param leftOut ids of the firms of the period that gave none, in the order of the park
  public record Share(int firms, Optional<Double> energy, List<String> leftOut) {
    public Share {
      leftOut = List.copyOf(leftOut);
    }
  }

  /// Rows that a value was made of: those of one table in one period.
  private record Source(Optional<Period> period, String table) {}

  /// The coverage of a set; the energy of firms is read off its first criterion of energy use.
  public static FirmCoverage of(Assessment set, Park park, Figure firms) {
    Set<String> tenants = park.tenants().stream().map(Tenant::id).collect(Collectors.toSet());
    Owners owners = new Owners(park);
    Map<String, Double> energy = energy(set, tenants);
    double all = energy.values().stream().mapToDouble(Double::doubleValue).sum();
    List<String> residents =
        park.tenants().stream()
            .filter(tenant -> tenant.isInDuring(set.period()))
            .map(Tenant::id)
            .toList();
    Map<String, Share> shares = new TreeMap<>();
    for (CriterionResult result : set.results()) {
      Set<String> behind = behind(result, owners, tenants);
      double theirs = behind.stream().mapToDouble(id -> energy.getOrDefault(id, 0.0)).sum();
      shares.put(
          result.id(),
          new Share(
              behind.size(),
              all > 0 ? Optional.of(theirs / all) : Optional.empty(),
              residents.stream().filter(id -> !behind.contains(id)).toList()));
    }
    return new FirmCoverage(firms, shares);
  }

  /// Firms with rows in every table and period that the value was made of: a ratio of one table to
  /// another holds for those that are in both.
  private static Set<String> behind(CriterionResult result, Owners owners, Set<String> tenants) {
    Map<Source, Set<String>> bySource = new HashMap<>();
    for (Term term : result.current().value().origin().terms()) {
      for (Term.Contribution row : term.contributions()) {
        List<String> own = owners.of(row.row()).stream().filter(tenants::contains).toList();
        if (!own.isEmpty()) {
          Source source = new Source(term.period(), row.row().table());
          bySource.computeIfAbsent(source, _ -> new HashSet<>()).addAll(own);
        }
      }
    }
    return bySource.values().stream()
        .reduce(
            (one, other) -> {
              Set<String> both = new HashSet<>(one);
              both.retainAll(other);
              return both;
            })
        .orElse(Set.of());
  }

  private static Map<String, Double> energy(Assessment set, Set<String> tenants) {
    Map<String, Double> energy = new TreeMap<>();
    set.results().stream()
        .filter(result -> result.criterion().heading().subTopic().equals(ENERGY))
        .findFirst()
        .ifPresent(
            result ->
                contributors(result).stream()
                    .filter(each -> tenants.contains(each.id()))
                    .forEach(each -> energy.merge(each.id(), each.amount(), Double::sum)));
    return energy;
  }

  private static List<Contributor> contributors(CriterionResult result) {
    return result.current().value().origin().contributors();
  }
}
