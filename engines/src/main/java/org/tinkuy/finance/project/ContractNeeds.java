package org.tinkuy.finance.project;

import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.stack.Contract;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// The figures that a contract needs of its case, and which facts go together.
record ContractNeeds(FinanceCase of, Contract contract, Place place) {

  void check(Attempt attempt) {
    securities(attempt);
    term(attempt);
    payments(attempt);
    demand(attempt);
    end(attempt);
    earlyEnds(attempt);
  }

  /// What the public body pays or guarantees is stated, and nothing that it does not.
  private void payments(Attempt attempt) {
    if (contract.hasAvailability() && of.find("contract.availability").isEmpty()) {
      attempt.error(
          "finance.case.availability",
          place,
          Sentence.of(
              "hint.finance.case.availability",
              "Write under contract availability: 2 MUSD/yr and from: the first month that is"
                  + " paid."),
          "Contract '%s': the public body pays for what is available, but the case says not how"
              + " much.",
          contract.id());
    }
    if (contract.isGuaranteed() && of.find("contract.guaranteed").isEmpty()) {
      attempt.error(
          "finance.case.guaranteed",
          place,
          Sentence.of(
              "hint.finance.case.guaranteed",
              "Write under contract guaranteed: 2 MUSD/yr and from: the first month that is"
                  + " guaranteed."),
          "Contract '%s': users pay and demand is shared, but the case says not which revenue the"
              + " public body guarantees.",
          contract.id());
    }
    unused(attempt, "availability", contract.hasAvailability());
    unused(attempt, "guaranteed", contract.isGuaranteed());
  }

  private void demand(Attempt attempt) {
    if (!borne().contains(contract.demand())) {
      String allowed = String.join(", ", borne().stream().map(ContractPlan::word).toList());
      attempt.error(
          "finance.case.contractDemand",
          place,
          Sentence.of("hint.finance.case.contractDemand", "Write demand: %s.", allowed),
          "Contract '%s': with payer %s, demand is borne by %s, but here by %s.",
          contract.id(),
          ContractPlan.word(contract.payer()),
          allowed,
          ContractPlan.word(contract.demand()));
    }
  }

  /// What becomes of the works when the contract ends, which is said once.
  private void end(Attempt attempt) {
    boolean isKept = contract.handBack() instanceof Contract.HandBack.Kept;
    if (EndValue.isStated(of) && (!isKept || of.find("contract.worthAtEnd").isPresent())) {
      attempt.error(
          "finance.case.endValueTwice",
          place,
          Sentence.of("hint.finance.case.endValueTwice", "Leave endValue out."),
          "Contract '%s': it says what comes of the works at its end, so that the case cannot say"
              + " another worth of them.",
          contract.id());
    }
    if (isKept && of.find("contract.worthAtEnd").isEmpty() && !EndValue.isStated(of)) {
      attempt.warn(
          "finance.case.worthAtEnd",
          place,
          Sentence.of(
              "hint.finance.case.worthAtEnd",
              "Write under contract worthAtEnd: 12 MUSD, with its source."),
          "Contract '%s': the company keeps the works, but the case says not what they are worth at"
              + " its end; nothing counts for them.",
          contract.id());
    }
    if (!isKept && of.find("contract.handBackCost").isEmpty()) {
      attempt.warn(
          "finance.case.handBackCost",
          place,
          Sentence.of(
              "hint.finance.case.handBackCost",
              "Write under contract handBackCost: 1 MUSD, and handBackReserve_years."),
          "Contract '%s': the works are given back, but the case says not what it costs to bring"
              + " them into the condition that is asked for; nothing counts for it.",
          contract.id());
    }
  }

