package org.tinkuy.finance.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.finance.stack.Call;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.LayerTerm;
import org.tinkuy.kernel.Sentence;

/// Whether layers are to pay more than all: those that take a fixed share of the same need. A loan
/// that a cover sizes takes its share at most, and is not counted.
final class LayerShares {
  private static final double ROUNDING = 1e-9;

  private final InputReader inputs;
  private final List<String> phases;

  /// @param phases of the case; none where the works are one whole
  LayerShares(InputReader inputs, List<String> phases) {
    this.inputs = inputs;
    this.phases = phases;
  }

  /// Tells the first layer whose share no need is left for, of all or of one phase.
  ///
  /// @param written the layers as they stand in the file
  void check(List<KeyedEntries> written, List<Layer> layers) {
    if (phases.isEmpty()) {
      check(written, layers, Optional.empty());
    }
    for (String phase : phases) {
      if (check(written, layers, Optional.of(phase))) {
        return;
      }
    }
  }

  private boolean check(List<KeyedEntries> written, List<Layer> layers, Optional<String> phase) {
    double sum = 0;
    List<String> named = new ArrayList<>();
    for (int i = 0; i < layers.size(); i++) {
      Layer layer = layers.get(i);
      double share = phase.map(layer.head()::pays).orElse(true) ? share(layer) : 0;
      sum += share;
      if (share > 0) {
        named.add(layer.id());
      }
      if (share > 0 && sum > 1 + ROUNDING) {
        warn(written.get(i), layer, sum, named);
        return true;
      }
    }
    return false;
  }

  private static void warn(KeyedEntries entries, Layer layer, double sum, List<String> named) {
    entries.warn(
        "finance.case.layerShares",
        entries.placeOf("share"),
        Sentence.of(
            "hint.finance.case.layerShares",
            "The shares of layers that pay for the same works add to 100%% at most; leave the"
                + " share of the last one out, or lower one of them."),
        "Layer '%s': with it the shares of %s add to %s%% of the need, so that it is left less"
            + " than its share.",
        layer.id(),
        String.join(", ", named),
        InputAmount.plain(Math.rint(sum * 1e6) / 1e4));
  }

  /// The part of the need that a layer pays whatever the cash carries, 0 to 1.
  private double share(Layer layer) {
    return switch (layer.head().call()) {
      case Call.Portion(var share, var amount) when amount.isEmpty() -> number(share);
      case Call.Carried carried when !carried.isBound() -> number(carried.most());
      case Call.Portion _, Call.Carried _, Call.Amount _, Call.Drawn _, Call.Rest _ -> 0;
    };
  }

  private double number(LayerTerm share) {
    return share instanceof LayerTerm.Stated(String id) ? inputs.number(id).orElse(0.0) : 0;
  }
}
