package org.tinkuy.finance.result;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tinkuy.catalog.Tolerances;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.finance.model.EarlyEndLines;
import org.tinkuy.finance.model.ProjectModel;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.ContractPlan;
import org.tinkuy.finance.stack.Contract;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.finance.statement.IntegrityCheck;
import org.tinkuy.finance.view.GovernmentView;
import org.tinkuy.finance.view.ValueForMoney;

/// What a case brings and costs the state, by year: taxes as they are paid against what it pays in,
/// what it gives up in a zone, and what it has promised. Value-added tax passes through and is left
/// out.
final class FiscalStudy {
  private static final String VALUE = "valueForMoney.";

  /// Rounding of a few thousand additions stays far below it.
  private static final double SAME = 1e-9;

  private final ProjectRun run;
  private final Optional<ZoneOutcome> zone;
  private final Tolerances usual;
  private final PriceLevel prices;
  private final Optional<Series> forgone;
  private final int years;

  /// In the prices of the case.
  ///
  /// @param zone what it gives up there is told in prices of the base month
  /// @param usual holds `rareLoss`, the chance with which a high loss by promises is passed
  FiscalStudy(ProjectRun run, Optional<ZoneOutcome> zone, Tolerances usual) {
    this(
        run,
        zone,
        usual,
        PriceLevel.none(run),
        given(zone)
            .flatMap(
                base ->
                    PriceLevel.of(run)
                        .map(PriceLevel::yearly)
                        .map(level -> Series.of(base.length(), t -> base.at(t) * level.at(t)))));
  }

  private FiscalStudy(
      ProjectRun run,
      Optional<ZoneOutcome> zone,
      Tolerances usual,
      PriceLevel prices,
      Optional<Series> forgone) {
    this.run = run;
    this.zone = zone;
    this.usual = usual;
    this.prices = prices;
    this.forgone = forgone;
    this.years = YearValues.years(run).size();
  }

  private static Optional<Series> given(Optional<ZoneOutcome> zone) {
    return zone.flatMap(ZoneOutcome::state).map(ZoneOutcome.State::forgone);
  }

  /// The same in prices of the base month, which the rate of the state discounts; empty where these
  /// are not known.
  private Optional<FiscalStudy> real() {
    return PriceLevel.of(run).map(level -> new FiscalStudy(run, zone, usual, level, given(zone)));
  }

  /// The view by year, in the prices of the case. Its present values are plain sums: money of
  /// different years is discounted by [#worth()] alone.
  GovernmentView view() {
    return seen(0);
  }

  /// The view whose present values are worth something: in prices of the base month, at the rate of
  /// the state; empty where the case states no rate, or prices of the day that nothing takes back.
  private Optional<GovernmentView> worth() {
    return rate().flatMap(rate -> real().map(real -> real.seen(Inputs.first(rate))));
  }

  private GovernmentView seen(double rate) {
    GovernmentView.Flows flows =
        new GovernmentView.Flows(
            YearValues.years(run).getFirst(),
            incomeTax()
                .plus(yearly("dividendTax.tax"))
                .plus(interestTax())
                .plus(back())
                .plus(contract().passedOn())
                .plus(enterprise().dividends().orElseGet(this::nothing)),
            forResults().plus(contract().services()),
            paidIn().plus(contract().price()),
            forgone.orElse(given(zone).isEmpty() ? nothing() : unknown()),
            new StateLiability(run, this::yearly).byYear().orElseGet(this::unknown),
            enterprise().exposure());
    List<GovernmentView.Promise> promises = promises().list();
    double rare = promises.isEmpty() ? Double.NaN : usual.get("rareLoss");
    return GovernmentView.of(flows, promises, rate, rare);
  }

