package org.tinkuy.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.formats.yaml.YamlReader;
import org.tinkuy.kernel.Checked;

/// A money case, with the stack of its own file or of another one.
record FinanceCaseFile(FinanceCase written) {

  /// The case as it is, or with the layers of another file in place of its own.
  static Checked<FinanceCaseFile> of(FinanceCase own, Optional<Path> layers) {
    if (layers.isEmpty()) {
      return new Checked.Accepted<>(new FinanceCaseFile(own), List.of());
    }
    Checked<KeyedDocument> file =
        YamlReader.read(layers.get(), String.valueOf(layers.get().getFileName()));
    return switch (file) {
      case Checked.Accepted<KeyedDocument>(KeyedDocument document, _) -> stacked(own, document);
      case Checked.Partial<KeyedDocument>(_, var issues) -> new Checked.Refused<>(issues);
      case Checked.Refused<KeyedDocument>(var issues) -> new Checked.Refused<>(issues);
    };
  }

  private static Checked<FinanceCaseFile> stacked(FinanceCase own, KeyedDocument document) {
    return switch (own.withLayers(document)) {
      case Checked.Accepted<FinanceCase>(FinanceCase stacked, var warnings) ->
          new Checked.Accepted<>(new FinanceCaseFile(stacked), warnings);
      case Checked.Partial<FinanceCase>(_, var issues) -> new Checked.Refused<>(issues);
      case Checked.Refused<FinanceCase>(var issues) -> new Checked.Refused<>(issues);
    };
  }
}
