package org.tinkuy.finance.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tinkuy.catalog.FundingLibrary;
import org.tinkuy.catalog.FundingPreset;
import org.tinkuy.catalog.PresetLayer;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.KeyedDocument.Sequence;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Place;

/// The stack of a preset, in the words of a case, so that it is read by the same rules.
public final class PresetStack {
  private static final String FILE = "fundingLayers.csv";
  private static final Place PLACE = Place.file(FILE);

  /// What is no figure with a source.
  private static final Set<String> PLAIN =
      Set.of("form", "years", "grace_years", "reserve_months", "gap", "of", "capitalised", "first");

  private PresetStack() {}

  /// The case with the stack of a preset; refused where that does not fit the case.
  public static Checked<FinanceCase> on(
      FinanceCase written, FundingLibrary library, FundingPreset preset) {
    List<Node> layers = new ArrayList<>();
    for (PresetLayer layer : library.layers(preset.stack())) {
      layers.add(mapping(layer));
    }
    return written.withLayers(
        new KeyedDocument(FILE, new Mapping(Map.of("layers", new Sequence(layers, PLACE)), PLACE)));
  }

  private static Mapping mapping(PresetLayer layer) {
    Map<String, Node> entries = new LinkedHashMap<>();
    entries.put("id", text(layer.id()));
    entries.put("kind", text(layer.kind()));
    entries.put("payer", text(layer.payer()));
    Map<String, Node> names = new LinkedHashMap<>();
    layer.name().byLanguage().forEach((language, name) -> names.put(language, text(name)));
    entries.put("name", new Mapping(names, PLACE));
    layer
        .terms()
        .forEach(
            (key, value) ->
                entries.put(key, PLAIN.contains(key) ? text(value) : figure(layer, value)));
    return new Mapping(entries, PLACE);
  }

  private static Node figure(PresetLayer layer, String value) {
    Map<String, Node> entries = new LinkedHashMap<>();
    entries.put("value", text(value));
    entries.put("source", text(layer.provenance().source()));
    entries.put("confidence", text(confidence(layer.provenance().confidence())));
    return new Mapping(entries, PLACE);
  }

  private static String confidence(String mark) {
    return switch (mark) {
      case "F", "M", "R-H" -> "high";
      case "R-M" -> "medium";
      default -> "low";
    };
  }

  private static Scalar text(String text) {
    return new Scalar(text, PLACE);
  }
}
