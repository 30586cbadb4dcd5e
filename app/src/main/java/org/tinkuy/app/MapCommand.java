package org.tinkuy.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.formats.mapping.MappingJoin;
import org.tinkuy.formats.mapping.MappingPreview;
import org.tinkuy.formats.mapping.MappingText;
import org.tinkuy.formats.mapping.Mappings;
import org.tinkuy.formats.mapping.SheetProposal;
import org.tinkuy.formats.text.FileText;
import org.tinkuy.formats.yaml.YamlReader;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tinkuy map FILE`: proposes how the sheets of somebody else's file are read, shows how many rows
/// that would give, and keeps the proposal in the folder of the file for a person to look at.
@Command(name = "map")
final class MapCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
  private Path file = Path.of("");

  @Option(names = "--write", descriptionKey = "write")
  private boolean write;

  @Mixin private final LanguageOption language = new LanguageOption();

  MapCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Wiring wiring = Wiring.load();
    Wording words = language.words(wiring.texts());
    Attempt attempt = new Attempt();
    List<MappingPreview> previews = MappingPreview.of(file, wiring.catalog(), attempt);
    IssueLines lines = new IssueLines(words, console::say);
    previews.forEach(preview -> console.say(line(preview, words, lines)));
    List<SheetProposal> proposals =
        previews.stream().map(MappingPreview::proposal).flatMap(Optional::stream).toList();
    if (!proposals.isEmpty()) {
      console.say("");
      MappingText.file(proposals).lines().forEach(console::say);
      console.say("");
    }
    if (write && !proposals.isEmpty()) {
      keep(proposals, wiring.catalog(), attempt)
          .ifPresent(key -> console.say(words.text(key, "file", kept().toString())));
    }
    lines.all(attempt.issues());
    boolean errors = attempt.issues().stream().anyMatch(Issue::isError);
    return (errors || proposals.isEmpty() ? Exit.INPUT_ERRORS : Exit.DONE).code();
  }

  private static String line(MappingPreview preview, Wording words, IssueLines lines) {
    String sheet = preview.place().toString();
    return preview
        .proposal()
        .map(
            found ->
                words.text(
                    "app.map.sheet",
                    Map.of(
                        "sheet", sheet,
                        "rows", lines.count("app.map.rows", preview.rows()),
                        "table",
                            words.beside(
                                "table." + found.mapping().table(), found.mapping().table()),
                        "needed", lines.count("app.map.needed", found.needed().size()))))
        .orElseGet(() -> words.text("app.map.nothing", "sheet", sheet));
  }

  /// Where the mapping is kept: beside the file, which is the folder of the park.
  private Path kept() {
    return file.resolveSibling(Mappings.FILE);
  }

  /// Entries go behind those that are there; nothing that somebody wrote is changed.
  ///
  /// @return key of the text that says what was done; empty where the attempt says why nothing was
  private Optional<String> keep(List<SheetProposal> proposals, Catalog catalog, Attempt attempt) {
    try {
      if (!Files.exists(kept())) {
        write(kept(), MappingText.file(proposals));
        return Optional.of("app.map.written");
      }
      Path file = kept().toRealPath();
      Optional<byte[]> written =
          FileText.bytes(file, Mappings.FILE, YamlReader.MOST_BYTES, attempt);
      Optional<MappingJoin> join =
          written.flatMap(bytes -> MappingJoin.of(bytes, proposals, catalog, attempt));
      if (join.isPresent() && !join.get().added().isEmpty()) {
        write(file, join.get().text());
      }
      return join.map(each -> each.added().isEmpty() ? "app.map.there" : "app.map.written");
    } catch (IOException problem) {
      throw new UncheckedIOException(kept().toString(), problem);
    }
  }

  /// Under another name first, so that a full disk leaves what was there.
  private static void write(Path file, String text) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.writeString(part, text);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