  /// The table of the state.
  PartyTable table(GovernmentView view) {
    Measures all = new Measures();
    all.put(PartyMeasure.INCOME_TAX, incomeTax().total());
    all.put(PartyMeasure.DIVIDEND_TAX, yearly("dividendTax.tax").total());
    if (run.model().stack().orElseThrow().layers().keySet().stream().anyMatch(this::isWithheld)) {
      all.put(PartyMeasure.INTEREST_TAX, interestTax().total());
    }
    all.put(PartyMeasure.BUDGET, paidIn().total());
    all.put(PartyMeasure.BUDGET_BACK, back().total());
    run.model().of().extras().contract().flatMap(ContractPlan::flows).ifPresent(_ -> agreed(all));
    Optional<GovernmentView> worth = worth();
    all.put(PartyMeasure.STATE_WORTH, worth.map(each -> -each.cost()).orElse(Double.NaN));
    if (forResults().total() > 0) {
      all.put(PartyMeasure.FOR_RESULTS, forResults().total());
    } else {
      all.miss(PartyMeasure.FOR_RESULTS);
    }
    enterprise(all);
    debt(all, view);
    if (given(zone).isPresent()) {
      all.put(PartyMeasure.FORGONE, worth.map(GovernmentView::forgone).orElse(Double.NaN));
    } else {
      all.miss(PartyMeasure.FORGONE);
    }
    promised(all, view, worth);
    if (isCompared()) {
      valueForMoney()
          .ifPresentOrElse(
              value -> compare(all, value), () -> all.miss(PartyMeasure.VALUE_FOR_MONEY));
    }
    return all.of(PartyTable.Party.GOVERNMENT);
  }

  private StateEnterprise enterprise() {
    return new StateEnterprise(run, this::yearly, line -> StatePromises.ends(run, prices.of(line)));
  }

  private void enterprise(Measures all) {
    if (!enterprise().isIn()) {
      return;
    }
    all.put(PartyMeasure.ENTERPRISE_PAID, enterprise().paid().total());
    all.put(PartyMeasure.ENTERPRISE_BACK, enterprise().back().total());
    all.put(
        PartyMeasure.DIVIDENDS,
        rate()
            .flatMap(
                rate ->
                    real()
                        .flatMap(real -> real.enterprise().dividends())
                        .map(
                            more ->
                                PresentValue.of(
                                    more,
                                    Inputs.first(rate),
                                    PresentValue.Convention.FIRST_AT_ONCE)))
            .orElse(Double.NaN));
    double most = 0;
    for (double each : enterprise().exposure().toArray()) {
      most = Math.max(most, each);
    }
    all.put(PartyMeasure.ENTERPRISE_EXPOSURE, most);
    all.miss("enterpriseRisk");
  }

  /// What the state comes to owe, at the most, where it is known who controls the works.
  private static void debt(Measures all, GovernmentView view) {
    all.put(
        PartyMeasure.OWN_LIABILITY,
        view.years().stream().mapToDouble(each -> each.debt().liability()).max().orElse(0));
    if (view.years().stream().noneMatch(each -> Double.isNaN(each.debt().total()))) {
      all.put(
          PartyMeasure.PUBLIC_DEBT,
          view.years().stream().mapToDouble(each -> each.debt().total()).max().orElse(0));
    }
  }

  /// What promises cost on average and at the most, all together and each for itself, and what a
  /// contract leaves open of them.
  private void promised(Measures all, GovernmentView view, Optional<GovernmentView> worth) {
    List<GovernmentView.Promise> promises = promises().list();
    if (promises.isEmpty()) {
      all.miss("promises");
    } else {
      all.put(
          PartyMeasure.EXPECTED_LOSS, worth.map(GovernmentView::expectedLoss).orElse(Double.NaN));
      all.put(PartyMeasure.HIGH_LOSS, worth.map(GovernmentView::highLoss).orElse(Double.NaN));
      double cap =
          view.years().stream().mapToDouble(each -> each.contingent().cap()).max().orElse(0);
      all.put(PartyMeasure.CAP_LOSS, cap);
      if (promises.size() > 1) {
        promises.forEach(each -> promised(all, each));
      }
    }
    Optional<Contract> contract = run.model().of().extras().contract().flatMap(ContractPlan::flows);
    if (contract.filter(Contract::isGuaranteed).isPresent()) {
      all.miss("guaranteeRisk");
    }
    if (contract.filter(Contract::isHandedBack).isPresent()
        && EarlyEndLines.find(run.model()).isEmpty()) {
      all.miss("endRisk");
    }
  }

  private void promised(Measures all, GovernmentView.Promise promise) {
    String part =
        promise instanceof GovernmentView.Promise.EarlyEnd
            ? "contract.earlyEnds"
            : "promises." + promise.id();
    all.put(
        PartyMeasure.EXPECTED_LOSS,
        part,
        rate()
            .flatMap(
                rate ->
                    real()
                        .flatMap(real -> real.promises().find(promise.id()))
                        .map(each -> each.expectedWorth(years, Inputs.first(rate))))
            .orElse(Double.NaN));
    all.put(
        PartyMeasure.CAP_LOSS,
        part,
        IntStream.range(0, years).mapToDouble(promise::cap).max().orElse(0));
  }

