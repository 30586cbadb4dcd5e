package org.tinkuy.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tinkuy.figure.Audience;
import org.tinkuy.formats.yaml.YamlText;
import org.tinkuy.kernel.Checked;
import org.tinkuy.study.FirmBands;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.study.Subject;
import org.tinkuy.views.exchange.BandSection;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tinkuy bands PARK --tenant ID --to FILE`: what a firm could give and take, in bands and without
/// its name, to be matched by `tinkuy match`.
@Command(name = "bands", sortOptions = false)
final class BandsCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PARK", descriptionKey = "PARK")
  private Path park = Path.of("");

  @Option(names = "--tenant", paramLabel = "ID", required = true)
  private String tenant = "";

  @Option(names = "--to", paramLabel = "FILE", required = true)
  private Path to = Path.of("");

  @Option(names = "--reveal", paramLabel = "LINE", split = ",")
  private List<Integer> reveal = List.of();

  @Option(names = "--period", paramLabel = "P")
  private @Nullable String period;

  @Mixin private final LanguageOption language = new LanguageOption();

  BandsCommand(Console console) {
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
            Optional.ofNullable(period), new Audience.Tenant(tenant), Optional.empty());
    Checked<FirmBands> bands =
        wiring.bands(
            read, read.subject().get(), request, new FirmBands.Asked(tenant, Set.copyOf(reveal)));
    if (bands.find().isEmpty()) {
      new IssueLines(words, console::warn).wrongUse(bands.issues());
      return Exit.WRONG_USE.code();
    }
    return write(bands.find().get(), words).code();
  }

  private Exit write(FirmBands bands, Wording words) {
    Set<Integer> unknown = new TreeSet<>(reveal);
    unknown.removeAll(bands.flows().keySet());
    if (!unknown.isEmpty() || bands.flows().isEmpty()) {
      String key = bands.flows().isEmpty() ? "app.bands.none" : "app.bands.noLine";
      console.warn(
          "tinkuy: "
              + words.text(
                  key,
                  Map.of(
                      "tenant",
                      tenant,
                      "line",
                      unknown.stream().findFirst().orElse(0).toString())));
      return Exit.WRONG_USE;
    }
    PlacedFile file = new PlacedFile(to);
    file.write(YamlText.file(bands.sheet().document().root()));
    new TerminalBlocks(console, words.language()).print(BandSection.of(bands, words));
    file.kept().ifPresent(kept -> console.say(words.text("app.fix.kept", "file", kept)));
    console.say(words.text("app.fix.written", "file", to));
    console.say(words.text("app.bands.next"));
    return Exit.DONE;
  }
}
