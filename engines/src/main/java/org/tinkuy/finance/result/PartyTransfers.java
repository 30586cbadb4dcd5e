package org.tinkuy.finance.result;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.tinkuy.finance.debt.Reserve;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.model.OwnerLines;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.finance.statement.IntegrityCheck;

/// What each party of a case receives in cash less what it pays, by period. What the company keeps
/// is read off its account and its reserves, not off what the others paid: money that was paid and
/// reached nobody shows.
final class PartyTransfers {
  /// Rounding of a few thousand additions stays far below it.
  private static final double TOLERANCE = 1e-9;

  private final ProjectRun run;
  private final OwnerLines owners;

  private PartyTransfers(ProjectRun run) {
    this.run = run;
    this.owners = run.model().owners().orElseThrow();
  }

  /// The net cash of each party, by its id. Operation stands for tenants, suppliers and value-added
  /// tax together.
  static SequencedMap<String, Series> of(ProjectRun run) {
    return new PartyTransfers(run).parties();
  }

  /// The sum over all parties in the period in which it is furthest from zero.
  static IntegrityCheck.Outcome check(ProjectRun run) {
    Line line =
        Line.of("parties.check.transfers", run.model().sums().orElseThrow().net().type())
            .labelled("finance.line.check.transfers");
    return furthest(line, of(run));
  }

  /// The period in which the sum of all is furthest from zero.
  static IntegrityCheck.Outcome furthest(Line line, Map<String, Series> parties) {
    int periods = parties.values().iterator().next().length();
    double largest = 1;
    double[] sums = new double[periods];
    for (int t = 0; t < periods; t++) {
      for (Series each : parties.values()) {
        sums[t] += each.at(t);
        largest = Math.max(largest, Math.abs(each.at(t)));
      }
    }
    return IntegrityCheck.Outcome.over(line, 0, periods - 1, t -> sums[t], TOLERANCE * largest);
  }

  private SequencedMap<String, Series> parties() {
    SequencedMap<String, Series> all = new LinkedHashMap<>();
    Series state = ofContract();
    all.put("operation", negative(line("project.beforeTax")).minus(state));
    if (run.model().of().extras().contract().isPresent()) {
      all.put("contract", state);
    }
    all.put("builders", built());
    all.put("tax", run.model().find("incomeTax.paid").map(this::series).orElseGet(this::nothing));
    run.model()
        .stack()
        .orElseThrow()
        .layers()
        .forEach((id, each) -> all.put("layer:" + id, net(each)));
    all.put("support", negative(owners.sources().support()));
    all.put("supported", series(owners.sources().support()));
    run.model()
        .stack()
        .orElseThrow()
        .layers()
        .forEach(
            (id, each) -> {
              // a call on a guarantee goes to the lender, past the company
              if (each.layer() instanceof Layer.Guarantee) {
                all.put("called:" + id, series(each.drawn()));
              }
            });
    for (Line charge : owners.steps().charges()) {
      if (!charge.parties().isNone()) {
        all.put("charge:" + charge.id(), series(charge));
      }
    }
    all.put("company", kept());
    return all;
  }

  /// What the public body receives under the contract less what it pays.
  private Series ofContract() {
    ContractFlows flows = ContractFlows.of(run);
    return flows.passedOn().minus(flows.services()).minus(flows.price());
  }

  /// Works that no layer pays for are done, and not paid.
  private Series built() {
    return series(run.model().sums().orElseThrow().invested())
        .minus(series(run.model().stack().orElseThrow().uses().gap()));
  }

  private Series net(StackLines.LayerLines layer) {
    return series(layer.received()).minus(series(layer.drawn()));
  }

  /// What the company has more than in the period before.
  private Series kept() {
    Series kept = rise(owners.cash());
    for (Reserve reserve : owners.steps().reserves()) {
      kept = kept.plus(rise(reserve.closing()));
    }
    return kept;
  }

  private Series rise(Line balance) {
    Series held = series(balance);
    return Series.of(held.length(), t -> held.at(t) - (t == 0 ? 0 : held.at(t - 1)));
  }

  private Series negative(Line line) {
    return series(line).times(-1);
  }

  private Series nothing() {
    return Series.constant(0, run.model().graph().grid().periods());
  }

  private Line line(String id) {
    return run.model().graph().line(id);
  }

  private Series series(Line line) {
    return run.values().series(line);
  }
}
