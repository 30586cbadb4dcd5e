package org.tinkuy.views.money;

import java.util.List;
import java.util.Map;
import org.tinkuy.finance.stack.CountryGate;
import org.tinkuy.finance.stack.CountryGate.Admission;
import org.tinkuy.views.wording.Wording;

/// What a country says of layers and contracts, in words.
final class GateText {
  private final Wording words;

  GateText(Wording words) {
    this.words = words;
  }

  /// Why layers and contracts are closed.
  String closed(List<Admission> admissions) {
    return words.list(
        admissions.stream()
            .filter(Admission.Closed.class::isInstance)
            .map(Admission.Closed.class::cast)
            .map(
                each ->
                    words.text(
                        "finance.gate.closed",
                        Map.of(
                            "layer",
                            subject(each.of()),
                            "door",
                            words.text("finance.door." + each.door()),
                            "source",
                            each.source())))
            .toList());
  }

  /// What nobody has said of the country, of layers and contracts that are offered all the same, a
  /// question once; empty where all was asked.
  String unasked(List<Admission> admissions) {
    return words.list(
        admissions.stream()
            .filter(Admission.Unasked.class::isInstance)
            .map(Admission.Unasked.class::cast)
            .flatMap(each -> each.doors().stream())
            .distinct()
            .map(door -> words.text("finance.door." + door))
            .toList());
  }

  private String subject(CountryGate.Subject of) {
    return switch (of) {
      case CountryGate.Subject.OfLayer(var layer) -> layer.head().name().in(words.language());
      case CountryGate.Subject.OfContract(var contract) -> new ContractFacts(words).name(contract);
    };
  }
}
