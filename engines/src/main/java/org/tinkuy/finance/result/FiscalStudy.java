package org.tinkuy.finance.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.finance.model.ProjectModel;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.SocietyPlan;
import org.tinkuy.finance.result.PartyTable.Kind;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.finance.view.GovernmentView;
import org.tinkuy.finance.view.ValueForMoney;

/// What a case brings and costs the state, by year: taxes as they fall due against what it pays in,
/// what it gives up in a zone, and what it has promised. Value-added tax passes through and is left
/// out.
final class FiscalStudy {
  private final ProjectRun run;
  private final Optional<ZoneOutcome> zone;
  private final int years;

  FiscalStudy(ProjectRun run, Optional<ZoneOutcome> zone) {
    this.run = run;
    this.zone = zone;
    this.years = YearValues.years(run).size();
  }

  /// The view at the rate of the state; at 0 where the case states none.
  GovernmentView view() {
    GovernmentView.Flows flows =
        new GovernmentView.Flows(
            YearValues.years(run).getFirst(),
            yearly("incomeTax.tax").plus(yearly("dividendTax.tax")).plus(back()),
            nothing(),
            paidIn(),
            zone.flatMap(ZoneOutcome::state).map(ZoneOutcome.State::forgone).orElse(nothing()),
            nothing());
    return GovernmentView.of(flows, promises(), rate().map(Inputs::first).orElse(0.0));
  }

  /// The table of the state.
  PartyTable table(GovernmentView view) {
    Measures all = new Measures();
    all.put("incomeTax", Kind.MONEY, yearly("incomeTax.tax").total());
    all.put("dividendTax", Kind.MONEY, yearly("dividendTax.tax").total());
    all.put("budget", Kind.MONEY, paidIn().total());
    all.put("budgetBack", Kind.MONEY, back().total());
    boolean isRated = rate().isPresent();
    all.put("stateWorth", Kind.MONEY, isRated ? -view.cost() : Double.NaN);
    if (zone.flatMap(ZoneOutcome::state).isPresent()) {
      all.put("forgone", Kind.MONEY, view.forgone());
    } else {
      all.miss("forgone");
    }
    if (run.model().of().extras().society().promises().isEmpty()) {
      all.miss("promises");
    } else {
      all.put("expectedLoss", Kind.MONEY, isRated ? view.expectedLoss() : Double.NaN);
      all.put("highLoss", Kind.MONEY, isRated ? view.highLoss() : Double.NaN);
      double cap =
          view.years().stream().mapToDouble(each -> each.contingent().cap()).max().orElse(0);
      all.put("capLoss", Kind.MONEY, cap);
    }
    valueForMoney()
        .ifPresent(
            value -> {
              all.put("comparator", Kind.MONEY, value.comparator());
              all.put("byCompany", Kind.MONEY, value.company());
              all.put("valueForMoney", Kind.MONEY, value.gain());
              all.put("valueShare", Kind.SHARE, value.share());
            });
    return all.of(PartyTable.Party.GOVERNMENT);
  }

  /// What the state would pay by doing it all itself, against what it pays with a company; empty
  /// where the case states no worth of risks, or is in prices of the day, at which the real rate of
  /// the state says nothing.
  private Optional<ValueForMoney> valueForMoney() {
    String path = "valueForMoney.";
    if (run.model().of().find(path + "monitoring").isEmpty()
        || rate().isEmpty()
        || run.model().of().head().isNominal()) {
      return Optional.empty();
    }
    ProjectModel.SumLines sums = run.model().sums().orElseThrow();
    ValueForMoney.OwnWay own =
        new ValueForMoney.OwnWay(
            yearly(sums.invested()),
            yearly(sums.running()),
            nothing(),
            yearly(sums.revenue()).minus(yearly(sums.directCost())));
    double rate = Inputs.first(rate().orElseThrow());
    ValueForMoney.ByCompany company =
        new ValueForMoney.ByCompany(
            paidIn(),
            number(path + "monitoring"),
            PresentValue.of(back(), rate, PresentValue.Convention.FIRST_AT_ONCE));
    return Optional.of(
        ValueForMoney.of(
            own,
            company,
            new ValueForMoney.Terms(
                risks(path + "transferable"),
                risks(path + "retained"),
                new ValueForMoney.Neutrality(
                    number(path + "neutralityRunning"), number(path + "neutralityFixed")),
                rate)));
  }

  private ValueForMoney.RiskShares risks(String path) {
    return new ValueForMoney.RiskShares(number(path + "Works"), number(path + "Running"));
  }

  private Series paidIn() {
    return ofTheState(StackLines.LayerLines::drawn);
  }

  private Series back() {
    return ofTheState(StackLines.LayerLines::received);
  }

  /// A flow of all layers that are the state's, by year.
  private Series ofTheState(Function<StackLines.LayerLines, Line> flow) {
    return run.model().stack().orElseThrow().layers().values().stream()
        .filter(each -> isOfTheState(each.layer()))
        .map(each -> yearly(flow.apply(each)))
        .reduce(nothing(), Series::plus);
  }

  private Optional<CaseInput> rate() {
    return run.model().of().find("discount.public");
  }

  /// Who stands behind a grant or a loan the case does not say: only budget and gap funding are the
  /// state's for certain.
  static boolean isOfTheState(Layer layer) {
    return layer instanceof Layer.Budget
        || (layer instanceof Layer.Grant grant && grant.isGapFunding());
  }

  private List<GovernmentView.Promise> promises() {
    List<GovernmentView.Promise> promises = new ArrayList<>();
    for (SocietyPlan.Promise each : run.model().of().extras().society().promises()) {
      String path = "promises." + each.id();
      promises.add(
          each.isGuarantee()
              ? new GovernmentView.Promise.LoanGuarantee(
                  each.id(),
                  owed(each.of()).times(number(path + ".covered")),
                  number(path + ".likelihood"),
                  number(path + ".recovery"))
              : floor(each, path));
    }
    return promises;
  }

  /// What is owed at the end of each year, in the money of the case.
  private Series owed(String layer) {
    return run.model().loans().stream()
        .filter(loan -> loan.facility().layer().id().equals(layer))
        .findFirst()
        .map(loan -> series(YearValues.of(run, loan.balance())))
        .orElseGet(this::nothing);
  }

  private GovernmentView.Promise floor(SocietyPlan.Promise of, String path) {
    Series revenue = yearly("products." + of.of() + ".revenue");
    TimeGrid grid = run.model().graph().grid();
    int until = grid.period(of.until()) / grid.perYear();
    double share = number(path + ".floor");
    return new GovernmentView.Promise.RevenueFloor(
        of.id(),
        Series.of(years, year -> year <= until ? revenue.at(year) * share : 0),
        revenue,
        number(path + ".volatility"));
  }

  private double number(String input) {
    return run.model().of().find(input).map(Inputs::first).orElse(0.0);
  }

  private Series nothing() {
    return Series.constant(0, years);
  }

  private Series yearly(String id) {
    return run.model().find(id).map(this::yearly).orElseGet(this::nothing);
  }

  private Series yearly(Line line) {
    return series(YearValues.of(run, line));
  }

  private static Series series(List<Double> values) {
    return Series.of(values.size(), values::get);
  }
}
