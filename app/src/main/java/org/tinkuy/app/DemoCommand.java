package org.tinkuy.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.catalog.Framework;
import org.tinkuy.exchange.park.ExchangeAsk;
import org.tinkuy.figure.Audience;
import org.tinkuy.reports.Paper;
import org.tinkuy.samples.ValleClaro;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.study.AssessmentRequest;
import org.tinkuy.study.DisclosureRequest;
import org.tinkuy.study.FinanceRequest;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `tinkuy demo`: the real way from files to report, on a fictional park.
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--once")
  private boolean once;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "out")
  private Path out = Path.of("");

  @Mixin private final LanguageOption language = new LanguageOption();

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Wiring wiring = Wiring.load();
    Wording words = language.words(wiring.texts());
    Path park = out.resolve("valle-claro");
    deliver(park);
    StudyRequest request =
        new StudyRequest(
                Optional.of("2024"),
                Audience.OPERATOR,
                Optional.of(
                    new AssessmentRequest(Framework.FIRST, Optional.of("2023"), PartialRule.NONE)))
            .withFlows()
            .withExchanges(ExchangeAsk.PLAIN)
            .withDiagnosis()
            .withDisclosure(DisclosureRequest.PLAIN);
    StudyRequest whole =
        wiring
            .read(park)
            .finance()
            .map(written -> request.with(new FinanceRequest(written, Optional.empty(), 0, 0)))
            .orElse(request);
    Assessing.Done done =
        new Assessing(console, wiring, words)
            .run(
                new Assessing.Job(
                    park, Optional.empty(), whole, new Assessing.Target(out, Paper.A4), false));
    if (!once) {
      done.report().ifPresent(common -> open(Reports.ending(common, ".html"), words));
    }
    return (done.report().isPresent() ? Exit.DONE : done.exit()).code();
  }

  /// Writes the sample park as it would arrive, in place of one that an earlier version wrote.
  private static void deliver(Path park) {
    SampleFolder delivered = ValleClaro.delivered();
    Set<String> stale = new TreeSet<>(ValleClaro.folder().files().keySet());
    stale.removeAll(delivered.files().keySet());
    try {
      for (String file : stale) {
        Files.deleteIfExists(park.resolve(file));
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException("Cannot write the folder " + park, unwritable);
    }
    delivered.writeTo(park);
  }

  /// Opens the page where a person sits at a desktop, else says where it is.
  private void open(Path page, Wording words) {
    try {
      if (console.desktop()) {
        new ProcessBuilder(opener(page.toAbsolutePath().toUri().toString())).start();
        return;
      }
    } catch (IOException _) {
      // No program opens pages here: the path is said instead.
    }
    console.say(words.text("app.demo.open", "page", page.toAbsolutePath()));
  }

  private static List<String> opener(String page) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", page);
    }
    return List.of(system.startsWith("mac") ? "open" : "xdg-open", page);
  }
}
