package org.tinkuy.finance.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.kernel.Check;

/// The books of one company in a graph: every flow is posted once, from one account to another, and
/// the three statements are sums of postings.
public final class Ledger {
  private final Map<Account, Line> accounts;
  private final Statements statements;
  private final List<IntegrityCheck> checks;

  private Ledger(Map<Account, Line> accounts, Statements statements, List<IntegrityCheck> checks) {
    this.accounts = new EnumMap<>(accounts);
    this.statements = statements;
    this.checks = List.copyOf(checks);
  }

  /// The sums of the statements.
  ///
  /// @param ebitda revenue less operating cost
  /// @param ebit less depreciation
  /// @param netProfit with other income and what of grants is released, less interest, exchange
  ///   losses, workers' share and tax
  /// @param operating cash from operation
  /// @param investing cash from investment, mostly below zero
  /// @param financing cash from and to lenders and owners, with what goes to reserves
  /// @param retained all profits so far, before what owners are paid, at the end of the period
  /// @param assets all that is owned, at the end of the period
  public record Statements(
      Line ebitda,
      Line ebit,
      Line netProfit,
      Line operating,
      Line investing,
      Line financing,
      Line retained,
      Line assets) {}

  public static Builder on(Graph.Builder model, String id, LineType money) {
    return new Builder(model, id, money);
  }

  /// The balance of an account at the end of the period, or its movement where it carries none;
  /// empty where nothing was posted.
  public Optional<Line> find(Account account) {
    return Optional.ofNullable(accounts.get(account));
  }

  public Statements statements() {
    return statements;
  }

  /// The checks of the books: the balance sheet, the cash, and every tie.
  public List<IntegrityCheck> checks() {
    return checks;
  }

  private record Posting(Line flow, Account debit, Account credit) {}

  /// Takes postings.
  public static final class Builder {
    private final Graph.Builder model;
    private final String id;
    private final LineType money;
    private final List<Posting> postings = new ArrayList<>();
    private final Map<Account, List<Line>> ties = new EnumMap<>(Account.class);
    private final List<IntegrityCheck> checks = new ArrayList<>();

    private Builder(Graph.Builder model, String id, LineType money) {
      this.model = model;
      this.id = id;
      this.money = money.with(Shape.FLOW);
    }

    /// Posts a flow: it raises or lowers the debited account on its left side and the credited one
    /// on its right. Money spent on works is a debit of fixed assets and a credit of cash.
    public Builder post(Line flow, Account debit, Account credit) {
      Check.that(
          debit != credit,
          "finance.ledger.sameAccount",
          "Ledger '%s': '%s' must go from one account to another, but both are %s.",
          id,
          flow.id(),
          debit);
      postings.add(new Posting(flow, debit, credit));
      return this;
    }

    /// Ties the balance of an account to the balances that the model keeps on its own; together
    /// they must be equal in every period.
    public Builder tie(Account account, Line... balances) {
      ties.computeIfAbsent(account, key -> new ArrayList<>()).addAll(List.of(balances));
      return this;
    }

    public Ledger build() {
      Map<Account, Line> accounts = new EnumMap<>(Account.class);
      for (Account account : Account.values()) {
        if (isUsed(account)) {
          accounts.put(account, add(account));
        }
      }
      Statements statements = statements(accounts);
      ties.forEach((account, balances) -> addTie(accounts, account, balances));
      return new Ledger(accounts, statements, checks);
    }

    private boolean isUsed(Account account) {
      return postings.stream()
          .anyMatch(posting -> posting.debit == account || posting.credit == account);
    }

    private Line add(Account account) {
      Expression movement = movement(account, postings);
      if (!account.isStock()) {
        return model.add(line(account.word(), money), movement);
      }
      Line balance = line(account.word(), money.with(Shape.STOCK));
      return model.add(balance, balance.previous(0).plus(movement.as(Shape.STOCK)));
    }

    /// What raises an account less what lowers it.
    private Expression movement(Account account, List<Posting> among) {
      Expression sum = Expression.number(0, money);
      for (Posting posting : among) {
        boolean isLeft = posting.debit == account;
        if (isLeft || posting.credit == account) {
          sum = isLeft == account.isDebit() ? sum.plus(posting.flow) : sum.minus(posting.flow);
        }
      }
      return sum;
    }

