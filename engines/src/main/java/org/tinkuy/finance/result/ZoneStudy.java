package org.tinkuy.finance.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.ZonePlan;
import org.tinkuy.finance.zone.Allowance;
import org.tinkuy.finance.zone.DeliveredCost;
import org.tinkuy.finance.zone.EffectiveTax;
import org.tinkuy.finance.zone.ForgoneRevenue;
import org.tinkuy.finance.zone.Levy;
import org.tinkuy.finance.zone.MinimumTax;
import org.tinkuy.finance.zone.Relief;
import org.tinkuy.finance.zone.ZoneNeed;
import org.tinkuy.finance.zone.ZoneRegime;
import org.tinkuy.finance.zone.ZoneServices;

/// Values the incentives of a park for the typical tenant that the case describes.
final class ZoneStudy {
  /// How profitable tenants are compared, as multiples of the typical one.
  private static final List<Double> MULTIPLES = List.of(0.5, 1.0, 2.0);

  private final ProjectRun run;
  private final ZonePlan plan;
  private final ZoneRegime stated;
  private final ZoneRegime regime;
  private final EffectiveTax.Investment investment;
  private final EffectiveTax.Regime outside;
  private final EffectiveTax.Regime inside;
  private final Optional<MinimumTax> minimum;

  private ZoneStudy(ProjectRun run, ZonePlan plan, ZoneRegime regime) {
    this.run = run;
    this.plan = plan;
    this.stated = regime;
    this.regime = left(firstYear());
    this.investment =
        new EffectiveTax.Investment(
            number("tenant.profit", 0),
            number("tenant.discount", 0),
            number("tenant.inflation", 0),
            number("tenant.decay", 0));
    this.outside =
        new EffectiveTax.Regime(
            List.of(), number("tenant.rate", 0), allowance(), 0, number("tenant.duty", 0));
    this.inside = inside(this.regime);
    this.minimum =
        plan.isInScope()
            ? Optional.of(
                new MinimumTax(
                    number("minimumTax.rate", 0),
                    number("minimumTax.tangible", 0),
                    number("minimumTax.payroll", 0),
                    number("minimumTax.payrollPerAsset", 0),
                    plan.isDomestic()))
            : Optional.empty();
  }

  /// The zone; empty where the case says nothing of its tenants or the park states no incentive.
  static Optional<ZoneOutcome> of(ProjectRun run, ZoneRegime regime, ZoneServices services) {
    return regime.incentives().isEmpty()
        ? Optional.empty()
        : run.model()
            .of()
            .extras()
            .zone()
            .map(plan -> new ZoneStudy(run, plan, regime).outcome(services));
  }

  /// The year in which the typical tenant invests: the first in which area is let, or that of the
  /// case where none is.
  private int firstYear() {
    return areas()
        .map(
            areas -> {
              int year = 0;
              while (year < areas.length() && areas.at(year) == 0) {
                year++;
              }
              return year < areas.length() ? year : 0;
            })
        .orElse(0);
  }

  /// What is left of the incentives for who invests in a year.
  private ZoneRegime left(int year) {
    ZonePlan.Tenant tenant = plan.tenant();
    return stated.left(
        run.model().graph().grid().start(), year, tenant.revenue_years(), tenant.profit_years());
  }

  private EffectiveTax.Regime inside(ZoneRegime of) {
    return of.regime(outside, plan.tenant().revenue_years(), plan.tenant().profit_years());
  }

  private double number(String input, double otherwise) {
    return run.model().of().find("zone." + input).map(Inputs::first).orElse(otherwise);
  }

  private ZoneOutcome outcome(ZoneServices services) {
    Optional<ZoneOutcome.UnitCost> cost = plan.unit().map(_ -> cost());
    return new ZoneOutcome(
        stated,
        burdens(),
        gains(),
        state(),
        cost,
        services,
        ZoneNeed.judge(levers(cost)),
        reliefs(regime).stream().map(this::valued).toList());
  }

  private List<Relief> reliefs(ZoneRegime of) {
    int years = run.model().graph().grid().periods() / run.model().graph().grid().perYear();
    Relief.Bases bases =
        new Relief.Bases(
            stated("tenant.payroll"),
            stated("tenant.property"),
            stated("tenant.payout"),
            investment.profit(),
            number("tenant.decay", 0));
    EffectiveTax.Regime taxed = inside(of);
    return of.incentives().stream()
        .filter(Relief::isBeside)
        .map(each -> Relief.of(each, bases, taxed, delay(each), years))
        .toList();
  }

