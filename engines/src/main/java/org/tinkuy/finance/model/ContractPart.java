package org.tinkuy.finance.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.project.ContractPlan;
import org.tinkuy.finance.stack.Contract;
import org.tinkuy.finance.stack.StackLines;

/// What a contract with a public body changes of the flows of the company: who pays it, what it
/// gives back and gets at the end, and what is owed where the contract ends early.
///
/// Where the public body pays for what is available, what users pay goes to it: the company earns
/// the same however many come.
///
/// @param contract empty where no flow follows one
/// @param received by the company under the contract
/// @param passedOn to the public body of what users pay
/// @param paid by the company for the condition in which it gives the works back
record ContractPart(
    Optional<Contract> contract,
    List<Line> received,
    Optional<Line> passedOn,
    Optional<Line> paid) {
  private static final String STATE = "government";

  /// @param earned by the company from users
  /// @param spent on works and land
  static ContractPart add(ModelParts parts, List<Line> earned, List<Line> spent) {
    Optional<ContractPlan> plan = parts.of().extras().contract();
    Optional<Contract> contract = plan.flatMap(ContractPlan::flows);
    if (contract.isEmpty()) {
      return new ContractPart(contract, List.of(), Optional.empty(), Optional.empty());
    }
    String company = parts.of().head().owner();
    Line last = last(parts);
    return new ContractPart(
        contract,
        received(parts, plan.get(), last, spent),
        contract.get().payer() == Contract.Payer.GOVERNMENT
            ? Optional.of(
                parts.add(parts.flow("contract.passedOn").paid(company, STATE), parts.sum(earned)))
            : Optional.empty(),
        isHandedBack(contract.get()) && parts.inputs().has("contract.handBackCost")
            ? Optional.of(
                parts.add(
                    parts.flow("contract.handBackPaid").paid(company, "suppliers"),
                    parts.inputs().line("contract.handBackCost").times(last)))
            : Optional.empty());
  }

  /// What the public body pays, and whoever buys works that are kept.
  private static List<Line> received(
      ModelParts parts, ContractPlan plan, Line last, List<Line> spent) {
    Contract contract = plan.flows().orElseThrow();
    String company = parts.of().head().owner();
    List<Line> received = new ArrayList<>();
    if (contract.payer() != Contract.Payer.USERS) {
      received.add(
          parts.add(
              parts.flow("contract.availabilityPaid").paid(STATE, company),
              parts
                  .inputs()
                  .line("contract.availability")
                  .perPeriod()
                  .times(
                      parts.from(
                          "contract.available", plan.availableFrom().orElseThrow(), "contract"))));
    }
    switch (contract.handBack()) {
      case Contract.HandBack.Transferred(double price) when price > 0 ->
          received.add(
              parts.add(
                  parts.flow("contract.priceAtEnd").paid(STATE, company),
                  parts.sum(spent).total().as(Shape.FLOW).times(last).times(price)));
      case Contract.HandBack.Kept _ when parts.inputs().has("contract.worthAtEnd") ->
          received.add(
              parts.add(
                  parts.flow("contract.worthPaid").paid("buyers", company),
                  parts.inputs().line("contract.worthAtEnd").times(last)));
      case Contract.HandBack.Transferred _, Contract.HandBack.Kept _ -> {}
    }
    return received;
  }

  private static Line last(ModelParts parts) {
    int end = parts.model().grid().periods() - 1;
    return parts
        .model()
        .input(
            parts.line("contract.lastPeriod", LineType.PLAIN),
            Series.of(end + 1, t -> t == end ? 1 : 0));
  }

  private static boolean isHandedBack(Contract contract) {
    return contract.handBack() instanceof Contract.HandBack.Transferred;
  }

  /// Whether the company has no more than the right to run the works until it gives them back.
  boolean isRight() {
    return contract
        .filter(each -> isHandedBack(each) && each.duringTerm() == Contract.Title.GOVERNMENT)
        .isPresent();
  }

  /// Whether what is left in the books at the end goes to the public body.
  boolean isGivenBack() {
    return contract.filter(ContractPart::isHandedBack).isPresent();
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

  /// What lenders, and owners where the public body fails, would be paid if the contract ended.
  void addTermination(ModelParts parts, StackLines stack, Line equity) {
    if (contract.isEmpty()) {
      return;
    }
    LineType stock = parts.flow().with(Shape.STOCK);
    Contract.Termination terms = contract.get().termination();
    List<Line> balances = stack.loans().stream().map(StackLines.DebtLines::balance).toList();
    Expression owed = balances.isEmpty() ? Expression.number(0, stock) : Expression.sum(balances);
    parts.add(
        parts.line("contract.onCompanyDefault", stock).paid(STATE, "lenders"),
        owed.times(terms.companyDefault()));
    Expression state = owed.times(terms.governmentDefault());
    if (terms.equityBack()) {
      Line paidIn = parts.line("contract.ownersSoFar", stock);
      state = state.plus(parts.add(paidIn, paidIn.previous(0).plus(equity.as(Shape.STOCK))));
    }
    parts.add(parts.line("contract.onGovernmentDefault", stock).paid(STATE, "lenders"), state);
  }
}
