package org.tinkuy.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tinkuy.kernel.Issue;
import org.tinkuy.park.Park;
import org.tinkuy.views.section.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `tinkuy check PARK`: reads a park's folder and says everything that is wrong with it.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PARK", descriptionKey = "PARK")
  private Path park = Path.of("");

  @Mixin private final LanguageOption language = new LanguageOption();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Wiring wiring = Wiring.load();
    Wording words = language.words(wiring.texts());
    Wiring.ReadPark read = wiring.read(park);
    IssueLines lines = new IssueLines(words, console::say);
    lines.all(read.issues());
    long errors = read.issues().stream().filter(Issue::isError).count();
    console.say(
        words.text(
            "app.check",
            Map.of(
                "rows",
                read.park()
                    .map(found -> lines.count("app.rows", rows(found)))
                    .orElse(words.text("app.check.noPark")),
                "errors",
                lines.count("app.errors", errors),
                "remarks",
                lines.count("app.remarks", read.issues().size() - errors))));
    return (read.hasErrors() ? Exit.INPUT_ERRORS : Exit.DONE).code();
  }

  private static long rows(Park park) {
    return park.tables().values().stream().mapToLong(table -> table.rows().size()).sum();
  }
}