  /// Years from the investment to the trigger of an incentive.
  private int delay(ZoneRegime.Incentive of) {
    return of.delay(plan.tenant().revenue_years(), plan.tenant().profit_years());
  }

  private Optional<Double> stated(String input) {
    return run.model().of().find("zone." + input).map(Inputs::first);
  }

  private ZoneOutcome.Valued valued(Relief relief) {
    double own = number("tenant.discount", 0);
    double rate = run.model().of().find("discount.public").map(Inputs::first).orElse(Double.NaN);
    Optional<Series> given = relief.saved().flatMap(_ -> invested().map(all -> given(all, relief)));
    return new ZoneOutcome.Valued(
        relief,
        relief.saved().map(saved -> worth(saved, own)).orElse(Double.NaN),
        Double.isNaN(rate) ? Double.NaN : given.map(flow -> worth(flow, rate)).orElse(Double.NaN));
  }

  /// What all tenants save by an incentive alone, each for as long as it is given.
  private Series given(Series invested, Relief relief) {
    String id = relief.incentive().id();
    return paid(
        invested,
        year ->
            reliefs(left(year)).stream()
                .filter(each -> each.incentive().id().equals(id))
                .flatMap(each -> each.saved().stream())
                .findFirst()
                .orElseGet(() -> Series.constant(0, invested.length())));
  }

  private static double worth(Series flow, double rate) {
    return PresentValue.of(flow, rate, PresentValue.Convention.FIRST_AT_ONCE);
  }

  private List<ZoneOutcome.Burden> burdens() {
    List<ZoneOutcome.Burden> burdens = new ArrayList<>();
    burdens.add(burden(ZoneOutcome.Where.OUTSIDE, outside, Optional.empty()));
    burdens.add(burden(ZoneOutcome.Where.INSIDE, inside, Optional.empty()));
    if (minimum.isPresent()) {
      burdens.add(burden(ZoneOutcome.Where.TOPPED_UP, inside, minimum));
    }
    return burdens;
  }

  private ZoneOutcome.Burden burden(
      ZoneOutcome.Where where, EffectiveTax.Regime of, Optional<MinimumTax> topped) {
    return new ZoneOutcome.Burden(
        where,
        EffectiveTax.onePeriod(investment, of),
        EffectiveTax.onDebt(investment, of),
        EffectiveTax.permanent(investment, of, topped));
  }

  private List<ZoneOutcome.Gain> gains() {
    return MULTIPLES.stream()
        .map(
            by -> {
              double profit = investment.profit() * by;
              EffectiveTax.Investment other =
                  new EffectiveTax.Investment(
                      profit,
                      investment.discount(),
                      investment.inflation(),
                      investment.depreciation());
              return new ZoneOutcome.Gain(
                  profit,
                  EffectiveTax.permanent(other, outside, Optional.empty()).average(),
                  EffectiveTax.permanent(other, inside, minimum).average());
            })
        .toList();
  }

  /// Tenants invest as they let; every year's investment pays duty and tax from then on. A top-up
  /// that another state takes is no revenue of this one.
  private Optional<ZoneOutcome.State> state() {
    Optional<Series> invested = invested();
    double rate = run.model().of().find("discount.public").map(Inputs::first).orElse(Double.NaN);
    if (invested.isEmpty() || Double.isNaN(rate)) {
      return Optional.empty();
    }
    int years = invested.get().length();
    Optional<MinimumTax> own = minimum.filter(MinimumTax::isDomestic);
    Series normal =
        paid(
            invested.get(),
            _ -> EffectiveTax.takings(investment, outside, Optional.empty(), years));
    normal =
        normal.plus(
            paid(
                invested.get(),
                year ->
                    Levy.saved(reliefs(left(year))).values().stream()
                        .reduce(Series.constant(0, years), Series::plus)));
    Series zone =
        paid(
            invested.get(),
            year -> EffectiveTax.takings(investment, inside(left(year)), own, years));
    TimeGrid grid = run.model().graph().grid();
    double jobs = JobFlows.of(run).most(grid.periods());
    return Optional.of(
        new ZoneOutcome.State(
            invested.get(),
            ForgoneRevenue.of(
                new ForgoneRevenue.Taxes(normal, zone), number("redundancy", 0), jobs, rate),
            normal.minus(zone).times(number("redundancy", 0)),
            jobs,
            clawback()));
  }

