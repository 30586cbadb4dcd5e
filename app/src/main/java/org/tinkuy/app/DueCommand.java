package org.tinkuy.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tinkuy.document.ParkDiff;
import org.tinkuy.park.Agenda;
import org.tinkuy.park.Due;
import org.tinkuy.park.Park;
import org.tinkuy.views.park.DueSection;
import org.tinkuy.views.wording.CalendarText;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tinkuy due PARK`: what falls due in a park: certificates, permits, duties, documents,
/// contracts; also as a file for a calendar program.
@Command(name = "due", sortOptions = false)
final class DueCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PARK", descriptionKey = "PARK")
  private Path park = Path.of("");

  @Option(names = "--on", paramLabel = "DATE")
  private @Nullable LocalDate on;

  @Option(names = "--months", paramLabel = "N", defaultValue = "12")
  private int months;

  @Option(names = "--ics", paramLabel = "FILE")
  private @Nullable Path ics;

  @Mixin private final LanguageOption language = new LanguageOption();

  DueCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Wiring wiring = Wiring.load();
    Wiring.ReadSide read = wiring.side(park);
    Wording words = language.words(wiring.texts(), read.side().map(ParkDiff.Side::park));
    if (read.side().isEmpty()) {
      new IssueLines(words, console::warn).all(read.issues());
      return Exit.INPUT_ERRORS.code();
    }
    LocalDate today = on == null ? LocalDate.now(ZoneId.systemDefault()) : on;
    Park found = read.side().get().park();
    List<Due> dues = Agenda.of(found, today, today.plusMonths(Math.max(0, months))).dues();
    new TerminalBlocks(console, words.language())
        .print(new DueSection(found, words, Integer.MAX_VALUE).of(dues, today));
    if (ics != null && dues.isEmpty()) {
      // RFC 5545, 3.4: a calendar has at least one component
      console.say(words.text("due.unwritten", "file", ics.toString()));
    } else if (ics != null) {
      write(ics, CalendarText.of(found, dues, today, words));
      console.say(words.text("due.written", "file", ics.toString()));
    }
    return (read.hasErrors() ? Exit.INPUT_ERRORS : Exit.DONE).code();
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(file.toString(), unwritable);
    }
  }
}
