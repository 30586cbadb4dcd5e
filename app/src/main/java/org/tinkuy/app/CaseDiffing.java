package org.tinkuy.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tinkuy.catalog.Experience;
import org.tinkuy.document.ChangeSet;
import org.tinkuy.document.KeyedDiff;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.finance.difference.CaseDiff;
import org.tinkuy.finance.difference.WrittenEffect;
import org.tinkuy.finance.model.ParkAmounts;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseScenario;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.formats.CaseFileEdit;
import org.tinkuy.formats.ChangeSetText;
import org.tinkuy.formats.FolderEdit;
import org.tinkuy.formats.InputHash;
import org.tinkuy.formats.ParkFolder;
import org.tinkuy.formats.yaml.YamlReader;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.Park;
import org.tinkuy.study.Provenance;
import org.tinkuy.study.Subject;
import org.tinkuy.views.json.CaseDiffJson;
import org.tinkuy.views.money.CaseDiffSection;
import org.tinkuy.views.park.DiffSection;
import org.tinkuy.views.wording.Wording;

/// What differs between two money cases, or between a case and one of its scenarios; and changes of
/// the file of a case alone.
///
/// @param most how many inputs and lines are listed
record CaseDiffing(Console console, Wiring wiring, Wording words, int most) {
  /// A case that was read and runs.
  ///
  /// @param document as it is written
  /// @param park that it is of; empty where it stands alone
  private record Read(KeyedDocument document, Optional<Park> park, ProjectRun run) {}

  /// Whether a path is the file of a case and not the folder of a park.
  static boolean isCase(Path path) {
    return Files.isRegularFile(path) && path.toString().matches("(?i).*\\.ya?ml");
  }

  /// Where a comparison goes beside the terminal.
  ///
  /// @param changes that lead from the one to the other
  /// @param json all that differs
  record Targets(Optional<Path> changes, Optional<Path> json) {}

  /// @param other another file, else the id of a scenario of the case
  Exit compare(Path file, Path other, Targets targets) {
    Attempt attempt = new Attempt();
    boolean isFile = Files.exists(other);
    // a file that came back alone is of the park of the one that it is held against
    Optional<Path> park = parkOf(file).or(() -> isFile ? parkOf(other) : Optional.empty());
    Optional<Path> otherPark = parkOf(other).or(() -> park);
    Optional<Read> before = read(file, park, attempt);
    Optional<Read> after = isFile ? read(other, otherPark, attempt) : Optional.empty();
    Optional<CaseScenario> scenario =
        isFile
            ? Optional.empty()
            : before.flatMap(found -> scenario(found, other.toString(), attempt));
    Optional<CaseDiff> diff =
        before.flatMap(
            one ->
                after
                    .map(found -> between(one, found))
                    .or(() -> scenario.flatMap(found -> take(one, found, attempt))));
    new IssueLines(words, console::warn).all(attempt.issues());
    if (diff.isEmpty()) {
      return Exit.INPUT_ERRORS;
    }
    CaseDiffSection.Titles titles =
        new CaseDiffSection.Titles(
            file.toString(),
            scenario.map(found -> found.name().in(words.language())).orElse(other.toString()));
    new TerminalBlocks(console, words.language())
        .print(CaseDiffSection.of(diff.get(), titles, words, most));
    targets.changes.ifPresent(to -> write(before.orElseThrow().document, after, other, to));
    targets.json.ifPresent(
        to -> json(diff.get(), titles, isFile ? List.of(file, other) : List.of(file), to));
    return Exit.DONE;
  }

  private CaseDiff between(Read one, Read other) {
    CaseDiff diff = CaseDiff.between(one.run, other.run);
    return diff.with(
        WrittenEffect.of(
            diff,
            one.document,
            other.document,
            mixed -> run(mixed, () -> one.park, new Attempt()).map(Read::run)));
  }

  private void json(CaseDiff diff, CaseDiffSection.Titles titles, List<Path> read, Path to) {
    String hashes =
        read.stream().map(path -> InputHash.of(bytes(path))).collect(Collectors.joining("\n"));
    Provenance from =
        new Provenance(
            Version.text(),
            wiring.catalog().version(),
            InputHash.of(hashes.getBytes(StandardCharsets.UTF_8)),
            0);
    try (OutputStream out = Files.newOutputStream(to)) {
      CaseDiffJson.write(diff, titles, from, out);
    } catch (IOException unwritable) {
      throw new UncheckedIOException("Cannot write " + to, unwritable);
    }
    console.say(words.text("finance.diff.json", "file", to.toString()));
  }

  /// The money cases of two folders, where both have one and they are not the same.
  ///
  /// @param json where all that differs between them goes; that there was nothing to write is told
  void ofFolders(Path park, Path other, Optional<Path> json) {
    Path one = park.resolve(FinanceCase.FILE);
    Path two = other.resolve(FinanceCase.FILE);
    if (Files.isRegularFile(one)
        && Files.isRegularFile(two)
        && !Arrays.equals(bytes(one), bytes(two))) {
      console.say("");
      compare(one, two, new Targets(Optional.empty(), json));
    } else {
      json.ifPresent(to -> console.warn(words.text("finance.diff.noJson", "file", to.toString())));
    }
  }

