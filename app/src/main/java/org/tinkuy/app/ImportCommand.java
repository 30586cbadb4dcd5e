package org.tinkuy.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tinkuy.document.ChangeSet;
import org.tinkuy.document.ParkDiff;
import org.tinkuy.document.RowImport;
import org.tinkuy.formats.FileReturn;
import org.tinkuy.formats.FolderEdit;
import org.tinkuy.formats.SentFile;
import org.tinkuy.formats.patch.Remarks;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Severity;
import org.tinkuy.views.park.DiffSection;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `tinkuy import PARK FILE`: which rows of a file that somebody sent hold in the park. Those go in
/// where the person says so, and leave a change set that takes them back; the others come back in
/// the sender's own file, with what is wrong beside them.
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {
  private static final int MOST_LISTED = 20;

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "PARK", descriptionKey = "PARK")
  private Path park = Path.of("");

  @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "FILE")
  private Path file = Path.of("");

  @Option(names = "--to", paramLabel = "DIR")
  private @Nullable Path to;

  @Option(names = "--in-place")
  private boolean inPlace;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "out")
  private Path out = Path.of("");

  @Option(names = "--all")
  private boolean all;

  @Mixin private final LanguageOption language = new LanguageOption();

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Wiring wiring = Wiring.load();
    Wording words = language.words(wiring.texts());
    if (to != null && inPlace) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), words.text("import.wrong"));
    }
    if (!Files.isRegularFile(file)) {
      console.warn("tinkuy: " + words.text("import.noFile", "file", file));
      return Exit.WRONG_USE.code();
    }
    Wiring.ReadSide side = wiring.side(park);
    if (side.side().isEmpty()) {
      new IssueLines(words, console::warn).all(side.issues());
      return Exit.INPUT_ERRORS.code();
    }
    return new Run(wiring, words, side.side().get()).run().code();
  }

  /// One import.
  private final class Run {
    private final Wiring wiring;
    private final Wording words;
    private final ParkDiff.Side side;
    private final IssueLines lines;

    Run(Wiring wiring, Wording words, ParkDiff.Side side) {
      this.wiring = wiring;
      this.words = words;
      this.side = side;
      this.lines = new IssueLines(words, console::warn);
    }

    Exit run() {
      SentFile sent = SentFile.read(file, park, wiring.catalog());
      RowImport.Plan plan =
          new RowImport(wiring.catalog()).plan(side, sent.tables(), sent.broken());
      List<Issue> issues = new ArrayList<>(sent.issues());
      issues.addAll(plan.issues());
      console.say(found(plan));
      boolean taken = plan.changes().isEmpty() || takeIn(plan);
      lines.all(issues);
      boolean whole = issues.stream().noneMatch(Issue::isError);
      if (taken && !whole && (inPlace || to != null)) {
        giveBack(sent, plan, issues);
      }
      return taken && whole ? Exit.DONE : Exit.INPUT_ERRORS;
    }

    private String found(RowImport.Plan plan) {
      int fresh = plan.diff().tables().stream().mapToInt(table -> table.fresh().size()).sum();
      int changed = plan.diff().tables().stream().mapToInt(table -> table.changedRows()).sum();
      Map<String, String> counts = new LinkedHashMap<>();
      counts.put("kept", lines.count("import.rows", plan.kept().size()));
      counts.put("fresh", words.whole(fresh));
      counts.put("changed", words.whole(changed));
      counts.put("refused", lines.count("import.rows", plan.refused().size()));
      return words.text("import.found", counts);
    }

    /// @return whether the folder can say what the rows say
    private boolean takeIn(RowImport.Plan plan) {
      String name = words.text("import.name", "file", String.valueOf(file.getFileName()));
      ChangeSet changes = new ChangeSet(name, "", "", "", plan.changes());
      Checked<FolderEdit.Edited> worked =
          FolderEdit.of(
              park,
              side.document(),
              changes,
              words.text("change.undo", "name", name),
              wiring.catalog());
      lines.all(worked.issues());
      if (worked.find().isEmpty()) {
        console.warn(words.text("app.nothingWritten"));
        return false;
      }
      FolderEdit.Edited edited = worked.find().get();
      int most = all ? Integer.MAX_VALUE : MOST_LISTED;
      new TerminalBlocks(console, words.language())
          .print(new DiffSection(words, most).of(name, edited.applied().differences()));
      console.say(
          inPlace || to != null
              ? new FolderWriting(park, Optional.ofNullable(to), words).write(edited)
              : words.text("change.dry"));
      return true;
    }

    private void giveBack(SentFile sent, RowImport.Plan plan, List<Issue> issues) {
      RemarkTexts texts = new RemarkTexts(words);
      Remarks remarks =
          new Remarks(
              sent.name(),
              issues.stream()
                  .filter(issue -> issue.severity() != Severity.NOTE)
                  .filter(issue -> !plan.kept().contains(issue.place().at("")))
                  .map(texts::remark)
                  .toList(),
              sent.headerRows(),
              texts.words());
      Attempt attempt = new Attempt();
      PlacedFile back =
          new PlacedFile(out.resolve("import").resolve(String.valueOf(file.getFileName())));
      back.write(path -> new FileReturn(file, sent, attempt).write(path, plan.kept(), remarks));
      lines.all(attempt.issues());
      if (back.isWritten()) {
        console.say(words.text("import.back", "file", back.target()));
      }
    }
  }
}
