package org.tinkuy.finance.result;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.finance.family.FinancedProject;
import org.tinkuy.finance.family.ProjectFlows;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.indicator.BreakEven;
import org.tinkuy.finance.model.ProjectModel;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.PhaseOwnership;
import org.tinkuy.finance.project.ProductPlan;
import org.tinkuy.finance.project.WorkPackage;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.PreLet;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.finance.view.LenderView;
import org.tinkuy.finance.view.TenantCredit;

/// What a case means for its lenders. The worse cases are the scenarios that the case itself
/// states, with the debt of the base.
final class LenderTable {
  private static final ProjectFlows.Downside AS_IT_IS = new ProjectFlows.Downside(1, 1, 1, 0);

  private final ProjectRun run;
  private final FinancedProject project;
  private final LeaseBook leases;
  private final Measures all = new Measures();

  LenderTable(ProjectRun run, FinancedProject project, LeaseBook leases) {
    this.run = run;
    this.project = project;
    this.leases = leases;
  }

  PartyTable read(List<ScenarioOutcome> scenarios) {
    if (run.model().loans().isEmpty()) {
      all.miss("debt");
      return all.of(PartyTable.Party.LENDER);
    }
    switch (LenderView.of(project, AS_IT_IS, leases.leases(), foreignIncome())) {
      case LenderView.Outcome.Seen(LenderView view) -> {
        covers(view, scenarios);
        standby(scenarios);
        tenants(view);
        mismatches(view);
      }
      case LenderView.Outcome.Open _ -> all.miss(PartyMeasure.LEAST_COVER);
    }
    run.model().loans().forEach(this::reserve);
    environment();
    return all.of(PartyTable.Party.LENDER);
  }

  private void covers(LenderView view, List<ScenarioOutcome> scenarios) {
    all.put(PartyMeasure.LEAST_COVER, view.sponsor().minimum());
    all.put(PartyMeasure.MEAN_COVER, view.sponsor().average());
    scenarios.stream()
        .filter(each -> each.figures().value("minimumCover").isPresent())
        .min(Comparator.comparingDouble(each -> value(each, "minimumCover")))
        .ifPresentOrElse(
            worst ->
                all.put(
                    PartyMeasure.WORST_COVER, worst.scenario().id(), value(worst, "minimumCover")),
            () -> all.miss(PartyMeasure.WORST_COVER));
    switch (view.breakEven()) {
      case BreakEven.Found(double factor, _) -> all.put(PartyMeasure.BREAK_EVEN, factor - 1);
      case BreakEven.None _ -> all.miss(PartyMeasure.BREAK_EVEN);
    }
    all.put(PartyMeasure.TAIL, view.tail_years());
    all.put(PartyMeasure.UNPAID, view.sponsor().unpaid());
  }

  /// What works cost more, and what debt would ask of the owners, in the scenario in which it is
  /// most: money that has to stand by.
  private void standby(List<ScenarioOutcome> scenarios) {
    double planned = run.values().total(run.model().sums().orElseThrow().invested());
    scenarios.stream()
        .max(Comparator.comparingDouble(each -> value(each, "invested")))
        .ifPresent(
            each ->
                all.put(
                    PartyMeasure.OVERRUN,
                    each.scenario().id(),
                    Math.max(0, value(each, "invested") - planned)));
    scenarios.stream()
        .max(Comparator.comparingDouble(each -> value(each, "support")))
        .ifPresent(
            each -> all.put(PartyMeasure.STANDBY, each.scenario().id(), value(each, "support")));
  }

  private static double value(ScenarioOutcome of, String figure) {
    return of.figures().value(figure).orElse(Double.NaN);
  }

  private void tenants(LenderView view) {
    LenderView.TenantBook book = view.tenants();
    if (leases.leases().isEmpty()) {
      all.miss("leases");
    } else {
      all.put(PartyMeasure.FIVE_LARGEST, book.largestFive());
      all.put(PartyMeasure.LEASE_TAIL, book.leaseTail_years());
      run.model().loans().forEach(this::financedTail);
    }
    all.put(PartyMeasure.PRE_LET, leases.preLet());
    for (StackLines.DebtLines loan : run.model().loans()) {
      String id = loan.facility().layer().id();
      run.model()
          .of()
          .find("layers." + id + ".preLet")
          .ifPresent(asked -> all.put(PartyMeasure.PRE_LET_ASKED, id, Inputs.first(asked)));
      preLet(id);
    }
    double maturity_years = run.model().of().life().years() - view.tail_years();
    TenantCredit.of(leases.leases(), leases.grades(), maturity_years)
        .filter(credit -> !credit.classes().isEmpty())
        .ifPresentOrElse(this::credit, () -> all.miss("tenantCredit"));
  }

