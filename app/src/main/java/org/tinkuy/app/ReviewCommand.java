package org.tinkuy.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.assess.Reviewed;
import org.tinkuy.catalog.Framework;
import org.tinkuy.figure.Audience;
import org.tinkuy.kernel.Checked;
import org.tinkuy.study.AssessmentRequest;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.study.StudyResults;
import org.tinkuy.study.Subject;
import org.tinkuy.views.park.ReviewSection;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tinkuy review PARK`: how much of the score is reviewed, and which rows are to be looked at
/// first.
@Command(name = "review", sortOptions = false)
final class ReviewCommand implements Callable<Integer> {
  private static final int MOST_LISTED = 40;

  private final Console console;

  @Parameters(paramLabel = "PARK", descriptionKey = "PARK")
  private Path park = Path.of("");

  @Option(
      names = "--framework",
      paramLabel = "ID",
      defaultValue = Framework.FIRST,
      completionCandidates = FrameworkOption.Known.class)
  private String framework = "";

  @Option(names = "--period", paramLabel = "P")
  private @Nullable String period;

  @Option(names = "--all")
  private boolean all;

  @Mixin private final LanguageOption language = new LanguageOption();

  ReviewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Wiring wiring = Wiring.load();
    Wiring.ReadPark read = wiring.read(park);
    Wording words = language.words(wiring.texts(), read.subject().map(Subject::park));
    if (read.subject().isEmpty()) {
      new IssueLines(words, console::warn).all(read.issues());
      return Exit.INPUT_ERRORS.code();
    }
    StudyRequest request =
        new StudyRequest(
            Optional.ofNullable(period),
            Audience.OPERATOR,
            Optional.of(new AssessmentRequest(framework, Optional.empty(), PartialRule.NONE)));
    Checked<StudyResults> study = wiring.study(read, read.subject().get(), request);
    Optional<Reviewed> reviewed =
        study.find().flatMap(StudyResults::assessment).flatMap(AssessmentResults::reviewed);
    if (reviewed.isEmpty()) {
      new IssueLines(words, console::warn).wrongUse(List.copyOf(study.issues()));
      return Exit.WRONG_USE.code();
    }
    ReviewSection section = new ReviewSection(words, all ? Integer.MAX_VALUE : MOST_LISTED);
    new TerminalBlocks(console, words.language())
        .print(section.of(reviewed.get(), read.subject().get().park().table("reviews")));
    return (read.hasErrors() ? Exit.INPUT_ERRORS : Exit.DONE).code();
  }
}
