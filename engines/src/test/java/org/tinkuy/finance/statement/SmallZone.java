package org.tinkuy.finance.statement;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.tinkuy.finance.debt.Covenant;
import org.tinkuy.finance.debt.Funding;
import org.tinkuy.finance.debt.Loan;
import org.tinkuy.finance.debt.LoanTerms;
import org.tinkuy.finance.debt.Repayment;
import org.tinkuy.finance.debt.Reserve;
import org.tinkuy.finance.debt.Waterfall;
import org.tinkuy.finance.development.Absorption;
import org.tinkuy.finance.development.Clock;
import org.tinkuy.finance.development.WorkingCapital;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.PriceBasis;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.graph.Timing;
import org.tinkuy.finance.graph.Values;
import org.tinkuy.finance.tax.Depreciation;
import org.tinkuy.finance.tax.IncomeTax;
import org.tinkuy.finance.tax.TaxYear;
import org.tinkuy.finance.tax.ValueAddedTax;
import org.tinkuy.kernel.Unit;

/// A small zone over 20 years of months with everything that a lender's model has: works, rent,
/// VAT, income tax, a loan with capitalised interest, a reserve, a lock-up. Its numbers are made
/// up.
final class SmallZone {
  private static final int MONTHS = 240;
  private static final int BUILDING = 24;

  final Graph.Builder model;
  final LineType flow;
  final Ledger ledger;
  final Loan loan;
  final LoanTerms terms;
  final ValueAddedTax vat;
  final IncomeTax tax;
  final Line works;
  final Line revenue;
  final Line dividend;
  final Line equity;
  final List<IntegrityCheck> checks = new ArrayList<>();

  private final double scale;
  private final Clock clock;
  private final Line opex;
  private final WorkingCapital capital;
  private final Line collected;
  private final Line opexPaid;
  private final Depreciation depreciation;
  private final Line unfinished;
  private final Reserve reserve;
  private final Reserve taxReserve;
  private final Line cash;

  /// A zone whose amounts are so many times those in USD.
  ///
  /// @param start first month; the works begin in it
  SmallZone(Unit money, double scale, YearMonth start) {
    this.scale = scale;
    this.flow = new LineType(money, PriceBasis.NOMINAL, Shape.FLOW);
    this.model = Graph.on(TimeGrid.months(start, MONTHS));
    this.clock = Clock.add(model, "clock", BUILDING / 12.0);
    this.works =
        amount(Line.of("works", flow).paid("zone", "builders"), t -> t < BUILDING ? 4e6 : 0);
    Line share =
        new Absorption.Logistic(plain("ceiling", 0.9), plain("slope", 0.8), plain("middle", 1.5))
            .add(model, "market", clock);
    Line full = amount(Line.of("fullRent", flow), t -> 3.6e6);
    this.revenue = model.add(Line.of("revenue", flow).paid("tenants", "zone"), full.times(share));
    Line fixed = amount(Line.of("fixed", flow), t -> t < BUILDING ? 0 : 0.15e6);
    this.opex =
        model.add(Line.of("opex", flow).paid("zone", "suppliers"), fixed.plus(revenue.times(0.1)));
    this.capital =
        WorkingCapital.add(
            model,
            "capital",
            new WorkingCapital.Turnover(revenue, opex),
            plain("receivableDays", 30),
            plain("payableDays", 45));
    this.collected =
        model.add(Line.of("collected", flow), revenue.minus(rise("r", capital.receivables())));
    this.opexPaid = model.add(Line.of("opexPaid", flow), opex.minus(rise("p", capital.payables())));
    Line purchases = model.add(Line.of("purchases", flow), works.plus(opex));
    this.vat =
        ValueAddedTax.add(
            model,
            "vat",
            new ValueAddedTax.Turnover(revenue, purchases, plain("vatRate", 0.18)),
            new ValueAddedTax.Recovery.Refunded(6));

    Line taxPaid = Line.of("tax.paid", flow).labelled("finance.line.incomeTax.paid");
    Line operating =
        model.add(Line.of("cfads", flow), collected.minus(opexPaid).plus(vat.net()).minus(taxPaid));
    Line need = model.add(Line.of("need", flow), works.minus(operating).positive());
    Line debtShare =
        model.input(
            Line.of("gearing", LineType.PLAIN), Series.of(MONTHS, t -> t < BUILDING ? 0.6 : 0));
    Funding funding = Funding.add(model, "funding", need, new Funding.Order.ProRata(debtShare));
    this.equity = funding.equity();
    this.terms =
        new LoanTerms(
            "senior",
            "bank",
            "zone",
            new Repayment.Annuity(),
            new Repayment.Window(48, 144),
            BUILDING,
            Timing.END);
    Line rate =
        model.add(
            Line.of("senior.rate", LineType.RATE),
            model.input(Line.of("senior.yearly", LineType.YEARLY_RATE), 0.07).perPeriod());
    this.loan = Loan.add(model, terms, rate, funding.debt());

    Line finished =
        model.input(
            Line.of("finished", LineType.PLAIN), Series.of(MONTHS, t -> t == BUILDING - 1 ? 1 : 0));
    Line spent = model.add(Line.of("spent", flow), works.plus(loan.capitalised()));
    this.unfinished = Line.of("unfinished", flow.with(Shape.STOCK));
    Line placed =
        model.add(
            Line.of("placed", flow), unfinished.lag(1).as(Shape.FLOW).plus(spent).times(finished));
    this.depreciation = Depreciation.add(model, "buildings", placed, 15);
    model.balance(unfinished, 0, List.of(spent), List.of(placed));
    Line ebitda = model.add(Line.of("ebitda", flow), revenue.minus(opex));
    this.tax =
        IncomeTax.add(
            model,
            "tax",
            TaxYear.add(model, "taxYear", Month.DECEMBER),
            new IncomeTax.Result(ebitda, depreciation.charge(), loan.interestPaid()),
            new IncomeTax.Rules(
                plain("taxRate", 0.295),
                plain("cap", 0.3),
                plain("limit", 0.5),
                plain("workers", 0.05),
                3));

    Line target = Reserve.debtServiceTarget(model, "dsra", loan.service(), 6);
    Line none = amount(Line.of("noFunding", flow), t -> 0);
    this.reserve = Reserve.add(model, "dsra", target, none);
    // a year's tax is paid in one month, for which three months' cash is kept
    this.taxReserve = Reserve.add(model, "taxReserve", tax.due(), none);
    this.cash = Line.of("cash", flow.with(Shape.STOCK)).notNegative();
    Line available =
        model.add(
            Line.of("available", flow),
            operating
                .minus(works)
                .plus(need)
                .plus(reserve.release())
                .plus(taxReserve.release())
                .plus(cash.lag(1).as(Shape.FLOW)));
    Line dscr =
        model.add(
            Line.of("dscr", LineType.PLAIN),
            operating.trailing(12).per(loan.service().trailing(12)));
    Line always = model.input(Line.of("always", LineType.PLAIN), 1);
    Covenant.Dates dates = new Covenant.Dates(always, always);
    Line open = Covenant.addTest(model, "lockUp", dscr, Expression.number(1.1), dates);
    Waterfall waterfall = Waterfall.of(model, "waterfall", available);
    waterfall.pay("senior", loan.service());
    reserve.fill(model, waterfall.pay("dsra", reserve.shortfall()).paid());
    taxReserve.fill(model, waterfall.pay("tax", taxReserve.shortfall()).paid());
    this.dividend = waterfall.rest("dividend", open).paid();
    model.add(cash, waterfall.left().as(Shape.STOCK));
    this.ledger = books().build();
    checks.addAll(ledger.checks());
    checks.addAll(IntegrityCheck.ofLoan(model, terms, loan));
    checks.add(IntegrityCheck.atEnd(model, "check.reserve", reserve.closing()));
    checks.add(IntegrityCheck.equal(model, "check.sources", loan.draw().plus(equity), need));
  }

