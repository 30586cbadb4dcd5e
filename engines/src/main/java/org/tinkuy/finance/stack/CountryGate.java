package org.tinkuy.finance.stack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.CountryDoor;

/// What a country is open for, as facts with their sources: a layer or a contract is offered only
/// behind it.
public final class CountryGate {
  private final String country;
  private final Map<Door, Fact> facts;

  /// A question about a country.
  public enum Door {
    BOND_MARKET,
    PROPERTY_TRUST_LAW,
    PUBLIC_BODY_MAY_BORROW,
    PPP_LAW,
    GAP_FUNDING_LAW,
    STATE_GUARANTEES,
    FOREIGN_CURRENCY_LOANS,
    LONG_BANK_LOANS,
    CONCESSIONAL_ELIGIBLE
  }

  /// An answer.
  ///
  /// @param source document, article, year
  public record Fact(boolean isOpen, String source) {}

  /// What is asked for.
  public sealed interface Subject {
    /// A layer of the stack.
    record OfLayer(Layer layer) implements Subject {}

    /// The contract with the public body.
    record OfContract(Contract contract) implements Subject {}
  }

  /// Whether a layer or a contract can be had.
  public sealed interface Admission {
    /// It can.
    record Offered(Subject of) implements Admission {}

    /// It cannot, for a reason.
    record Closed(Subject of, Door door, String source) implements Admission {}

    /// Nobody has said yet: it is offered with the question.
    record Unasked(Subject of, List<Door> doors) implements Admission {
      public Unasked {
        doors = List.copyOf(doors);
      }
    }
  }

  public CountryGate(String country, Map<Door, Fact> facts) {
    this.country = country;
    this.facts = new EnumMap<>(Door.class);
    this.facts.putAll(facts);
  }

  /// What is known of a country.
  ///
  /// @param country ISO 3166 code
  public static CountryGate of(String country, List<CountryDoor> known) {
    Map<Door, Fact> facts = new EnumMap<>(Door.class);
    for (CountryDoor each : known) {
      facts.put(Door.valueOf(each.door()), new Fact(each.isOpen(), each.provenance().source()));
    }
    return new CountryGate(country, facts);
  }

  public String country() {
    return country;
  }

  /// The contract with its answer where there is one, then every layer of a stack in their order.
  ///
  /// @param contract with the public body; absent where a developer needs none
  public List<Admission> admit(Stack stack, Optional<Contract> contract) {
    boolean isPublic = isOwnedByBudgets(stack) || contract.filter(CountryGate::isOwn).isPresent();
    List<Admission> all = new ArrayList<>();
    contract.ifPresent(each -> all.add(admit(new Subject.OfContract(each), doors(each))));
    for (Layer layer : stack.layers()) {
      List<Door> doors = new ArrayList<>(doors(layer));
      if (isPublic && layer instanceof Layer.Debt) {
        doors.add(Door.PUBLIC_BODY_MAY_BORROW);
      }
      all.add(admit(new Subject.OfLayer(layer), doors));
    }
    return all;
  }

  private Admission admit(Subject of, List<Door> doors) {
    List<Door> unasked = new ArrayList<>();
    for (Door door : doors) {
      Fact fact = facts.get(door);
      if (fact == null) {
        unasked.add(door);
      } else if (!fact.isOpen) {
        return new Admission.Closed(of, door, fact.source);
      }
    }
    return unasked.isEmpty() ? new Admission.Offered(of) : new Admission.Unasked(of, unasked);
  }

  /// Whether public money alone owns what is built, so that a public body borrows.
  private static boolean isOwnedByBudgets(Stack stack) {
    List<Layer> owners = stack.layers().stream().filter(Layer.Owner.class::isInstance).toList();
    return !owners.isEmpty() && owners.stream().allMatch(Layer.Budget.class::isInstance);
  }

  /// Whether a public body builds and runs the park itself: it owns the works, users pay it, it
  /// bears demand, and nobody hands anything back.
  private static boolean isOwn(Contract contract) {
    return contract.duringTerm() == Contract.Title.GOVERNMENT
        && contract.payer() == Contract.Payer.USERS
        && contract.demand() == Contract.Bearer.GOVERNMENT
        && !contract.isHandedBack();
  }

  /// What a contract needs of a country: a partnership, in which works go to a public body or it
  /// pays or makes up for users, a law on them. A developer who owns, keeps and runs a park on what
  /// users pay needs none, nor does a public body that builds for itself.
  private static List<Door> doors(Contract contract) {
    boolean isPartnership =
        contract.isHandedBack()
            || contract.payer() != Contract.Payer.USERS
            || contract.isGuaranteed();
    return isPartnership ? List.of(Door.PPP_LAW) : List.of();
  }

  /// What a layer needs of a country.
  private static List<Door> doors(Layer layer) {
    return switch (layer) {
      case Layer.Budget _, Layer.Equity _, Layer.ShareholderLoan _, Layer.ResultsPayment _ ->
          List.of();
      case Layer.Grant(_, _, boolean isGap) ->
          isGap ? List.of(Door.PPP_LAW, Door.GAP_FUNDING_LAW) : List.of();
      case Layer.BankLoan(_, var offer) -> withCurrency(List.of(Door.LONG_BANK_LOANS), offer);
      case Layer.Refinancing(_, var offer, _) -> withCurrency(List.of(Door.LONG_BANK_LOANS), offer);
      case Layer.Bond(_, var offer, _) -> withCurrency(List.of(Door.BOND_MARKET), offer);
      case Layer.Concessional(_, var offer, _) ->
          withCurrency(List.of(Door.CONCESSIONAL_ELIGIBLE), offer);
      case Layer.FirstLoss(_, var offer) ->
          withCurrency(List.of(Door.CONCESSIONAL_ELIGIBLE), offer);
      case Layer.TrustUnits _ -> List.of(Door.PROPERTY_TRUST_LAW);
      case Layer.Guarantee _ -> List.of(Door.STATE_GUARANTEES);
    };
  }

  private static List<Door> withCurrency(List<Door> doors, LoanOffer offer) {
    if (offer.foreign().isEmpty()) {
      return doors;
    }
    List<Door> all = new ArrayList<>(doors);
    all.add(Door.FOREIGN_CURRENCY_LOANS);
    return all;
  }
}
