package org.tinkuy.formats.json;

import java.nio.file.Path;
import java.util.Optional;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.formats.text.FileText;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON files into trees of text with places.
///
/// Files above 100 MB, more than 5 million values, more than 40 levels, a key written twice and
/// text after the end are errors: nothing can grow in memory, nothing is taken twice. `null` is an
/// empty text.
public final class JsonReader {
  private static final int MOST_LEVELS = 40;
  private static final int LONGEST_TEXT_chars = 1_000_000;
  private static final int LONGEST_KEY_chars = 10_000;

  static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MOST_LEVELS)
                  .maxStringLength(LONGEST_TEXT_chars)
                  .maxNameLength(LONGEST_KEY_chars)
                  .build())
          .build();

  private JsonReader() {}

  /// Reads a file.
  ///
  /// @param name how people call the file, in places
  public static Checked<KeyedDocument> read(Path path, String name) {
    Attempt attempt = new Attempt();
    Optional<byte[]> bytes = FileText.bytes(path, name, FileText.MOST_BYTES, attempt);
    return bytes.isEmpty() ? attempt.refuse() : read(name, bytes.get());
  }

  /// Reads the bytes of a file.
  ///
  /// @param name how people call the file, in places
  public static Checked<KeyedDocument> read(String name, byte[] bytes) {
    Attempt attempt = new Attempt();
    Optional<Mapping> root =
        FileText.utf8(name, bytes, attempt).flatMap(text -> root(name, text, attempt));
    return root.isEmpty() ? attempt.refuse() : attempt.finish(new KeyedDocument(name, root.get()));
  }

  private static Optional<Mapping> root(String name, String text, Attempt attempt) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      return new JsonTree(name, parser, attempt).root();
    } catch (JacksonException problem) {
      unreadable(name, problem, attempt);
      return Optional.empty();
    }
  }

  /// What the parser says, without its advice and its own places for programmers.
  private static String reason(JacksonException problem) {
    return String.valueOf(problem.getOriginalMessage()).split(": enable | \\(start marker ", 2)[0];
  }

  /// Says that a text is not JSON, and where.
  static void unreadable(String name, JacksonException problem, Attempt attempt) {
    int line = Math.max(0, problem.getLocation() == null ? 0 : problem.getLocation().getLineNr());
    attempt.error(
        "json.unreadable",
        Place.row(name, line),
        Sentence.of(
            "hint.json.unreadable",
            "Look for a missing comma, quote or bracket before this place."),
        "This is not JSON: %s.",
        reason(problem));
  }
}
