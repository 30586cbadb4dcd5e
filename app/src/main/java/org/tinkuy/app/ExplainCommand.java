package org.tinkuy.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.catalog.Framework;
import org.tinkuy.figure.Audience;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.study.StudyResults;
import org.tinkuy.views.section.ExplainSection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tinkuy explain PARK score:ID`: how a criterion's state came about.
@Command(
    name = "explain",
    description = "Show how a figure came about, down to the rows behind it.")
final class ExplainCommand implements Callable<Integer> {
  private static final String SCORE = "score:";

  private final Console console;

  @Parameters(index = "0", paramLabel = "PARK", description = "Folder of the park.")
  private Path park = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "WHAT",
      description = "What to explain: score:ID, e.g. score:EN-I7.")
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
    Optional<String> criterion = criterion(wiring);
    if (criterion.isEmpty()) {
      return Exit.WRONG_USE.code();
    }
    Wiring.ReadPark read = wiring.read(park);
    if (read.park().isEmpty()) {
      new IssueLines(wiring.words("en"), console::warn).all(read.issues());
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
      new IssueLines(wiring.words("en"), console::warn).wrongUse(results.issues());
      return Exit.WRONG_USE.code();
    }
    new TerminalBlocks(console, "en")
        .print(
            ExplainSection.of(
                results.find().get(), criterion.get(), wiring.catalog().texts(), "en"));
    return (read.hasErrors() ? Exit.INPUT_ERRORS : Exit.DONE).code();
  }

  /// The criterion to explain; an unknown framework is told by the study.
  private Optional<String> criterion(Wiring wiring) {
    String id = what.startsWith(SCORE) ? what.substring(SCORE.length()) : what;
    Optional<Framework> found = wiring.catalog().findFramework(framework);
    List<String> known =
        found.map(Framework::criteria).orElse(List.of()).stream().map(row -> row.id()).toList();
    if (what.startsWith(SCORE) && (found.isEmpty() || known.contains(id))) {
      return Optional.of(id);
    }
    List<String> near = Nearest.of(id, known);
    console.warn(
        "tinkuy: '%s' cannot be explained; write score: and a criterion of %s.%s"
            .formatted(
                what, framework, near.isEmpty() ? "" : " Maybe score:" + near.getFirst() + "."));
    return Optional.empty();
  }
}
