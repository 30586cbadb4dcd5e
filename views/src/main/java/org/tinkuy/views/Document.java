package org.tinkuy.views;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tinkuy.kernel.Check;

/// A whole report, page or terminal answer.
///
/// @param title what it is about: "Valle Claro: eco-industrial assessment 2024"
/// @param head the title as it stands at the top of a page that has no line for all of it: "Valle
///   Claro, 2024"; the title itself where that is short
/// @param language of all its words, as in BCP 47: `en`, `es-PE`
/// @param opening what stands on the first page under the title, before the sections; none where
///   the first section begins at once
/// @param sections in reading order
/// @param stamp lines shown on each page: for whom it was made, what is partial or not verified
/// @param provenance where it comes from: versions, seed, hash of the input, period
public record Document(
    String title,
    String head,
    String language,
    List<Block> opening,
    List<Section> sections,
    List<String> stamp,
    List<KeyFigure> provenance) {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  /// A document without an opening.
  public Document(
      String title,
      String language,
      List<Section> sections,
      List<String> stamp,
      List<KeyFigure> provenance) {
    this(title, title, language, List.of(), sections, stamp, provenance);
  }

  public Document {
    opening = List.copyOf(opening);
    sections = List.copyOf(sections);
    stamp = List.copyOf(stamp);
    provenance = List.copyOf(provenance);
    Check.that(
        !title.isBlank() && !head.isBlank(),
        "views.document.untitled",
        "A document must have a title.");
    Check.that(
        LANGUAGE.matcher(language).matches(),
        "views.document.language",
        "Document '%s': the language must be a tag such as 'en' or 'es-PE', but is '%s'.",
        title,
        language);
    Set<String> seen = new HashSet<>();
    Stream.concat(opening.stream().flatMap(Document::ids), sections.stream().flatMap(Document::ids))
        .forEach(
            id ->
                Check.that(
                    seen.add(id),
                    "views.document.idTwice",
                    "Id '%s': an id must be unique in the document, but is used twice.",
                    id));
    sections.stream()
        .flatMap(section -> section.parts().stream())
        .flatMap(part -> part.places().stream())
        .forEach(
            place ->
                Check.that(
                    seen.contains(place.anchor()),
                    "views.document.noPlace",
                    "Place '%s': it must be an id of the document, but '%s' is none.",
                    place.title(),
                    place.anchor()));
  }

  private static Stream<String> ids(Section section) {
    return Stream.concat(Stream.of(section.id()), section.blocks().stream().flatMap(Document::ids));
  }

  private static Stream<String> ids(Block block) {
    return switch (block) {
      case Table table -> Stream.of(table.id());
      case Picture picture ->
          Stream.concat(
              Stream.of(picture.id(), picture.twin().id()),
              picture.brief().stream().map(Table::id));
      case Choice choice ->
          Stream.concat(Stream.of(choice.id()), choice.pictures().stream().flatMap(Document::ids));
      case Explanation explanation ->
          Stream.concat(
              Stream.of(explanation.id()), explanation.blocks().stream().flatMap(Document::ids));
      case Finding _, KeyFigures _, Note _ -> Stream.empty();
    };
  }
}
