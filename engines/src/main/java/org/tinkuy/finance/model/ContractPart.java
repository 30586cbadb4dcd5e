package org.tinkuy.finance.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.project.ContractPlan;
import org.tinkuy.finance.project.EarlyEnd;
import org.tinkuy.finance.stack.Contract;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.StackLines;

/// What a contract with a public body changes of the flows of the company: who pays it, what it
/// gives back and gets at the end, and what is owed where the contract ends early.
///
/// Where the public body pays for what is available, what users pay goes to it: the company earns
/// the same however many come. Where it pays for each use, it does so at the prices of the products
/// and users pay nothing.
///
/// @param contract empty where no flow follows one
/// @param received by the company under the contract
/// @param returned of what users are charged: to the public body, or to the users for whom it pays
/// @param over 1 from the end of the contract on, after which users pay the company; empty where
///   the case ends with it
/// @param paid by the company for the condition in which it gives the works back
record ContractPart(
    Optional<Contract> contract,
    Received received,
    Optional<Line> returned,
    Optional<Line> over,
    Optional<Line> paid) {
  /// What leaves the books with works that the public body is given.
  static final String HANDED_OVER = "contract.handedOver";

  /// What leaves the books with works that are sold.
  static final String SOLD_OFF = "endValue.soldOff";

  private static final String STATE = "government";
  private static final String USERS = "tenants";

  /// What the company receives.
  ///
  /// @param services what the public body pays for them
  /// @param atEnd for works, in the last period
  /// @param isTaxed whether value-added tax is added to what is paid for services
  record Received(List<Line> services, List<Line> atEnd, boolean isTaxed) {
    static final Received NOTHING = new Received(List.of(), List.of(), false);

    List<Line> all() {
      return Stream.concat(services.stream(), atEnd.stream()).toList();
    }
  }

  /// @param earned by the company from users
  /// @param spent on works and land
  /// @param worth of land and works at the end, where the case states one
  static ContractPart add(
      ModelParts parts, List<Line> earned, List<Line> spent, Optional<Expression> worth) {
    Optional<ContractPlan> plan = parts.of().extras().contract();
    Optional<Contract> contract = plan.flatMap(ContractPlan::flows);
    if (contract.isEmpty()) {
      Received received =
          worth
              .map(each -> new Received(List.of(), List.of(sold(parts, each, last(parts))), false))
              .orElse(Received.NOTHING);
      return new ContractPart(
          contract, received, Optional.empty(), Optional.empty(), Optional.empty());
    }
    String company = parts.of().head().owner();
    Line last = last(parts);
    Optional<Line> over = over(parts, contract.get());
    return new ContractPart(
        contract,
        new Received(
            services(parts, plan.get(), earned, over),
            atEnd(parts, contract.get(), last, spent, worth),
            plan.get().isTaxed()),
        returned(parts, contract.get(), within(parts.sum(earned), over)),
        over,
        contract.get().isHandedBack() && parts.inputs().has("contract.handBackCost")
            ? Optional.of(
                parts.add(
                    parts.flow("contract.handBackPaid").paid(company, "suppliers"),
                    parts.inputs().line("contract.handBackCost").times(last)))
            : Optional.empty());
  }

  private static Optional<Line> over(ModelParts parts, Contract contract) {
    int periods = parts.model().grid().periods();
    int end = (int) Math.round(contract.term_years() * parts.model().grid().perYear());
    return end >= periods
        ? Optional.empty()
        : Optional.of(
            parts
                .model()
                .input(
                    parts.line("contract.over", LineType.PLAIN),
                    Series.of(periods, t -> t >= end ? 1 : 0)));
  }

  /// As long as the contract lasts.
  private static Expression within(Expression flow, Optional<Line> over) {
    return over.isEmpty() ? flow : flow.times(Expression.number(1).minus(over.get()));
  }

  private static Optional<Line> returned(ModelParts parts, Contract contract, Expression earned) {
    String company = parts.of().head().owner();
    if (contract.isPassedOn()) {
      return Optional.of(parts.add(parts.flow("contract.passedOn").paid(company, STATE), earned));
    }
    return contract.isPaidByUse()
        ? Optional.of(parts.add(parts.flow("contract.notCharged").paid(company, USERS), earned))
        : Optional.empty();
  }

  /// What the public body pays for services: as long as they are available, for each use, or what
  /// users pay less than it guarantees.
  private static List<Line> services(
      ModelParts parts, ContractPlan plan, List<Line> earned, Optional<Line> over) {
    Contract contract = plan.flows().orElseThrow();
    List<Line> services = new ArrayList<>();
    if (contract.hasAvailability()) {
      Expression yearly = parts.inputs().line("contract.availability").perPeriod();
      services.add(
          ofState(parts, "availabilityPaid", within(yearly.times(since(parts, plan)), over)));
    }
    if (contract.isPaidByUse()) {
      services.add(ofState(parts, "usePaid", within(parts.sum(earned), over)));
    }
    if (contract.isGuaranteed()) {
      Expression madeUp = madeUp(parts, since(parts, plan), earned);
      services.add(ofState(parts, "madeUp", within(madeUp, over)));
    }
    return services;
  }

  private static Line ofState(ModelParts parts, String word, Expression paid) {
    String company = parts.of().head().owner();
    return parts.add(parts.flow("contract." + word).paid(STATE, company), paid);
  }

  private static Line since(ModelParts parts, ContractPlan plan) {
    return parts.from("contract.available", plan.availableFrom().orElseThrow(), "contract");
  }

  /// `share x max(0, guaranteed of twelve months - earned in them)` at the end of each year of the
  /// case.
  private static Expression madeUp(ModelParts parts, Line since, List<Line> earned) {
    int perYear = parts.model().grid().perYear();
    Line missing =
        parts.add(
            parts.flow("contract.missing"),
            parts
                .inputs()
                .line("contract.guaranteed")
                .perPeriod()
                .minus(parts.sum(earned))
                .times(since));
    Line share = parts.inputs().line("contract.guaranteedShare", 1);
    if (perYear == 1) {
      return missing.positive().times(share);
    }
    Line ends =
        parts
            .model()
            .input(
                parts.line("contract.yearEnds", LineType.PLAIN),
                Series.of(parts.model().grid().periods(), t -> t % perYear == perYear - 1 ? 1 : 0));
    return missing.trailing(perYear).times(ends).positive().times(share);
  }

  /// What is paid for works at the end: by the public body, or by whoever buys works that are kept.
  private static List<Line> atEnd(
      ModelParts parts,
      Contract contract,
      Line last,
      List<Line> spent,
      Optional<Expression> worth) {
    String company = parts.of().head().owner();
    return switch (contract.handBack()) {
      case Contract.HandBack.Transferred(double price) when price > 0 ->
          List.of(
              parts.add(
                  parts.flow("contract.priceAtEnd").paid(STATE, company),
                  parts.sum(spent).total().as(Shape.FLOW).times(last).times(price)));
      case Contract.HandBack.Kept _ when parts.inputs().has("contract.worthAtEnd") ->
          List.of(sold(parts, parts.inputs().line("contract.worthAtEnd"), last));
      case Contract.HandBack.Kept _ when worth.isPresent() ->
          List.of(sold(parts, worth.get(), last));
      case Contract.HandBack.Transferred _, Contract.HandBack.Kept _ -> List.of();
    };
  }

  /// Paid by whoever buys land and works that the company keeps.
  private static Line sold(ModelParts parts, Expression worth, Line last) {
    return parts.add(
        parts.flow("contract.worthPaid").paid("buyers", parts.of().head().owner()),
        worth.times(last));
  }

  private static Line last(ModelParts parts) {
    int end = parts.model().grid().periods() - 1;
    return parts
        .model()
        .input(
            parts.line("contract.lastPeriod", LineType.PLAIN),
            Series.of(end + 1, t -> t == end ? 1 : 0));
  }

  /// Whether the company has no more than the right to run the works until it gives them back.
  boolean isRight() {
    return contract
        .filter(each -> each.isHandedBack() && each.duringTerm() == Contract.Title.GOVERNMENT)
        .isPresent();
  }

  /// Whether land and works are sold at the end.
  boolean isSoldAtEnd() {
    return !isGivenBack() && !received.atEnd().isEmpty();
  }

  /// Whether what is left in the books at the end goes to the public body.
  boolean isGivenBack() {
    return contract.filter(Contract::isHandedBack).isPresent();
  }

  /// The id of what leaves the books with the works at the end.
  String leaves() {
    return isGivenBack() ? HANDED_OVER : SOLD_OFF;
  }

  /// What has to be set aside for the condition of the works, `cost x years passed / years of the
  /// reserve`, and nothing in the last period, which pays it; empty where nothing is.
  Optional<Line> reserve(ModelParts parts) {
    int years = parts.of().extras().contract().map(ContractPlan::reserve_years).orElse(0);
    if (paid.isEmpty() || years == 0) {
      return Optional.empty();
    }
    int end = parts.model().grid().periods() - 1;
    int over = years * parts.model().grid().perYear();
    Line part =
        parts
            .model()
            .input(
                parts.line("contract.setAside", LineType.PLAIN),
                Series.of(
                    end + 1,
                    t ->
                        t == end ? 0 : Math.max(0, Math.min(1, (t - end + over) / (double) over))));
    Line target =
        Line.of("handBackReserve.target", parts.flow().with(Shape.STOCK))
            .labelled("finance.line.reserve.target");
    return Optional.of(parts.add(target, paid.get().total().as(Shape.STOCK).times(part)));
  }

  /// What lenders, and owners by the terms of the cause, would be paid if the contract ended at the
  /// end of a period, by cause: `share x debt`, with the share of what owners have paid in, as
  /// equity and as loans of theirs.
  ///
  /// @param ends causes that are drawn, whose terms the case states
  Map<EarlyEnd.Cause, Line> addTermination(
      ModelParts parts, StackLines stack, Line equity, List<EarlyEnd> ends) {
    Map<EarlyEnd.Cause, Line> owedOn = new EnumMap<>(EarlyEnd.Cause.class);
    if (contract.isEmpty()) {
      return owedOn;
    }
    LineType stock = parts.flow().with(Shape.STOCK);
    Contract.Termination terms = contract.get().termination();
    List<Line> balances = stack.loans().stream().map(StackLines.DebtLines::balance).toList();
    Expression owed = balances.isEmpty() ? Expression.number(0, stock) : Expression.sum(balances);
    Line paidIn = parts.line("contract.ownersSoFar", stock);
    owedOn.put(
        EarlyEnd.Cause.COMPANY_DEFAULT,
        parts.add(
            parts.line("contract.onCompanyDefault", stock).paid(STATE, "lenders"),
            terms.owed(true).of(owed, paidIn)));
    Contract.Owed onState = terms.owed(false);
    if (onState.hasPaidIn() || !ends.stream().allMatch(each -> each.cause().isDefault())) {
      Expression all = paidIn.previous(0).plus(equity.as(Shape.STOCK));
      for (StackLines.LayerLines each : stack.layers().values()) {
        if (each.layer() instanceof Layer.ShareholderLoan) {
          all = all.plus(each.drawn().as(Shape.STOCK));
        }
      }
      parts.add(paidIn, all);
    }
    owedOn.put(
        EarlyEnd.Cause.GOVERNMENT_DEFAULT,
        parts.add(
            parts.line("contract.onGovernmentDefault", stock).paid(STATE, "lenders"),
            onState.of(owed, paidIn)));
    for (EarlyEnd end : ends) {
      if (!end.cause().isDefault()) {
        Line line = parts.line(EarlyEndLines.owedId(end), stock).paid(STATE, "lenders");
        owedOn.put(
            end.cause(),
            parts.add(
                line.labelled("finance.line.earlyEnd.owed"),
                owed.times(parts.inputs().line(end.id("debt")))
                    .plus(paidIn.times(parts.inputs().line(end.id("equity"))))));
      }
    }
    return owedOn;
  }
}
