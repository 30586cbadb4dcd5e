package org.tinkuy.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tinkuy.exchange.park.ExchangeAsk;
import org.tinkuy.exchange.park.ParkExchanges;
import org.tinkuy.figure.Audience;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;
import org.tinkuy.solver.Watch;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tinkuy exchanges PARK`: finds the best network of exchanges of a park and writes the report.
@Command(name = "exchanges", sortOptions = false)
final class ExchangesCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PARK", descriptionKey = "PARK")
  private Path park = Path.of("");

  @Option(names = "--period", paramLabel = "P")
  private @Nullable String period;

  @Option(names = "--exits")
  private boolean exits;

  @Option(names = "--shares")
  private boolean shares;

  @Option(names = "--robust")
  private boolean robust;

  @Option(names = "--letters", paramLabel = "DIR")
  private @Nullable Path letters;

  @Option(names = "--carbon-price", paramLabel = "PRICE", defaultValue = "0")
  private double carbonPrice;

  @Option(names = "--budget", paramLabel = "MONEY")
  private @Nullable Double budget;

  @Option(names = "--time-limit", paramLabel = "SECONDS", defaultValue = "60")
  private double time_s;

  @Option(names = "--gap", paramLabel = "RELATIVE", defaultValue = "1e-6")
  private double gap;

  @Option(names = "--progress")
  private boolean progress;

  @Mixin private final AudienceOption audience = new AudienceOption();

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "out")
  private Path out = Path.of("");

  @Mixin private final PaperOption paper = new PaperOption();

  @Mixin private final LanguageOption language = new LanguageOption();

  ExchangesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Wiring wiring = Wiring.load();
    Wording words = language.words(wiring.texts());
    try (ProgressLines lines = new ProgressLines(console, words, progress)) {
      return run(wiring, words, lines);
    }
  }

  private int run(Wiring wiring, Wording words, ProgressLines lines) {
    Attempt asking = new Attempt();
    Optional<ExchangeAsk> ask = asking.at(Place.file("the command"), () -> ask(lines.watch()));
    if (ask.isEmpty()) {
      new IssueLines(words, console::warn).wrongUse(asking.issues());
      return Exit.WRONG_USE.code();
    }
    if (letters != null && !audience.audience().equals(Audience.OPERATOR)) {
      console.warn("tinkuy: " + words.text("app.wrong.lettersForOthers"));
      return Exit.WRONG_USE.code();
    }
    StudyRequest request =
        new StudyRequest(Optional.ofNullable(period), audience.audience(), Optional.empty())
            .withExchanges(ask.get());
    return new Assessing(console, wiring, words)
        .run(
            new Assessing.Job(
                park, Optional.empty(), request, new Assessing.Target(out, paper.paper()), false),
            lines::close,
            this::tell)
        .exit()
        .code();
  }

  private ExchangeAsk ask(Watch watch) {
    OptionalDouble most = budget == null ? OptionalDouble.empty() : OptionalDouble.of(budget);
    return new ExchangeAsk(
        new ExchangeAsk.Extras(exits, shares, robust), carbonPrice, most, time_s, gap, watch);
  }

  private void tell(Assessing.Shown shown) {
    shown.results().exchanges().ifPresent(found -> lacks(found, shown));
    if (letters != null) {
      Letters.write(shown, letters);
    }
  }

  /// What keeps pairs from being weighed, with the places in which it is to be written.
  private void lacks(ParkExchanges found, Assessing.Shown shown) {
    List<Issue> lacks = found.listLacks();
    if (!lacks.isEmpty()) {
      IssueLines lines = new IssueLines(shown.words(), console::warn);
      console.warn(lines.count("app.lacks", lacks.size()));
      lines.summary(lacks);
    }
  }
}
