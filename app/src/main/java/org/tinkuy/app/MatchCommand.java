package org.tinkuy.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.tinkuy.disclosure.BandMatches;
import org.tinkuy.disclosure.BandSheet;
import org.tinkuy.disclosure.BlindMatch;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.formats.yaml.YamlReader;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.views.exchange.BandSection;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tinkuy match FILE FILE...`: which exchanges hold for all that the bands of two firms leave
/// open. No park is read: whoever has the files may match them.
@Command(name = "match", sortOptions = false)
final class MatchCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "2..*")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--cost", paramLabel = "MONEY", defaultValue = "0")
  private double cost_perT;

  @Option(names = "--fixed", paramLabel = "MONEY", defaultValue = "0")
  private double fixed_perYear;

  @Option(names = "--lot", paramLabel = "T", defaultValue = "0")
  private double lot_tPerYear;

  @Option(names = "--energy-cost", paramLabel = "MONEY", defaultValue = "0")
  private double cost_perMWh;

  @Option(names = "--energy-fixed", paramLabel = "MONEY", defaultValue = "0")
  private double energyFixed_perYear;

  @Option(names = "--energy-lot", paramLabel = "MWH", defaultValue = "0")
  private double lot_MWhPerYear;

  @Mixin private final LanguageOption language = new LanguageOption();

  MatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Wiring wiring = Wiring.load();
    Wording words = language.words(wiring.texts());
    Attempt attempt = new Attempt();
    double approach_K = wiring.catalog().rules().tolerances().get("minimumApproach");
    Optional<BandMatches.Ways> ways = attempt.at(Place.file("the command"), () -> ways(approach_K));
    if (ways.isEmpty()) {
      new IssueLines(words, console::warn).wrongUse(attempt.issues());
      return Exit.WRONG_USE.code();
    }
    SequencedMap<String, BandSheet> sheets = new LinkedHashMap<>();
    for (Path file : files) {
      read(file, sheets, attempt);
    }
    if (attempt.hasErrors()) {
      new IssueLines(words, console::warn).all(attempt.issues());
      return Exit.INPUT_ERRORS.code();
    }
    BandMatches matches = BandMatches.of(sheets, ways.get());
    BandSheet any = sheets.firstEntry().getValue();
    new TerminalBlocks(console, words.language())
        .print(BandSection.of(matches, any.currency(), words));
    return Exit.DONE.code();
  }

  private BandMatches.Ways ways(double approach_K) {
    return new BandMatches.Ways(
        new BlindMatch.Way(cost_perT, fixed_perYear, lot_tPerYear),
        new BlindMatch.Way(cost_perMWh, energyFixed_perYear, lot_MWhPerYear),
        approach_K);
  }

  private static void read(Path file, Map<String, BandSheet> sheets, Attempt attempt) {
    String name = String.valueOf(file.getFileName());
    Checked<KeyedDocument> document = YamlReader.read(file, name);
    attempt.addAll(document.issues());
    if (document.find().isEmpty()) {
      return;
    }
    Checked<BandSheet> sheet = BandSheet.read(document.find().get());
    attempt.addAll(sheet.issues());
    if (sheet.find().isEmpty()) {
      return;
    }
    sheets.values().stream()
        .findFirst()
        .filter(first -> !sheet.find().get().isComparable(first))
        .ifPresent(first -> differs(name, first, attempt));
    if (sheets.putIfAbsent(name.replaceFirst("\\.ya?ml$", ""), sheet.find().get()) != null) {
      attempt.error(
          "match.sameName",
          Place.file(name),
          Sentence.of("hint.match.sameName", "Rename one of them."),
          "Two files are called '%s'; their names are all that tells the firms apart.",
          name);
    }
  }

  private static void differs(String name, BandSheet first, Attempt attempt) {
    attempt.error(
        "match.differs",
        Place.file(name),
        Sentence.of("hint.match.differs", "Make it again for the same year."),
        "Bands are matched where they are of %s, %s, factor %s, as the first file is.",
        first.period(),
        first.currency(),
        first.steps().factor());
  }
}
