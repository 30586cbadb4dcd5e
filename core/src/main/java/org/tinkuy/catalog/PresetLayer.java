package org.tinkuy.catalog;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.tinkuy.kernel.LocalizedText;

/// A layer of a usual stack, in the words of a money case.
///
/// @param stack to which it belongs
/// @param id unique in the stack
/// @param kind as a case writes it: `loan`, `grant`, `equity` and so on
/// @param payer id of the provider
/// @param terms what a case writes of it, by key
/// @param provenance source and confidence
public record PresetLayer(
    String stack,
    String id,
    String kind,
    String payer,
    LocalizedText name,
    SequencedMap<String, String> terms,
    Provenance provenance) {
  public PresetLayer {
    terms = new LinkedHashMap<>(terms);
  }

  @Override
  public SequencedMap<String, String> terms() {
    return new LinkedHashMap<>(terms);
  }
}
