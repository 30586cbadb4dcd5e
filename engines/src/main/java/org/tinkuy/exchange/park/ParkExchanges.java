package org.tinkuy.exchange.park;

import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.LawRule;
import org.tinkuy.exchange.network.Cut;
import org.tinkuy.exchange.network.Network;
import org.tinkuy.exchange.network.RobustDesign;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.figure.Figure;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.Tenant;
import org.tinkuy.solver.Solvers;

/// The exchanges that a park could have in a year, and the best network of them.
///
/// @param period the year whose flows they are made of
/// @param currency of all money
/// @param candidates all pairs that fit, those that the law refuses or that cannot be weighed too
/// @param network the best network of those that can be weighed; empty where none can. Its proof
///   says that another run may give more too where the clock ended only what is told beside it
/// @param deals its exchanges, the largest saving first
/// @param extras what was asked, and what was found beyond it
/// @param figures every figure that may leave
/// @param leftOut what is not in it
public record ParkExchanges(
    Period period,
    Currency currency,
    List<Candidate> candidates,
    Optional<Network> network,
    List<Deal> deals,
    Extras extras,
    List<Figure> figures,
    LeftOut leftOut) {

  /// What is asked.
  ///
  /// @param park the park
  /// @param catalog types, modes, law
  /// @param period a year
  /// @param amounts what is known of the amount of each flow
  /// @param ask how
  /// @param solvers loaded only when there is something to weigh
  /// @param leftOut tables of which rows were left out for their errors
  public record Input(
      Park park,
      Catalog catalog,
      Period period,
      List<FlowAmount> amounts,
      ExchangeAsk ask,
      Supplier<Solvers> solvers,
      List<String> leftOut) {
    public Input {
      amounts = List.copyOf(amounts);
      leftOut = List.copyOf(leftOut);
    }
  }

  /// What was asked, and what was found beyond the best network.
  ///
  /// @param asked what the network keeps to, and what was asked beyond it; nobody watches it
  /// @param split how the saving may be split; absent where it was not asked
  /// @param robust the network that guards against the worst exit; absent where it was not asked or
  ///   not found
  public record Extras(
      ExchangeAsk asked, Optional<ParkSplit> split, Optional<RobustNetwork> robust) {}

  /// What was left out.
  ///
  /// @param tables of which rows were left out for their errors, so that what those say of a pair
  ///   is not in it; none where all stand
  /// @param departed the firms that have left by the end of the period, in the order of the park
  public record LeftOut(List<String> tables, List<Departed> departed) {
    public LeftOut {
      tables = List.copyOf(tables);
      departed = List.copyOf(departed);
    }
  }

  /// A firm that has left, so that its flows are matched with nobody's.
  ///
  /// @param firm with its last day
  /// @param flows the ids of its flows of the period; none where it tells none
  public record Departed(Tenant firm, List<String> flows) {
    public Departed {
      flows = List.copyOf(flows);
    }
  }

  public ParkExchanges {
    candidates = List.copyOf(candidates);
    deals = List.copyOf(deals);
    figures = List.copyOf(figures);
  }

  /// Searches a park.
  public static ParkExchanges of(Input input) {
    FreeFlowReader reader =
        new FreeFlowReader(input.park(), input.catalog(), input.period(), input.amounts());
    List<Candidate> candidates =
        new CandidateSearch(input.park(), input.catalog(), input.period())
            .among(reader.offers(), reader.needs());
    List<Candidate> weighed = candidates.stream().filter(Candidate::canBeWeighed).toList();
    LeftOut leftOut = new LeftOut(input.leftOut(), reader.departed());
    Currency currency = input.park().profile().money().currency();
    if (weighed.isEmpty()) {
      return new ParkExchanges(
          input.period(),
          currency,
          candidates,
          Optional.empty(),
          List.of(),
          new Extras(input.ask().unwatched(), Optional.empty(), Optional.empty()),
          List.of(),
          leftOut);
    }
    ParkProblem problem =
        new ParkProblem(
            input.park(), weighed, input.ask(), Partners.of(input.park(), input.period()));
    Effort effort =
        new Effort(input.solvers(), input.ask().time_s(), input.ask().relativeGap())
            .watchedBy(input.ask().watch());
    Network network = Network.of(problem.problem(), effort, input.ask().extras().exits(), false);
    DealMaker maker =
        new DealMaker(weighed, hurdles(input.park()), input.ask().carbonPrice_perTonne());
    ParkNetwork found = new ParkNetwork(problem, network, maker);
    Set<Cut> cut = EnumSet.noneOf(Cut.class);
    Extras extras = extras(input, found, effort, cut);
    Network told = network.cut(cut);
    List<Deal> deals = found.deals(extras.split());
    ExchangeFigures made = new ExchangeFigures(input.park());
    return new ParkExchanges(
        input.period(),
        currency,
        candidates,
        Optional.of(told),
        deals,
        extras,
        figures(made, told, deals, extras),
        leftOut);
  }

  private static Extras extras(Input input, ParkNetwork found, Effort effort, Set<Cut> cut) {
    ExchangeAsk.Extras asked = input.ask().extras();
    Optional<ParkSplit> split =
        asked.shares() ? Optional.of(ParkSplit.of(found, effort)) : Optional.empty();
    if (effort.takeCut()) {
      cut.add(Cut.SHARES);
    }
    Optional<RobustNetwork> robust =
        asked.robust() ? RobustNetwork.of(found, effort) : Optional.empty();
    if (effort.takeCut()) {
      cut.add(Cut.GUARD);
    }
    return new Extras(input.ask().unwatched(), split, robust);
  }

  private static Map<String, OptionalDouble> hurdles(Park park) {
    Map<String, OptionalDouble> hurdles = new TreeMap<>();
    for (ParkRow row : park.table("tenants").rows()) {
      row.findNumber("hurdle_yr")
          .ifPresent(years -> hurdles.put(row.text("tenant"), OptionalDouble.of(years)));
    }
    return hurdles;
  }

  private static List<Figure> figures(
      ExchangeFigures made, Network network, List<Deal> deals, Extras extras) {
    List<Figure> figures = new ArrayList<>();
    if (network.saving().isPresent()) {
      double saving = network.saving().getAsDouble();
      double most = network.mostSaving().orElseThrow();
      figures.add(made.whole("exchange:saving", saving, most, deals));
      network
          .greedySaving()
          .ifPresent(
              greedy ->
                  figures.add(
                      made.whole("exchange:greedy", greedy, Double.NEGATIVE_INFINITY, deals)));
    }
    deals.forEach(deal -> figures.addAll(made.of(deal)));
    network
        .exits()
        .forEach(
            (firm, left) ->
                figures.add(made.whole("exchange:exit:" + firm, left.low(), left.high(), deals)));
    extras
        .split()
        .ifPresent(
            split ->
                split
                    .shapley()
                    .forEach(
                        (firm, share) ->
                            share
                                .value()
                                .ifPresent(
                                    value ->
                                        figures.add(
                                            made.ofFirm(
                                                "exchange:share:" + firm, firm, value, deals)))));
    return figures;
  }

  /// What pairs lack before they can be weighed, on the rows in which it is to be written.
  public List<Issue> listLacks() {
    return LackIssues.of(candidates);
  }

  /// The pairs of all candidates, each once, in order.
  public List<String> listPairs() {
    return candidates.stream().map(Candidate::pair).distinct().toList();
  }

  /// The exchange of the network for a pair `FROM>TO`.
  public Optional<Deal> findDeal(String pair) {
    return deals.stream().filter(deal -> deal.candidate().pair().equals(pair)).findFirst();
  }

  /// A candidate for a pair `FROM>TO` of flows: the one that is used, else the first. Two firms
  /// stand for the one exchange of the network between them; for none where there are several.
  public Optional<Candidate> findCandidate(String pair) {
    return findDeal(pair)
        .map(Deal::candidate)
        .or(() -> candidates.stream().filter(each -> each.pair().equals(pair)).findFirst())
        .or(() -> findBetween(pair));
  }

  private Optional<Candidate> findBetween(String firms) {
    List<Candidate> used =
        deals.stream()
            .map(Deal::candidate)
            .filter(each -> firms.equals(each.giver() + ">" + each.taker()))
            .toList();
    return used.size() == 1 ? Optional.of(used.getFirst()) : Optional.empty();
  }

  /// Why a network that guards against the worst exit was asked for and is not told; empty where it
  /// is, and where it was not asked.
  public Optional<NoGuard> noGuard() {
    if (!extras.asked().extras().robust() || extras.robust().isPresent()) {
      return Optional.empty();
    }
    if (network.isEmpty() || network.get().plan().filter(RobustNetwork::isIdle).isPresent()) {
      return Optional.of(NoGuard.NOTHING);
    }
    if (network.get().pays().size() > RobustDesign.MOST_FIRMS) {
      return Optional.of(NoGuard.FIRMS);
    }
    boolean late =
        network.get().cut().contains(Cut.GUARD)
            || network.get().proof().status() == Proof.Status.OUT_OF_TIME;
    return Optional.of(late ? NoGuard.TIME : NoGuard.FAILED);
  }

  /// What the network saves a year; absent where there is none or it is not known.
  public OptionalDouble saving() {
    return network.isPresent() ? network.get().saving() : OptionalDouble.empty();
  }

  /// What of that rests on exchanges that the law allows already.
  public double savingAllowed() {
    return deals.stream()
        .filter(deal -> deal.candidate().admission().verdict() == LawRule.Verdict.ALLOWED)
        .mapToDouble(Deal::saving)
        .sum();
  }

  /// Greedy saving; absent where it is not known.
  public OptionalDouble greedySaving() {
    return network.isPresent() ? network.get().greedySaving() : OptionalDouble.empty();
  }
}
