package org.tinkuy.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tinkuy.document.ChangeSet;
import org.tinkuy.document.ParkDiff;
import org.tinkuy.formats.ChangeSetFile;
import org.tinkuy.formats.ChangeSetText;
import org.tinkuy.formats.FolderEdit;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.views.Section;
import org.tinkuy.views.park.DiffSection;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `tinkuy diff PARK OTHER`: what differs between two folders, by table, row and field; `tinkuy
/// diff PARK --apply FILE`: what a change set would change, which it does only where it is told to;
/// `tinkuy diff CASE OTHER`: what differs between two money cases, or a case and its scenario.
@Command(name = "diff", sortOptions = false)
final class DiffCommand implements Callable<Integer> {
  private static final int MOST_LISTED = 20;

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "PARK", descriptionKey = "PARK")
  private Path park = Path.of("");

  @Parameters(index = "1", arity = "0..1", paramLabel = "OTHER", descriptionKey = "OTHER")
  private @Nullable Path other;

  @Option(names = "--apply", paramLabel = "FILE")
  private @Nullable Path apply;

  @Option(names = "--to", paramLabel = "DIR")
  private @Nullable Path to;

  @Option(names = "--in-place")
  private boolean inPlace;

  @Option(names = "--write", paramLabel = "FILE")
  private @Nullable Path write;

  @Option(names = "--json", paramLabel = "FILE")
  private @Nullable Path json;

  @Option(names = "--removals")
  private boolean removals;

  @Option(names = "--all")
  private boolean all;

  @Mixin private final LanguageOption language = new LanguageOption();

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Wiring wiring = Wiring.load();
    Wording words = language.words(wiring.texts());
    if ((other == null) == (apply == null) || (to != null && inPlace)) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), words.text("change.wrong"));
    }
    if (CaseDiffing.isCase(park)) {
      return ofCase(new CaseDiffing(console, wiring, words, most()), words).code();
    }
    if (apply == null) {
      return compare(wiring, words, Objects.requireNonNull(other));
    }
    Wiring.ReadSide before = wiring.side(park);
    return before.side().isEmpty()
        ? unread(before.issues(), words)
        : apply(wiring, words, before, apply);
  }

  private Exit ofCase(CaseDiffing cases, Wording words) {
    if (apply == null) {
      return cases.compare(
          park,
          Objects.requireNonNull(other),
          new CaseDiffing.Targets(Optional.ofNullable(write), Optional.ofNullable(json)));
    }
    Checked<ChangeSetFile> read = ChangeSetFile.read(apply);
    if (read.find().isEmpty()) {
      unread(read.issues(), words);
      return Exit.INPUT_ERRORS;
    }
    Optional<Path> target =
        inPlace
            ? Optional.of(park)
            : Optional.ofNullable(to).map(folder -> folder.resolve(park.getFileName()));
    return cases.apply(park, read.find().get().changes(), target);
  }

  private int unread(List<Issue> issues, Wording words) {
    new IssueLines(words, console::warn).all(issues);
    return Exit.INPUT_ERRORS.code();
  }

  /// Both folders are read at once, each by a thread of its own.
  private int compare(Wiring wiring, Wording words, Path otherPark) {
    List<Wiring.ReadSide> sides =
        Stream.of(park, otherPark).gather(Gatherers.mapConcurrent(2, wiring::side)).toList();
    for (Wiring.ReadSide side : sides) {
      if (side.side().isEmpty()) {
        return unread(side.issues(), words);
      }
    }
    ParkDiff.Side before = sides.getFirst().side().orElseThrow();
    Wiring.ReadSide after = sides.getLast();
    ParkDiff diff = ParkDiff.between(wiring.catalog(), before, after.side().orElseThrow());
    Wording local = words.inCountry(before.park().profile().locality().country());
    print(local, new DiffSection(local, most()).of(diff));
    new CaseDiffing(console, wiring, words, most())
        .ofFolders(park, otherPark, Optional.ofNullable(json));
    if (write != null) {
      ChangeSet changes =
          new ChangeSet(
              words.text("change.from", "park", otherPark.toString()),
              "",
              "",
              "",
              diff.changes(after.side().orElseThrow(), before.document().header(), removals));
      Path written = ChangeSetText.write(changes, write);
      console.say(words.text("change.written", "file", written.toString()));
    }
    new IssueLines(words, console::warn)
        .all(after.issues().stream().filter(Issue::isError).toList());
    return (after.hasErrors() ? Exit.INPUT_ERRORS : Exit.DONE).code();
  }

  private int apply(Wiring wiring, Wording words, Wiring.ReadSide read, Path file) {
    ParkDiff.Side before = read.side().orElseThrow();
    Checked<ChangeSetFile> set = ChangeSetFile.read(file);
    if (set.find().isEmpty()) {
      return unread(set.issues(), words);
    }
    ChangeSet changes = set.find().get().changes();
    String undoName = words.text("change.undo", "name", changes.name());
    Checked<FolderEdit.Edited> worked =
        FolderEdit.of(park, before.document(), changes, undoName, wiring.catalog());
    if (worked.find().isEmpty()) {
      unread(worked.issues(), words);
      console.warn(words.text("app.nothingWritten"));
      return Exit.INPUT_ERRORS.code();
    }
    FolderEdit.Edited edited = worked.find().get();
    print(words, new DiffSection(words, most()).of(changes.name(), edited.applied().differences()));
    if (to != null || inPlace) {
      console.say(new FolderWriting(park, Optional.ofNullable(to), words).write(edited));
    } else {
      console.say(words.text("change.dry"));
    }
    Wiring.ReadSide after = wiring.side(edited.applied().document(), List.of());
    return said(words, errors(after), errors(read));
  }

  private static List<Issue> errors(Wiring.ReadSide side) {
    return side.issues().stream().filter(Issue::isError).toList();
  }

  /// Names the errors that a change brings; those that were there before are only counted.
  private int said(Wording words, List<Issue> after, List<Issue> before) {
    IssueLines lines = new IssueLines(words, console::warn);
    List<Issue> fresh = after.stream().filter(error -> !before.contains(error)).toList();
    lines.all(fresh);
    int old = after.size() - fresh.size();
    if (old > 0) {
      console.warn(
          words.text(
              "change.errorsBefore",
              Map.of("errors", lines.count("app.errors", old), "park", park.toString())));
    }
    return (after.isEmpty() ? Exit.DONE : Exit.INPUT_ERRORS).code();
  }

  private int most() {
    return all ? Integer.MAX_VALUE : MOST_LISTED;
  }

  private void print(Wording words, Section section) {
    new TerminalBlocks(console, words.language()).print(section);
  }
}
