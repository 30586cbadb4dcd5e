package org.tinkuy.bench;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.debt.Funding;
import org.tinkuy.finance.debt.Loan;
import org.tinkuy.finance.debt.LoanTerms;
import org.tinkuy.finance.debt.Repayment;
import org.tinkuy.finance.debt.Reserve;
import org.tinkuy.finance.debt.Waterfall;
import org.tinkuy.finance.development.Absorption;
import org.tinkuy.finance.development.Clock;
import org.tinkuy.finance.development.ParkProduct;
import org.tinkuy.finance.development.Uptake;
import org.tinkuy.finance.development.WorkingCapital;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Parties;
import org.tinkuy.finance.graph.PriceBasis;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.graph.Timing;
import org.tinkuy.finance.risk.Correlation;
import org.tinkuy.finance.risk.Distribution;
import org.tinkuy.finance.risk.MonteCarlo;
import org.tinkuy.finance.tax.Depreciation;
import org.tinkuy.finance.tax.IncomeTax;
import org.tinkuy.finance.tax.TaxYear;
import org.tinkuy.finance.tax.ValueAddedTax;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Fraction;
import org.tinkuy.kernel.Unit;

/// A made-up park over 360 months with about 300 lines: products that are sold and let, works,
/// costs, working capital, VAT, income tax, a loan, a reserve, a waterfall; 24 of its inputs are
/// drawn, some with correlation.
final class MoneyModel {
  static final int MONTHS = 360;
  private static final int BUILDING = 24;
  private static final int PRODUCTS = 8;
  private static final int COSTS = 10;
  private static final Unit USD = Unit.money(Currency.getInstance("USD"));
  private static final Unit M2 = Unit.of("m2", Dimension.base("length").power(2), Fraction.ONE);
  private static final LineType FLOW = new LineType(USD, PriceBasis.NOMINAL, Shape.FLOW);
  private static final Parties TENANTS = new Parties("tenants", "zone");

  final Graph graph;
  final Line net;
  final Line cover;
  final List<MonteCarlo.Unsure> unsure = new ArrayList<>();

  private final Graph.Builder model = Graph.on(TimeGrid.months(YearMonth.of(2027, 1), MONTHS));
  private final Clock clock = Clock.add(model, "clock", BUILDING / 12.0);

  MoneyModel() {
    List<Expression> revenues = new ArrayList<>();
    List<Expression> costs = new ArrayList<>();
    for (int i = 0; i < PRODUCTS; i++) {
      product("product" + i, i % 3 == 0, revenues, costs);
    }
    Line revenue = flow("revenue", Expression.sum(revenues));
    for (int i = 0; i < COSTS; i++) {
      costs.add(cost("cost" + i, revenue));
    }
    Line opex = flow("opex", Expression.sum(costs));
    Line spend =
        model.input(Line.of("plannedWorks", FLOW), Series.of(MONTHS, t -> t < BUILDING ? 2e6 : 0));
    Line works = flow("works", spend.times(drawn("works", 0.15)));
    WorkingCapital capital =
        WorkingCapital.add(
            model,
            "capital",
            new WorkingCapital.Turnover(revenue, opex),
            plain("receivableDays", 30),
            plain("payableDays", 45));
    Line purchases = flow("purchases", works.plus(opex));
    ValueAddedTax vat =
        ValueAddedTax.add(
            model,
            "vat",
            new ValueAddedTax.Turnover(revenue, purchases, plain("vatRate", 0.18)),
            new ValueAddedTax.Recovery.Refunded(6));
    Line taxPaid = Line.of("tax.paid", FLOW).labelled("finance.line.incomeTax.paid");
    Line operating =
        flow(
            "operating",
            revenue.minus(opex).minus(capital.increase()).plus(vat.net()).minus(taxPaid));
    Line need = flow("need", works.minus(operating).positive());
    Line gearing =
        model.input(
            Line.of("gearing", LineType.PLAIN), Series.of(MONTHS, t -> t < BUILDING ? 0.6 : 0));
    Funding funding = Funding.add(model, "funding", need, new Funding.Order.ProRata(gearing));
    Loan loan = loan(funding.debt());
    tax(revenue, opex, loan, works);
    cover =
        model.add(
            Line.of("cover", LineType.PLAIN),
            operating.trailing(12).per(loan.service().trailing(12)));
    Line dividend = cash(operating, works, need, loan);
    net = flow("net", dividend.minus(funding.equity()));
    graph = model.build();
  }

  private Loan loan(Line draw) {
    Line yearly = model.input(Line.of("loan.yearly", LineType.YEARLY_RATE), 0.07);
    Line perYear =
        model.add(Line.of("loan.moved", LineType.YEARLY_RATE), yearly.times(drawn("rate", 0.1)));
    Line rate = model.add(Line.of("loan.rate", LineType.RATE), perYear.perPeriod());
    return Loan.add(
        model,
        new LoanTerms(
            "loan",
            "bank",
            "zone",
            new Repayment.Annuity(),
            new Repayment.Window(48, 180),
            BUILDING,
            Timing.END),
        rate,
        draw);
  }

