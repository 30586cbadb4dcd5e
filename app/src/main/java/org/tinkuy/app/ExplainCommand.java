package org.tinkuy.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.figure.Audience;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.study.AssessmentRequest;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.study.StudyResults;
import org.tinkuy.study.Subject;
import org.tinkuy.views.Section;
import org.tinkuy.views.section.ExplainSection;
import org.tinkuy.views.section.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tinkuy explain PARK WHAT`: how a criterion's state or another figure came about.
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
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
    Wiring.ReadPark read = wiring.read(park);
    if (read.park().isEmpty()) {
      new IssueLines(words, console::warn).all(read.issues());
      return Exit.INPUT_ERRORS.code();
    }
    AssessmentRequest assessment =
        new AssessmentRequest(framework, Optional.empty(), PartialRule.NONE);
    StudyRequest request =
        new StudyRequest(Optional.ofNullable(period), Audience.OPERATOR, Optional.of(assessment));
    Checked<StudyResults> results = wiring.study(read, new Subject(read.park().get()), request);
    if (results.find().isEmpty()) {
      new IssueLines(words, console::warn).wrongUse(results.issues());
      return Exit.WRONG_USE.code();
    }
    Optional<Section> section =
        ExplainSection.find(results.find().get(), what, words.texts(), words.language());
    if (section.isEmpty()) {
      return unknown(ExplainSection.listIds(results.find().get()), words);
    }
    new TerminalBlocks(console, words.language()).print(section.get());
    return (read.hasErrors() ? Exit.INPUT_ERRORS : Exit.DONE).code();
  }

  private int unknown(List<String> known, Wording words) {
    String meant = what.contains(":") ? what : "score:" + what;
    List<String> near = Nearest.of(meant, known).stream().limit(1).toList();
    String reason = words.text("app.explain.unknown", Map.of("what", what, "framework", framework));
    console.warn(("tinkuy: " + reason + " " + words.say(Sentence.maybe(near))).strip());
    return Exit.WRONG_USE.code();
  }
}