  /// An early end is that of a company that gives the works back, and of one whose loans and owners
  /// are known.
  private void earlyEnds(Attempt attempt) {
    Optional<CaseInput> first =
        of.inputs().values().stream().filter(EarlyEnd.PART::holds).findFirst();
    if (first.isEmpty()) {
      return;
    }
    if (!contract.isHandedBack()) {
      attempt.warn(
          "finance.case.earlyEndKept",
          first.get().place(),
          Sentence.of("hint.finance.case.earlyEndKept", "Leave earlyEnds out."),
          "Contract '%s': the company keeps the works and goes on without it, so that an early end"
              + " of it is not drawn.",
          contract.id());
    } else if (of.layers().isEmpty()
        || of.layers().stream().anyMatch(Layer.TrustUnits.class::isInstance)) {
      attempt.error(
          "finance.case.earlyEndLayers",
          first.get().place(),
          Sentence.of(
              "hint.finance.case.earlyEndLayers",
              "Write layers without units, or leave earlyEnds out."),
          "Contract '%s': what an early end pays goes to lenders and owners, so that the case has"
              + " layers of them and no units that were sold to others.",
          contract.id());
    } else if (of.find("discount.equity").isEmpty()) {
      attempt.warn(
          "finance.case.earlyEndRate",
          first.get().place(),
          Sentence.of("hint.finance.case.earlyEndRate", "Write under discount equity: 12%%."),
          "Contract '%s': early ends are drawn for the owners, but the case states no rate of"
              + " theirs; no worth is drawn.",
          contract.id());
    }
  }

  /// What users pay goes to the public body, and what that pays belongs to no phase: the company
  /// earns nothing of a phase that a loan could be secured by.
  private void securities(Attempt attempt) {
    if (!contract.isPassedOn()) {
      return;
    }
    for (Layer layer : of.layers()) {
      if (layer.head().isFenced()) {
        attempt.error(
            "finance.case.phaseCash",
            of.find("layers." + layer.id() + ".share").map(CaseInput::place).orElse(place),
            Sentence.of(
                "hint.finance.case.phaseCash",
                "Write security: project, or leave security out, so that all that the public body"
                    + " pays carries the loan."),
            "Loan '%s': it is secured by the cash of its phases, but under the contract the public"
                + " body takes what users pay, and pays for all phases together.",
            layer.id());
      }
    }
  }

  /// A company that keeps the works goes on after its contract; of one that gives them back nothing
  /// is left, so that its case ends with it.
  private void term(Attempt attempt) {
    int life = of.life().years();
    boolean isKept = contract.handBack() instanceof Contract.HandBack.Kept;
    if (isKept ? contract.term_years() > life : contract.term_years() != life) {
      int years = (int) Math.round(contract.term_years());
      attempt.error(
          "finance.case.contractYears",
          place.at("contract.years"),
          Sentence.of(
              "hint.finance.case.contractYears",
              "Write life_yr: %s, or leave years out: the contract then lasts as long as the case.",
              years),
          "Contract '%s': it lasts %s years, but the case %s; only where the company keeps the"
              + " works can it end before the case, and never after it.",
          contract.id(),
          years,
          life);
    }
  }

  /// What is stated and moves no flow.
  private void unused(Attempt attempt, String word, boolean isUsed) {
    Optional<CaseInput> stated = of.find("contract." + word);
    if (!isUsed && stated.isPresent()) {
      attempt.warn(
          "finance.case.contractUnused",
          stated.get().place(),
          Sentence.NONE,
          "Contract '%s': with payer %s and demand borne by %s, '%s' is not paid; nothing counts"
              + " for it.",
          contract.id(),
          ContractPlan.word(contract.payer()),
          ContractPlan.word(contract.demand()),
          word);
    }
  }

  /// Who can bear demand by who pays. Users who pay leave it to the company, unless a least revenue
  /// is guaranteed; a public body that pays does so for what is available, for each use, or for
  /// both.
  private List<Contract.Bearer> borne() {
    return switch (contract.payer()) {
      case USERS -> List.of(Contract.Bearer.COMPANY, Contract.Bearer.SHARED);
      case GOVERNMENT ->
          List.of(Contract.Bearer.GOVERNMENT, Contract.Bearer.COMPANY, Contract.Bearer.SHARED);
      case BOTH -> List.of(Contract.Bearer.SHARED);
    };
  }
}
