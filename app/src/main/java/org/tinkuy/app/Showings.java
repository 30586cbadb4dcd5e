package org.tinkuy.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.disclosure.DisclosureLedger;
import org.tinkuy.disclosure.LedgerRows;
import org.tinkuy.figure.Audience;
import org.tinkuy.formats.DisclosedFolder;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Place;
import org.tinkuy.study.DisclosureRequest;

/// What was shown of a park to others than the operator: read before something is shown to them,
/// and written down before they see it. Whoever shows something to others holds the record alone
/// until it is closed; the operator reads it beside others.
final class Showings implements AutoCloseable {
  private final Optional<DisclosedFolder> folder;
  private final DisclosureLedger ledger;

  private Showings(Optional<DisclosedFolder> folder, DisclosureLedger ledger) {
    this.folder = folder;
    this.ledger = ledger;
  }

  /// Opens the record of a park; refused where it is damaged, in use or cannot be written. For the
  /// operator what is damaged is left out and told as a warning.
  ///
  /// @param park the park's folder
  static Checked<Showings> open(Path park, Audience audience) {
    Attempt attempt = new Attempt();
    if (audience.equals(Audience.OPERATOR)) {
      DisclosureLedger found =
          ledger(DisclosedFolder.read(park, LedgerRows.HEADS, attempt), attempt);
      return attempt.finish(new Showings(Optional.empty(), found));
    }
    Checked<DisclosedFolder> opened = DisclosedFolder.open(park, LedgerRows.HEADS);
    attempt.addAll(opened.issues());
    if (opened.find().isEmpty()) {
      return attempt.refuse();
    }
    DisclosureLedger found = ledger(opened.find().get().showings(), attempt);
    if (attempt.hasErrors()) {
      opened.find().get().close();
      return attempt.refuse();
    }
    return attempt.finish(new Showings(opened.find(), found));
  }

  private static DisclosureLedger ledger(List<DisclosedFolder.Showing> showings, Attempt attempt) {
    List<DisclosureLedger.Entry> entries = new ArrayList<>();
    for (DisclosedFolder.Showing showing : showings) {
      attempt
          .at(Place.file(showing.file()), () -> LedgerRows.read(showing.rows()))
          .ifPresent(entries::addAll);
    }
    return new DisclosureLedger(entries);
  }

  /// The question to the disclosure engine, with what was shown before.
  DisclosureRequest request(boolean costs) {
    return new DisclosureRequest(ledger, costs);
  }

  /// Writes down what is about to be shown, as far as it is new.
  ///
  /// @param audience for whom, as in the names of reports
  /// @param period as written
  void add(String audience, String period, List<DisclosureLedger.Entry> told) {
    List<DisclosureLedger.Entry> fresh = ledger.listNew(told);
    if (!fresh.isEmpty()) {
      folder.ifPresent(open -> open.add(audience + "-" + period, LedgerRows.of(fresh)));
    }
  }

  @Override
  public void close() {
    folder.ifPresent(DisclosedFolder::close);
  }
}