  /// What tenants invest by year on the area that they let.
  private Optional<Series> invested() {
    double each = number("tenant.investment", Double.NaN);
    return areas().filter(_ -> !Double.isNaN(each)).map(areas -> areas.times(each));
  }

  /// The area that tenants take by year.
  private Optional<Series> areas() {
    TimeGrid grid = run.model().graph().grid();
    return run.model()
        .find("products." + plan.tenant().product() + ".taken")
        .map(
            taken ->
                Series.of(
                    grid.periods() / grid.perYear(),
                    year -> {
                      double area = 0;
                      for (int t = 0; t < grid.perYear(); t++) {
                        area += run.values().at(taken, year * grid.perYear() + t);
                      }
                      return area;
                    }));
  }

  /// @param takings by year since the investment of who invests in a year
  private static Series paid(Series invested, IntFunction<Series> takings) {
    List<Series> byYear = IntStream.range(0, invested.length()).mapToObj(takings).toList();
    return Series.of(
        invested.length(),
        year -> {
          double sum = 0;
          for (int since = 0; since <= year; since++) {
            sum += invested.at(year - since) * byYear.get(year - since).at(since);
          }
          return sum;
        });
  }

  private Optional<Double> clawback() {
    int after = plan.tenant().clawback_years();
    if (after == 0) {
      return Optional.empty();
    }
    Series normal = EffectiveTax.takings(investment, outside, Optional.empty(), after + 1);
    Series zone = EffectiveTax.takings(investment, inside, minimum, after + 1);
    List<Double> saved = new ArrayList<>();
    for (int year = 0; year <= after; year++) {
      saved.add(Math.max(0, normal.at(year) - zone.at(year)));
    }
    return Optional.of(
        ZoneRegime.clawback(saved, number("clawback.share", 1), number("clawback.interest", 0)));
  }

  private ZoneOutcome.UnitCost cost() {
    DeliveredCost.Making made =
        new DeliveredCost.Making(
            number("unit.imported", 0),
            number("unit.local", 0),
            number("unit.labour", 0),
            levies(OnPayroll::normal),
            number("unit.utilities", 0),
            number("unit.space", 0),
            number("unit.capital", 0),
            number("unit.transport", 0));
    DeliveredCost.Making within =
        new DeliveredCost.Making(
            made.imported(),
            made.local(),
            made.labour(),
            levies(levy -> levy.normal() - levy.relieved()),
            number("inside.utilities", made.utilities()),
            number("inside.space", made.space()),
            made.capital(),
            made.transport());
    double profit = number("unit.profit", 0);
    return new ZoneOutcome.UnitCost(
        DeliveredCost.of(
            within,
            within(),
            EffectiveTax.permanent(investment, inside, minimum).average() * profit),
        DeliveredCost.of(
            made,
            without(),
            EffectiveTax.permanent(investment, outside, Optional.empty()).average() * profit));
  }

  /// A levy on payroll of which the zone relieves.
  ///
  /// @param normal rate outside, a share of payroll, >= 0
  /// @param relieved what of it is not asked in the zone, in the mean of the years of the case,
  ///   each weighed by the discounted payroll that is left of the investment, >= 0
  private record OnPayroll(double normal, double relieved) {}

  /// What the employer pays on the labour of a unit; levies that no incentive names are the same at
  /// both places and part of labour.
  private double levies(ToDoubleFunction<OnPayroll> rate) {
    return number("unit.labour", 0) * levies().stream().mapToDouble(rate).sum();
  }

  private List<OnPayroll> levies() {
    int years = run.model().graph().grid().periods() / run.model().graph().grid().perYear();
    double own = number("tenant.discount", 0);
    double decay = number("tenant.decay", 0);
    Relief.Bases payroll =
        new Relief.Bases(Optional.of(1.0), Optional.empty(), Optional.empty(), 0, decay);
    double paid = worth(Relief.left(decay, years), own);
    List<Relief> reliefs =
        regime.incentives().stream()
            .filter(each -> each.tax() == ZoneRegime.Tax.PAYROLL)
            .map(each -> Relief.of(each, payroll, inside, delay(each), years))
            .toList();
    return Levy.saved(reliefs).entrySet().stream()
        .map(
            levy ->
                new OnPayroll(
                    levy.getKey().normal(), paid > 0 ? worth(levy.getValue(), own) / paid : 0))
        .toList();
  }

