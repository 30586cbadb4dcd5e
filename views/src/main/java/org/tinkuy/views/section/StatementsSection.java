package org.tinkuy.views.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.model.OwnerLines;
import org.tinkuy.finance.model.ProjectModel;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.statement.Account;
import org.tinkuy.finance.statement.Ledger;
import org.tinkuy.views.Block;
import org.tinkuy.views.Section;

/// The statements of a project by year: income, cash, balance.
final class StatementsSection {
  private final FinanceResults results;
  private final FinanceTable tables;
  private final Wording words;

  StatementsSection(FinanceResults results, FinanceNames names, Wording words) {
    this.results = results;
    this.tables = new FinanceTable(results.run(), names, words);
    this.words = words;
  }

  /// The statements; empty where the case has no stack, and so no books.
  Optional<Section> section() {
    Optional<Ledger> books = results.run().model().books();
    Optional<ProjectModel.SumLines> sums = results.run().model().sums();
    if (books.isEmpty() || sums.isEmpty()) {
      return sums.map(this::plain);
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(income(books.get()));
    blocks.add(cash(books.get(), results.run().model().owners().orElseThrow()));
    blocks.add(balance(books.get()));
    return Optional.of(
        new Section("finance-statements", words.text("finance.report.statements"), blocks));
  }

  /// A case without a stack has a flow before finance and no books.
  private Section plain(ProjectModel.SumLines sums) {
    List<FinanceTable.Shown> shown = new ArrayList<>();
    shown.add(shown("revenue", sums.revenue(), 1));
    shown.add(shown("directCost", sums.directCost(), -1));
    shown.add(shown("running", sums.running(), -1));
    shown.add(shown("invested", sums.invested(), -1));
    shown.add(shown("net", sums.net(), 1));
    return new Section(
        "finance-statements",
        words.text("finance.report.statements"),
        List.of(tables.money("finance-net", words.text("finance.report.net"), shown, "")));
  }

  private FinanceTable.Shown shown(String name, Line line, int sign) {
    return new FinanceTable.Shown(words.text("finance.figure." + name), line, sign);
  }

  private Block income(Ledger books) {
    List<FinanceTable.Shown> shown = new ArrayList<>();
    account(shown, books, Account.REVENUE, "revenue", 1);
    account(shown, books, Account.OPERATING_COST, "costs", -1);
    shown.add(shown("ebitda", books.statements().ebitda(), 1));
    account(shown, books, Account.DEPRECIATION, "depreciation", -1);
    account(shown, books, Account.OTHER_INCOME, "otherIncome", 1);
    account(shown, books, Account.INTEREST, "interest", -1);
    account(shown, books, Account.EXCHANGE, "exchangeLoss", -1);
    account(shown, books, Account.WORKERS_SHARE, "workersShare", -1);
    account(shown, books, Account.INCOME_TAX, "incomeTax", -1);
    shown.add(shown("netProfit", books.statements().netProfit(), 1));
    return tables.money("finance-income", words.text("finance.report.income"), shown, "");
  }

  private void account(
      List<FinanceTable.Shown> shown, Ledger books, Account account, String name, int sign) {
    books.find(account).ifPresent(line -> shown.add(shown(name, line, sign)));
  }

  private Block cash(Ledger books, OwnerLines owners) {
    List<FinanceTable.Shown> shown = new ArrayList<>();
    shown.add(shown("operatingCash", books.statements().operating(), 1));
    shown.add(shown("investingCash", books.statements().investing(), 1));
    shown.add(shown("financingCash", books.statements().financing(), 1));
    shown.add(shown("equity", owners.sources().equity(), 1));
    shown.add(shown("dividends", owners.dividends(), -1));
    return tables.money(
        "finance-cash",
        words.text("finance.report.cash"),
        shown,
        words.text("finance.report.cash.note"));
  }

  private Block balance(Ledger books) {
    List<FinanceTable.Shown> shown = new ArrayList<>();
    account(shown, books, Account.CASH, "cash", 1);
    account(shown, books, Account.RESERVES, "reserves", 1);
    account(shown, books, Account.FIXED_ASSETS, "fixedAssets", 1);
    shown.add(shown("assets", books.statements().assets(), 1));
    account(shown, books, Account.DEBT, "debt", 1);
    account(shown, books, Account.SHAREHOLDER_LOANS, "shareholderLoans", 1);
    account(shown, books, Account.GRANTS, "grantsHeld", 1);
    account(shown, books, Account.TAX_DUE, "taxDue", 1);
    account(shown, books, Account.CAPITAL, "capital", 1);
    shown.add(shown("retained", books.statements().retained(), 1));
    return tables.money(
        "finance-balance",
        words.text("finance.report.balance"),
        shown,
        words.text("finance.report.balance.note"));
  }
}
