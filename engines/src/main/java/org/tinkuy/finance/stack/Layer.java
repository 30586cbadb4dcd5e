package org.tinkuy.finance.stack;

import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.LocalizedText;

/// One kind of money in a stack, with its terms.
public sealed interface Layer {

  /// What every layer says of itself.
  Head head();

  default String id() {
    return head().id();
  }

  /// The loan that it replaces or guarantees; empty where it does neither.
  default Optional<String> named() {
    return switch (this) {
      case Refinancing refinancing -> Optional.of(refinancing.replaced());
      case Guarantee guarantee -> Optional.of(guarantee.loan());
      case Source _, TrustUnits _, ResultsPayment _ -> Optional.empty();
    };
  }

  /// The same layer with another call on the need.
  default Layer with(Call call) {
    Head other = head().with(call);
    return switch (this) {
      case Budget(_, boolean isEnterprise, var ceiling) -> new Budget(other, isEnterprise, ceiling);
      case Grant(_, double most, boolean isGap) -> new Grant(other, most, isGap);
      case Equity(_, double hurdle) -> new Equity(other, hurdle);
      case ShareholderLoan(_, LayerTerm yearly) -> new ShareholderLoan(other, yearly);
      case Debt debt -> debt.with(call, debt.offer());
      case TrustUnits(_, LayerTerm yearlyYield, LayerTerm share, LayerTerm let) ->
          new TrustUnits(other, yearlyYield, share, let);
      case Guarantee(_, var loan, LayerTerm share, LayerTerm most, LayerTerm fee) ->
          new Guarantee(other, loan, share, most, fee);
      case ResultsPayment(_, var payments) -> new ResultsPayment(other, payments);
    };
  }

  /// Grace of a loan to phases whose works a share let sets off, so that no month that is written
  /// ends them.
  ///
  /// @param years from the end of the works to the first principal, >= 0; 0 where principal is due
  ///   in the period after it
  /// @param isSignedWithWorks whether the loan is signed when the works begin, else when its offer
  ///   says
  record Grace(int years, boolean isSignedWithWorks) {}

  /// Who gives it, what for, and how much.
  ///
  /// @param id unique in the stack, a word; the first of its lines' ids
  /// @param name for people
  /// @param provider id of the party that pays and is paid
  /// @param phases ids of the phases that it pays for; empty for all
  /// @param isFenced whether a loan is secured by the cash of its phases alone, by which it is then
  ///   sized, and not by that of the whole project
  /// @param preLet what must be let before a loan is paid out; empty where nothing must
  /// @param grace that counts from the end of its phases as the case runs; empty where months that
  ///   are written say when a loan is paid back
  record Head(
      String id,
      LocalizedText name,
      String provider,
      Call call,
      List<String> phases,
      boolean isFenced,
      Optional<PreLet> preLet,
      Optional<Grace> grace) {
    /// Named by its id, without a condition.
    public Head(String id, String provider, Call call, List<String> phases) {
      this(
          id,
          LocalizedText.of("en", id),
          provider,
          call,
          phases,
          false,
          Optional.empty(),
          Optional.empty());
    }

    public Head {
      phases = List.copyOf(phases);
      Check.that(
          id.matches("[a-z][A-Za-z0-9]*"),
          "finance.layer.id",
          "Layer '%s': its id must be a word as seniorLoan.",
          id);
    }

    /// For all phases.
    public static Head of(String id, String provider, Call call) {
      return new Head(id, provider, call, List.of());
    }

    /// Of a layer that pays for no need: units, a guarantee, a refinancing, a payment for results.
    public static Head promise(String id, String provider) {
      return of(id, provider, new Call.Amount(0));
    }

    Head with(Call other) {
      return new Head(id, name, provider, other, phases, isFenced, preLet, grace);
    }

    /// The same, secured by the cash of its phases alone.
    public Head fenced() {
      return new Head(id, name, provider, call, phases, true, preLet, grace);
    }

    /// The same under a condition.
    public Head with(PreLet condition) {
      return new Head(id, name, provider, call, phases, isFenced, Optional.of(condition), grace);
    }

    /// The same with a grace that counts from the end of its phases as the case runs.
    public Head with(Grace other) {
      return new Head(id, name, provider, call, phases, isFenced, preLet, Optional.of(other));
    }

    /// Whether it pays for a phase.
    public boolean pays(String phase) {
      return phases.isEmpty() || phases.contains(phase);
    }
  }

  /// Money that pays for the need.
  sealed interface Source extends Layer {}

  /// Who takes what is left at the end: the owners.
  sealed interface Owner extends Source {}

  /// A source that is paid back with interest, in the order of the stack.
  sealed interface Debt extends Source {
    LoanOffer offer();

    /// The same loan with another call and other terms.
    default Debt with(Call call, LoanOffer offer) {
      return with(head().with(call), offer);
    }

