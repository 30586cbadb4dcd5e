package org.tinkuy.finance.family;

import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.indicator.Cover;
import org.tinkuy.finance.indicator.InternalRate;
import org.tinkuy.finance.stack.Contract;

/// What one family comes to, in the money of the project.
///
/// @param cover absent where the family has no debt
/// @param loans the terms of each loan, in the order of the stack
public record FamilyResult(
    Family family,
    Sources sources,
    PublicMoney publicMoney,
    Returns returns,
    Optional<LoanCover> cover,
    List<LoanTerm> loans,
    List<RiskKeeper> risks,
    List<Weakness> weaknesses) {

  /// Who pays for the works and what construction needs beside.
  ///
  /// @param debt carried at the cover of the comparison, >= 0
  /// @param grants that nobody pays back, >= 0
  /// @param owners equity, shareholder loans, budget, >= 0
  /// @param gap that no layer pays, >= 0
  /// @param costOfCapital what layers ask for, weighed by what they pay in, a share per year; not a
  ///   number where a layer's rate is not known
  public record Sources(
      double debt, double grants, double owners, double gap, double costOfCapital) {}

  /// What the state pays and may have to pay.
  ///
  /// @param paidIn by public parties by period, >= 0
  /// @param paidBack to public parties by period, >= 0
  /// @param presentValue of what is paid in less what is paid back; not a number where it flows and
  ///   nobody says at which rate it is discounted
  /// @param exposure the most at one time of public loans owed and of what guarantees and an early
  ///   end of the contract would cost, >= 0
  /// @param costPerJob present value over jobs; NaN where nobody says how many jobs, or at which
  ///   rate
  public record PublicMoney(
      Series paidIn, Series paidBack, double presentValue, double exposure, double costPerJob) {}

  /// What the project and its owners earn.
  ///
  /// @param project rate per period of the flows after tax and before finance
  /// @param owners rate per period of what owners pay in and are paid, after the tax on dividends
  ///   where the model has one
  /// @param presentValue of the project's flows after tax, at the project's rate; NaN where nobody
  ///   says at which
  /// @param ownersWorth present value of what owners are paid and pay in, at the rate for owners;
  ///   NaN where nobody says at which
  public record Returns(
      InternalRate project, InternalRate owners, double presentValue, double ownersWorth) {}

  /// How the cash covers the loans.
  ///
  /// @param service DSCR by year of the model
  /// @param loanLife LLCR by period, of all loans together when the period begins, at their mean
  ///   rate by what they are owed; NaN where nothing is owed
  public record LoanCover(Cover service, Series loanLife) {}

  /// The terms of a loan, beside which its figures are read.
  ///
  /// @param tenor_years from signing to maturity
  /// @param yearlyRate of the first payment period, a share per year
  /// @param size what is drawn of it, and what keeps it from being more
  /// @param grantElement share of the loan that is a gift by its contract, at the rate of the
  ///   comparison; negative where it is dearer
  /// @param isConcessional whether the grant element reaches the threshold
  /// @param basis in whose prices it is owed: `nominal prices` or those of a month
  public record LoanTerm(
      String layer,
      double tenor_years,
      double yearlyRate,
      LoanSize size,
      double grantElement,
      boolean isConcessional,
      String basis) {
    /// Drawn, >= 0.
    public double amount() {
      return size.amount;
    }

    /// What the cash would bear beyond what is drawn.
    double unlent() {
      return size.ceiling == Ceiling.NEED ? size.carried - size.amount : 0;
    }
  }

  /// How large a loan is, all as it is drawn, without interest that is added.
  ///
  /// @param amount drawn, >= 0
  /// @param carried what the cash would bear of it at the cover of the comparison, beside the loans
  ///   before it and whatever its lender lends of the need, >= 0; the amount itself where that is
  ///   written and not sized
  public record LoanSize(double amount, double carried, Ceiling ceiling) {}

  /// What keeps a loan from being larger.
  public enum Ceiling {
    /// The cash, at the cover of the comparison.
    COVER,
    /// What its lender lends of the need, or the need itself: the cash would bear more.
    NEED,
    /// Its amount is written, whatever the cash bears.
    WRITTEN
  }

  /// What keeps the debt from being more: what keeps its last loan, which pays what is left; absent
  /// where nothing is lent.
  public Optional<Ceiling> findCeiling() {
    return loans.isEmpty() ? Optional.empty() : Optional.of(loans.getLast().size().ceiling());
  }

  /// Debt that the cash bears at the cover of the comparison, as it is drawn: what is lent, with
  /// what the last loan in the order of the stack could be more, whatever lenders lend of the need.
  public double debtAtCover() {
    return sources.debt + loans.stream().mapToDouble(LoanTerm::unlent).reduce(0, (_, last) -> last);
  }

  /// Which party keeps a risk.
  public record RiskKeeper(Risk risk, String party) {}

  /// A risk of a park.
  public enum Risk {
    DEMAND,
    COST_OVERRUN,
    INTEREST_RATE,
    EXCHANGE_RATE,
    FIRST_LOSS,
    EARLY_END
  }

  /// What could fail in this family, found in its own figures.
  ///
  /// @param amount how much, in the unit of its kind; NaN where it has none
  public record Weakness(Kind kind, String layer, double amount) {
    /// What is weak.
    public enum Kind {
      /// Nobody pays a part of the need; the amount is money.
      GAP,
      /// A loan is not paid all of its service; the amount is money.
      UNPAID_SERVICE,
      /// Cover falls below that at which loans are sized, since loans before a sculpted one take
      /// the cash of a period in which it is still owed; the amount is the cover.
      BELOW_COVER,
      /// Cover falls below the lock-up; the amount is the cover.
      LOCK_UP,
      /// Cover falls below that of a default; the amount is the cover.
      DEFAULT_COVER,
      /// The issue is smaller than the market takes; the amount is money.
      ISSUE_TOO_SMALL,
      /// The loan is not concessional by the test of the comparison; the amount is the element.
      NOT_CONCESSIONAL,
      /// The loan costs more than the project returns, so that others carry the difference; the
      /// amount is its rate, nominal for a year.
      DEARER_THAN_PROJECT,
      /// Owners earn less than they ask for; the amount is the rate per period, NaN for none.
      BELOW_HURDLE,
      /// A budget gets back less than it pays in at the public rate; the amount is the present
      /// value of what it lacks.
      BELOW_PUBLIC_RATE,
      /// The units are never sold, since never enough is let.
      UNITS_NEVER_SOLD
    }
  }

  /// The contract of the family.
  public Contract contract() {
    return family.contract();
  }

  public FamilyResult {
    loans = List.copyOf(loans);
    risks = List.copyOf(risks);
    weaknesses = List.copyOf(weaknesses);
  }
}
