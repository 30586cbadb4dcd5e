package org.tinkuy.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tinkuy.kernel.Issue;
import org.tinkuy.study.ReadCount;
import org.tinkuy.study.Subject;
import org.tinkuy.views.study.Digest;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tinkuy check PARK`: reads a park's folder and says everything that is wrong with it.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PARK", descriptionKey = "PARK")
  private Path park = Path.of("");

  @Option(names = "--fix")
  private boolean fix;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "out")
  private Path out = Path.of("");

  @Mixin private final LanguageOption language = new LanguageOption();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Wiring wiring = Wiring.load();
    Wiring.ReadPark read = wiring.read(park);
    Wording words = language.words(wiring.texts(), read.subject().map(Subject::park));
    IssueLines lines = new IssueLines(words, console::say);
    List<Issue> issues =
        Stream.concat(read.issues().stream(), wiring.unbuilt(read).stream()).toList();
    lines.all(issues);
    long errors = issues.stream().filter(Issue::isError).count();
    console.say(
        words.text(
            "app.check",
            Map.of(
                "rows",
                read.subject()
                    .map(Subject::park)
                    .map(found -> Digest.counted(ReadCount.of(found, issues), words))
                    .orElse(words.text("app.check.noPark")),
                "errors",
                lines.count("app.errors", errors),
                "remarks",
                lines.count("app.remarks", issues.size() - errors))));
    if (fix) {
      giveBack(read, words, lines);
    } else if (errors > 0) {
      console.say(words.text("app.check.fixHint", "park", park));
    }
    return (errors > 0 ? Exit.INPUT_ERRORS : Exit.DONE).code();
  }

  private void giveBack(Wiring.ReadPark read, Wording words, IssueLines lines) {
    FixFiles files = new FixFiles(words, park, out.resolve("fix"));
    lines.all(files.write(read.issues(), read.document()));
    files.kept().forEach(file -> console.say(words.text("app.fix.kept", "file", file)));
    files.written().forEach(file -> console.say(words.text("app.fix.written", "file", file)));
    console.say(words.text(files.written().isEmpty() ? "app.fix.none" : "app.fix.next"));
  }
}
