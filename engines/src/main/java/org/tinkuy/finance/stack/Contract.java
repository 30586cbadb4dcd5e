package org.tinkuy.finance.stack;

import java.util.Locale;
import org.tinkuy.catalog.ContractPreset;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.kernel.Check;

/// What a contract between a public body and a developer settles, each thing for itself: the names
/// BOT, BOOT, DBFO and BOO are presets of these and nothing more.
///
/// Source: World Bank, _Public-Private Partnerships Reference Guide_, version 3 (2017), 1.1.
///
/// @param id of the preset, or the name of the case
/// @param term_years from signing to the end, > 0
/// @param handBack what happens at the end
public record Contract(
    String id,
    Payer payer,
    Bearer demand,
    Title duringTerm,
    HandBack handBack,
    Termination termination,
    double term_years) {

  /// Who pays for the services.
  public enum Payer {
    USERS,
    GOVERNMENT,
    BOTH
  }

  /// Who loses where fewer come than was hoped.
  public enum Bearer {
    COMPANY,
    GOVERNMENT,
    SHARED
  }

  /// Who owns the works while the contract runs.
  public enum Title {
    COMPANY,
    GOVERNMENT
  }

  /// The end of the term.
  public sealed interface HandBack {
    /// The company keeps the works.
    record Kept() implements HandBack {}

    /// The works go to the public body.
    ///
    /// @param price share of what they cost that is paid for them, 0 to 1; 0 where they go for
    ///   nothing
    record Transferred(double price) implements HandBack {
      public Transferred {
        Check.that(
            price >= 0 && price <= 1,
            "finance.contract.price",
            "Hand-back: the price must be a share from 0 to 1, but is %s.",
            price);
      }
    }
  }

  /// What the public body pays where the contract ends early.
  ///
  /// @param companyDefault share of the debt that is owed where the company fails, 0 to 1
  /// @param governmentDefault share of the debt where the public body fails, 0 to 1
  /// @param equityBack whether owners' money comes back where the public body fails
  public record Termination(double companyDefault, double governmentDefault, boolean equityBack) {

    /// What is owed by who failed.
    ///
    /// @param isCompanyDefault whether the company failed, else the public body
    public Owed owed(boolean isCompanyDefault) {
      return isCompanyDefault
          ? new Owed(companyDefault, 0)
          : new Owed(governmentDefault, equityBack ? 1 : 0);
    }
  }

  /// What is owed where a contract ends early: `share of the debt x debt + share of what owners
  /// paid in x paid in`.
  ///
  /// @param debt share of it, 0 to 1
  /// @param paidIn share of what owners have paid in so far, 0 to 1; 0 where they get nothing back
  public record Owed(double debt, double paidIn) {

    /// Whether owners get anything back.
    public boolean hasPaidIn() {
      return paidIn > 0;
    }

    /// Reckoned for one time.
    ///
    /// @param debt at that time, >= 0
    /// @param paidIn by owners so far, >= 0
    /// @return in the unit of the debt
    public double at(double debt, double paidIn) {
      return this.debt * debt + this.paidIn * paidIn;
    }

    /// Reckoned in a model.
    ///
    /// @param debt at each time
    /// @param paidIn by owners so far
    public Expression of(Expression debt, Expression paidIn) {
      Expression lent = debt.times(this.debt);
      return hasPaidIn() ? lent.plus(paidIn.times(this.paidIn)) : lent;
    }
  }

  public Contract {
    Check.that(term_years > 0, "finance.contract.term", "Contract '%s': its term must be > 0.", id);
  }

  /// Whether the public body pays for what is available, however many come.
  public boolean hasAvailability() {
    return payer == Payer.BOTH || (payer == Payer.GOVERNMENT && demand != Bearer.COMPANY);
  }

  /// Whether the public body pays for each use in place of users: a shadow toll.
  public boolean isPaidByUse() {
    return payer == Payer.GOVERNMENT && demand != Bearer.GOVERNMENT;
  }

  /// Whether the works go to the public body at the end.
  public boolean isHandedBack() {
    return handBack instanceof HandBack.Transferred;
  }

  /// Whether users pay the public body.
  public boolean isPassedOn() {
    return payer == Payer.GOVERNMENT && demand == Bearer.GOVERNMENT;
  }

  /// Whether the public body makes up for what users pay less than a revenue that it guarantees.
  public boolean isGuaranteed() {
    return payer == Payer.USERS && demand == Bearer.SHARED;
  }

  /// What a kind of contract usually settles, for a term.
  ///
  /// @param years > 0
  public static Contract of(ContractPreset preset, double years) {
    return new Contract(
        preset.id(),
        Payer.valueOf(preset.payer().toUpperCase(Locale.ROOT)),
        Bearer.valueOf(preset.demand().toUpperCase(Locale.ROOT)),
        Title.valueOf(preset.title().toUpperCase(Locale.ROOT)),
        preset.isHandedBack()
            ? new HandBack.Transferred(preset.handBackPrice())
            : new HandBack.Kept(),
        new Termination(
            preset.termination().companyDefault(),
            preset.termination().governmentDefault(),
            preset.termination().isEquityBack()),
        years);
  }
}