  private Ledger.Builder books() {
    return Ledger.on(model, "books", flow)
        .post(revenue, Account.RECEIVABLES, Account.REVENUE)
        .post(collected, Account.CASH, Account.RECEIVABLES)
        .post(opex, Account.OPERATING_COST, Account.PAYABLES)
        .post(opexPaid, Account.PAYABLES, Account.CASH)
        .post(works, Account.FIXED_ASSETS, Account.CASH)
        .post(loan.capitalised(), Account.FIXED_ASSETS, Account.DEBT)
        .post(depreciation.charge(), Account.DEPRECIATION, Account.FIXED_ASSETS)
        .post(vat.collected(), Account.CASH, Account.TAX_DUE)
        .post(vat.spent(), Account.TAX_CREDIT, Account.CASH)
        .post(vat.offset(), Account.TAX_DUE, Account.TAX_CREDIT)
        .post(vat.paid(), Account.TAX_DUE, Account.CASH)
        .post(vat.refunded(), Account.CASH, Account.TAX_CREDIT)
        .post(tax.tax(), Account.INCOME_TAX, Account.TAX_DUE)
        .post(tax.workersShare(), Account.WORKERS_SHARE, Account.TAX_DUE)
        .post(tax.paid(), Account.TAX_DUE, Account.CASH)
        .post(loan.draw(), Account.CASH, Account.DEBT)
        .post(loan.interestPaid(), Account.INTEREST, Account.CASH)
        .post(loan.principal(), Account.DEBT, Account.CASH)
        .post(equity, Account.CASH, Account.CAPITAL)
        .post(reserve.topUp(), Account.RESERVES, Account.CASH)
        .post(reserve.release(), Account.CASH, Account.RESERVES)
        .post(taxReserve.topUp(), Account.RESERVES, Account.CASH)
        .post(taxReserve.release(), Account.CASH, Account.RESERVES)
        .post(dividend, Account.DIVIDENDS, Account.CASH)
        .tie(Account.CASH, cash)
        .tie(Account.RESERVES, reserve.closing(), taxReserve.closing())
        .tie(Account.RECEIVABLES, capital.receivables())
        .tie(Account.PAYABLES, capital.payables())
        .tie(Account.FIXED_ASSETS, depreciation.net(), unfinished)
        .tie(Account.TAX_CREDIT, vat.credit())
        .tie(Account.TAX_DUE, vat.due(), tax.due())
        .tie(Account.DEBT, loan.closing());
  }

  Values run() {
    return model.build().run().values();
  }

  private Line amount(Line line, IntToDoubleFunction amounts) {
    return model.input(line, Series.of(MONTHS, amounts).times(scale));
  }

  private Line plain(String id, double value) {
    return model.input(Line.of(id, LineType.PLAIN), value);
  }

  private Expression rise(String id, Line balance) {
    return model.add(Line.of(id + ".rise", flow), balance.minus(balance.lag(1)).as(Shape.FLOW));
  }
}
