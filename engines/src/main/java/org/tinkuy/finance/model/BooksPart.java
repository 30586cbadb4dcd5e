package org.tinkuy.finance.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.debt.Reserve;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.project.ProductPlan;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.finance.statement.Account;
import org.tinkuy.finance.statement.Ledger;
import org.tinkuy.finance.tax.IncomeTax;

/// Posts every flow of a model once and ties the accounts to what its parts say.
final class BooksPart {
  private final Ledger.Builder books;

  private BooksPart(Ledger.Builder books) {
    this.books = books;
  }

  /// What is posted.
  record Flows(
      Totals totals,
      LandPart land,
      CompanyPart company,
      AssetPart assets,
      StackLines stack,
      OwnerLines owners,
      OwnerLines.Paid paid,
      Optional<IncomeTax> tax) {}

  static Ledger add(ModelParts parts, Flows flows) {
    BooksPart part = new BooksPart(Ledger.on(parts.model(), "books", parts.flow()));
    part.operation(parts, flows);
    part.premiums(parts);
    part.taxes(flows);
    part.assets(flows);
    part.debt(flows);
    part.owners(parts, flows);
    if (parts.isUncovered()) {
      part.books.post(flows.stack.uses().gap(), Account.CASH, Account.UNPAID_WORKS);
    }
    return part.books.build();
  }

  private void operation(ModelParts parts, Flows flows) {
    Line cost = find(parts, "project.costs");
    CompanyPart company = flows.company;
    if (company.capital().isPresent()) {
      books
          .post(flows.totals.revenue(), Account.RECEIVABLES, Account.REVENUE)
          .post(company.collected(), Account.CASH, Account.RECEIVABLES)
          .post(cost, Account.OPERATING_COST, Account.PAYABLES)
          .post(company.paid(), Account.PAYABLES, Account.CASH)
          .tie(Account.RECEIVABLES, company.capital().get().receivables())
          .tie(Account.PAYABLES, company.capital().get().payables());
    } else {
      books
          .post(company.collected(), Account.CASH, Account.REVENUE)
          .post(company.paid(), Account.OPERATING_COST, Account.CASH);
    }
  }

  /// What is paid when a long lease is signed is income over its years.
  private void premiums(ModelParts parts) {
    List<Line> unearned = new ArrayList<>();
    for (ProductPlan plan : parts.of().park().products()) {
      if (plan.kind() == ProductPlan.Kind.LEASE) {
        books
            .post(find(parts, plan.line("premium")), Account.REVENUE, Account.PREMIUMS)
            .post(find(parts, plan.line("earned")), Account.PREMIUMS, Account.REVENUE);
        unearned.add(find(parts, plan.line("unearned")));
      }
    }
    if (!unearned.isEmpty()) {
      books.tie(Account.PREMIUMS, unearned.toArray(Line[]::new));
    }
  }

  private void taxes(Flows flows) {
    List<Line> due = new ArrayList<>();
    flows
        .company
        .vat()
        .ifPresent(
            vat -> {
              books
                  .post(vat.collected(), Account.CASH, Account.TAX_DUE)
                  .post(vat.spent(), Account.TAX_CREDIT, Account.CASH)
                  .post(vat.offset(), Account.TAX_DUE, Account.TAX_CREDIT)
                  .post(vat.paid(), Account.TAX_DUE, Account.CASH)
                  .post(vat.refunded(), Account.CASH, Account.TAX_CREDIT)
                  .tie(Account.TAX_CREDIT, vat.credit());
              due.add(vat.due());
            });
    flows.tax.ifPresent(
        tax -> {
          books
              .post(tax.tax(), Account.INCOME_TAX, Account.TAX_DUE)
              .post(tax.workersShare(), Account.WORKERS_SHARE, Account.TAX_DUE)
              .post(tax.paid(), Account.TAX_DUE, Account.CASH);
          due.add(tax.due());
        });
    if (!due.isEmpty()) {
      books.tie(Account.TAX_DUE, due.toArray(Line[]::new));
    }
  }

  private void assets(Flows flows) {
    flows.land.all().forEach(spent -> books.post(spent, Account.FIXED_ASSETS, Account.CASH));
    flows
        .assets
        .charges()
        .forEach(charge -> books.post(charge, Account.DEPRECIATION, Account.FIXED_ASSETS));
    books.tie(Account.FIXED_ASSETS, flows.assets.values().toArray(Line[]::new));
  }

  private void debt(Flows flows) {
    List<Line> owed = new ArrayList<>();
    for (StackLines.LayerLines each : flows.stack.layers().values()) {
      if (each.debt().isPresent()) {
        StackLines.DebtLines loan = each.debt().get();
        loan(each.drawn(), loan);
        owed.add(loan.balance());
      }
    }
    flows
        .assets
        .interest()
        .ifPresent(
            interest ->
                books
                    .post(interest.accrued(), Account.FIXED_ASSETS, Account.INTEREST)
                    .post(interest.added(), Account.FIXED_ASSETS, Account.DEBT)
                    .post(interest.paid(), Account.FIXED_ASSETS, Account.INTEREST)
                    .post(interest.expensed(), Account.INTEREST, Account.DEBT));
    if (!owed.isEmpty()) {
      books.tie(Account.DEBT, owed.toArray(Line[]::new));
    }
    flows
        .owners
        .steps()
        .charges()
        .forEach(charge -> books.post(charge, Account.INTEREST, Account.CASH));
  }

