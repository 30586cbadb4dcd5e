package org.tinkuy.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.catalog.Framework;
import org.tinkuy.figure.Audience;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.study.StudyResults;
import org.tinkuy.views.section.ExplainSection;
import org.tinkuy.views.section.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tinkuy explain PARK score:ID`: how a criterion's state came about.
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
  private static final String SCORE = "score:";

  private final Console console;

  @Parameters(index = "0", paramLabel = "PARK", descriptionKey = "PARK")
  private Path park = Path.of("");

  @Parameters(index = "1", paramLabel = "WHAT", descriptionKey = "WHAT")
  private String what = "";

  @Option(names = "--framework", paramLabel = "ID", defaultValue = "eip-1.0")
  private String framework = "";

  @Option(names = "--period", paramLabel = "P")
  private @Nullable String period;

  @Mixin private final LanguageOption language = new LanguageOption();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Wiring wiring = Wiring.load();
    Wording words = language.words(wiring.texts());
    Optional<String> criterion = criterion(wiring, words);
    if (criterion.isEmpty()) {
      return Exit.WRONG_USE.code();
    }
    Wiring.ReadPark read = wiring.read(park);
    if (read.park().isEmpty()) {
      new IssueLines(words, console::warn).all(read.issues());
      return Exit.INPUT_ERRORS.code();
    }
    StudyRequest request =
        new StudyRequest(
            framework,
            Optional.ofNullable(period),
            Optional.empty(),
            Audience.OPERATOR,
            PartialRule.NONE);
    Checked<StudyResults> results = wiring.study(read, read.park().get(), request);
    if (results.find().isEmpty()) {
      new IssueLines(words, console::warn).wrongUse(results.issues());
      return Exit.WRONG_USE.code();
    }
    new TerminalBlocks(console, words.language())
        .print(
            ExplainSection.of(
                results.find().get(), criterion.get(), words.texts(), words.language()));
    return (read.hasErrors() ? Exit.INPUT_ERRORS : Exit.DONE).code();
  }

  /// The criterion to explain; an unknown framework is told by the study.
  private Optional<String> criterion(Wiring wiring, Wording words) {
    String id = what.startsWith(SCORE) ? what.substring(SCORE.length()) : what;
    Optional<Framework> found = wiring.catalog().findFramework(framework);
    List<String> known =
        found.map(Framework::criteria).orElse(List.of()).stream().map(row -> row.id()).toList();
    if (what.startsWith(SCORE) && (found.isEmpty() || known.contains(id))) {
      return Optional.of(id);
    }
    List<String> near = Nearest.of(id, known).stream().limit(1).map(SCORE::concat).toList();
    String reason = words.text("app.explain.unknown", Map.of("what", what, "framework", framework));
    console.warn(("tinkuy: " + reason + " " + words.say(Sentence.maybe(near))).strip());
    return Optional.empty();
  }
}