    private Statements statements(Map<Account, Line> accounts) {
      Line ebitda =
          model.add(
              line("ebitda", money),
              of(accounts, Account.REVENUE).minus(of(accounts, Account.OPERATING_COST)));
      Line ebit = model.add(line("ebit", money), ebitda.minus(of(accounts, Account.DEPRECIATION)));
      Expression before = ebit;
      if (accounts.containsKey(Account.OTHER_INCOME)) {
        before = before.plus(of(accounts, Account.OTHER_INCOME));
      }
      if (accounts.containsKey(Account.GRANT_INCOME)) {
        before = before.plus(of(accounts, Account.GRANT_INCOME));
      }
      if (accounts.containsKey(Account.EXCHANGE)) {
        before = before.minus(of(accounts, Account.EXCHANGE));
      }
      Line net =
          model.add(
              line("netProfit", money),
              before
                  .minus(of(accounts, Account.INTEREST))
                  .minus(of(accounts, Account.WORKERS_SHARE))
                  .minus(of(accounts, Account.INCOME_TAX)));
      Line retained = line("retained", money.with(Shape.STOCK));
      model.add(retained, retained.previous(0).plus(net.as(Shape.STOCK)));
      model.add(kept(), retained.plus(of(accounts, Account.DIVIDENDS)));
      Line assets = total("assets", accounts, Account.Kind.ASSET, List.of());
      Line claims = total("claims", accounts, Account.Kind.LIABILITY, List.of(retained));
      Line operating = cash("operating", Account.Activity.OPERATING);
      Line investing = cash("investing", Account.Activity.INVESTING);
      Line financing = cash("financing", Account.Activity.FINANCING);
      addCheck("balance", assets.minus(claims));
      Line moved = model.add(line("cashMoved", money), operating.plus(investing).plus(financing));
      Line rolled = line("cashRolled", money.with(Shape.STOCK));
      model.add(rolled, rolled.previous(0).plus(moved.as(Shape.STOCK)));
      addCheck("cashRoll", rolled.minus(of(accounts, Account.CASH)));
      return new Statements(ebitda, ebit, net, operating, investing, financing, retained, assets);
    }

    /// Profits so far less dividends.
    private Line kept() {
      return line("kept", money.with(Shape.STOCK));
    }

    private Expression of(Map<Account, Line> accounts, Account account) {
      Line line = accounts.get(account);
      LineType type = account.isStock() ? money.with(Shape.STOCK) : money;
      return line == null ? Expression.number(0, type) : line;
    }

    private Line total(
        String word, Map<Account, Line> accounts, Account.Kind kind, List<Line> more) {
      Expression sum = Expression.number(0, money.with(Shape.STOCK));
      for (Map.Entry<Account, Line> each : accounts.entrySet()) {
        boolean isEquity =
            kind == Account.Kind.LIABILITY && each.getKey().kind() == Account.Kind.EQUITY;
        if (each.getKey().kind() == kind || isEquity) {
          sum = sum.plus(each.getValue());
        }
      }
      for (Line each : more) {
        sum = sum.plus(each);
      }
      return model.add(line(word, money.with(Shape.STOCK)), sum);
    }

    /// Cash against accounts of one activity.
    private Line cash(String word, Account.Activity activity) {
      List<Posting> ofActivity =
          postings.stream()
              .filter(
                  posting ->
                      (posting.debit == Account.CASH && posting.credit.activity() == activity)
                          || (posting.credit == Account.CASH
                              && posting.debit.activity() == activity))
              .toList();
      return model.add(line(word, money), movement(Account.CASH, ofActivity));
    }

    private void addTie(Map<Account, Line> accounts, Account account, List<Line> balances) {
      Expression difference = of(accounts, account);
      for (Line balance : balances) {
        difference = difference.minus(balance);
      }
      addCheck("tie." + account.word(), difference);
    }

    private void addCheck(String word, Expression difference) {
      Line line = model.add(line("check." + word, difference.type()), difference);
      checks.add(IntegrityCheck.always(line));
    }

    private Line line(String word, LineType type) {
      return Line.of(id + "." + word, type)
          .labelled("finance.line.ledger." + word.substring(word.lastIndexOf('.') + 1));
    }
  }
}