  /// How long after the last payment of a loan the leases of what it pays for end: those on plots
  /// of other phases, or of what was built before, pay none of its service.
  private void financedTail(StackLines.DebtLines loan) {
    Layer.Debt layer = loan.facility().layer();
    PhaseOwnership owned = new PhaseOwnership(run.model().of().park());
    List<String> products =
        owned.park().products().stream()
            .filter(ProductPlan::isOfLand)
            .filter(
                each ->
                    layer.head().phases().isEmpty()
                        || owned.of(each).filter(layer.head()::pays).isPresent())
            .map(ProductPlan::id)
            .toList();
    double last_years = layer.offer().signed_years() + layer.offer().tenor_years();
    all.put(PartyMeasure.FINANCED_TAIL, layer.id(), leases.meanEnd_years(products) - last_years);
  }

  /// When a loan may first be paid out, and what others pay in its place until then.
  private void preLet(String layer) {
    run.model()
        .find(PreLet.metId(layer))
        .ifPresent(
            met -> {
              int first = 0;
              int periods = run.model().graph().grid().periods();
              while (first < periods && run.values().at(met, first) < 1) {
                first++;
              }
              double years = first / (double) run.model().graph().grid().perYear();
              all.put(PartyMeasure.PRE_LET_MET, layer, first < periods ? years : Double.NaN);
            });
    run.model()
        .find(PreLet.waitsId(layer))
        .ifPresent(waits -> all.put(PartyMeasure.PRE_LET_WAITS, layer, run.values().total(waits)));
  }

  /// Rent by grade beside the ends of its leases: a good name does not pay after it has left.
  private void credit(TenantCredit of) {
    for (TenantCredit.GradeClass each : of.classes()) {
      String part = "grades." + each.grade();
      all.put(PartyMeasure.GRADE_SHARE, part, each.share());
      all.put(PartyMeasure.GRADE_TAIL, part, each.tail_years());
    }
    all.put(PartyMeasure.UNGRADED, of.ungraded());
    all.put(PartyMeasure.FIVE_GRADED, of.fiveGraded());
    all.put(PartyMeasure.GRADE_AGE, of.oldest_years());
  }

  private void mismatches(LenderView view) {
    for (LenderView.Mismatch each : view.mismatches()) {
      all.put(mismatched(each.kind()), each.layer(), each.share());
    }
    // a test that finds nothing is told too: silence could mean that nobody has looked
    for (LenderView.Mismatch.Kind kind : LenderView.Mismatch.Kind.values()) {
      if (view.mismatches().stream().noneMatch(each -> each.kind() == kind)) {
        all.put(tested(kind), 0);
      }
    }
  }

  private static PartyMeasure mismatched(LenderView.Mismatch.Kind kind) {
    return switch (kind) {
      case FLOATING_RATE -> PartyMeasure.MISMATCH_RATE;
      case CURRENCY -> PartyMeasure.MISMATCH_CURRENCY;
    };
  }

  private static PartyMeasure tested(LenderView.Mismatch.Kind kind) {
    return switch (kind) {
      case FLOATING_RATE -> PartyMeasure.TESTED_RATE;
      case CURRENCY -> PartyMeasure.TESTED_CURRENCY;
    };
  }

  /// The part of the revenue that is priced in the currencies of the loans that are owed in another
  /// one.
  private double foreignIncome() {
    Set<String> currencies = new HashSet<>();
    for (StackLines.DebtLines loan : run.model().loans()) {
      loan.facility()
          .layer()
          .offer()
          .foreign()
          .ifPresent(foreign -> currencies.add(foreign.unit().code()));
    }
    ProjectModel model = run.model();
    double whole = run.values().total(model.sums().orElseThrow().revenue());
    double foreign = 0;
    for (ProductPlan product : model.of().park().products()) {
      Optional<CaseInput> price = model.of().find(product.input("price"));
      Optional<Line> revenue = model.find("products." + product.id() + ".revenue");
      if (price.isPresent()
          && revenue.isPresent()
          && currencies.contains(price.get().measure().currency())) {
        foreign += run.values().total(revenue.get());
      }
    }
    return whole > 0 ? foreign / whole : 0;
  }

  /// The most that a reserve holds in cash, or what a letter of credit in its place costs.
  private void reserve(StackLines.DebtLines loan) {
    String id = loan.facility().layer().id();
    run.model()
        .find(id + "Reserve.closing")
        .ifPresent(
            held -> {
              double most = 0;
              for (int t = 0; t < run.model().graph().grid().periods(); t++) {
                most = Math.max(most, run.values().at(held, t));
              }
              all.put(PartyMeasure.RESERVE_HELD, id, most);
            });
    run.model()
        .find(id + ".letterFee")
        .ifPresent(fee -> all.put(PartyMeasure.LETTER_FEES, id, run.values().total(fee)));
  }

  /// Works for people and nature; where no package is said to be, nobody has looked.
  private void environment() {
    List<WorkPackage> works =
        run.model().of().park().works().stream().filter(WorkPackage::isEnvironmental).toList();
    double spent = 0;
    for (WorkPackage each : works) {
      spent +=
          run.model()
              .find("works." + each.id() + ".spent")
              .map(line -> run.values().total(line))
              .orElse(0.0);
    }
    double whole = run.values().total(run.model().sums().orElseThrow().invested());
    all.put(PartyMeasure.ENVIRONMENTAL, works.isEmpty() ? Double.NaN : spent / whole);
  }
}
