package org.tinkuy.finance.check;

import java.util.Optional;
import org.tinkuy.finance.check.Probe.Slack;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.project.ProductPlan;

/// Area and volume: what is let is there, stays let, and is billed as it is used.
final class ParkChecks {
  private final Probe probe;

  ParkChecks(Probe probe) {
    this.probe = probe;
  }

  void all() {
    for (ProductPlan plan : probe.run().model().of().park().products()) {
      String id = "products." + plan.id();
      find(id + ".let").ifPresent(let -> area(plan, id, let));
      if (plan.kind() == ProductPlan.Kind.SERVICE) {
        find(id + ".volume").ifPresent(volume -> billed(id, volume));
        find(id + ".volume").ifPresent(volume -> supplied(id, volume));
        find(id + ".supplied")
            .or(() -> find(id + ".volume"))
            .ifPresent(given -> capacity(plan, id, given));
      }
    }
  }

  private Optional<Line> find(String id) {
    return probe.run().model().find(id);
  }

  /// `net area = let + vacant`; what is let is never taken back and never more than is built.
  private void area(ProductPlan plan, String id, Line let) {
    Optional<Line> whole = input(id + ".area").or(() -> find(id + ".ofBudget"));
    Optional<Line> vacant = find(id + ".vacant");
    if (whole.isEmpty() || vacant.isEmpty()) {
      return;
    }
    Slack slack = new Slack(Probe.EXACT, probe.scale(whole.get()));
    Line area = whole.get();
    Line empty = vacant.get();
    // a long lease ends, but was signed for good
    Line ever = find(id + ".signed").orElse(let);
    probe.always(
        id,
        "area",
        let.type(),
        t -> probe.at(area, t) - probe.at(let, t) - probe.at(empty, t),
        slack);
    probe.always(
        id,
        "returned",
        let.type(),
        t -> Math.max(0, probe.at(ever, t - 1) - probe.at(ever, t)),
        slack);
    Optional<Line> built = find(id + ".serviced").filter(_ -> !plan.ready().isEmpty());
    built.ifPresent(
        ready ->
            probe.always(
                id,
                "built",
                let.type(),
                t -> Math.max(0, probe.at(let, t) - probe.at(ready, t)),
                slack));
  }

  /// `revenue = volume x price`, with the price as the model reckons with it.
  private void billed(String id, Line volume) {
    Optional<Line> revenue = find(id + ".revenue");
    Optional<Line> price =
        find(id + ".price.converted")
            .or(() -> find(id + ".price.nominal"))
            .or(() -> input(id + ".price"));
    if (revenue.isEmpty() || price.isEmpty()) {
      return;
    }
    Line each = price.get();
    Line earned = revenue.get();
    double factor = volume.type().unit().times(each.type().unit()).convert(1, earned.type().unit());
    probe.always(
        id,
        "billed",
        earned.type(),
        t -> probe.at(earned, t) - probe.at(volume, t) * probe.at(each, t) * factor,
        new Slack(Probe.EXACT, probe.scale(earned)));
  }

  /// `supplied - losses = billed`, where the case states losses.
  private void supplied(String id, Line volume) {
    Optional<Line> given = find(id + ".supplied");
    Optional<Line> losses = input(id + ".losses");
    if (given.isEmpty() || losses.isEmpty()) {
      return;
    }
    Line all = given.get();
    Line lost = losses.get();
    probe.always(
        id,
        "supplied",
        volume.type(),
        t -> probe.at(all, t) - probe.at(all, t) * probe.at(lost, t) - probe.at(volume, t),
        new Slack(Probe.EXACT, probe.scale(all)));
  }

  /// A plant gives no more than it can, and works are as large as the largest use.
  private void capacity(ProductPlan plan, String id, Line volume) {
    Optional<Line> capacity = input(id + ".capacity");
    if (capacity.isPresent()) {
      Line most = capacity.get();
      double share = inPeriod(most.type().shape());
      probe.always(
          id,
          "capacity",
          volume.type(),
          t -> Math.max(0, probe.at(volume, t) - probe.at(most, t) * share),
          new Slack(Probe.EXACT, probe.scale(volume)));
      return;
    }
    Optional<Line> peak = find(id + ".peak");
    Optional<Line> use = input(id + ".use");
    Optional<Line> let = find(id + ".let");
    Optional<Line> losses = input(id + ".losses");
    if (peak.isPresent() && use.isPresent() && let.isPresent()) {
      Optional<Line> factor = find(plan.input("peakFactor"));
      probe.always(
          id,
          "capacity",
          peak.get().type(),
          t ->
              Math.max(
                  0,
                  probe.at(let.get(), t)
                          * probe.at(use.get(), t)
                          * factor.map(line -> probe.at(line, t)).orElse(1.0)
                          / (1 - losses.map(line -> probe.at(line, t)).orElse(0.0))
                      - probe.at(peak.get(), t)),
          new Slack(Probe.EXACT, probe.scale(peak.get())));
    }
  }

  /// How much of what is stated for a month or a year falls in a period.
  private double inPeriod(Shape stated) {
    double months = probe.run().model().graph().grid().step().months();
    return stated == Shape.PER_MONTH ? months : months / 12;
  }

  private Optional<Line> input(String id) {
    return Optional.ofNullable(probe.run().model().inputs().get(id));
  }
}
