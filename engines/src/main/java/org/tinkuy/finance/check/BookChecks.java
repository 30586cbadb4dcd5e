package org.tinkuy.finance.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.check.Probe.Slack;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.model.ProjectModel;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.statement.Account;
import org.tinkuy.finance.statement.Ledger;

/// Books and taxes: profits kept, what is written off, losses, and the day on which tax is paid.
final class BookChecks {
  private final Probe probe;
  private final ProjectRun run;

  BookChecks(Probe probe) {
    this.probe = probe;
    this.run = probe.run();
  }

  void all() {
    run.model().books().ifPresent(this::retained);
    run.model().books().ifPresent(this::operating);
    run.model().sums().stream().flatMap(sums -> sums.assets().stream()).forEach(this::writtenOff);
    losses();
    taxLag();
  }

  /// Profits kept are the sum of all income less all expense.
  private void retained(Ledger books) {
    List<Line> income = accounts(books, Account.Kind.INCOME);
    List<Line> expense = accounts(books, Account.Kind.EXPENSE);
    Line kept = books.statements().retained();
    double[] sums = new double[probe.periods()];
    for (int t = 0; t < sums.length; t++) {
      sums[t] = t == 0 ? 0 : sums[t - 1];
      for (Line line : income) {
        sums[t] += probe.at(line, t);
      }
      for (Line line : expense) {
        sums[t] -= probe.at(line, t);
      }
    }
    probe.always(
        "books",
        "retained",
        kept.type(),
        t -> probe.at(kept, t) - sums[t],
        new Slack(Probe.EXACT, probe.scale(kept)));
  }

  private static List<Line> accounts(Ledger books, Account.Kind kind) {
    List<Line> lines = new ArrayList<>();
    for (Account account : Account.values()) {
      if (account.kind() == kind) {
        books.find(account).ifPresent(lines::add);
      }
    }
    return lines;
  }

  /// Cash of operation in the books is the cash that covers debt.
  private void operating(Ledger books) {
    Line own = books.statements().operating();
    run.model()
        .sums()
        .ifPresent(
            sums ->
                probe.always(
                    "books",
                    "operating",
                    own.type(),
                    t -> probe.at(own, t) - probe.at(sums.operating(), t),
                    new Slack(Probe.EXACT, probe.scale(own))));
  }

  /// What is written off of an asset and what is left of it are its cost, and no more is ever
  /// written off than it cost.
  private void writtenOff(ProjectModel.Asset asset) {
    double[] difference = new double[probe.periods()];
    double cost = 0;
    double off = 0;
    for (int t = 0; t < difference.length; t++) {
      cost += probe.at(asset.cost(), t);
      off += probe.at(asset.charge(), t);
      double more = Math.max(0, off - cost);
      difference[t] = more > 0 ? more : cost - off - probe.at(asset.left(), t);
    }
    probe.always(
        asset.id(),
        "writtenOff",
        asset.left().type(),
        t -> difference[t],
        new Slack(Probe.EXACT, cost));
  }

  /// No more losses are used than were made before and have not expired, the oldest first.
  private void losses() {
    Optional<Line> made = find("incomeTax.loss");
    Optional<Line> used = find("incomeTax.lossesUsed");
    if (made.isEmpty() || used.isEmpty()) {
      return;
    }
    int years = run.model().of().lossYears();
    int life = years * run.model().graph().grid().perYear();
    double[] over = new double[probe.periods()];
    double[] left = new double[probe.periods()];
    for (int t = 0; t < over.length; t++) {
      double open = probe.at(used.get(), t);
      for (int from = years == 0 ? 0 : Math.max(0, t - life); from < t; from++) {
        double now = Math.min(open, left[from]);
        left[from] -= now;
        open -= now;
      }
      over[t] = Math.max(0, open);
      left[t] = probe.at(made.get(), t);
    }
    probe.always(
        "incomeTax",
        "losses",
        used.get().type(),
        t -> over[t],
        new Slack(Probe.EXACT, probe.scale(made.get())));
  }

  /// Tax is paid so many periods after its year ends, and all that is due in the last period, to
  /// the cent.
  private void taxLag() {
    Optional<Line> tax = find("incomeTax.tax");
    Optional<Line> share = find("incomeTax.workersShare");
    Optional<Line> paid = find("incomeTax.paid");
    if (tax.isEmpty() || share.isEmpty() || paid.isEmpty()) {
      return;
    }
    int step = run.model().graph().grid().step().months();
    int lag = run.model().of().company().paymentLag_months() / step;
    int last = probe.periods() - 1;
    probe.always(
        "incomeTax",
        "paidLater",
        paid.get().type(),
        t -> {
          double due = 0;
          for (int of = t - lag; of <= (t == last ? t : t - lag); of++) {
            due += probe.at(tax.get(), of) + probe.at(share.get(), of);
          }
          return probe.at(paid.get(), t) - due;
        },
        new Slack(Probe.EXACT, probe.scale(paid.get())));
  }

  private Optional<Line> find(String id) {
    return run.model().find(id);
  }
}
