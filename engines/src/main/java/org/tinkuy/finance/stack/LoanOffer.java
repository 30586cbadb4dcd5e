package org.tinkuy.finance.stack;

import java.util.Optional;
import org.tinkuy.finance.debt.Repayment;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Unit;

/// On what terms a lender lends.
///
/// @param signed_years from the beginning of the model to signing, >= 0
/// @param grace_years from signing to the first principal, >= 0
/// @param tenor_years from signing to maturity, more than the grace
/// @param payback how principal comes back
/// @param capitalises whether interest of the years of grace is added to the loan
/// @param foreign the currency it is owed in; empty for the money of the model
public record LoanOffer(
    double signed_years,
    double grace_years,
    double tenor_years,
    LoanRate rate,
    Payback payback,
    boolean capitalises,
    Fees fees,
    Optional<Foreign> foreign) {

  /// How principal comes back.
  ///
  /// @param sweep share of the cash after reserves that pays the loan early, 0 to 1; 0 for none
  public record Payback(Profile profile, double sweep) {
    public Payback {
      Check.that(
          sweep >= 0 && sweep <= 1,
          "finance.loan.sweep",
          "Loan: the share swept must be from 0 to 1, but is %s. Maybe it is in percent.",
          sweep);
    }

    /// Without a sweep.
    public static Payback of(Profile profile) {
      return new Payback(profile, 0);
    }
  }

  /// The shape of the service.
  public sealed interface Profile {
    /// Level payments.
    record Annuity() implements Profile {}

    /// The same principal each period.
    record Equal() implements Profile {}

    /// All principal at maturity.
    record Bullet() implements Profile {}

    /// Service follows the cash: the cover is the same in every payment period.
    record Sculpted() implements Profile {}

    /// Principal as another case has it.
    ///
    /// @param principal by period, in the loan's currency
    record Agreed(Series principal) implements Profile {}
  }

  /// What the lender takes beside interest.
  ///
  /// @param upfront share of the facility when it is signed, 0 to 1
  /// @param commitment share per year of what is not drawn
  /// @param drawing share of each amount when it is drawn, 0 to 1
  /// @param withheld tax that the state keeps of the interest and the company pays on top, so that
  ///   the lender has all of it: a share of the interest with the tax, from 0 to below 1
  public record Fees(
      LayerTerm upfront, LayerTerm commitment, LayerTerm drawing, LayerTerm withheld) {
    /// None.
    public static final Fees NONE = new Fees(0, 0);

    /// Plain numbers, and nothing on what is drawn.
    public Fees(double upfront, double commitment) {
      this(LayerTerm.of(upfront), LayerTerm.of(commitment), LayerTerm.none(), LayerTerm.none());
    }
  }

  /// Another currency.
  ///
  /// @param unit of the loan's currency
  /// @param rate money of the model for a unit of it, > 0
  public record Foreign(Unit unit, LayerTerm rate) {
    /// By a line of the model.
    public Foreign(Unit unit, Line rate) {
      this(unit, new LayerTerm.Held(rate));
    }
  }

  public LoanOffer {
    Check.that(
        signed_years >= 0 && grace_years >= 0 && tenor_years > grace_years,
        "finance.loan.tenor",
        "Loan: the tenor must be longer than the grace, but they are %s and %s years.",
        tenor_years,
        grace_years);
  }

  /// A loan at a fixed rate in the money of the model, signed at its beginning, with capitalised
  /// interest and without fees.
  ///
  /// @param yearly rate, a share per year
  /// @param grace_years from the beginning to the first principal
  /// @param tenor_years from the beginning to maturity
  public static LoanOffer of(
      double yearly, double grace_years, double tenor_years, Profile profile) {
    return new LoanOffer(
        0,
        grace_years,
        tenor_years,
        new LoanRate.Fixed(yearly),
        Payback.of(profile),
        true,
        Fees.NONE,
        Optional.empty());
  }

  LoanOffer with(Payback other) {
    return new LoanOffer(
        signed_years, grace_years, tenor_years, rate, other, capitalises, fees, foreign);
  }

  /// The same loan signed and paid back at other times, over as many years.
  ///
  /// @param signed period in which it is signed, from 0
  /// @param first period of the first principal, after the one in which it is signed
  public LoanOffer dated(TimeGrid grid, int signed, int first) {
    double perYear = grid.perYear();
    double grace = Math.max(1, first - signed) / perYear;
    return new LoanOffer(
        signed / perYear,
        grace,
        grace + tenor_years - grace_years,
        rate,
        payback,
        capitalises,
        fees,
        foreign);
  }

  /// When principal is paid, on a grid.
  public Repayment.Window window(TimeGrid grid) {
    int first = periods(grid, signed_years + grace_years);
    int end = periods(grid, signed_years + tenor_years);
    return new Repayment.Window(first, Math.max(1, end - first));
  }

  static int periods(TimeGrid grid, double years) {
    return (int) Math.round(years * grid.perYear());
  }
}
