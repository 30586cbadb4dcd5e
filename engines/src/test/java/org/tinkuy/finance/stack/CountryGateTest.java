package org.tinkuy.finance.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tinkuy.finance.stack.CountryGate.Admission;
import org.tinkuy.finance.stack.CountryGate.Door;
import org.tinkuy.finance.stack.CountryGate.Subject;
import org.tinkuy.kernel.Unit;

/// What a country is closed for is not offered.
class CountryGateTest {
  private static final Safeguards NONE = new Safeguards(0, 0, 0, 0, 1);
  private static final LoanOffer LONG = LoanOffer.of(0.08, 2, 12, new LoanOffer.Profile.Sculpted());
  private static final Layer EQUITY =
      new Layer.Equity(Layer.Head.of("equity", "sponsor", new Call.Rest()), 0.12);
  private static final Layer BUDGET =
      new Layer.Budget(Layer.Head.of("budget", "state", new Call.Rest()), false, Optional.empty());
  private static final Layer BANK =
      new Layer.BankLoan(Layer.Head.of("bank", "bank", new Call.Portion(0.5)), LONG);
  private static final Layer SOFT =
      new Layer.Concessional(
          Layer.Head.of("soft", "fund", new Call.Portion(0.1)),
          LoanOffer.of(0.02, 5, 25, new LoanOffer.Profile.Sculpted()),
          0.08);
  private static final Layer UNITS =
      new Layer.TrustUnits(Layer.Head.promise("units", "trust"), 0.1, 0.5, 0.8);

  private static Stack stack(Layer... layers) {
    return new Stack(List.of(layers), NONE);
  }

  private static Contract contract(
      Contract.Payer payer, Contract.Bearer demand, Contract.Title title, boolean isHandedBack) {
    return new Contract(
        "made up",
        payer,
        demand,
        title,
        isHandedBack ? new Contract.HandBack.Transferred(0) : new Contract.HandBack.Kept(),
        new Contract.Termination(0, 0, false),
        20);
  }

  private static Contract bot() {
    return contract(Contract.Payer.USERS, Contract.Bearer.COMPANY, Contract.Title.GOVERNMENT, true);
  }

  private static Contract boo() {
    return contract(Contract.Payer.USERS, Contract.Bearer.COMPANY, Contract.Title.COMPANY, false);
  }

  private static CountryGate shut(Door... doors) {
    Map<Door, CountryGate.Fact> facts = new EnumMap<>(Door.class);
    for (Door door : Door.values()) {
      facts.put(door, new CountryGate.Fact(!List.of(doors).contains(door), "made up"));
    }
    return new CountryGate("Peru", facts);
  }

  private static List<String> closed(CountryGate gate, Stack stack, Optional<Contract> contract) {
    return gate.admit(stack, contract).stream()
        .filter(Admission.Closed.class::isInstance)
        .map(each -> name(((Admission.Closed) each).of()))
        .toList();
  }

  private static String name(Subject of) {
    return switch (of) {
      case Subject.OfLayer(var layer) -> layer.id();
      case Subject.OfContract _ -> "contract";
    };
  }

  @Test
  void aLayerIsOfferedOnlyWhereTheCountryIsOpen() {
    CountryGate gate =
        new CountryGate(
            "Peru",
            Map.of(
                Door.PROPERTY_TRUST_LAW,
                new CountryGate.Fact(false, "made up"),
                Door.LONG_BANK_LOANS,
                new CountryGate.Fact(true, "made up")));

    assertThat(gate.admit(stack(BANK, SOFT, EQUITY, UNITS), Optional.empty()))
        .containsExactly(
            new Admission.Offered(new Subject.OfLayer(BANK)),
            new Admission.Unasked(new Subject.OfLayer(SOFT), List.of(Door.CONCESSIONAL_ELIGIBLE)),
            new Admission.Offered(new Subject.OfLayer(EQUITY)),
            new Admission.Closed(new Subject.OfLayer(UNITS), Door.PROPERTY_TRUST_LAW, "made up"));
  }

