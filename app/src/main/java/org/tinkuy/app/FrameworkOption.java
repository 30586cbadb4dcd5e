package org.tinkuy.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tinkuy.catalog.Framework;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine.Option;

/// The option `--framework`: the id of a framework of the catalog, or a file with a scheme of one's
/// own.
final class FrameworkOption {
  @Option(
      names = "--framework",
      paramLabel = "ID-OR-FILE",
      defaultValue = Framework.FIRST,
      completionCandidates = Known.class)
  private String framework = "";

  /// What the option leads to.
  sealed interface Choice {}

  /// A framework, and the catalog it is in.
  ///
  /// @param wiring the catalog, with the scheme of the file where one is named
  /// @param id the framework
  record Chosen(Wiring wiring, String id) implements Choice {}

  /// A file that is no scheme.
  ///
  /// @param wiring the catalog without it
  /// @param issues what is wrong with it
  record Unfit(Wiring wiring, List<Issue> issues) implements Choice {
    /// Says what is wrong, and that nothing came of it.
    Exit tell(Console console, Wording words) {
      new IssueLines(words, console::warn).all(issues);
      console.warn(words.text("app.nothingWritten"));
      return Exit.INPUT_ERRORS;
    }
  }

  /// Loads the catalog with what the option names.
  Choice load() {
    @Nullable Path file = file();
    if (file == null) {
      return new Chosen(Wiring.load(), framework);
    }
    Checked<Wiring> with = Wiring.loadWith(file);
    return with.find()
        .<Choice>map(wiring -> new Chosen(wiring, last(wiring)))
        .orElseGet(() -> new Unfit(Wiring.load(), with.issues()));
  }

  /// A value that ends as a file of schemes does, or is one, is a file.
  private @Nullable Path file() {
    String lower = framework.toLowerCase(Locale.ROOT);
    Path path = Path.of(framework);
    boolean named = lower.endsWith(".yaml") || lower.endsWith(".yml");
    return named || Files.isRegularFile(path) ? path : null;
  }

  /// The scheme of a person is read after those of the catalog.
  private static String last(Wiring wiring) {
    return List.copyOf(wiring.catalog().rules().frameworks().keySet()).getLast();
  }

  /// The frameworks of the catalog, for the completion of a shell; asked for only there.
  static final class Known implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Wiring.load().catalog().rules().frameworks().keySet().iterator();
    }
  }
}
