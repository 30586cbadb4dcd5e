package org.tinkuy.finance.result;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tinkuy.finance.model.ParkAmounts;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.InputAmount;
import org.tinkuy.finance.project.ProductPlan;
import org.tinkuy.finance.view.LenderView;
import org.tinkuy.finance.view.TenantCredit;
import org.tinkuy.kernel.Money;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// The leases of a park as a lender reads them beside a case.
///
/// @param lets leases that run when the case begins; none where the park states no rents, or states
///   them in several currencies, whose sum would be none of anything
/// @param plots that the area of a product of the case points at, by its id; no entry where it
///   points at none
/// @param preLet share of the plots that the case lets or sells which is let when it begins, by net
///   area, 0 to 1; not a number where the case points at no plots
/// @param grades of credit by tenant, of those of whom the folder states one with its source
record LeaseBook(
    List<Let> lets,
    Map<String, Set<String>> plots,
    double preLet,
    Map<String, TenantCredit.Grade> grades) {
  /// Nothing is known.
  static final LeaseBook NONE = new LeaseBook(List.of(), Map.of(), Double.NaN, Map.of());

  private static final Set<String> KINDS = Set.of("lease", "concession");
  private static final double MONTHS = 12;

  /// A lease of a plot.
  record Let(String plot, LenderView.Lease lease) {}

  LeaseBook {
    lets = List.copyOf(lets);
    plots = Map.copyOf(plots);
    grades = Map.copyOf(grades);
  }

  List<LenderView.Lease> leases() {
    return lets.stream().map(Let::lease).toList();
  }

  /// When the leases on the plots of some products end, from the beginning of the case, weighed by
  /// their rent; not a number where no rent is signed there.
  ///
  /// @param products ids
  double meanEnd_years(Collection<String> products) {
    double rent = 0;
    double weighed = 0;
    for (Let let : lets) {
      if (products.stream().anyMatch(id -> plots.getOrDefault(id, Set.of()).contains(let.plot))) {
        rent += let.lease.yearlyRent();
        weighed += let.lease.yearlyRent() * let.lease.end_years();
      }
    }
    return rent > 0 ? weighed / rent : Double.NaN;
  }

  /// Reads the folder of a park.
  ///
  /// @param written the case with what it points at
  static LeaseBook of(Park park, FinanceCase written) {
    LocalDate start = written.life().start().atDay(1);
    List<Let> lets = new ArrayList<>();
    Set<Currency> currencies = new HashSet<>();
    for (ParkRow row : running(park, start)) {
      Optional<Money> rent = row.find("rent", Cell.Amount.class).map(Cell.Amount::money);
      Optional<Double> area =
          park.table("plots").find(row.text("plot")).flatMap(ParkAmounts::leasedArea_m2);
      if (rent.isPresent() && area.isPresent()) {
        currencies.add(rent.get().currency());
        lets.add(
            new Let(
                row.text("plot"),
                new LenderView.Lease(
                    row.text("tenant"),
                    rent.get().amount() * area.get(),
                    row.findDate("until")
                        .map(end -> ChronoUnit.MONTHS.between(start, end.plusDays(1)) / MONTHS)
                        .orElse((double) written.life().years()),
                    true)));
      }
    }
    return new LeaseBook(
        currencies.size() > 1 ? List.of() : lets,
        plots(park, written),
        preLet(park, written, start),
        grades(park, start));
  }

  private static Map<String, Set<String>> plots(Park park, FinanceCase written) {
    Map<String, Set<String>> plots = new HashMap<>();
    for (ProductPlan product : written.park().products()) {
      written
          .find(product.input("area"))
          .map(CaseInput::amount)
          .filter(InputAmount.Plots.class::isInstance)
          .map(InputAmount.Plots.class::cast)
          .ifPresent(
              wanted ->
                  plots.put(
                      product.id(),
                      ParkAmounts.plots(park, wanted).stream()
                          .map(ParkRow::key)
                          .collect(Collectors.toSet())));
    }
    return plots;
  }

  /// A grade without a source is none: nobody answers for it, and nobody knows its scale.
  private static Map<String, TenantCredit.Grade> grades(Park park, LocalDate start) {
    Map<String, TenantCredit.Grade> grades = new HashMap<>();
    for (ParkRow row : park.table("tenants").rows()) {
      if (row.find("creditGrade").isPresent() && row.find("creditSource").isPresent()) {
        grades.put(
            row.key(),
            new TenantCredit.Grade(
                row.text("creditGrade"),
                row.text("creditSource"),
                row.findDate("creditDate")
                    .map(given -> ChronoUnit.MONTHS.between(given, start) / MONTHS)));
      }
    }
    return grades;
  }

  private static List<ParkRow> running(Park park, LocalDate day) {
    return park.table("leases").rows().stream()
        .filter(row -> KINDS.contains(row.text("kind")))
        .filter(row -> row.findDate("from").filter(from -> !from.isAfter(day)).isPresent())
        .filter(row -> row.findDate("until").filter(end -> end.isBefore(day)).isEmpty())
        .toList();
  }

  private static double preLet(Park park, FinanceCase written, LocalDate start) {
    List<String> let = running(park, start).stream().map(row -> row.text("plot")).toList();
    double all_m2 = 0;
    double let_m2 = 0;
    for (ProductPlan product : written.park().products()) {
      Optional<CaseInput> area = written.find(product.input("area"));
      if (area.isPresent() && area.get().amount() instanceof InputAmount.Plots wanted) {
        for (ParkRow plot : ParkAmounts.plots(park, wanted)) {
          double own_m2 = ParkAmounts.leasedArea_m2(plot).orElse(0.0);
          all_m2 += own_m2;
          let_m2 += let.contains(plot.key()) ? own_m2 : 0;
        }
      }
    }
    return all_m2 > 0 ? let_m2 / all_m2 : Double.NaN;
  }
}
