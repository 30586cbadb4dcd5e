package org.tinkuy.finance.stack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.catalog.CountryDoor;

/// What a country is open for, as facts with their sources: a layer is offered only behind it.
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

  /// Whether a layer can be had.
  public sealed interface Admission {
    /// It can.
    record Offered(Layer layer) implements Admission {}

    /// It cannot, for a reason.
    record Closed(Layer layer, Door door, String source) implements Admission {}

    /// Nobody has said yet: it is offered with the question.
    record Unasked(Layer layer, List<Door> doors) implements Admission {
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

  /// Every layer of a stack with its answer, in their order.
  public List<Admission> admit(Stack stack) {
    return stack.layers().stream().map(this::admit).toList();
  }

  public Admission admit(Layer layer) {
    List<Door> unasked = new ArrayList<>();
    for (Door door : doors(layer)) {
      Fact fact = facts.get(door);
      if (fact == null) {
        unasked.add(door);
      } else if (!fact.isOpen) {
        return new Admission.Closed(layer, door, fact.source);
      }
    }
    return unasked.isEmpty() ? new Admission.Offered(layer) : new Admission.Unasked(layer, unasked);
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
