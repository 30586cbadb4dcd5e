package org.tinkuy.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.park.Park;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.study.StudyResults;
import org.tinkuy.views.section.Digest;

/// The way from a park's folder to a report on disk and a few lines on the terminal; `assess` and
/// `demo` both take it.
final class Assessing {
  private final Console console;
  private final Wiring wiring;
  private final String language;

  Assessing(Console console, Wiring wiring, String language) {
    this.console = console;
    this.wiring = wiring;
    this.language = language;
  }

  /// What is to be done.
  ///
  /// @param park the park's folder
  /// @param request the question
  /// @param out where the report goes
  /// @param strict whether any error means that nothing is written
  record Job(Path park, StudyRequest request, Path out, boolean strict) {}

  /// How it ended.
  ///
  /// @param exit the exit code
  /// @param report common path of the report's files without ending; empty where none was written
  record Done(Exit exit, Optional<Path> report) {}

  Done run(Job job) {
    if (!wiring.catalog().texts().byLanguage().containsKey(language)) {
      console
          .err()
          .printf(
              "tinkuy: there are no texts in '%s'. Languages: %s.%n",
              language, String.join(", ", wiring.catalog().texts().byLanguage().keySet()));
      return new Done(Exit.WRONG_USE, Optional.empty());
    }
    Wiring.ReadPark read = wiring.read(job.park());
    Optional<Park> park = read.park();
    if (park.isEmpty() || (job.strict() && read.hasErrors())) {
      IssueLines.print(read.issues(), console.err());
      console.err().println("Nothing was written.");
      return new Done(Exit.INPUT_ERRORS, Optional.empty());
    }
    return switch (wiring.study(read, park.get(), job.request())) {
      case Checked.Accepted<StudyResults> accepted -> write(accepted.value(), job, read);
      case Checked.Partial<StudyResults> partial -> refused(partial.issues());
      case Checked.Refused<StudyResults> refused -> refused(refused.issues());
    };
  }

  private Done refused(List<Issue> issues) {
    IssueLines.print(issues, console.err());
    console.err().println("Nothing was written.");
    return new Done(Exit.WRONG_USE, Optional.empty());
  }

  private Done write(StudyResults results, Job job, Wiring.ReadPark read) {
    IssueLines.print(read.issues(), console.err());
    Path common = new Reports(wiring.catalog().texts(), language).write(results, job.out());
    new TerminalBlocks(console, language)
        .print(Digest.of(results, wiring.catalog().texts(), language));
    console.out().printf(" report   %s.pdf, .xlsx, .html, .json%n", common);
    console.out().println("Nothing left this computer.");
    return new Done(read.hasErrors() ? Exit.INPUT_ERRORS : Exit.DONE, Optional.of(common));
  }
}
