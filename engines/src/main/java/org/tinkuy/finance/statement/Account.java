package org.tinkuy.finance.statement;

import java.util.Locale;

/// Where a flow comes from and where it goes, in the books of one company.
public enum Account {
  CASH(Kind.ASSET, Activity.NONE),
  RESERVES(Kind.ASSET, Activity.FINANCING),
  RECEIVABLES(Kind.ASSET, Activity.OPERATING),
  TAX_CREDIT(Kind.ASSET, Activity.OPERATING),
  FIXED_ASSETS(Kind.ASSET, Activity.INVESTING),
  PAYABLES(Kind.LIABILITY, Activity.OPERATING),
  TAX_DUE(Kind.LIABILITY, Activity.OPERATING),
  DEPOSITS(Kind.LIABILITY, Activity.OPERATING),
  /// Premiums of leases that were paid and are not yet earned.
  PREMIUMS(Kind.LIABILITY, Activity.NONE),
  DEBT(Kind.LIABILITY, Activity.FINANCING),
  SHAREHOLDER_LOANS(Kind.LIABILITY, Activity.FINANCING),
  /// Given for works and not yet told as income.
  GRANTS(Kind.LIABILITY, Activity.FINANCING),
  /// Works that no layer of finance pays for.
  UNPAID_WORKS(Kind.LIABILITY, Activity.FINANCING),
  /// Paid in by owners, less what is given back to them.
  CAPITAL(Kind.EQUITY, Activity.FINANCING),
  /// Paid to owners of profits: below zero, beside all profits that were made.
  DIVIDENDS(Kind.EQUITY, Activity.FINANCING),
  REVENUE(Kind.INCOME, Activity.OPERATING),
  OPERATING_COST(Kind.EXPENSE, Activity.OPERATING),
  DEPRECIATION(Kind.EXPENSE, Activity.NONE),
  INTEREST(Kind.EXPENSE, Activity.FINANCING),
  /// What loans of other currencies are owed more because exchange rates changed.
  EXCHANGE(Kind.EXPENSE, Activity.NONE),
  /// Payments for results, calls on guarantees, and what lenders lose.
  OTHER_INCOME(Kind.INCOME, Activity.FINANCING),
  /// What of grants for works is income of the period, as the works are written off.
  GRANT_INCOME(Kind.INCOME, Activity.NONE),
  WORKERS_SHARE(Kind.EXPENSE, Activity.OPERATING),
  INCOME_TAX(Kind.EXPENSE, Activity.OPERATING);

  /// On which side of the statements an account stands.
  public enum Kind {
    ASSET,
    LIABILITY,
    EQUITY,
    INCOME,
    EXPENSE
  }

  /// To which part of the cash flow a movement against cash belongs.
  public enum Activity {
    OPERATING,
    INVESTING,
    FINANCING,
    /// It never meets cash.
    NONE
  }

  private final Kind kind;
  private final Activity activity;

  Account(Kind kind, Activity activity) {
    this.kind = kind;
    this.activity = activity;
  }

  public Kind kind() {
    return kind;
  }

  public Activity activity() {
    return activity;
  }

  /// Whether a debit raises its balance.
  boolean isDebit() {
    return kind == Kind.ASSET || kind == Kind.EXPENSE;
  }

  /// Whether it carries a balance from period to period.
  boolean isStock() {
    return kind == Kind.ASSET || kind == Kind.LIABILITY || kind == Kind.EQUITY;
  }

  /// `fixedAssets`.
  String word() {
    StringBuilder word = new StringBuilder();
    for (String part : name().split("_", -1)) {
      String lower = part.toLowerCase(Locale.ROOT);
      word.append(
          word.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
    }
    return word.toString();
  }
}
