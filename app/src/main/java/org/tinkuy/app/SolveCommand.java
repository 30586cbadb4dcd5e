package org.tinkuy.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tinkuy.exchange.Answer;
import org.tinkuy.exchange.Problem;
import org.tinkuy.exchange.ProblemRequest;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.formats.catalog.CatalogLoader;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Place;
import org.tinkuy.views.answer.AnswerJson;
import org.tinkuy.views.answer.AnswerOrigin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tinkuy solve FILE`: answers one problem file with JSON on the standard output.
@Command(name = "solve", sortOptions = false)
final class SolveCommand implements Callable<Integer> {
  private static final double NANOS_PER_s = 1e9;

  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
  private Path file = Path.of("");

  @Option(names = "--time-limit", paramLabel = "SECONDS", defaultValue = "60")
  private double time_s;

  @Option(names = "--gap", paramLabel = "RELATIVE", defaultValue = "1e-6")
  private double gap;

  @Option(names = "--exits")
  private boolean exits;

  @Option(names = "--shares")
  private boolean shares;

  @Mixin private final LanguageOption language = new LanguageOption();

  SolveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Attempt asking = new Attempt();
    var request =
        asking.at(Place.file("the command"), () -> new ProblemRequest(time_s, gap, exits, shares));
    if (request.isEmpty()) {
      new IssueLines(language.words(CatalogLoader.texts()), console::warn)
          .wrongUse(asking.issues());
      return Exit.WRONG_USE.code();
    }
    Checked<ProblemFiles.FromFile> problem = ProblemFiles.read(file);
    if (!problem.issues().isEmpty()) {
      new IssueLines(language.words(CatalogLoader.texts()), console::warn).all(problem.issues());
    }
    return switch (problem) {
      case Checked.Accepted<ProblemFiles.FromFile> accepted ->
          answer(accepted.value(), request.get()).code();
      case Checked.Partial<ProblemFiles.FromFile> _, Checked.Refused<ProblemFiles.FromFile> _ ->
          Exit.INPUT_ERRORS.code();
    };
  }

  private Exit answer(ProblemFiles.FromFile asked, ProblemRequest request) {
    long start = System.nanoTime();
    Answer answer = Problem.solve(asked.problem(), request, ProblemFiles::solvers);
    double seconds = (System.nanoTime() - start) / NANOS_PER_s;
    AnswerOrigin origin = new AnswerOrigin(Version.text(), Effort.SEED, asked.inputHash());
    AnswerJson.write(answer, origin, seconds, console.out());
    console.out().println();
    return Exit.DONE;
  }
}
