package org.tinkuy.finance.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.debt.Loan;
import org.tinkuy.finance.debt.Reserve;
import org.tinkuy.finance.graph.Line;
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
      Optional<IncomeTax> tax) {}

  static Ledger add(ModelParts parts, Flows flows) {
    BooksPart part = new BooksPart(Ledger.on(parts.model(), "books", parts.flow()));
    part.operation(parts, flows);
    part.taxes(flows);
    part.assets(flows);
    part.debt(flows);
    part.owners(flows);
    return part.books.build();
  }

  private void operation(ModelParts parts, Flows flows) {
    Line cost =
        parts.model().lines().filter(l -> l.id().equals("project.costs")).findFirst().orElseThrow();
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
    for (StackLines.DebtLines lines : flows.stack.loans()) {
      Loan loan = lines.loan();
      books
          .post(loan.draw(), Account.CASH, Account.DEBT)
          .post(loan.capitalised(), Account.FIXED_ASSETS, Account.DEBT)
          .post(lines.facility().fees(), Account.FIXED_ASSETS, Account.CASH)
          .post(loan.interestPaid(), Account.INTEREST, Account.CASH)
          .post(loan.principal(), Account.DEBT, Account.CASH);
      owed.add(loan.closing());
    }
    if (!owed.isEmpty()) {
      books.tie(Account.DEBT, owed.toArray(Line[]::new));
    }
  }

  private void owners(Flows flows) {
    OwnerLines owners = flows.owners;
    books
        .post(owners.sources().equity(), Account.CASH, Account.CAPITAL)
        .post(owners.sources().support(), Account.CASH, Account.CAPITAL)
        .post(owners.dividends(), Account.DIVIDENDS, Account.CASH)
        .tie(Account.CASH, owners.cash());
    for (StackLines.LayerLines each : flows.stack.layers().values()) {
      if (each.layer() instanceof Layer.Grant) {
        books.post(each.drawn(), Account.CASH, Account.GRANTS);
      }
    }
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
}
