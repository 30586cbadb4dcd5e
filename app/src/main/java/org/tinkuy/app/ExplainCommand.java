package org.tinkuy.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.figure.Audience;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.study.AssessmentRequest;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.study.StudyResults;
import org.tinkuy.study.Subject;
import org.tinkuy.views.Section;
import org.tinkuy.views.section.ExplainSection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tinkuy explain PARK WHAT`: how a criterion's state or another figure came about.
@Command(
    name = "explain",
    description = "Show how a figure came about, down to the rows behind it.")
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "PARK", description = "Folder of the park.")
  private Path park = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "WHAT",
      description = {
        "What to explain: a criterion as score:ID (score:EN-I7), or a figure by its id:",
        "score:total, score:total.coverage, gain:EN-I7, park:let, EN-I7.target."
      })
  private String what = "";

  @Option(
      names = "--framework",
      paramLabel = "ID",
      defaultValue = "eip-1.0",
      description = "Framework (default: ${DEFAULT-VALUE}).")
  private String framework = "";

  @Option(
      names = "--period",
      paramLabel = "P",
      description = "Period (default: the latest year with data).")
  private @Nullable String period;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Wiring wiring = Wiring.load();
    Wiring.ReadPark read = wiring.read(park);
    if (read.park().isEmpty()) {
      new IssueLines(wiring.words("en"), console::warn).all(read.issues());
      return Exit.INPUT_ERRORS.code();
    }
    AssessmentRequest assessment =
        new AssessmentRequest(framework, Optional.empty(), PartialRule.NONE);
    StudyRequest request =
        new StudyRequest(Optional.ofNullable(period), Audience.OPERATOR, Optional.of(assessment));
    Checked<StudyResults> results = wiring.study(read, new Subject(read.park().get()), request);
    if (results.find().isEmpty()) {
      new IssueLines(wiring.words("en"), console::warn).wrongUse(results.issues());
      return Exit.WRONG_USE.code();
    }
    Optional<Section> section =
        ExplainSection.find(results.find().get(), what, wiring.catalog().texts(), "en");
    if (section.isEmpty()) {
      return unknown(ExplainSection.listIds(results.find().get()));
    }
    new TerminalBlocks(console, "en").print(section.get());
    return (read.hasErrors() ? Exit.INPUT_ERRORS : Exit.DONE).code();
  }

  private int unknown(List<String> known) {
    String meant = what.contains(":") ? what : "score:" + what;
    List<String> near = Nearest.of(meant, known);
    console.warn(
        "tinkuy: '%s' cannot be explained; write score: and a criterion of %s, or the id of a figure.%s"
            .formatted(what, framework, near.isEmpty() ? "" : " Maybe " + near.getFirst() + "."));
    return Exit.WRONG_USE.code();
  }
}