  private StatePromises promises() {
    return new StatePromises(run, prices);
  }

  /// What a contract brings and costs the state, and what it would owe on an early end.
  private void agreed(Measures all) {
    ContractFlows flows = contract();
    all.put(PartyMeasure.AVAILABILITY, flows.services().total());
    all.put(PartyMeasure.PASSED_ON, flows.passedOn().total());
    all.put(PartyMeasure.HANDED_OVER, residual());
    all.put(PartyMeasure.ON_COMPANY_DEFAULT, most("contract.onCompanyDefault"));
    all.put(PartyMeasure.ON_GOVERNMENT_DEFAULT, most("contract.onGovernmentDefault"));
  }

  /// Works that the state has at the end, at what they cost less what their lives wore off.
  private double residual() {
    return run.model().find("contract.residual").map(line -> run.values().total(line)).orElse(0.0);
  }

  private double most(String id) {
    double most = 0;
    for (double each :
        run.model()
            .find(id)
            .map(line -> StatePromises.ends(run, prices.of(line)))
            .orElseGet(this::nothing)
            .toArray()) {
      most = Math.max(most, each);
    }
    return most;
  }

  private static void compare(Measures all, ValueForMoney value) {
    all.put(PartyMeasure.COMPARATOR, value.comparator());
    all.put(PartyMeasure.BY_COMPANY, value.company());
    all.put(PartyMeasure.VALUE_FOR_MONEY, value.gain());
    all.put(PartyMeasure.VALUE_SHARE, value.share());
  }

  /// Whether the case states the worth of risks, which is what the comparison is about.
  private boolean isCompared() {
    return run.model().of().find(VALUE + "monitoring").isPresent()
        && run.model().sums().isPresent();
  }

  /// What the state would pay by doing it all itself, against what it pays with a company, in
  /// prices of the base month; empty where these, the rate of the state or the worth of risks are
  /// not known.
  private Optional<ValueForMoney> valueForMoney() {
    return isCompared() && rate().isPresent()
        ? real().map(real -> real.compared(real.terms(1)))
        : Optional.empty();
  }

  private ValueForMoney compared(ValueForMoney.Terms terms) {
    ProjectModel.SumLines sums = run.model().sums().orElseThrow();
    ValueForMoney.OwnWay own =
        new ValueForMoney.OwnWay(
            yearly(sums.invested()),
            yearly(sums.running()),
            nothing(),
            yearly(sums.revenue()).minus(contract().net()).minus(yearly(sums.directCost())));
    ValueForMoney.ByCompany company =
        new ValueForMoney.ByCompany(
            paidIn().plus(forResults()).plus(contract().services()).plus(contract().price()),
            number(VALUE + "monitoring"),
            PresentValue.of(
                back().plus(contract().passedOn()),
                terms.rate(),
                PresentValue.Convention.FIRST_AT_ONCE));
    return ValueForMoney.of(own, company, terms);
  }

  /// @param retained how many times the retained risk that the case states counts
  private ValueForMoney.Terms terms(double retained) {
    return new ValueForMoney.Terms(
        risks(VALUE + "transferable", 1),
        risks(VALUE + "retained", retained),
        new ValueForMoney.Neutrality(
            number(VALUE + "neutralityRunning"), number(VALUE + "neutralityFixed")),
        Inputs.first(rate().orElseThrow()));
  }

  private ValueForMoney.RiskShares risks(String path, double times) {
    return new ValueForMoney.RiskShares(
        times * number(path + "Works"), times * number(path + "Running"));
  }

  /// What must hold of value for money: the risk that stays with the state is the same on both
  /// sides, so that twice of it changes no gain; and what the state would do itself is all of the
  /// project, over the same years, without what goes between the two under a contract.
  List<IntegrityCheck.Outcome> checks() {
    return valueForMoney().map(value -> checks(value, real().orElseThrow())).orElse(List.of());
  }

  private List<IntegrityCheck.Outcome> checks(ValueForMoney value, FiscalStudy real) {
    Line net = run.model().sums().orElseThrow().net();
    double whole =
        PresentValue.of(
            real.yearly(net).minus(real.contract().net()),
            Inputs.first(rate().orElseThrow()),
            PresentValue.Convention.FIRST_AT_ONCE);
    return checks(net, value, real.compared(real.terms(2)), whole);
  }

