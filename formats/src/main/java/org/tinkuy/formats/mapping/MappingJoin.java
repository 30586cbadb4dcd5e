package org.tinkuy.formats.mapping;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.formats.yaml.YamlReader;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// A `mapping.yaml` with proposals put behind the entries that somebody wrote, of which no letter
/// is changed.
///
/// @param text the whole text, which reads as what was there and what is added
/// @param added the proposals that it did not have yet; where there are none, the text is as it was
public record MappingJoin(String text, List<SheetProposal> added) {
  /// How far entries of a list may stand in from their key.
  private static final List<String> INDENTS = List.of("", "  ", "    ");

  public MappingJoin {
    added = List.copyOf(added);
  }

  /// Joins proposals to a file; empty, with errors, where the file does not read or nothing can be
  /// put behind it without another meaning. A proposal is left out where an entry reads its sheet
  /// as the same table.
  ///
  /// @param written the bytes of the file
  public static Optional<MappingJoin> of(
      byte[] written, List<SheetProposal> proposals, Catalog catalog, Attempt attempt) {
    String text = new String(written, StandardCharsets.UTF_8);
    Optional<Mappings> before = read(text, catalog, attempt);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    List<SheetProposal> added =
        proposals.stream().filter(each -> !isThere(each, before.get())).toList();
    if (added.isEmpty()) {
      return Optional.of(new MappingJoin(text, added));
    }
    Optional<String> joined =
        INDENTS.stream()
            .map(indent -> joined(text, MappingText.entries(added), indent))
            .filter(each -> readsAs(each, before.get(), added, catalog))
            .findFirst();
    if (joined.isEmpty()) {
      attempt.error(
          "mapping.join",
          Place.file(Mappings.FILE),
          Sentence.of("hint.mapping.join", "Copy the entries shown to the end of 'sheets'."),
          "File '%s': entries cannot be put at its end, for it would read otherwise; it is left as"
              + " it is.",
          Mappings.FILE);
    }
    return joined.map(each -> new MappingJoin(each, added));
  }

  private static Optional<Mappings> read(String text, Catalog catalog, Attempt attempt) {
    Attempt own = new Attempt();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Checked<KeyedDocument> document = YamlReader.read(Mappings.FILE, bytes);
    own.addAll(document.issues());
    Optional<Mappings> mappings = document.find().map(root -> Mappings.of(root, catalog, own));
    attempt.addAll(own.issues());
    boolean isSound = own.issues().stream().noneMatch(issue -> issue.isError());
    return isSound ? mappings : Optional.empty();
  }

  private static boolean isThere(SheetProposal proposal, Mappings mappings) {
    return mappings.of(proposal.place()).stream()
        .anyMatch(entry -> entry.table().equals(proposal.mapping().table()));
  }

  private static String joined(String text, String entries, String indent) {
    String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
    return entries
        .lines()
        .map(line -> indent + line + "\n")
        .collect(Collectors.joining("", text + end, ""));
  }

  private static boolean readsAs(
      String text, Mappings before, List<SheetProposal> added, Catalog catalog) {
    List<List<Object>> wanted =
        Stream.concat(
                before.sheets().stream().map(MappingJoin::name),
                added.stream().map(SheetProposal::mapping).map(MappingJoin::name))
            .toList();
    return read(text, catalog, new Attempt())
        .map(Mappings::sheets)
        .filter(sheets -> sheets.stream().map(MappingJoin::name).toList().equals(wanted))
        .filter(sheets -> sheets.subList(0, before.sheets().size()).equals(before.sheets()))
        .isPresent();
  }

  private static List<Object> name(SheetMapping mapping) {
    return List.of(mapping.source(), mapping.table(), mapping.columns());
  }
}
