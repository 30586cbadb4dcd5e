package org.tinkuy.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.reports.Paper;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.study.StudyResults;
import org.tinkuy.study.Subject;
import org.tinkuy.views.study.Digest;
import org.tinkuy.views.wording.Wording;

/// The way from a park's folder to a report on disk and a few lines on the terminal; `assess`,
/// `flows` and `demo` take it.
final class Assessing {
  private final Console console;
  private final Wiring wiring;
  private final Wording words;

  Assessing(Console console, Wiring wiring, Wording words) {
    this.console = console;
    this.wiring = wiring;
    this.words = words;
  }

  /// What is to be done.
  ///
  /// @param park the park's folder
  /// @param scenario the file of a scenario; empty for the park as it is
  /// @param request the question
  /// @param target where the report goes, and on which sheet
  /// @param strict whether any error means that nothing is written
  record Job(
      Path park, Optional<Path> scenario, StudyRequest request, Target target, boolean strict) {}

  /// Where a report goes.
  ///
  /// @param folder the folder
  /// @param paper the sheet of the PDF
  record Target(Path folder, Paper paper) {}

  /// How it ended.
  ///
  /// @param exit the exit code
  /// @param report common path of the report's files without ending; empty where none was written
  record Done(Exit exit, Optional<Path> report) {}

  /// What was written, for whatever a command writes beside it.
  ///
  /// @param results the results
  /// @param words the language
  /// @param terminal where lines go
  record Shown(StudyResults results, Wording words, TerminalBlocks terminal) {}

  Done run(Job job) {
    return run(job, _ -> {});
  }

  /// Runs a job, and then what a command adds to its report.
  Done run(Job job, Consumer<Shown> then) {
    return run(job, () -> {}, then);
  }

  /// Runs a job.
  ///
  /// @param found what is done once the results are there, before anything is said of them
  /// @param then what a command adds to its report
  Done run(Job job, Runnable found, Consumer<Shown> then) {
    return run(job, wiring.read(job.park(), job.scenario(), words.language()), found, then);
  }

  /// Runs a job with a park that its command has read already, in the language of the report.
  Done run(Job job, Wiring.ReadPark read) {
    return run(job, read, () -> {}, _ -> {});
  }

  private Done run(Job job, Wiring.ReadPark read, Runnable found, Consumer<Shown> then) {
    Optional<Subject> subject = read.subject();
    if (subject.isEmpty() || (job.strict() && read.hasErrors())) {
      return unread(read.issues());
    }
    List<Issue> misfits = wiring.misfits(subject.get(), job.request());
    if (!misfits.isEmpty()) {
      return unanswered(misfits);
    }
    Checked<Showings> opened = Showings.open(job.park(), job.request().audience());
    if (opened.find().isEmpty()) {
      return unread(opened.issues());
    }
    try (Showings showings = opened.find().get()) {
      new IssueLines(words, console::warn).all(opened.issues());
      return study(job, read, showings, found, then);
    }
  }

  private Done study(
      Job job, Wiring.ReadPark read, Showings showings, Runnable found, Consumer<Shown> then) {
    Checked<StudyResults> results =
        wiring.study(read, read.subject().orElseThrow(), job.request(), showings);
    found.run();
    return switch (results) {
      case Checked.Accepted<StudyResults> accepted -> {
        Done done = write(accepted.value(), job, read, then);
        if (!accepted.value().frame().isForOthers()) {
          broughtUp(accepted.warnings(), read.issues());
        }
        yield done;
      }
      case Checked.Partial<StudyResults> partial -> unanswered(partial.issues());
      case Checked.Refused<StudyResults> refused -> unanswered(refused.issues());
    };
  }

  private Done unread(List<Issue> issues) {
    new IssueLines(words, console::warn).all(issues);
    console.warn(words.text("app.nothingWritten"));
    return new Done(Exit.INPUT_ERRORS, Optional.empty());
  }

  private Done unanswered(List<Issue> issues) {
    new IssueLines(words, console::warn).wrongUse(issues);
    console.warn(words.text("app.nothingWritten"));
    return new Done(FinanceCaseFile.exit(issues), Optional.empty());
  }

  private Done write(StudyResults results, Job job, Wiring.ReadPark read, Consumer<Shown> then) {
    Path common = new Reports(words, job.target().paper()).write(results, job.target().folder());
    Wording local = words.inCountry(results.park().profile().locality().country());
    TerminalBlocks terminal = new TerminalBlocks(console, local.language());
    terminal.print(Digest.of(results, words.texts(), words.language()));
    terminal.line(words.text("app.report"), common + Reports.endings(results));
    then.accept(new Shown(results, words, terminal));
    if (read.hasErrors()) {
      terminal.line(words.text("app.partial"), words.text("app.partial.text"));
    }
    console.say(words.text("app.stays"));
    if (results.frame().isForOthers()) {
      return new Done(Exit.DONE, Optional.of(common));
    }
    remarks(read.issues(), job.park(), local);
    return new Done(read.hasErrors() ? Exit.INPUT_ERRORS : Exit.DONE, Optional.of(common));
  }

  /// What only the question brings up, as a loan that the case does not pay back: in full, for the
  /// check of the folder does not tell it.
  private void broughtUp(List<Issue> found, List<Issue> read) {
    new IssueLines(words, console::warn)
        .all(found.stream().distinct().filter(issue -> !read.contains(issue)).toList());
  }

  /// Errors in full, for they took rows out; of what is left only where to look.
  private void remarks(List<Issue> issues, Path park, Wording local) {
    List<Issue> errors = issues.stream().filter(Issue::isError).toList();
    List<Issue> remarks = issues.stream().filter(issue -> !issue.isError()).toList();
    new IssueLines(local, console::warn).all(errors);
    if (!remarks.isEmpty()) {
      IssueLines lines = new IssueLines(local, console::warn);
      console.warn(
          words.text(
              "app.look",
              Map.of(
                  "remarks", lines.count("app.remarks", remarks.size()), "park", park.toString())));
      lines.summary(remarks);
    }
  }
}