  /// @param net line of the project in whose unit they are told
  /// @param doubled the same comparison with twice the retained risk
  /// @param whole present value of all of the project
  static List<IntegrityCheck.Outcome> checks(
      Line net, ValueForMoney value, ValueForMoney doubled, double whole) {
    double scale =
        Math.max(1, Math.abs(value.comparator()) + Math.abs(value.company()) + value.retained());
    return List.of(
        check("retainedRisk", net, doubled.gain() - value.gain(), scale),
        check("sameScope", net, value.raw() + whole, scale));
  }

  private static IntegrityCheck.Outcome check(
      String word, Line net, double difference, double scale) {
    Line line =
        Line.of("valueForMoney.check." + word, net.type()).labelled("finance.line.check." + word);
    return new IntegrityCheck.Outcome(line, 0, difference, SAME * scale);
  }

  /// What goes between the state and the company under a contract, by year.
  private ContractFlows contract() {
    return ContractFlows.of(run, this::yearly);
  }

  /// What is kept of the interest of loans.
  private Series interestTax() {
    return run.model().stack().orElseThrow().layers().keySet().stream()
        .filter(this::isWithheld)
        .map(id -> yearly(withheld(id)))
        .reduce(nothing(), Series::plus);
  }

  private boolean isWithheld(String layer) {
    return run.model().find(withheld(layer)).isPresent();
  }

  /// Id of the line of the tax kept of a loan's interest; there is none where nothing is kept.
  ///
  /// @param layer id of the loan
  static String withheld(String layer) {
    return layer + ".withheld";
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
        .filter(each -> !(each.layer() instanceof Layer.ResultsPayment))
        .map(each -> yearly(flow.apply(each)))
        .reduce(nothing(), Series::plus);
  }

  /// Tax on profits in the years in which it is paid, which is later than it is owed where the law
  /// gives time.
  private Series incomeTax() {
    return run.model()
        .find("incomeTax.paid")
        .map(paid -> sums(prices.of(run.values().series(paid).minus(workersPaid()))))
        .orElseGet(this::nothing);
  }

  /// What of `incomeTax.paid` goes to workers: their share so many periods later, and in the last
  /// period all that is still owed.
  private Series workersPaid() {
    TimeGrid grid = run.model().graph().grid();
    int lag = run.model().of().company().paymentLag_months() / grid.step().months();
    int last = grid.periods() - 1;
    Series owed = run.values().series(run.model().graph().line("incomeTax.workersShare"));
    return Series.of(
        grid.periods(),
        t -> {
          double paid = t < lag ? 0 : owed.at(t - lag);
          for (int late = Math.max(0, t - lag + 1); t == last && late <= t && lag > 0; late++) {
            paid += owed.at(late);
          }
          return paid;
        });
  }

  private Optional<CaseInput> rate() {
    return run.model().of().find("discount.public");
  }

  /// Budget and gap funding are the state's for certain; of others it is where the case says so by
  /// `payer: government`. What an enterprise of the state pays is none of its budget.
  static boolean isOfTheState(Layer layer) {
    return layer.head().provider().equals(EconomyFlows.STATE)
        || (layer instanceof Layer.Budget && !StateEnterprise.isOfIt(layer))
        || (layer instanceof Layer.Grant grant && grant.isGapFunding());
  }

  /// What the state pays in operation: for results.
  private Series forResults() {
    return run.model().stack().orElseThrow().layers().values().stream()
        .map(StackLines.LayerLines::layer)
        .filter(each -> each instanceof Layer.ResultsPayment && isOfTheState(each))
        .map(each -> yearly(each.id() + ".paidForResults"))
        .reduce(nothing(), Series::plus);
  }

  private double number(String input) {
    return run.model().of().find(input).map(Inputs::first).orElse(0.0);
  }

  private Series unknown() {
    return Series.constant(Double.NaN, years);
  }

  private Series nothing() {
    return Series.constant(0, years);
  }

  private Series yearly(String id) {
    return run.model().find(id).map(this::yearly).orElseGet(this::nothing);
  }

  private Series yearly(Line line) {
    return sums(prices.of(line));
  }

  private Series sums(Series flow) {
    return StatePromises.sums(run, flow);
  }
}
