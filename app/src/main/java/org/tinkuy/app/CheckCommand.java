package org.tinkuy.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
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
    Wiring.ReadPark read = Wiring.load().read(park);
    IssueLines.print(read.issues(), console.out());
    long errors = read.issues().stream().filter(issue -> issue.isError()).count();
    long rows =
        read.park().stream()
            .flatMap(found -> found.tables().values().stream())
            .mapToLong(table -> table.rows().size())
            .sum();
    console
        .out()
        .printf(
            "%,d rows hold; %d errors, %d remarks.%n", rows, errors, read.issues().size() - errors);
    return (read.hasErrors() ? Exit.INPUT_ERRORS : Exit.DONE).code();
  }
}
