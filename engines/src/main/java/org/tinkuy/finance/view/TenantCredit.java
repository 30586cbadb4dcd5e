package org.tinkuy.finance.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How good the tenants are for their rent, by the grades that others gave them. A grade is never
/// turned into another one: what two sources grade is put side by side and not on one scale.
///
/// @param classes rent by grade, the largest share first; none where nobody is graded
/// @param ungraded share of all rent of tenants whose grade nobody states, 0 to 1; such rent is in
///   no class
/// @param fiveGraded share of the rent of the five largest tenants of those that are graded, 0 to 1
/// @param oldest_years from the oldest of the grades that count to the beginning of the case; below
///   zero for grades given later, not a number where none has a date
public record TenantCredit(
    List<GradeClass> classes, double ungraded, double fiveGraded, double oldest_years) {
  private static final int LARGEST = 5;

  /// A grade of one tenant.
  ///
  /// @param grade as its source writes it: `BBB-`, `2`
  /// @param source who gave it: a grade that nobody answers for is none
  /// @param age_years at the beginning of the case; empty without a date
  public record Grade(String grade, String source, Optional<Double> age_years) {}

  /// The rent of one grade.
  ///
  /// @param grade with its source where another source gives a grade of the same name
  /// @param share of all rent, 0 to 1
  /// @param tail_years mean end of its leases, by rent, less the last payment of the loans; below
  ///   zero where leases end first
  public record GradeClass(String grade, double share, double tail_years) {}

  public TenantCredit {
    classes = List.copyOf(classes);
  }

  /// Weighs the grades of tenants by their rent.
  ///
  /// @param grades by tenant
  /// @param maturity_years from the beginning of the model to the last payment of the loans
  /// @return empty without rent
  public static Optional<TenantCredit> of(
      List<LenderView.Lease> leases, Map<String, Grade> grades, double maturity_years) {
    double rent = leases.stream().mapToDouble(LenderView.Lease::yearlyRent).sum();
    if (rent == 0) {
      return Optional.empty();
    }
    Map<String, List<LenderView.Lease>> byGrade = new TreeMap<>();
    double ungraded = 0;
    for (LenderView.Lease each : leases) {
      Grade grade = grades.get(each.tenant());
      if (grade == null) {
        ungraded += each.yearlyRent();
      } else {
        byGrade.computeIfAbsent(name(grade, grades), key -> new ArrayList<>()).add(each);
      }
    }
    List<GradeClass> classes = new ArrayList<>();
    byGrade.forEach((grade, of) -> classes.add(gradeClass(grade, of, rent, maturity_years)));
    classes.sort(Comparator.comparingDouble(GradeClass::share).reversed());
    return Optional.of(
        new TenantCredit(
            classes, ungraded / rent, ofTheFive(leases, grades), oldest(leases, grades)));
  }

  private static String name(Grade of, Map<String, Grade> all) {
    boolean isOfOne =
        all.values().stream()
            .filter(each -> each.grade.equals(of.grade))
            .allMatch(each -> each.source.equals(of.source));
    return isOfOne ? of.grade : of.grade + " (" + of.source + ")";
  }

  private static GradeClass gradeClass(
      String grade, List<LenderView.Lease> of, double rent, double maturity_years) {
    double own = of.stream().mapToDouble(LenderView.Lease::yearlyRent).sum();
    double end = of.stream().mapToDouble(each -> each.yearlyRent() * each.end_years()).sum();
    return new GradeClass(grade, own / rent, end / own - maturity_years);
  }

  private static double ofTheFive(List<LenderView.Lease> leases, Map<String, Grade> grades) {
    Map<String, Double> rents = new HashMap<>();
    leases.forEach(each -> rents.merge(each.tenant(), each.yearlyRent(), Double::sum));
    double all = 0;
    double graded = 0;
    for (Map.Entry<String, Double> each :
        rents.entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(LARGEST)
            .toList()) {
      all += each.getValue();
      graded += grades.containsKey(each.getKey()) ? each.getValue() : 0;
    }
    return graded / all;
  }

  private static double oldest(List<LenderView.Lease> leases, Map<String, Grade> grades) {
    return leases.stream()
        .map(LenderView.Lease::tenant)
        .distinct()
        .flatMap(tenant -> Optional.ofNullable(grades.get(tenant)).stream())
        .flatMap(grade -> grade.age_years.stream())
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(Double.NaN);
  }
}
