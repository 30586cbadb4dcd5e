package org.tinkuy.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.formats.GivenFolder;
import org.tinkuy.formats.catalog.CatalogLoader;
import org.tinkuy.formula.Formulas;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;

/// A person's own catalog: a folder whose files stand for those of the same name in the catalog
/// that comes with the program.
final class OwnCatalog {
  /// The variable of the environment that names the folder.
  static final String VARIABLE = "TINKUY_CATALOG";

  private OwnCatalog() {}

  /// Loads and checks the catalog with the files of the folder that the environment names; empty
  /// where it names none.
  static Optional<Catalog> find() {
    return folder().map(OwnCatalog::load);
  }

  /// The folder that the environment names; empty where it names none.
  static Optional<Path> folder() {
    return Optional.ofNullable(System.getenv(VARIABLE))
        .filter(folder -> !folder.isEmpty())
        .map(Path::of);
  }

  /// The catalog with the files of a folder; a folder that is not there is wrong too, or a slip in
  /// its name would leave everything as it was, unsaid.
  static Catalog load(Path folder) {
    Attempt attempt = new Attempt();
    if (!GivenFolder.isThere(folder, attempt)) {
      throw new Unsound(folder, attempt.issues());
    }
    Checked<Catalog> catalog = new CatalogLoader(Formulas::check).load(folder);
    if (catalog.find().isEmpty()) {
      throw new Unsound(folder, catalog.issues());
    }
    return catalog.find().get();
  }

  /// What is wrong with a folder. It can only be told at the edge: without a catalog no command has
  /// anything to go on with.
  static final class Unsound extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Path folder;
    private final transient List<Issue> issues;

    Unsound(Path folder, List<Issue> issues) {
      super("The files of the folder do not fit together.");
      this.folder = folder;
      this.issues = List.copyOf(issues);
    }

    Path folder() {
      return folder;
    }

    List<Issue> issues() {
      return issues;
    }
  }
}
