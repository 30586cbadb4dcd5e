package org.tinkuy.formats.yaml;

import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.formats.text.FileText;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Reads YAML 1.2 files into trees of text with places.
///
/// Every scalar stays the text that is written. Files above 1 MB, aliases, tags, keys that are not
/// text, a key written twice, more than one document in a file and more than 40 levels are errors:
/// nothing can grow in memory, nothing is taken twice. An empty file is an empty mapping.
public final class YamlReader {
  /// Files above this size are refused, bytes.
  public static final long MOST_BYTES = 1_000_000;

  private YamlReader() {}

  /// Reads a file.
  ///
  /// @param name how people call the file, in places
  public static Checked<KeyedDocument> read(Path path, String name) {
    Attempt attempt = new Attempt();
    Optional<byte[]> bytes = FileText.bytes(path, name, MOST_BYTES, attempt);
    return bytes.isEmpty() ? attempt.refuse() : read(name, bytes.get());
  }

  /// Reads the bytes of a file.
  ///
  /// @param name how people call the file, in places
  public static Checked<KeyedDocument> read(String name, byte[] bytes) {
    Attempt attempt = new Attempt();
    if (bytes.length > MOST_BYTES) {
      FileText.tooLarge(name, bytes.length, MOST_BYTES, attempt);
      return attempt.refuse();
    }
    Optional<Mapping> root =
        FileText.utf8(name, bytes, attempt).flatMap(text -> root(name, text, attempt));
    return root.isEmpty() ? attempt.refuse() : attempt.finish(new KeyedDocument(name, root.get()));
  }

  private static Optional<Mapping> root(String name, String text, Attempt attempt) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(name).setCodePointLimit((int) MOST_BYTES).build();
    try {
      return new YamlTree(name, new Parse(settings).parseString(text), attempt).root();
    } catch (MarkedYamlEngineException problem) {
      int line = problem.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
      unreadable(Place.row(name, line), problem.getProblem(), attempt);
    } catch (YamlEngineException problem) {
      unreadable(Place.file(name), String.valueOf(problem.getMessage()), attempt);
    }
    return Optional.empty();
  }

  private static void unreadable(Place place, String problem, Attempt attempt) {
    if (attempt.issues().stream().anyMatch(each -> each.code().equals("yaml.root"))) {
      return; // what comes after something that is no key is no second mistake
    }
    attempt.error(
        "yaml.unreadable",
        place,
        Sentence.of(
            "hint.yaml.unreadable",
            "Indent with spaces, close quotes, and put a space after ':' and '-'."),
        "This is not YAML: %s.",
        problem);
  }
}
