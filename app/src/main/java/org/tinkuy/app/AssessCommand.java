package org.tinkuy.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.study.AssessmentRequest;
import org.tinkuy.study.DisclosureRequest;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tinkuy assess PARK`: reads a park's folder, assesses it and writes the report. Several parks
/// are put side by side in one report.
@Command(name = "assess", sortOptions = false)
final class AssessCommand implements Callable<Integer> {
  /// What is written where no year shall stand beside.
  private static final String NO_YEAR = "none";

  private final Console console;

  @Parameters(paramLabel = "PARK", descriptionKey = "PARK", arity = "1..*")
  private List<Path> parks = new ArrayList<>();

  @Mixin private final FrameworkOption framework = new FrameworkOption();

  @Option(names = "--period", paramLabel = "P")
  private @Nullable String period;

  @Option(names = "--compare", paramLabel = "P0")
  private @Nullable String compare;

  @Option(names = "--scenario", paramLabel = "FILE")
  private @Nullable Path scenario;

  @Mixin private final AudienceOption audience = new AudienceOption();

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "out")
  private Path out = Path.of("");

  @Option(names = "--half-way")
  private boolean halfWay;

  @Option(names = "--strict")
  private boolean strict;

  @Mixin private final PaperOption paper = new PaperOption();

  @Mixin private final LanguageOption language = new LanguageOption();

  AssessCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return switch (framework.load()) {
      case FrameworkOption.Chosen(Wiring wiring, String id) -> assess(wiring, id).code();
      case FrameworkOption.Unfit unfit ->
          unfit.tell(console, language.words(unfit.wiring().texts())).code();
    };
  }

  private Exit assess(Wiring wiring, String id) {
    AssessmentRequest assessment =
        new AssessmentRequest(id, compared(), halfWay ? PartialRule.HALF_WAY : PartialRule.NONE);
    StudyRequest request =
        new StudyRequest(Optional.ofNullable(period), audience.audience(), Optional.of(assessment))
            .withFlows()
            .withDisclosure(DisclosureRequest.PLAIN);
    Wording words = language.words(wiring.texts());
    if (parks.size() > 1) {
      return several(request, wiring, words);
    }
    return new Assessing(console, wiring, words)
        .run(
            new Assessing.Job(
                parks.getFirst(),
                Optional.ofNullable(scenario),
                request.withDiagnosis(),
                target(),
                strict))
        .exit();
  }

  /// With which year to compare: the one that is named, else the last one before, unless nobody
  /// wants any. Several parks stand beside one another and not beside earlier years.
  private Optional<String> compared() {
    if (compare == null) {
      return parks.size() > 1 ? Optional.empty() : Optional.of(AssessmentRequest.LAST);
    }
    return compare.equals(NO_YEAR) ? Optional.empty() : Optional.of(compare);
  }

  private Exit several(StudyRequest request, Wiring wiring, Wording words) {
    if (compare != null || scenario != null || strict) {
      console.warn("tinkuy: " + words.text("app.wrong.onePark"));
      return Exit.WRONG_USE;
    }
    return new Comparing(console, wiring, words)
        .report(
            Comparing.asSeen(
                parks.stream().map(park -> new Comparing.Candidate(park, request)).toList()),
            target());
  }

  private Assessing.Target target() {
    return new Assessing.Target(out, paper.paper());
  }
}
