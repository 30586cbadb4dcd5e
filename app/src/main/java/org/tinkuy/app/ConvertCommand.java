package org.tinkuy.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.document.DocumentContent;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.formats.FolderContent;
import org.tinkuy.formats.FolderEdit;
import org.tinkuy.formats.FolderText;
import org.tinkuy.formats.ParkFolder;
import org.tinkuy.formats.json.ParkJson;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `tinkuy convert FROM TO`: a park's folder as one JSON file, or such a file as a folder. What was
/// written is read again and compared before the command ends well.
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "FROM", descriptionKey = "FROM")
  private Path from = Path.of("");

  @Parameters(index = "1", paramLabel = "TO", descriptionKey = "TO")
  private Path to = Path.of("");

  @Mixin private final LanguageOption language = new LanguageOption();

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Wiring wiring = Wiring.load();
    Wording words = language.words(wiring.texts());
    List<Issue> issues =
        Files.isDirectory(from) ? toJson(wiring.catalog()) : toFolder(wiring.catalog());
    boolean errors = issues.stream().anyMatch(Issue::isError);
    new IssueLines(words, console::warn).all(issues.stream().filter(Issue::isError).toList());
    console.say(
        words.text(
            errors ? "app.nothingWritten" : "change.converted",
            Map.of("from", from.toString(), "to", to.toString())));
    return (errors ? Exit.INPUT_ERRORS : Exit.DONE).code();
  }

  /// A folder of which something could not be read is not converted: what is missing would be lost
  /// without a word.
  private List<Issue> toJson(Catalog catalog) {
    Checked<FolderContent> read = ParkFolder.read(from, catalog);
    if (!(read instanceof Checked.Accepted<FolderContent>(FolderContent content, List<Issue> _))) {
      return read.issues();
    }
    try (OutputStream out = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW)) {
      ParkJson.write(content.document(), content.evidence(), out);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(to.toString(), unwritable);
    }
    Checked<ParkDocument> again = ParkJson.read(to, to.toString());
    return compared(content.document(), again.find());
  }

  private List<Issue> toFolder(Catalog catalog) {
    Attempt attempt = new Attempt();
    Checked<ParkDocument> read = ParkJson.read(from, String.valueOf(from.getFileName()));
    attempt.addAll(read.issues());
    Optional<Map<String, byte[]>> files =
        read.find()
            .flatMap(
                document -> attempt.at(Place.file(from.toString()), () -> FolderText.of(document)));
    if (files.isEmpty()) {
      return attempt.issues();
    }
    write(files.get());
    Optional<ParkDocument> again = ParkFolder.read(to, catalog).find().map(FolderContent::document);
    return compared(read.find().orElseThrow(), again);
  }

  private void write(Map<String, byte[]> files) {
    try {
      Files.createDirectories(to);
      try (Stream<Path> there = Files.list(to)) {
        if (there.findAny().isPresent()) {
          throw new DirectoryNotEmptyException(to.toString());
        }
      }
      FolderEdit.write(files, to);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(to.toString(), unwritable);
    }
  }

  private List<Issue> compared(ParkDocument document, Optional<ParkDocument> again) {
    Attempt attempt = new Attempt();
    boolean same =
        again.map(DocumentContent::of).filter(DocumentContent.of(document)::equals).isPresent();
    if (!same) {
      attempt.error(
          "convert.differs",
          Place.file(to.toString()),
          Sentence.of("hint.convert.differs", "Use '%s' and remove what was written.", from),
          "'%s' does not say what '%s' says.",
          to,
          from);
    }
    return attempt.issues();
  }
}
