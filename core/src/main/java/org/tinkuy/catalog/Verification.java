package org.tinkuy.catalog;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.kernel.Check;

/// The rows of a file of the catalog that nobody has compared with an official source yet, and by
/// how much they could move a score.
///
/// @param file its name below the catalog
/// @param rows rows that say whether they were compared, >= 0
/// @param own those of them that are a design of ours, so that there is nothing to compare them
///   with, 0 to `rows`
/// @param open those of them that were not, those that could move a score most first
/// @param movable the most by which they all together could move a plain score, a share from 0 to
///   1, with nothing where the file bears on no score
public record Verification(
    String file, int rows, int own, List<UnverifiedRow> open, Movable movable) {
  /// By how much something could move a score.
  ///
  /// @param scheme id of the framework whose score it could move most; empty where it bears on none
  /// @param share of that score, 0 to 1; 0 where it bears on none, or where all was compared
  public record Movable(String scheme, double share) {
    static final Movable NOTHING = new Movable("", 0);

    public Movable {
      Check.that(
          share >= 0 && share <= 1,
          "catalog.verification.share",
          "A score moves by a share from 0 to 1, but by %s.",
          share);
    }

    static Movable of(Framework framework, double share) {
      return new Movable(framework.id(), share);
    }

    /// Whether it bears on a score at all.
    public boolean scored() {
      return !scheme.isEmpty();
    }

    /// The same where nothing is left to move it.
    Movable none() {
      return new Movable(scheme, 0);
    }
  }

  public Verification {
    open = List.copyOf(open);
  }

  /// Whether all rows are designs of ours.
  public boolean isAllOurOwn() {
    return own == rows;
  }

  /// How many rows nobody has compared, 0 to `rows`.
  public int unverified() {
    return open.size();
  }

  /// Every file with such rows: frameworks first, then what their formulas read, then the rest.
  ///
  /// A row of a framework with n counted criteria moves its score by at most `1 / n`; a file that
  /// formulas read, by as much as the counted criteria that read it in the framework where these
  /// weigh most; a value of a country by as much as those that name it, and the potential of a gas
  /// of combustion by as much as those that count emissions by the factor of a carrier; a unit by
  /// as much as those that read a table with units.
  ///
  /// @param language in which rows are told what they are
  public static List<Verification> of(Catalog catalog, String language) {
    List<Verification> files = new ArrayList<>();
    OpenRows rows = new OpenRows(catalog, language);
    catalog.rules().frameworks().values().forEach(each -> files.add(rows.of(each)));
    files.addAll(rows.ofWhatFormulasRead());
    files.addAll(rows.ofLibrary());
    files.addAll(rows.ofExchanges());
    files.addAll(rows.ofGoals());
    files.addAll(rows.ofExperience());
    files.addAll(rows.ofRules());
    files.addAll(rows.ofMarked());
    return files;
  }
}
