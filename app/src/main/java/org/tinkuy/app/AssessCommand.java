package org.tinkuy.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.figure.Audience;
import org.tinkuy.study.StudyRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tinkuy assess PARK`: reads a park's folder, assesses it and writes the report.
@Command(name = "assess", sortOptions = false)
final class AssessCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PARK", descriptionKey = "PARK")
  private Path park = Path.of("");

  @Option(names = "--framework", paramLabel = "ID", defaultValue = "eip-1.0")
  private String framework = "";

  @Option(names = "--period", paramLabel = "P")
  private @Nullable String period;

  @Option(names = "--compare", paramLabel = "P0")
  private @Nullable String compare;

  @Option(names = "--audience", paramLabel = "WHO", defaultValue = "operator")
  private Audience audience = Audience.OPERATOR;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "out")
  private Path out = Path.of("");

  @Option(names = "--half-way")
  private boolean halfWay;

  @Option(names = "--strict")
  private boolean strict;

  @Mixin private final LanguageOption language = new LanguageOption();

  AssessCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    StudyRequest request =
        new StudyRequest(
            framework,
            Optional.ofNullable(period),
            Optional.ofNullable(compare),
            audience,
            halfWay ? PartialRule.HALF_WAY : PartialRule.NONE);
    Wiring wiring = Wiring.load();
    Assessing assessing = new Assessing(console, wiring, language.words(wiring.texts()));
    return assessing.run(new Assessing.Job(park, request, out, strict)).exit().code();
  }
}
