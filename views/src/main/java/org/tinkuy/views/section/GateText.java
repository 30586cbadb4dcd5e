package org.tinkuy.views.section;

import java.util.List;
import java.util.Map;
import org.tinkuy.finance.stack.CountryGate.Admission;

/// What a country says of layers, in words.
final class GateText {
  private final Wording words;

  GateText(Wording words) {
    this.words = words;
  }

  /// Why layers are closed.
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
                            each.layer().head().name().in(words.language()),
                            "door",
                            words.text("finance.door." + each.door()),
                            "source",
                            each.source())))
            .toList());
  }
}
