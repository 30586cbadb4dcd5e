package org.tinkuy.finance.project;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tinkuy.catalog.ContractPreset;
import org.tinkuy.finance.stack.Contract;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// The contract between a public body and the company that carries a project. Inputs under
/// `contract`: `availability` and `guaranteed` revenue a year, `guaranteedShare`, `handBackCost`,
/// `worthAtEnd`, `handBackPrice`, `companyDefault`, `governmentDefault`.
///
/// @param kind name of a preset
/// @param own what the case settles otherwise than the preset
/// @param terms when and how the public body pays
/// @param reserve_years over which money for the hand-back is set aside, >= 0; 0 where none is
/// @param followed whether the flows follow it; else it is only told
/// @param settled all facts; absent until the presets were asked
/// @param place where it is written
public record ContractPlan(
    Kind kind,
    Facts own,
    Terms terms,
    int reserve_years,
    boolean followed,
    Optional<Contract> settled,
    Place place) {

  /// The preset of a public body that builds and runs the park itself.
  private static final String NO_CONTRACT = "own";

  /// The preset of a contract.
  ///
  /// @param id as `BOT`
  /// @param place where it is named
  public record Kind(String id, Place place) {
    /// One that no case names.
    static Kind usual(String id) {
      return new Kind(id, Place.file(FinanceCase.FILE));
    }
  }

  /// Facts that a case settles itself; absent where it leaves them to the preset.
  ///
  /// @param isControlled whether the public body says what services are given, to whom and at what
  ///   price, which no preset settles; absent where nobody has said
  public record Facts(
      Optional<Contract.Payer> payer,
      Optional<Contract.Bearer> demand,
      Optional<Contract.Title> title,
      Optional<Boolean> isHandedBack,
      Optional<Boolean> isControlled) {
    /// None.
    public static final Facts NONE =
        new Facts(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  /// When and how the public body pays.
  ///
  /// @param availableFrom first month that is paid for or guaranteed; absent where none is
  /// @param vat whether value-added tax is added to what it pays for services; absent where the
  ///   case does not say
  /// @param years of the contract from the beginning of the case, >= 1; absent where it lasts as
  ///   long
  /// @param ends how it may end early, in the order of their causes
  public record Terms(
      Optional<YearMonth> availableFrom,
      Optional<Boolean> vat,
      Optional<Integer> years,
      List<EarlyEnd> ends) {
    /// None.
    public static final Terms NONE =
        new Terms(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Terms {
      ends = List.copyOf(ends);
    }
  }

  /// The first month that is paid for or guaranteed; empty where none is.
  public Optional<YearMonth> availableFrom() {
    return terms.availableFrom;
  }

  /// How the contract may end early by what is drawn; none where no flow follows it, and none where
  /// the company keeps the works and goes on without it.
  public List<EarlyEnd> ends() {
    return flows().filter(Contract::isHandedBack).map(_ -> terms.ends).orElse(List.of());
  }

  /// A contract of a usual stack that is told, and that no flow follows.
  static ContractPlan told(String kind) {
    Kind usual = Kind.usual(kind);
    return new ContractPlan(usual, Facts.NONE, Terms.NONE, 0, false, Optional.empty(), usual.place);
  }

  /// The same by another preset, whose facts stand in place of those of the case; a public body
  /// that builds and runs the park itself has no contract to follow.
  ContractPlan with(String other) {
    return new ContractPlan(
        Kind.usual(other),
        Facts.NONE,
        new Terms(terms.availableFrom, terms.vat, Optional.empty(), terms.ends),
        reserve_years,
        followed && !other.equals(NO_CONTRACT),
        Optional.empty(),
        place);
  }

  /// Whether no flow follows it though it is a contract: that of a usual stack on a case that has
  /// none of its own, so that nobody said what the public body pays.
  public boolean isOnlyTold() {
    return !followed && !kind.id.equals(NO_CONTRACT);
  }

  /// The contract whose flows a model follows; empty where it is only told.
  public Optional<Contract> flows() {
    if (followed && settled.isEmpty()) {
      throw new IllegalStateException("the presets were not asked for " + kind.id);
    }
    return followed ? settled : Optional.empty();
  }

  /// The same with all its facts; with issues where the preset is not known or a figure that it
  /// needs is missing.
  ContractPlan settle(FinanceCase of, List<ContractPreset> presets, Attempt attempt) {
    Optional<ContractPreset> preset =
        presets.stream().filter(each -> each.id().equals(kind.id)).findFirst();
    if (preset.isEmpty()) {
      List<String> known = presets.stream().map(ContractPreset::id).toList();
      List<String> near = Nearest.of(kind.id, known);
      attempt.error(
          "finance.case.contract",
          kind.place,
          Sentence.maybe(near.isEmpty() ? known : near),
          "Contract: no preset is called '%s'.",
          kind.id);
      return this;
    }
    Contract contract =
        contract(of, Contract.of(preset.get(), terms.years.orElse(of.life().years())));
    if (followed) {
      new ContractNeeds(of, contract, place).check(attempt);
    }
    return new ContractPlan(
        kind, own, terms, reserve_years, followed, Optional.of(contract), place);
  }

  /// Whether value-added tax is added to what the public body pays for services: where the case
  /// does not say, as the price of all of them, and not as a part beside what users pay.
  public boolean isTaxed() {
    return terms.vat.orElse(
        flows().filter(of -> of.payer() == Contract.Payer.GOVERNMENT).isPresent());
  }

  private Contract contract(FinanceCase of, Contract usual) {
    double price =
        number(of, "handBackPrice")
            .orElse(
                usual.handBack() instanceof Contract.HandBack.Transferred(double share)
                    ? share
                    : 0.0);
    boolean isHandedBack =
        own.isHandedBack.orElse(usual.handBack() instanceof Contract.HandBack.Transferred);
    return new Contract(
        usual.id(),
        own.payer.orElse(usual.payer()),
        own.demand.orElse(usual.demand()),
        own.title.orElse(usual.duringTerm()),
        isHandedBack ? new Contract.HandBack.Transferred(price) : new Contract.HandBack.Kept(),
        new Contract.Termination(
            number(of, "companyDefault").orElse(usual.termination().companyDefault()),
            number(of, "governmentDefault").orElse(usual.termination().governmentDefault()),
            usual.termination().equityBack()),
        usual.term_years());
  }

  private static Optional<Double> number(FinanceCase of, String word) {
    return of.find("contract." + word)
        .filter(input -> input.amount() instanceof InputAmount.Steady)
        .map(input -> input.amount() instanceof InputAmount.Steady(double value) ? value : 0.0);
  }

  /// A fact as the file writes it.
  static <T extends Enum<T>> String word(T fact) {
    return fact.name().toLowerCase(Locale.ROOT);
  }
}
