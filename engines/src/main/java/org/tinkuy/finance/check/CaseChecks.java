package org.tinkuy.finance.check;

import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.model.OwnerLines;
import org.tinkuy.finance.model.ProjectModel;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.model.SourcesAndUses;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.StackLines;
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
    owners(probe);
    return probe.outcomes();
  }

  /// What the owners' return is of: what their layers receive less what they pay in, the tax kept
  /// of it and what they add so that debt is paid.
  private static void owners(Probe probe) {
    ProjectModel model = probe.run().model();
    if (model.owners().isEmpty() || model.stack().isEmpty()) {
      return;
    }
    OwnerLines owners = model.owners().get();
    List<StackLines.LayerLines> own =
        model.stack().get().layers().values().stream()
            .filter(
                each ->
                    each.layer() instanceof Layer.Owner
                        || each.layer() instanceof Layer.ShareholderLoan)
            .toList();
    Optional<Line> tax = model.find("dividendTax.tax");
    Line net = owners.net();
    probe.always(
        "project.owners",
        "ofOwners",
        net.type(),
        t -> {
          double sum = -probe.at(owners.sources().support(), t);
          for (StackLines.LayerLines each : own) {
            sum += probe.at(each.received(), t) - probe.at(each.drawn(), t);
          }
          return probe.at(net, t) - sum + tax.map(line -> probe.at(line, t)).orElse(0.0);
        },
        new Probe.Slack(Probe.EXACT, probe.scale(net)));
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
