package org.tinkuy.finance.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.finance.family.FinancedProject;
import org.tinkuy.finance.family.ProjectFlows;
import org.tinkuy.finance.graph.Residual;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.indicator.BreakEven;
import org.tinkuy.finance.indicator.Cover;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.LoanOffer;
import org.tinkuy.finance.stack.LoanRate;
import org.tinkuy.finance.stack.StackLines;

/// What a lender looks at: the covers of the sponsor's case and of its own, and what stands behind
/// them.
///
/// @param sponsor the base
/// @param lender the combined downside, with the debt of the base
/// @param breakEven factor on revenue at which the lowest cover is 1.0, the debt kept
/// @param tail_years from the last payment to the end of the flows, >= 0
/// @param overrun what works and carry cost more in the lender's case: the standby that is needed
/// @param tenants who pays, for how long
/// @param mismatches rates and currencies in which service and cash differ
public record LenderView(
    CoverCase sponsor,
    CoverCase lender,
    BreakEven breakEven,
    double tail_years,
    double overrun,
    TenantBook tenants,
    List<Mismatch> mismatches) {

  /// One case.
  ///
  /// @param tests every half-year, or every period where these are longer
  /// @param minimum lowest DSCR of a test
  /// @param average of all tests
  /// @param unpaid service that was not paid, >= 0
  public record CoverCase(List<CoverTest> tests, double minimum, double average, double unpaid) {
    public CoverCase {
      tests = List.copyOf(tests);
    }
  }

  /// A test at one date.
  ///
  /// @param label of the period in which it ends
  /// @param cover cash over service of the twelve months before
  /// @param ahead cash over service of the twelve months to come; NaN where nothing is due then
  public record CoverTest(String label, double cover, double ahead) {}

  /// A lease.
  ///
  /// @param yearlyRent in the money of the project, >= 0
  /// @param end_years from the beginning of the model
  /// @param isSigned before the loan
  public record Lease(String tenant, double yearlyRent, double end_years, boolean isSigned) {}

  /// The leases together.
  ///
  /// @param largestFive share of all rent that the five largest tenants pay, 0 to 1; NaN without
  ///   rent
  /// @param leaseTail_years mean end of the leases by rent less the last payment; below zero where
  ///   leases end first
  /// @param preLet share of all rent that is signed before the loan, 0 to 1
  public record TenantBook(double largestFive, double leaseTail_years, double preLet) {}

  /// Service in another rate or currency than the cash.
  ///
  /// @param share of the service that is not covered, 0 to 1
  public record Mismatch(String layer, Kind kind, double share) {
    /// What does not match.
    public enum Kind {
      FLOATING_RATE,
      CURRENCY
    }
  }

  /// What the view comes to.
  public sealed interface Outcome {
    /// It is whole.
    record Seen(LenderView view) implements Outcome {}

    /// The lender's case did not settle.
    record Open(List<Residual> residuals) implements Outcome {
      public Open {
        residuals = List.copyOf(residuals);
      }
    }
  }

  public LenderView {
    mismatches = List.copyOf(mismatches);
  }

  /// Looks at a project.
  ///
  /// @param foreignIncome share of revenue that is earned in foreign currency, 0 to 1
  public static Outcome of(
      FinancedProject base,
      ProjectFlows.Downside downside,
      List<Lease> leases,
      double foreignIncome) {
    return switch (base.under(downside)) {
      case FinancedProject.Outcome.Open(var residuals) -> new Outcome.Open(residuals);
      case FinancedProject.Outcome.Solved(var worse) ->
          new Outcome.Seen(
              new LenderView(
                  coverCase(base),
                  coverCase(worse),
                  BreakEven.of(factor -> lowest(base, factor), 0.01, 3, 1),
                  base.flows().grid().periods() / (double) perYear(base) - maturity_years(base),
                  uses(worse) - uses(base),
                  tenants(leases, maturity_years(base)),
                  mismatches(base, foreignIncome)));
    };
  }

  private static int perYear(FinancedProject run) {
    return run.flows().grid().perYear();
  }

  private static double uses(FinancedProject run) {
    return run.values().total(run.lines().uses().need())
        + run.values().total(run.lines().uses().carry());
  }

  private static double lowest(FinancedProject base, double factor) {
    return switch (base.under(new ProjectFlows.Downside(1, factor, 1, 0))) {
      case FinancedProject.Outcome.Solved(var run) -> coverCase(run).minimum();
      case FinancedProject.Outcome.Open _ -> Double.NaN;
    };
  }

  private static CoverCase coverCase(FinancedProject run) {
    TimeGrid grid = run.flows().grid();
    Series cash = run.series(run.lines().cfads());
    Series service = run.series(run.lines().covers().due());
    Cover cover = Cover.ofTests(run.series(run.lines().tested()));
    int year = grid.perYear();
    List<CoverTest> tests = new ArrayList<>();
    for (int end = 0; end < grid.periods(); end++) {
      if (Double.isFinite(cover.ratios().at(end))) {
        double next = sum(service, end + 1, end + year);
        tests.add(
            new CoverTest(
                grid.label(end),
                cover.ratios().at(end),
                next > 0 ? sum(cash, end + 1, end + year) / next : Double.NaN));
      }
    }
    double unpaid = 0;
    for (StackLines.LayerLines each : run.lines().layers().values()) {
      if (each.debt().isPresent()) {
        unpaid += run.values().total(each.debt().orElseThrow().shortfall());
      }
    }
    return new CoverCase(tests, cover.minimum(), cover.average(), unpaid);
  }

  private static double sum(Series series, int from, int to) {
    double sum = 0;
    for (int t = Math.max(0, from); t <= Math.min(to, series.length() - 1); t++) {
      sum += series.at(t);
    }
    return sum;
  }

  private static double maturity_years(FinancedProject run) {
    double latest = 0;
    for (Layer layer : run.stack().layers()) {
      if (layer instanceof Layer.Debt debt) {
        LoanOffer offer = debt.offer();
        latest = Math.max(latest, offer.signed_years() + offer.tenor_years());
      }
    }
    return latest;
  }

  private static TenantBook tenants(List<Lease> leases, double maturity_years) {
    double rent = leases.stream().mapToDouble(Lease::yearlyRent).sum();
    Map<String, Double> byTenant = new HashMap<>();
    leases.forEach(each -> byTenant.merge(each.tenant(), each.yearlyRent(), Double::sum));
    double largest =
        byTenant.values().stream()
            .sorted(Comparator.reverseOrder())
            .limit(5)
            .mapToDouble(Double::doubleValue)
            .sum();
    double end = leases.stream().mapToDouble(each -> each.yearlyRent * each.end_years).sum();
    double signed = leases.stream().filter(Lease::isSigned).mapToDouble(Lease::yearlyRent).sum();
    return rent == 0
        ? new TenantBook(Double.NaN, Double.NaN, Double.NaN)
        : new TenantBook(largest / rent, end / rent - maturity_years, signed / rent);
  }

  private static List<Mismatch> mismatches(FinancedProject run, double foreignIncome) {
    List<Mismatch> all = new ArrayList<>();
    double service = run.values().total(run.lines().service());
    double foreign = 0;
    for (StackLines.LayerLines each : run.lines().layers().values()) {
      if (each.layer() instanceof Layer.Debt debt && each.debt().isPresent() && service > 0) {
        double share = run.values().total(each.debt().orElseThrow().service()) / service;
        if (debt.offer().rate().ofYear() instanceof LoanRate.Floating(_, _, var part, _)) {
          double hedged = run.first(part);
          if (hedged < 1) {
            all.add(new Mismatch(debt.id(), Mismatch.Kind.FLOATING_RATE, share * (1 - hedged)));
          }
        }
        if (debt.offer().foreign().isPresent()) {
          double open =
              Math.max(0, foreign + share - foreignIncome) - Math.max(0, foreign - foreignIncome);
          foreign += share;
          if (open > 0) {
            all.add(new Mismatch(debt.id(), Mismatch.Kind.CURRENCY, open));
          }
        }
      }
    }
    return all;
  }
}