  /// In the money of the books, what the exchange rate changes standing apart.
  private void loan(Line drawn, StackLines.DebtLines loan) {
    books
        .post(loan.abroad().isPresent() ? drawn : loan.loan().draw(), Account.CASH, Account.DEBT)
        .post(loan.facility().once(), Account.FIXED_ASSETS, Account.CASH)
        .post(loan.interestPaid(), Account.INTEREST, Account.CASH)
        .post(loan.principal(), Account.DEBT, Account.CASH);
    loan.facility().commitment().ifPresent(fee -> books.post(fee, Account.INTEREST, Account.CASH));
    if (loan.isPaidEarly()) {
      books.post(loan.prepaid(), Account.DEBT, Account.CASH);
    }
    loan.abroad().ifPresent(abroad -> books.post(abroad.loss(), Account.EXCHANGE, Account.DEBT));
    if (loan.facility().layer() instanceof Layer.FirstLoss) {
      books.post(loan.shortfall(), Account.CASH, Account.OTHER_INCOME);
    }
  }

  private void owners(ModelParts parts, Flows flows) {
    OwnerLines owners = flows.owners;
    books
        .post(owners.sources().equity(), Account.CASH, Account.CAPITAL)
        .post(owners.sources().support(), Account.CASH, Account.CAPITAL)
        .post(flows.paid.profits(), Account.DIVIDENDS, Account.CASH)
        .post(flows.paid.capital(), Account.CAPITAL, Account.CASH)
        .tie(Account.CASH, owners.cash());
    for (StackLines.LayerLines each : flows.stack.layers().values()) {
      layer(parts, each);
    }
    grants(parts, flows);
    List<Line> kept = new ArrayList<>();
    for (Reserve reserve : owners.steps().reserves()) {
      books
          .post(reserve.topUp(), Account.RESERVES, Account.CASH)
          .post(reserve.release(), Account.CASH, Account.RESERVES);
      kept.add(reserve.closing());
    }
    if (!kept.isEmpty()) {
      books.tie(Account.RESERVES, kept.toArray(Line[]::new));
    }
  }

  /// Grants for works are income as the works are written off, and until then deferred: of two
  /// presentations the one that shows works at what they cost. `released = (deferred before +
  /// granted) x written off / (what was left of land and works before that)`; what is given for
  /// land and works that are never written off stays deferred.
  ///
  /// Source: IAS 20, _Accounting for Government Grants_, 12, 17 and 24 to 26: a systematic basis,
  /// in the proportions of depreciation, set up as deferred income.
  private void grants(ModelParts parts, Flows flows) {
    List<Line> given =
        flows.stack.layers().values().stream()
            .filter(each -> each.layer() instanceof Layer.Grant)
            .map(StackLines.LayerLines::drawn)
            .toList();
    if (given.isEmpty()) {
      return;
    }
    given.forEach(each -> books.post(each, Account.CASH, Account.GRANTS));
    Line deferred = parts.line("grants.deferred", parts.flow().with(Shape.STOCK));
    Expression charge = parts.sum(flows.assets.ownCharges());
    Expression left =
        parts.sum(flows.assets.ownValues().stream().map(each -> each.as(Shape.FLOW)).toList());
    Line share =
        parts.add(
            parts.line("grants.wornShare", LineType.PLAIN),
            charge.per(left.plus(charge), 0).positive().atMost(Expression.number(1)));
    Line released =
        parts.add(
            parts.flow("grants.released"),
            deferred.lag(1).as(Shape.FLOW).plus(parts.sum(given)).times(share));
    parts.model().balance(deferred, 0, given, List.of(released));
    books.post(released, Account.GRANTS, Account.GRANT_INCOME).tie(Account.GRANTS, deferred);
  }

  private void layer(ModelParts parts, StackLines.LayerLines of) {
    String id = of.layer().id();
    switch (of.layer()) {
      case Layer.ShareholderLoan _ ->
          books
              .post(of.drawn(), Account.CASH, Account.SHAREHOLDER_LOANS)
              .post(find(parts, id + ".accrued"), Account.INTEREST, Account.SHAREHOLDER_LOANS)
              .post(of.received(), Account.SHAREHOLDER_LOANS, Account.CASH)
              .tie(Account.SHAREHOLDER_LOANS, find(parts, id + ".owed"));
      // who buys units owns a part of the company
      case Layer.TrustUnits _ -> books.post(of.drawn(), Account.CASH, Account.CAPITAL);
      case Layer.Guarantee _, Layer.ResultsPayment _ ->
          books.post(of.drawn(), Account.CASH, Account.OTHER_INCOME);
      case Layer.Grant _, Layer.Owner _, Layer.Debt _ -> {}
    }
  }

  private static Line find(ModelParts parts, String id) {
    return parts.model().find(id).orElseThrow();
  }
}