  private void tax(Line revenue, Line opex, Loan loan, Line works) {
    List<Expression> charges = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Line part = flow("placed" + i, works.times(0.25));
      charges.add(Depreciation.add(model, "assets" + i, part, 5.0 * (i + 1)).charge());
    }
    Line charge = flow("charge", Expression.sum(charges));
    Line ebitda = flow("ebitda", revenue.minus(opex));
    IncomeTax.add(
        model,
        "tax",
        TaxYear.add(model, "taxYear", Month.DECEMBER),
        new IncomeTax.Result(ebitda, charge, loan.interestPaid()),
        new IncomeTax.Rules(
            plain("taxRate", 0.295),
            plain("cap", 0.3),
            plain("limit", 0.5),
            plain("workers", 0.05),
            3));
  }

  private Line cash(Line operating, Line works, Line need, Loan loan) {
    Line none = model.input(Line.of("none", FLOW), 0);
    Line target = Reserve.debtServiceTarget(model, "dsra", loan.service(), 6);
    Reserve reserve = Reserve.add(model, "dsra", target, none);
    Line kept = Line.of("kept", FLOW.with(Shape.STOCK));
    Line available =
        flow(
            "available",
            operating
                .minus(works)
                .plus(need)
                .plus(reserve.release())
                .plus(kept.lag(1).as(Shape.FLOW)));
    Waterfall waterfall = Waterfall.of(model, "waterfall", available);
    waterfall.pay("senior", loan.service());
    reserve.fill(model, waterfall.pay("dsra", reserve.shortfall()).paid());
    Line dividend = waterfall.rest("dividend", plain("always", 1)).paid();
    model.add(kept, waterfall.left().as(Shape.STOCK));
    return dividend;
  }

  private void product(
      String id, boolean isSold, List<Expression> revenues, List<Expression> costs) {
    Line share =
        new Absorption.Logistic(
                plain(id + ".ceiling", 0.9), drawn(id + ".slope", 0.2), plain(id + ".middle", 4))
            .add(model, id, clock);
    Line area = model.input(Line.of(id + ".area", LineType.of(M2, Shape.STOCK)), 60_000);
    Line sites = model.input(Line.of(id + ".sites", LineType.of(M2, Shape.STOCK)), 500_000);
    Uptake uptake =
        Uptake.add(model, id, area, share, new Uptake.Bounds(Optional.of(sites), Optional.empty()));
    Shape shape = isSold ? Shape.FACTOR : Shape.PER_MONTH;
    LineType price = new LineType(USD.per(M2), PriceBasis.NOMINAL, shape);
    Line start = model.input(Line.of(id + ".price", price), isSold ? 90 : 2.5);
    Line index =
        model.input(
            Line.of(id + ".index", LineType.PLAIN),
            Series.of(MONTHS, t -> Math.pow(1.02, t / 12.0)));
    Line now =
        model.add(
            Line.of(id + ".priceNow", price), start.times(index).times(drawn(id + ".price", 0.1)));
    ParkProduct product =
        isSold
            ? new ParkProduct.Sale(uptake, now, plain(id + ".selling", 0.04))
            : new ParkProduct.Rent(uptake, now);
    ParkProduct.Earnings earnings = product.add(model, id + ".earned", FLOW, TENANTS);
    Line service = flow(id + ".service", earnings.revenue().times(0.06));
    Line fees = flow(id + ".fees", earnings.revenue().times(0.03).plus(service.times(0.5)));
    Line late = flow(id + ".late", earnings.revenue().plus(fees).times(0.02));
    Line billed = flow(id + ".billed", earnings.revenue().plus(service).plus(fees).minus(late));
    revenues.add(billed);
    costs.add(earnings.directCost());
    costs.add(flow(id + ".upkeep", service.times(0.7).plus(late.times(0.1))));
  }

  private Line cost(String id, Line revenue) {
    Line fixed =
        model.input(Line.of(id + ".fixed", FLOW), Series.of(MONTHS, t -> t < BUILDING ? 0 : 8_000));
    Line index =
        model.input(
            Line.of(id + ".index", LineType.PLAIN),
            Series.of(MONTHS, t -> Math.pow(1.03, t / 12.0)));
    Line level = drawn(id, 0.05);
    Line grown = flow(id + ".grown", fixed.times(index).times(level));
    Line moving = flow(id + ".moving", revenue.times(0.01).times(level));
    Line least = flow(id + ".least", grown.atLeast(moving));
    Line part = flow(id + ".part", least.times(0.8).plus(grown.times(0.2)));
    return flow(id + ".all", part.plus(moving));
  }

  /// A factor around 1 that is drawn while there are fewer than 24 of them.
  private Line drawn(String id, double deviation) {
    Line factor = plain(id + ".factor", 1);
    if (unsure.size() < 24) {
      unsure.add(new MonteCarlo.Unsure(factor, new Distribution.LogNormal(1, deviation)));
    }
    return factor;
  }

  /// Pairs of inputs that move together.
  Correlation correlation() {
    return Correlation.of(
        unsure.size(),
        List.of(
            new Correlation.Pair(0, 1, 0.3),
            new Correlation.Pair(2, 3, 0.3),
            new Correlation.Pair(0, 2, 0.4)));
  }

  private Line flow(String id, Expression formula) {
    return model.add(Line.of(id, FLOW), formula);
  }

  private Line plain(String id, double value) {
    return model.input(Line.of(id, LineType.PLAIN), value);
  }
}
