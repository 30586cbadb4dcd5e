package org.tinkuy.finance.check;

import java.util.List;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.model.SourcesAndUses;
import org.tinkuy.finance.statement.IntegrityCheck.Outcome;

/// Every rule that is asked of a run beside the graph.
public final class CaseChecks {
  private CaseChecks() {}

  /// The outcomes, kept or not, in the order of the case: park, prices, taxes, debt, books,
  /// returns.
  public static List<Outcome> of(ProjectRun run) {
    Probe probe = new Probe(run);
    new ParkChecks(probe).all();
    new PriceChecks(probe).all();
    new BookChecks(probe).all();
    new DebtChecks(probe).all();
    uses(probe);
    return probe.outcomes();
  }

  /// What comes in pays for land, works, taxes and the cost of money, in every period.
  private static void uses(Probe probe) {
    SourcesAndUses.of(probe.run())
        .ifPresent(
            sides -> {
              Line invested = probe.run().model().sums().orElseThrow().invested();
              probe.always(
                  "project",
                  "uses",
                  invested.type(),
                  t -> SourcesAndUses.sum(sides.sources(), t) - SourcesAndUses.sum(sides.uses(), t),
                  new Probe.Slack(Probe.CLOSED, probe.scale(invested)));
            });
  }

  /// Whether cash pays what each loan is due, in each period. Asked apart, since it is about the
  /// plan and not about how it is reckoned: a case that adds up may still leave a lender unpaid.
  public static List<Outcome> ofService(ProjectRun run) {
    Probe probe = new Probe(run);
    new DebtChecks(probe).unpaid();
    return probe.outcomes();
  }

  /// The line by which it is told that a loan is not paid what it is due.
  ///
  /// @param loan id
  /// @param money type of its flows
  public static Line unpaid(String loan, LineType money) {
    return Probe.named(loan, "unpaid", money);
  }
}