    private Debt with(Head other, LoanOffer offer) {
      return switch (this) {
        case BankLoan _ -> new BankLoan(other, offer);
        case Bond(_, _, double smallest) -> new Bond(other, offer, smallest);
        case Concessional(_, _, double market) -> new Concessional(other, offer, market);
        case FirstLoss _ -> new FirstLoss(other, offer);
        case Refinancing(_, _, var replaced) -> new Refinancing(other, offer, replaced);
      };
    }
  }

  /// The public budget, or money of a state enterprise.
  ///
  /// @param isEnterprise whether a state enterprise owns its share; else what is left goes to it
  ///   only where nobody owns
  /// @param ceiling what the budget allows in each period, a flow; empty where nothing bounds it
  record Budget(Head head, boolean isEnterprise, Optional<Line> ceiling) implements Owner {}

  /// Money that nobody pays back: a grant to the works, viability gap funding, land in kind.
  ///
  /// @param most share of the need of its phases that the giver allows, 0 to 1
  /// @param isGapFunding whether it is paid only after the owners' money is spent
  record Grant(Head head, double most, boolean isGapFunding) implements Source {
    public Grant {
      Check.that(
          most >= 0 && most <= 1,
          "finance.layer.most",
          "Layer '%s': the share that is allowed must be from 0 to 1, but is %s.",
          head.id(),
          most);
    }
  }

  /// Money of owners.
  ///
  /// @param hurdle return per year that they ask for, a share; nothing is computed with it but the
  ///   cost of capital
  record Equity(Head head, double hurdle) implements Owner {}

  /// A loan of the owners, paid from what is left, its unpaid interest added to it.
  ///
  /// @param yearly rate, a share per year
  record ShareholderLoan(Head head, LayerTerm yearly) implements Source {
    /// At a plain rate.
    public ShareholderLoan(Head head, double yearly) {
      this(head, LayerTerm.of(yearly));
    }
  }

  /// A loan of banks.
  record BankLoan(Head head, LoanOffer offer) implements Debt {}

  /// Bonds, of the company or of the state for it.
  ///
  /// @param smallest issue that the market takes, in the money of the model, >= 0
  record Bond(Head head, LoanOffer offer, double smallest) implements Debt {}

  /// A loan below the market.
  ///
  /// @param marketRate what the same borrower pays elsewhere, a share per year
  record Concessional(Head head, LoanOffer offer, double marketRate) implements Debt {}

  /// A junior loan that takes losses first: it is paid after all others, and what it is not paid
  /// when it falls due is lost to it.
  record FirstLoss(Head head, LoanOffer offer) implements Debt {}

  /// A new loan that pays back an old one.
  ///
  /// @param replaced id of the old loan
  record Refinancing(Head head, LoanOffer offer, String replaced) implements Debt {}

  /// Units of a trust that buys a share of what is left once enough is let; the price pays back
  /// loans first. Nothing is built with it.
  ///
  /// @param yearlyYield earnings before depreciation of the next year over the price, > 0
  /// @param share of the property that is sold, 0 to 1
  /// @param letShare share of the park that must be let before, 0 to 1
  record TrustUnits(Head head, LayerTerm yearlyYield, LayerTerm share, LayerTerm letShare)
      implements Layer {
    /// With plain numbers.
    public TrustUnits(Head head, double yearlyYield, double share, double letShare) {
      this(head, LayerTerm.of(yearlyYield), LayerTerm.of(share), LayerTerm.of(letShare));
    }

    public TrustUnits {
      Check.that(
          yearlyYield.isThere(),
          "finance.layer.units",
          "Layer '%s': its yield must be > 0.",
          head.id());
      yearlyYield.checkNotNegative("yield");
      share.checkShare("share of the property");
      letShare.checkShare("share that must be let");
    }
  }

  /// A promise to pay what a loan is not paid.
  ///
  /// @param loan id of the loan
  /// @param share of each shortfall that is paid, 0 to 1
  /// @param most that is ever paid, in the money of the model
  /// @param fee share per year of what the loan is owed, paid by the company
  record Guarantee(Head head, String loan, LayerTerm share, LayerTerm most, LayerTerm fee)
      implements Layer {
    /// With plain numbers.
    public Guarantee(Head head, String loan, double share, double most, double fee) {
      this(head, loan, LayerTerm.of(share), LayerTerm.of(most), LayerTerm.of(fee));
    }
  }

  /// Money for results that were reached, paid in operation.
  ///
  /// @param payments in the money of the model, for a month, a year or the period, >= 0
  record ResultsPayment(Head head, LayerTerm payments) implements Layer {
    /// By a line of the model.
    public ResultsPayment(Head head, Line payments) {
      this(head, new LayerTerm.Held(payments));
    }
  }
}
