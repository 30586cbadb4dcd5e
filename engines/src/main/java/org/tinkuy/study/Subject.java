package org.tinkuy.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.document.ChangeSet;
import org.tinkuy.document.ChangeSetApply;
import org.tinkuy.document.ParkCheck;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.ParkTable;

/// What a study is about: a park as it was checked, as it is or in a scenario.
///
/// @param park the park
/// @param scenario what was changed before it was checked; empty for the park as it is
public record Subject(Park park, Optional<Scenario> scenario) {
  /// The park as it is.
  public Subject(Park park) {
    this(park, Optional.empty());
  }

  /// A document as it was written, checked.
  public static Checked<Subject> of(Catalog catalog, ParkDocument document) {
    return checked(new ParkCheck(catalog).check(document), Optional.empty());
  }

  /// A document with changes, checked; refused where one of the changes cannot be made, for half a
  /// scenario is another scenario.
  ///
  /// @param hash SHA-256 of the file of the changes; empty where there is none
  public static Checked<Subject> of(
      Catalog catalog, ParkDocument document, ChangeSet changes, String hash) {
    Checked<ChangeSetApply.Applied> applied = new ChangeSetApply(catalog).apply(document, changes);
    return switch (applied) {
      case Checked.Accepted<ChangeSetApply.Applied>(ChangeSetApply.Applied made, _) ->
          checked(
              new ParkCheck(catalog).check(made.document()),
              Optional.of(new Scenario(changes, hash, made.differences())));
      case Checked.Partial<ChangeSetApply.Applied> some -> {
        List<Issue> issues = new ArrayList<>(some.issues());
        issues.addAll(new ParkCheck(catalog).check(document).issues());
        yield new Checked.Refused<>(issues);
      }
      case Checked.Refused<ChangeSetApply.Applied> none -> new Checked.Refused<>(none.issues());
    };
  }

  /// The same park with what its money case shows of it.
  public Subject with(FinanceCase written) {
    return new Subject(CaseFact.state(park, written), scenario);
  }

  /// The rows of a table that were written in it, without what the money case shows.
  public static List<ParkRow> written(ParkTable table) {
    return table.rows().stream().filter(row -> !CaseFact.isOne(row)).toList();
  }

  private static Checked<Subject> checked(Checked<Park> park, Optional<Scenario> scenario) {
    return switch (park) {
      case Checked.Accepted<Park>(Park whole, List<Issue> warnings) ->
          new Checked.Accepted<>(new Subject(whole, scenario), warnings);
      case Checked.Partial<Park>(Park some, List<Issue> issues) ->
          new Checked.Partial<>(new Subject(some, scenario), issues);
      case Checked.Refused<Park>(List<Issue> issues) -> new Checked.Refused<>(issues);
    };
  }
}
