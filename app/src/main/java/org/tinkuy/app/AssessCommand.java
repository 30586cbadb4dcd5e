package org.tinkuy.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.catalog.Framework;
import org.tinkuy.figure.Audience;
import org.tinkuy.study.AssessmentRequest;
import org.tinkuy.study.DisclosureRequest;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.views.section.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tinkuy assess PARK`: reads a park's folder, assesses it and writes the report. Several parks
/// are put side by side in one report.
@Command(name = "assess", sortOptions = false)
final class AssessCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PARK", descriptionKey = "PARK", arity = "1..*")
  private List<Path> parks = new ArrayList<>();

  @Option(names = "--framework", paramLabel = "ID", defaultValue = Framework.FIRST)
  private String framework = "";

  @Option(names = "--period", paramLabel = "P")
  private @Nullable String period;

  @Option(names = "--compare", paramLabel = "P0")
  private @Nullable String compare;

  @Option(names = "--scenario", paramLabel = "FILE")
  private @Nullable Path scenario;

  @Option(
      names = "--audience",
      paramLabel = "WHO",
      defaultValue = "operator",
      converter = AudienceOption.class)
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
    AssessmentRequest assessment =
        new AssessmentRequest(
            framework,
            Optional.ofNullable(compare),
            halfWay ? PartialRule.HALF_WAY : PartialRule.NONE);
    StudyRequest request =
        new StudyRequest(Optional.ofNullable(period), audience, Optional.of(assessment))
            .withFlows()
            .withDisclosure(DisclosureRequest.PLAIN);
    Wiring wiring = Wiring.load();
    Wording words = language.words(wiring.texts());
    if (parks.size() > 1) {
      return several(request, wiring, words).code();
    }
    Assessing assessing = new Assessing(console, wiring, words);
    return assessing
        .run(
            new Assessing.Job(
                parks.getFirst(), Optional.ofNullable(scenario), request, out, strict))
        .exit()
        .code();
  }

  private Exit several(StudyRequest request, Wiring wiring, Wording words) {
    if (compare != null || scenario != null || strict) {
      console.warn("tinkuy: " + words.text("app.wrong.onePark"));
      return Exit.WRONG_USE;
    }
    return new Comparing(console, wiring, words)
        .report(parks.stream().map(park -> new Comparing.Candidate(park, request)).toList(), out);
  }
}
