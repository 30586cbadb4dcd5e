package org.tinkuy.app;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.figure.Audience;
import org.tinkuy.samples.ValleClaro;
import org.tinkuy.study.StudyRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `tinkuy demo`: the real way from files to report, on a fictional park.
@Command(
    name = "demo",
    description = "Assess the fictional sample park Valle Claro and show its report.")
final class DemoCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--once", description = "Write the files and end; open nothing.")
  private boolean once;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "out",
      description = "Where the sample park and its report go (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("");

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path park = out.resolve("valle-claro");
    ValleClaro.folder().writeTo(park);
    StudyRequest request =
        new StudyRequest(
            "eip-1.0",
            Optional.of("2024"),
            Optional.of("2023"),
            Audience.OPERATOR,
            PartialRule.NONE);
    Assessing.Done done =
        new Assessing(console, Wiring.load(), "en")
            .run(new Assessing.Job(park, request, out, false));
    if (!once) {
      done.report().ifPresent(common -> open(Reports.ending(common, ".html")));
    }
    return done.exit().code();
  }

  private void open(Path page) {
    boolean possible =
        console.desktop()
            && Desktop.isDesktopSupported()
            && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE);
    if (!possible) {
      console.say("Open %s in a browser.".formatted(page.toAbsolutePath()));
      return;
    }
    try {
      Desktop.getDesktop().browse(page.toAbsolutePath().toUri());
    } catch (IOException _) {
      console.say("Open %s in a browser.".formatted(page.toAbsolutePath()));
    }
  }
}
