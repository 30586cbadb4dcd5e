package org.tinkuy.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.study.AssessmentRequest;
import org.tinkuy.study.StudyRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tinkuy compare PARK...`: puts several parks, or one park in several years, side by side.
@Command(name = "compare", sortOptions = false)
final class CompareCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PARK", descriptionKey = "PARK", arity = "1..*")
  private List<String> parks = new ArrayList<>();

  @Mixin private final FrameworkOption framework = new FrameworkOption();

  @Option(names = "--period", paramLabel = "P")
  private @Nullable String period;

  @Option(names = "--half-way")
  private boolean halfWay;

  @Option(names = "--csv")
  private boolean csv;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "out")
  private Path out = Path.of("");

  @Mixin private final AudienceOption audience = new AudienceOption();

  @Mixin private final PaperOption paper = new PaperOption();

  @Mixin private final LanguageOption language = new LanguageOption();

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return switch (framework.load()) {
      case FrameworkOption.Chosen(Wiring wiring, String id) -> compare(wiring, id).code();
      case FrameworkOption.Unfit unfit ->
          unfit.tell(console, language.words(unfit.wiring().texts())).code();
    };
  }

  private Exit compare(Wiring wiring, String id) {
    Comparing comparing = new Comparing(console, wiring, language.words(wiring.texts()));
    List<Comparing.Candidate> candidates =
        Comparing.asSeen(parks.stream().map(park -> candidate(park, id)).toList());
    Assessing.Target target = new Assessing.Target(out, paper.paper());
    return csv ? comparing.rows(candidates, console.out()) : comparing.report(candidates, target);
  }

  /// A park as it is named: `FOLDER`, `FOLDER@PERIOD` or `FOLDER@PERIOD@FRAMEWORK`. A folder of
  /// that very name goes first.
  ///
  /// @param framework by which a park is judged that names none
  private Comparing.Candidate candidate(String text, String framework) {
    String[] parts = Files.exists(Path.of(text)) ? new String[] {text} : text.split("@", -1);
    Optional<String> own = parts.length > 1 ? Optional.of(parts[1]) : Optional.empty();
    AssessmentRequest assessment =
        new AssessmentRequest(
            parts.length > 2 ? parts[2] : framework,
            Optional.empty(),
            halfWay ? PartialRule.HALF_WAY : PartialRule.NONE);
    Optional<String> wanted =
        own.filter(named -> !named.isEmpty()).or(() -> Optional.ofNullable(period));
    return new Comparing.Candidate(
        Path.of(parts[0]),
        new StudyRequest(wanted, audience.audience(), Optional.of(assessment)).withFlows());
  }
}
