package org.tinkuy.finance.result;

import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.project.ContractPlan;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.stack.Contract;
import org.tinkuy.finance.stack.CountryGate;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Tells which doors of a country are closed, or were never asked about, for the layers and the
/// contract of a case.
record CaseDoors(CountryGate gate, Attempt attempt) {
  /// A layer or a contract for which the country is closed is not offered; where nobody has said,
  /// that is told.
  void admit(FinanceCase of) {
    Optional<Contract> contract = of.extras().contract().flatMap(ContractPlan::settled);
    for (CountryGate.Admission admission :
        of.stack().map(stack -> gate.admit(stack, contract)).orElse(List.of())) {
      switch (admission) {
        case CountryGate.Admission.Offered _ -> {}
        case CountryGate.Admission.Closed closed -> close(closed);
        case CountryGate.Admission.Unasked unasked -> ask(unasked);
      }
    }
  }

  private void close(CountryGate.Admission.Closed closed) {
    Sentence country = Sentence.country(gate.country());
    switch (closed.of()) {
      case CountryGate.Subject.OfLayer(var layer) ->
          attempt.error(
              "finance.study.closed",
              Place.file(FinanceCase.FILE).at("layers"),
              Sentence.NONE,
              "Layer '%s': %s is closed for it (%s): %s.",
              Sentence.name(layer.head().name()),
              country,
              question(closed.door()),
              closed.source());
      case CountryGate.Subject.OfContract(var contract) ->
          attempt.error(
              "finance.study.contractClosed",
              Place.file(FinanceCase.FILE).at("contract"),
              Sentence.NONE,
              "Contract '%s': %s is closed for it (%s): %s.",
              contract.id(),
              country,
              question(closed.door()),
              closed.source());
    }
  }

  private void ask(CountryGate.Admission.Unasked unasked) {
    Sentence country = Sentence.country(gate.country());
    Sentence doors = Sentence.list(unasked.doors().stream().map(CaseDoors::question).toList());
    switch (unasked.of()) {
      case CountryGate.Subject.OfLayer(var layer) ->
          attempt.note(
              "finance.study.unasked",
              Place.file(FinanceCase.FILE).at("layers"),
              Sentence.NONE,
              "Layer '%s': nobody has said whether %s is open for it (%s).",
              Sentence.name(layer.head().name()),
              country,
              doors);
      case CountryGate.Subject.OfContract(var contract) ->
          attempt.note(
              "finance.study.contractUnasked",
              Place.file(FinanceCase.FILE).at("contract"),
              Sentence.NONE,
              "Contract '%s': nobody has said whether %s is open for it (%s).",
              contract.id(),
              country,
              doors);
    }
  }

  /// A question about a country as people ask it, whose code nobody reads.
  private static Sentence question(CountryGate.Door door) {
    return new Sentence("finance.door." + door, door.toString(), List.of());
  }
}
