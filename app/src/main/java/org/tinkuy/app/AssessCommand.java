package org.tinkuy.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.figure.Audience;
import org.tinkuy.study.AssessmentRequest;
import org.tinkuy.study.StudyRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tinkuy assess PARK`: reads a park's folder, assesses it and writes the report.
@Command(
    name = "assess",
    description =
        "Assess a park against a framework and write the report as PDF, XLSX, HTML, JSON.",
    sortOptions = false)
final class AssessCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "PARK",
      description = "Folder of the park, with park.yaml and its tables.")
  private Path park = Path.of("");

  @Option(
      names = "--framework",
      paramLabel = "ID",
      defaultValue = "eip-1.0",
      description = "Framework to assess against (default: ${DEFAULT-VALUE}); see 'frameworks'.")
  private String framework = "";

  @Option(
      names = "--period",
      paramLabel = "P",
      description = "Period, as 2024 or FY2024 (default: the latest year with data).")
  private @Nullable String period;

  @Option(names = "--compare", paramLabel = "P0", description = "Earlier period to compare with.")
  private @Nullable String compare;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Language of the report (default: ${DEFAULT-VALUE}).")
  private String language = "";

  @Option(
      names = "--audience",
      paramLabel = "WHO",
      defaultValue = "operator",
      converter = AudienceOption.class,
      description = "For whom: operator (the default); tenant:ID and public are refused for now.")
  private Audience audience = Audience.OPERATOR;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "out",
      description = "Where the report goes (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("");

  @Option(
      names = "--half-way",
      description = "Count an indicator that is half way to its target as partly met.")
  private boolean halfWay;

  @Option(names = "--strict", description = "Write nothing if the input has any error.")
  private boolean strict;

  AssessCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    AssessmentRequest assessment =
        new AssessmentRequest(
            framework,
            Optional.ofNullable(compare),
            halfWay ? PartialRule.HALF_WAY : PartialRule.NONE);
    StudyRequest request =
        new StudyRequest(Optional.ofNullable(period), audience, Optional.of(assessment));
    Assessing assessing = new Assessing(console, Wiring.load(), language);
    return assessing.run(new Assessing.Job(park, request, out, strict)).exit().code();
  }
}