  private static Optional<CaseDiff> take(Read base, CaseScenario scenario, Attempt attempt) {
    Checked<CaseDiff> diff = CaseDiff.between(base.run, scenario);
    attempt.addAll(diff.issues());
    return diff.find();
  }

  private static Optional<CaseScenario> scenario(Read base, String id, Attempt attempt) {
    FinanceCase of = base.run.model().of();
    Optional<CaseScenario> found = of.findScenario(id);
    if (found.isEmpty()) {
      List<String> known = of.extras().scenarios().stream().map(CaseScenario::id).toList();
      List<String> near = Nearest.of(id, known);
      attempt.error(
          "finance.study.scenario",
          Place.file(base.document.file()).at("scenarios"),
          Sentence.maybe(near.isEmpty() ? known : near),
          "The case has no scenario '%s'.",
          id);
    }
    return found;
  }

  /// @param park folder of the park that the case is of
  private Optional<Read> read(Path file, Optional<Path> park, Attempt attempt) {
    Checked<KeyedDocument> document = YamlReader.read(file, String.valueOf(file.getFileName()));
    attempt.addAll(document.issues());
    return document
        .find()
        .flatMap(found -> run(found, () -> park.flatMap(it -> park(it, attempt)), attempt));
  }

  /// @param park is asked for where the case can be read
  private Optional<Read> run(
      KeyedDocument document, Supplier<Optional<Park>> park, Attempt attempt) {
    Experience experience = wiring.catalog().library().experience();
    Optional<FinanceCase> written =
        take(FinanceCase.read(document, wiring.catalog().units()), attempt);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Optional<Park> of = park.get();
    return take(ParkAmounts.resolve(written.get(), of, experience.outcomes()), attempt)
        .flatMap(found -> take(found.settled(experience.contracts()), attempt))
        .flatMap(found -> take(ProjectRun.of(found), attempt))
        .map(run -> new Read(document, of, run));
  }

  /// The folder of a case, where it is one of a park.
  private static Optional<Path> parkOf(Path file) {
    return Optional.ofNullable(file.toAbsolutePath().getParent()).filter(ParkFolder::isPark);
  }

  private Optional<Park> park(Path folder, Attempt attempt) {
    Wiring.ReadPark read = wiring.read(folder);
    if (read.subject().isEmpty()) {
      attempt.addAll(read.issues());
    }
    return read.subject().map(Subject::park);
  }

  private static <T> Optional<T> take(Checked<T> checked, Attempt attempt) {
    attempt.addAll(checked.issues());
    return checked.find();
  }

  private void write(KeyedDocument before, Optional<Read> after, Path other, Path to) {
    if (after.isEmpty()) {
      console.warn(words.text("finance.diff.noChanges"));
      return;
    }
    KeyedDiff diff = KeyedDiff.between(before, after.get().document, CaseFileEdit.TABLE);
    ChangeSet changes =
        new ChangeSet(
            words.text("change.from", "park", other.toString()),
            "",
            "",
            "",
            List.copyOf(diff.changes()));
    Path written = ChangeSetText.write(changes, to);
    console.say(words.text("change.written", "file", written.toString()));
    if (!diff.unsaid().isEmpty()) {
      console.warn(words.text("finance.diff.unsaid", "paths", String.join(", ", diff.unsaid())));
    }
  }

  /// Shows, and where it is told so makes, the changes of a file of a case.
  ///
  /// @param target the file that takes them; empty where they are only shown
  Exit apply(Path file, ChangeSet changes, Optional<Path> target) {
    Checked<CaseFileEdit.Edited> edited =
        CaseFileEdit.of(String.valueOf(file.getFileName()), bytes(file), changes.changes());
    new IssueLines(words, console::warn).all(edited.issues());
    if (edited.find().isEmpty()) {
      console.warn(words.text("app.nothingWritten"));
      return Exit.INPUT_ERRORS;
    }
    new TerminalBlocks(console, words.language())
        .print(new DiffSection(words, most).of(changes.name(), edited.find().get().differences()));
    if (target.isEmpty()) {
      console.say(words.text("change.dry"));
      return Exit.DONE;
    }
    byte[] bytes = edited.find().get().text().getBytes(StandardCharsets.UTF_8);
    Path folder = target.get().toAbsolutePath().getParent();
    FolderEdit.write(
        Map.of(String.valueOf(target.get().getFileName()), bytes),
        folder == null ? target.get() : folder);
    console.say(words.text("finance.diff.made", "file", target.get().toString()));
    return Exit.DONE;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file.toString(), unreadable);
    }
  }
}
