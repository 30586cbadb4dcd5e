package org.tinkuy.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tinkuy.document.ParkDiff;
import org.tinkuy.formats.AskText;
import org.tinkuy.formats.FolderEdit;
import org.tinkuy.formats.FolderTree;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.park.Carrying;
import org.tinkuy.views.park.DueSection;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tinkuy next-year PARK`: what of a park holds on in the next year, what must be asked again,
/// what is stale and what expires, as a list and, where it is told to, as a folder to go on with.
@Command(name = "next-year", sortOptions = false)
final class NextYearCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PARK", descriptionKey = "PARK")
  private Path park = Path.of("");

  @Option(names = "--year", paramLabel = "YEAR")
  private @Nullable Integer year;

  @Option(names = "--to", paramLabel = "DIR")
  private @Nullable Path to;

  @Mixin private final LanguageOption language = new LanguageOption();

  NextYearCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Wiring wiring = Wiring.load();
    Wiring.ReadSide read = wiring.side(park);
    Wording words = language.words(wiring.texts(), read.side().map(ParkDiff.Side::park));
    Optional<ParkDiff.Side> side = read.side();
    Optional<Integer> next =
        Optional.ofNullable(year).or(() -> side.flatMap(found -> Carrying.next(found.park())));
    if (side.isEmpty() || next.isEmpty()) {
      new IssueLines(words, console::warn).all(read.issues());
      console.warn(words.text("nextYear.none"));
      return Exit.INPUT_ERRORS.code();
    }
    Attempt attempt = new Attempt();
    Optional<Carrying> carried =
        attempt.at(
            Place.file("request").at("year"), () -> Carrying.into(side.get().park(), next.get()));
    if (carried.isEmpty()) {
      new IssueLines(words, console::warn).all(attempt.issues());
      return Exit.INPUT_ERRORS.code();
    }
    Carrying carrying = carried.get();
    new TerminalBlocks(console, words.language())
        .print(new DueSection(side.get().park(), words, Integer.MAX_VALUE).of(carrying));
    if (to != null) {
      write(side.get(), carrying, words, to);
    }
    return (read.hasErrors() ? Exit.INPUT_ERRORS : Exit.DONE).code();
  }

  /// The folder as it is, with a part that holds what must be asked, prefilled with what is known.
  private void write(ParkDiff.Side side, Carrying carrying, Wording words, Path folder) {
    FolderTree.copy(park, folder);
    String part = "ask-" + carrying.year();
    Map<String, byte[]> files = new LinkedHashMap<>();
    AskText.of(carrying, side.document().header())
        .forEach((name, bytes) -> files.put(part + "/" + name, bytes));
    FolderEdit.write(files, folder);
    console.say(words.text("nextYear.written", Map.of("folder", folder.toString(), "part", part)));
  }
}
