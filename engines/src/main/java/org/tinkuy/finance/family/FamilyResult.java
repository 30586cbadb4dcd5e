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
  /// @param costOfCapital what layers ask for, weighed by what they pay in, a share per year
  public record Sources(
      double debt, double grants, double owners, double gap, double costOfCapital) {}

  /// What the state pays and may have to pay.
  ///
  /// @param paidIn by public parties by period, >= 0
  /// @param paidBack to public parties by period, >= 0
  /// @param presentValue of what is paid in less what is paid back
  /// @param exposure the most at one time of public loans owed and of what guarantees and an early
  ///   end of the contract would cost, >= 0
  /// @param costPerJob present value over jobs; NaN where nobody says how many jobs
  public record PublicMoney(
      Series paidIn, Series paidBack, double presentValue, double exposure, double costPerJob) {}

  /// What the project and its owners earn.
  ///
  /// @param project rate per period of the flows after tax and before finance
  /// @param owners rate per period of what owners pay in and are paid, after the tax on dividends
  ///   where the model has one
  /// @param presentValue of the project's flows after tax, at the project's rate
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
  /// @param amount drawn, >= 0
  /// @param grantElement share of the loan that is a gift by its contract, at the rate of the
  ///   comparison; negative where it is dearer
  /// @param isConcessional whether the grant element reaches the threshold
  /// @param basis in whose prices it is owed: `nominal prices` or those of a month
  public record LoanTerm(
      String layer,
      double tenor_years,
      double yearlyRate,
      double amount,
      double grantElement,
      boolean isConcessional,
      String basis) {}

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
      /// Cover falls below the lock-up; the amount is the cover.
      LOCK_UP,
      /// Cover falls below that of a default; the amount is the cover.
      DEFAULT_COVER,
      /// The issue is smaller than the market takes; the amount is money.
      ISSUE_TOO_SMALL,
      /// The loan is not concessional by the test of the comparison; the amount is the element.
      NOT_CONCESSIONAL,
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
