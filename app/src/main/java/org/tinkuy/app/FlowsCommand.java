package org.tinkuy.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tinkuy.study.FlowRequest;
import org.tinkuy.study.StudyRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tinkuy flows PARK`: balances what runs through a park and writes the pictures.
@Command(name = "flows", sortOptions = false)
final class FlowsCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PARK", descriptionKey = "PARK")
  private Path park = Path.of("");

  @Option(names = "--period", paramLabel = "P")
  private @Nullable String period;

  @Option(names = "--estimates")
  private boolean estimates;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "out")
  private Path out = Path.of("");

  @Mixin private final AudienceOption audience = new AudienceOption();

  @Mixin private final PaperOption paper = new PaperOption();

  @Mixin private final LanguageOption language = new LanguageOption();

  FlowsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    StudyRequest request =
        new StudyRequest(Optional.ofNullable(period), audience.audience(), Optional.empty())
            .withFlows(new FlowRequest(estimates, true));
    Wiring wiring = Wiring.load();
    Assessing assessing = new Assessing(console, wiring, language.words(wiring.texts()));
    return assessing
        .run(
            new Assessing.Job(
                park, Optional.empty(), request, new Assessing.Target(out, paper.paper()), false))
        .exit()
        .code();
  }
}
