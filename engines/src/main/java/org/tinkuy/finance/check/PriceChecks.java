package org.tinkuy.finance.check;

import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.check.Probe.Found;
import org.tinkuy.finance.check.Probe.Slack;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.indicator.InternalRate;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.InputKind;
import org.tinkuy.kernel.Unit;

/// Indices, currencies and rates of return.
final class PriceChecks {
  /// What the worth of flows at their own rate may be off, as a share of what is paid.
  private static final double AT_RATE = 1e-6;

  private final Probe probe;
  private final ProjectRun run;

  PriceChecks(Probe probe) {
    this.probe = probe;
    this.run = probe.run();
  }

  void all() {
    for (CaseInput input : run.model().of().inputs().values()) {
      if (input.kind() == InputKind.INDEX) {
        index(input);
      } else {
        roundTrip(input);
        exchange(input);
      }
    }
    run.model()
        .sums()
        .ifPresent(
            sums -> {
              rate("project.net", sums.net());
              rate("project.afterTax", sums.afterTax());
            });
    run.model().owners().ifPresent(owners -> rate("project.owners", owners.net()));
  }

  /// An index is 1 in its base month and grows from there by its rates alone: reckoned from the
  /// base month in both directions, and compared with the level.
  private void index(CaseInput input) {
    String name = input.id().substring("indices.".length());
    Optional<Line> level = run.model().find("index." + name);
    Line rate = run.model().inputs().get(input.id());
    if (level.isEmpty() || rate == null) {
      return;
    }
    TimeGrid grid = run.model().graph().grid();
    FinanceCase of = run.model().of();
    int base = grid.period(of.head().base());
    double step = grid.step().months() / 12.0;
    double[] expected = new double[grid.periods()];
    for (int t = 0; t < expected.length; t++) {
      double product = 1;
      for (int s = Math.min(base, t) + 1; s <= Math.max(base, t); s++) {
        double growth =
            Math.pow(1 + probe.at(rate, Math.max(0, Math.min(s, grid.periods() - 1))), step);
        product = t >= base ? product * growth : product / growth;
      }
      expected[t] = product;
    }
    probe.always(
        "index." + name,
        "index",
        LineType.PLAIN,
        t -> probe.at(level.get(), t) - expected[t],
        new Slack(Probe.EXACT, probe.scale(level.get())));
  }

  /// `nominal / index = real`, for every input that an index raises.
  private void roundTrip(CaseInput input) {
    Optional<Line> nominal = run.model().find(input.id() + ".nominal");
    Optional<Line> level = run.model().find("index." + input.index());
    Line real = run.model().inputs().get(input.id());
    if (nominal.isEmpty() || level.isEmpty() || real == null) {
      return;
    }
    probe.always(
        input.id(),
        "roundTrip",
        real.type(),
        t -> probe.at(nominal.get(), t) / probe.at(level.get(), t) - probe.at(real, t),
        new Slack(Probe.EXACT, probe.scale(real)));
  }

  /// `here x rate = there`, for every input in another currency: the sum of what stands in each
  /// currency, at its rate, is what the case reckons with, and no difference of translation hides
  /// in it.
  private void exchange(CaseInput input) {
    Optional<Line> here = run.model().find(input.id() + ".converted");
    Line own = run.model().inputs().get(input.id());
    Optional<Line> there =
        run.model().find(input.id() + ".nominal").or(() -> Optional.ofNullable(own));
    Optional<Line> rate = rateOf(input.measure().currency());
    if (here.isEmpty() || there.isEmpty() || rate.isEmpty()) {
      return;
    }
    Unit unit = here.get().type().unit().times(rate.get().type().unit());
    double factor = unit.convert(1, there.get().type().unit());
    probe.always(
        input.id(),
        "translation",
        there.get().type(),
        t -> probe.at(here.get(), t) * probe.at(rate.get(), t) * factor - probe.at(there.get(), t),
        new Slack(Probe.EXACT, probe.scale(there.get())));
  }

  private Optional<Line> rateOf(String currency) {
    return run.model().of().inputs().values().stream()
        .filter(each -> each.kind() == InputKind.EXCHANGE)
        .filter(each -> each.measure().currency().equals(currency))
        .map(each -> run.model().inputs().get(each.id()))
        .filter(line -> line != null)
        .findFirst();
  }

  /// The flows are worth nothing at each of their rates, against all that is paid as it is worth at
  /// that rate: far below zero late payments weigh many times what they are.
  private void rate(String part, Line line) {
    rate(part, line, InternalRate.of(probe.series(line)).roots());
  }

  /// @param roots rates per period
  void rate(String part, Line line, List<Double> roots) {
    Series flows = probe.series(line);
    Series paid = Series.of(flows.length(), t -> Math.abs(flows.at(t)));
    double scale = paid.total();
    double worst = 0;
    for (double root : roots) {
      double worth = PresentValue.of(flows, root, PresentValue.Convention.FIRST_AT_ONCE);
      double there = PresentValue.of(paid, root, PresentValue.Convention.FIRST_AT_ONCE);
      double share = worth / Math.max(1, there / scale);
      worst = Double.isNaN(worst) || Math.abs(share) <= Math.abs(worst) ? worst : share;
    }
    probe.once(part, "atRate", line.type(), new Found(0, worst), new Slack(AT_RATE, scale));
  }
}