  /// No door is there for nothing: shut, it closes what stands behind it and nothing else.
  @ParameterizedTest
  @EnumSource(Door.class)
  void everyDoorThatIsShutClosesSomething(Door door) {
    Layer bond = new Layer.Bond(Layer.Head.of("bond", "market", new Call.Portion(0.1)), LONG, 0);
    Layer gap = new Layer.Grant(Layer.Head.of("gap", "state", new Call.Portion(0.1)), 0.4, true);
    Layer promise =
        new Layer.Guarantee(
            Layer.Head.of("promise", "state", new Call.Portion(0)), "bank", 0.5, 10, 0);
    Layer dollars =
        new Layer.BankLoan(
            Layer.Head.of("bank", "bank", new Call.Portion(0.1)),
            new LoanOffer(
                LONG.signed_years(),
                LONG.grace_years(),
                LONG.tenor_years(),
                LONG.rate(),
                LONG.payback(),
                LONG.capitalises(),
                LONG.fees(),
                Optional.of(new LoanOffer.Foreign(Unit.ONE, LayerTerm.of(3.7)))));
    Stack all = stack(BANK, bond, SOFT, EQUITY, gap, promise, UNITS);

    switch (door) {
      case BOND_MARKET ->
          assertThat(closed(shut(door), all, Optional.of(bot()))).containsExactly("bond");
      case PROPERTY_TRUST_LAW ->
          assertThat(closed(shut(door), all, Optional.of(bot()))).containsExactly("units");
      case STATE_GUARANTEES ->
          assertThat(closed(shut(door), all, Optional.of(bot()))).containsExactly("promise");
      case GAP_FUNDING_LAW ->
          assertThat(closed(shut(door), all, Optional.of(bot()))).containsExactly("gap");
      case LONG_BANK_LOANS ->
          assertThat(closed(shut(door), all, Optional.of(bot()))).containsExactly("bank");
      case CONCESSIONAL_ELIGIBLE ->
          assertThat(closed(shut(door), all, Optional.of(bot()))).containsExactly("soft");
      case FOREIGN_CURRENCY_LOANS ->
          assertThat(closed(shut(door), stack(dollars, EQUITY), Optional.empty()))
              .containsExactly("bank");
      case PPP_LAW ->
          assertThat(closed(shut(door), all, Optional.of(bot())))
              .containsExactly("contract", "gap");
      case PUBLIC_BODY_MAY_BORROW -> {
        assertThat(closed(shut(door), all, Optional.of(bot()))).isEmpty();
        assertThat(closed(shut(door), stack(BANK, bond, BUDGET), Optional.empty()))
            .containsExactly("bank", "bond");
      }
    }
  }

  /// What public and private bodies settle decides, and no name: without a law on partnerships
  /// there is no hand-back and no pay by the state, and a developer who keeps the works needs none.
  @Test
  void aPartnershipNeedsALawOnThem() {
    CountryGate gate = shut(Door.PPP_LAW);
    Stack stack = stack(BANK, EQUITY);
    Contract paid =
        contract(
            Contract.Payer.GOVERNMENT, Contract.Bearer.GOVERNMENT, Contract.Title.COMPANY, false);
    Contract madeUp =
        contract(Contract.Payer.USERS, Contract.Bearer.SHARED, Contract.Title.COMPANY, false);

    for (Contract each : List.of(bot(), paid, madeUp)) {
      assertThat(closed(gate, stack, Optional.of(each))).containsExactly("contract");
    }
    assertThat(closed(gate, stack, Optional.of(boo()))).isEmpty();
    assertThat(closed(gate, stack, Optional.empty())).isEmpty();
  }

  /// A public body that builds for itself asks no law on partnerships, and borrows itself, whoever
  /// is called its owner.
  @Test
  void aPublicBodyThatBuildsForItselfMayBorrowOnlyWhereItIsAllowed() {
    Contract own =
        contract(
            Contract.Payer.USERS, Contract.Bearer.GOVERNMENT, Contract.Title.GOVERNMENT, false);

    assertThat(closed(shut(Door.PPP_LAW), stack(BANK, EQUITY), Optional.of(own))).isEmpty();
    assertThat(closed(shut(Door.PUBLIC_BODY_MAY_BORROW), stack(BANK, EQUITY), Optional.of(own)))
        .containsExactly("bank");
    assertThat(closed(shut(Door.PUBLIC_BODY_MAY_BORROW), stack(BANK, EQUITY), Optional.of(boo())))
        .isEmpty();
  }
}
