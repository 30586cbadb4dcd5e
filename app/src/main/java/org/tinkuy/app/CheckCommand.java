package org.tinkuy.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tinkuy.park.Park;
import org.tinkuy.views.NumberStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `tinkuy check PARK`: reads a park's folder and says everything that is wrong with it.
@Command(name = "check", description = "Read a park and name every problem in its files.")
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "PARK",
      description = "Folder of the park, with park.yaml and its tables.")
  private Path park = Path.of("");

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Wiring wiring = Wiring.load();
    Wiring.ReadPark read = wiring.read(park);
    new IssueLines(wiring.words("en"), console::say).all(read.issues());
    long errors = read.issues().stream().filter(issue -> issue.isError()).count();
    console.say(
        "%s; %s, %s."
            .formatted(
                read.park().map(CheckCommand::rows).orElse("No park could be made of this"),
                IssueLines.count(errors, "error"),
                IssueLines.count(read.issues().size() - errors, "remark")));
    return (read.hasErrors() ? Exit.INPUT_ERRORS : Exit.DONE).code();
  }

  private static String rows(Park park) {
    long rows = park.tables().values().stream().mapToLong(table -> table.rows().size()).sum();
    return NumberStyle.of("en").format((double) rows, 0)
        + (rows == 1 ? " row holds" : " rows hold");
  }
}
