package org.tinkuy.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.catalog.FundingLibrary;
import org.tinkuy.catalog.FundingPreset;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.PresetStack;
import org.tinkuy.formats.yaml.YamlReader;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// A money case, with the stack of its own file or of another one.
record FinanceCaseFile(FinanceCase written) {
  /// Codes of what is asked of a case and is nowhere in it.
  private static final Set<String> ASKED =
      Set.of("finance.layers.unknown", "finance.study.scenario");

  /// The case as it is, or with the layers of a preset or of another file in place of its own.
  ///
  /// @param layers name of a preset, else of a file
  static Checked<FinanceCaseFile> of(
      FinanceCase own, Optional<String> layers, FundingLibrary library) {
    if (layers.isEmpty()) {
      return new Checked.Accepted<>(new FinanceCaseFile(own), List.of());
    }
    Optional<FundingPreset> preset = library.find(layers.get());
    if (preset.isPresent()) {
      return made(PresetStack.on(own.withContract(preset.get().contract()), library, preset.get()));
    }
    Path file = Path.of(layers.get());
    return Files.isRegularFile(file) ? ofFile(own, file) : unknown(layers.get(), library);
  }

  private static Checked<FinanceCaseFile> ofFile(FinanceCase own, Path path) {
    Checked<KeyedDocument> file = YamlReader.read(path, String.valueOf(path.getFileName()));
    return switch (file) {
      case Checked.Accepted<KeyedDocument>(KeyedDocument document, _) ->
          made(own.withLayers(document));
      case Checked.Partial<KeyedDocument>(_, var issues) -> new Checked.Refused<>(issues);
      case Checked.Refused<KeyedDocument>(var issues) -> new Checked.Refused<>(issues);
    };
  }

  private static Checked<FinanceCaseFile> unknown(String name, FundingLibrary library) {
    List<String> known = library.presets().stream().map(FundingPreset::id).toList();
    List<String> near = Nearest.of(name, known);
    Attempt attempt = new Attempt();
    attempt.error(
        "finance.layers.unknown",
        Place.file(FinanceCase.FILE).at("layers"),
        Sentence.maybe(near.isEmpty() ? known : near),
        "Layers: '%s' is neither a preset nor a file.",
        name);
    return attempt.refuse();
  }

  /// How a command ends that could not answer: what is wrong with the case is an error of the
  /// input; a scenario or layers that are nowhere, and what is asked of others, a wrong use.
  static Exit exit(List<Issue> issues) {
    boolean isOfCase =
        issues.stream()
            .filter(Issue::isError)
            .filter(each -> !ASKED.contains(each.code()))
            .anyMatch(each -> each.place().file().equals(FinanceCase.FILE));
    return isOfCase ? Exit.INPUT_ERRORS : Exit.WRONG_USE;
  }

  /// Whether layers were asked for that are nowhere: a wrong use, and no fault of the input.
  static boolean isUnknown(List<Issue> issues) {
    return issues.stream().anyMatch(each -> each.code().equals("finance.layers.unknown"));
  }

  private static Checked<FinanceCaseFile> made(Checked<FinanceCase> stacked) {
    return switch (stacked) {
      case Checked.Accepted<FinanceCase>(FinanceCase found, var warnings) ->
          new Checked.Accepted<>(new FinanceCaseFile(found), warnings);
      case Checked.Partial<FinanceCase>(_, var issues) -> new Checked.Refused<>(issues);
      case Checked.Refused<FinanceCase>(var issues) -> new Checked.Refused<>(issues);
    };
  }

  /// The presets of layers, for the completion of a shell; asked for only there.
  static final class Known implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Wiring.load().catalog().library().experience().funding().presets().stream()
          .map(FundingPreset::id)
          .toList()
          .iterator();
    }
  }
}
