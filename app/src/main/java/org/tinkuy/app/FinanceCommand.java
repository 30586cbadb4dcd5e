package org.tinkuy.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tinkuy.kernel.Checked;
import org.tinkuy.study.FinanceRequest;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tinkuy finance PARK`: what the money case of a park comes to.
@Command(name = "finance", sortOptions = false)
final class FinanceCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PARK", descriptionKey = "PARK")
  private Path park = Path.of("");

  @Option(
      names = "--layers",
      paramLabel = "PRESET|FILE",
      completionCandidates = FinanceCaseFile.Known.class)
  private @Nullable String layers;

  @Option(names = "--scenario", paramLabel = "ID")
  private @Nullable String scenario;

  @Option(names = "--monte-carlo", paramLabel = "N", defaultValue = "0")
  private int draws;

  @Option(names = "--seed", paramLabel = "S", defaultValue = "1")
  private long seed;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "out")
  private Path out = Path.of("");

  @Mixin private final AudienceOption audience = new AudienceOption();

  @Mixin private final PaperOption paper = new PaperOption();

  @Mixin private final LanguageOption language = new LanguageOption();

  FinanceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Wiring wiring = Wiring.load();
    Wording words = language.words(wiring.texts());
    if (draws < 0) {
      console.warn(words.text("app.finance.draws", "draws", Integer.toString(draws)));
      return Exit.WRONG_USE.code();
    }
    Wiring.ReadPark read = wiring.read(park, Optional.empty(), words.language());
    if (read.finance().isEmpty()) {
      new IssueLines(words, console::warn).all(read.issues());
      console.warn(words.text("app.finance.none", "park", park));
      return Exit.INPUT_ERRORS.code();
    }
    Checked<FinanceCaseFile> stacked =
        FinanceCaseFile.of(
            read.finance().get(),
            Optional.ofNullable(layers),
            wiring.catalog().library().experience().funding());
    if (stacked.find().isEmpty()) {
      new IssueLines(words, console::warn).all(stacked.issues());
      console.warn(words.text("app.nothingWritten"));
      return FinanceCaseFile.isUnknown(stacked.issues())
          ? Exit.WRONG_USE.code()
          : Exit.INPUT_ERRORS.code();
    }
    FinanceRequest asked =
        new FinanceRequest(
            stacked.find().get().written(), Optional.ofNullable(scenario), draws, seed);
    StudyRequest request =
        new StudyRequest(Optional.empty(), audience.audience(), Optional.empty()).with(asked);
    return new Assessing(console, wiring, words)
        .run(
            new Assessing.Job(
                park, Optional.empty(), request, new Assessing.Target(out, paper.paper()), false),
            read)
        .exit()
        .code();
  }
}
