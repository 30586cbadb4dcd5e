package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.model.OwnerLines;
import org.tinkuy.finance.model.ProjectModel;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.statement.Account;
import org.tinkuy.finance.statement.Ledger;
import org.tinkuy.views.Block;
import org.tinkuy.views.Section;
import org.tinkuy.views.wording.Wording;

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
    blocks.add(assets(books.get()));
    blocks.add(claims(books.get()));
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
    account(shown, books, Account.GRANT_INCOME, "grantIncome", 1);
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

  /// The parts of the cash of finance add to it: what they leave is movements of reserves, loans
  /// that pay back others, and what is paid for results.
  private Block cash(Ledger books, OwnerLines owners) {
    OwnerLines.Sources sources = owners.sources();
    List<FinanceTable.Shown> shown = new ArrayList<>();
    shown.add(shown("operatingCash", books.statements().operating(), 1));
    shown.add(shown("investingCash", books.statements().investing(), 1));
    shown.add(shown("equity", sources.equity(), 1));
    some(shown, "granted", sources.granted(), 1);
    some(shown, "borrowed", sources.borrowed(), 1);
    some(shown, "service", owners.service(), -1);
    some(shown, "support", sources.support(), 1);
    shown.add(shown("dividends", owners.dividends(), -1));
    int before = shown.size();
    find("project.otherFinance").ifPresent(line -> some(shown, "otherFinance", line, 1));
    String other = shown.size() > before ? " " + words.text("finance.report.cash.other") : "";
    shown.add(shown("financingCash", books.statements().financing(), 1));
    account(shown, books, Account.CASH, "cashAtEnd", 1);
    return tables.money(
        "finance-cash",
        words.text("finance.report.cash"),
        shown,
        words.text("finance.report.cash.note") + other);
  }

  private Block assets(Ledger books) {
    List<FinanceTable.Shown> shown = new ArrayList<>();
    account(shown, books, Account.CASH, "cash", 1);
    account(shown, books, Account.RESERVES, "reserves", 1);
    account(shown, books, Account.RECEIVABLES, "receivables", 1);
    account(shown, books, Account.TAX_CREDIT, "taxCredit", 1);
    account(shown, books, Account.FIXED_ASSETS, "fixedAssets", 1);
    shown.add(shown("assets", books.statements().assets(), 1));
    return tables.money("finance-balance", words.text("finance.report.balance"), shown, "");
  }

  /// What stands against the assets: both tables end with the same total.
  private Block claims(Ledger books) {
    List<FinanceTable.Shown> shown = new ArrayList<>();
    account(shown, books, Account.PAYABLES, "payables", 1);
    account(shown, books, Account.TAX_DUE, "taxDue", 1);
    account(shown, books, Account.DEPOSITS, "deposits", 1);
    account(shown, books, Account.PREMIUMS, "premiums", 1);
    account(shown, books, Account.DEBT, "debt", 1);
    account(shown, books, Account.SHAREHOLDER_LOANS, "shareholderLoans", 1);
    account(shown, books, Account.GRANTS, "grantsHeld", 1);
    account(shown, books, Account.UNPAID_WORKS, "unpaidWorks", 1);
    account(shown, books, Account.CAPITAL, "capital", 1);
    find("books.kept").ifPresent(line -> shown.add(shown("retained", line, 1)));
    find("books.claims").ifPresent(line -> shown.add(shown("claims", line, 1)));
    return tables.money(
        "finance-claims",
        words.text("finance.report.claims"),
        shown,
        words.text("finance.report.balance.note"));
  }

  private Optional<Line> find(String id) {
    return results.run().model().find(id);
  }

  /// A line of which there is something in some year.
  private void some(List<FinanceTable.Shown> shown, String name, Line line, int sign) {
    Series values = results.run().values().series(line);
    double cent = 0.01 / line.type().unit().factor().doubleValue();
    if (IntStream.range(0, values.length()).anyMatch(t -> Math.abs(values.at(t)) > cent)) {
      shown.add(shown(name, line, sign));
    }
  }
}