  private DeliveredCost.Treatment without() {
    return new DeliveredCost.Treatment(
        duty(),
        outside.duty(),
        number("outside.vat", 0),
        number("outside.vatLag", 0),
        number("outside.vatLost", 0),
        number("outside.interest", 0),
        0,
        number("unit.homeShare", 0));
  }

  /// How the tenant sets off the price of what it buys.
  private Allowance allowance() {
    if (plan.tenant().isAtOnce()) {
      return new Allowance.AtOnce();
    }
    double rate = number("tenant.allowanceDeclining", 0);
    if (rate > 0) {
      return new Allowance.Declining(rate);
    }
    int years = Math.max(1, (int) Math.rint(number("tenant.allowance", 1)));
    // a range or a scenario may move either beyond the other
    double multiple = Math.min(years, number("tenant.allowanceMultiple", 1));
    return multiple > 1
        ? new Allowance.DecliningToLine(years, multiple)
        : new Allowance.StraightLine(years);
  }

  private DeliveredCost.InputDuty duty() {
    double rate = number("outside.inputDuty", 0);
    return switch (plan.outsideDuty()) {
      case SUSPENDED -> new DeliveredCost.InputDuty.Suspended();
      case PAID -> new DeliveredCost.InputDuty.Paid(rate);
      case DRAWBACK ->
          new DeliveredCost.InputDuty.Drawback(
              rate, number("outside.drawbackLag", 0), number("outside.drawbackCost", 0));
    };
  }

  /// What the incentives do not free is as it is outside.
  private DeliveredCost.Treatment within() {
    boolean isDutyFree = regime.isFree(ZoneRegime.Tax.IMPORT_DUTY, ZoneRegime.Goods.INPUTS);
    return new DeliveredCost.Treatment(
        isDutyFree ? new DeliveredCost.InputDuty.Suspended() : duty(),
        inside.duty(),
        regime.isFree(ZoneRegime.Tax.VAT, ZoneRegime.Goods.INPUTS) ? 0 : number("outside.vat", 0),
        number("outside.vatLag", 0),
        number("outside.vatLost", 0),
        number("outside.interest", 0),
        number("inside.salesDuty", 0),
        number("unit.homeShare", 0));
  }

  private List<ZoneNeed.Lever> levers(Optional<ZoneOutcome.UnitCost> cost) {
    return plan.levers().stream()
        .map(
            each -> {
              String path = "levers." + each.id();
              return new ZoneNeed.Lever(
                  each.id(),
                  number(path + ".saving", saving(each.id(), cost)),
                  number("threshold", 0),
                  each.canBeGeneral(),
                  number(path + ".generalCost", 0),
                  number(path + ".zoneCost", 0),
                  isAllowed(each.id()));
            })
        .toList();
  }

  private static double saving(String part, Optional<ZoneOutcome.UnitCost> cost) {
    return cost.map(
            both ->
                both.outside().over(both.inside()).getOrDefault(part, 0.0) / both.outside().total())
        .orElse(0.0);
  }

  /// A lever on a tax whose incentive hangs on exports may be forbidden. Duty on inputs that are
  /// exported again is none: giving it back is no subsidy.
  ///
  /// Source: WTO, Agreement on Subsidies and Countervailing Measures, footnote 1 and article
  /// 3.1(a); article 27.2 and annex VII on who is free of it.
  private boolean isAllowed(String lever) {
    Optional<ZoneRegime.Tax> tax =
        switch (lever) {
          case "tax" -> Optional.of(ZoneRegime.Tax.CORPORATE);
          case "equipmentDuty" -> Optional.of(ZoneRegime.Tax.IMPORT_DUTY);
          default -> Optional.empty();
        };
    return plan.mayFavourExports()
        || tax.isEmpty()
        || regime.exportContingent().stream().noneMatch(each -> each.tax() == tax.get());
  }
}
