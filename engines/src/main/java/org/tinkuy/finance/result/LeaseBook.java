package org.tinkuy.finance.result;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
/// @param leases that run when the case begins; none where the park states no rents, or states them
///   in several currencies, whose sum would be none of anything
/// @param preLet share of the plots that the case lets or sells which is let when it begins, by net
///   area, 0 to 1; not a number where the case points at no plots
/// @param grades of credit by tenant, of those of whom the folder states one with its source
record LeaseBook(
    List<LenderView.Lease> leases, double preLet, Map<String, TenantCredit.Grade> grades) {
  /// Nothing is known.
  static final LeaseBook NONE = new LeaseBook(List.of(), Double.NaN, Map.of());

  private static final Set<String> KINDS = Set.of("lease", "concession");
  private static final double MONTHS = 12;

  LeaseBook {
    leases = List.copyOf(leases);
    grades = Map.copyOf(grades);
  }

  /// Reads the folder of a park.
  ///
  /// @param written the case with what it points at
  static LeaseBook of(Park park, FinanceCase written) {
    LocalDate start = written.life().start().atDay(1);
    List<LenderView.Lease> leases = new ArrayList<>();
    Set<Currency> currencies = new HashSet<>();
    for (ParkRow row : running(park, start)) {
      Optional<Money> rent = row.find("rent", Cell.Amount.class).map(Cell.Amount::money);
      Optional<Double> area =
          park.table("plots").find(row.text("plot")).flatMap(ParkAmounts::leasedArea_m2);
      if (rent.isPresent() && area.isPresent()) {
        currencies.add(rent.get().currency());
        leases.add(
            new LenderView.Lease(
                row.text("tenant"),
                rent.get().amount() * area.get(),
                row.findDate("until")
                    .map(end -> ChronoUnit.MONTHS.between(start, end.plusDays(1)) / MONTHS)
                    .orElse((double) written.life().years()),
                true));
      }
    }
    return new LeaseBook(
        currencies.size() > 1 ? List.of() : leases,
        preLet(park, written, start),
        grades(park, start));
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
