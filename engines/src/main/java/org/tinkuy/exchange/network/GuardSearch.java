package org.tinkuy.exchange.network;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Outcomes;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;

/// Searches the design that is best in a goal, of designs of all parts.
///
/// First by prices: the designs that are known give a mix, whose prices ask each part for a better
/// one and give a bound, till they find none. What is left open then is that designs cannot be
/// mixed, which a model with the exits that matter closes: it is solved, the exit that its design
/// loses most by is added, and so on till that is one of them.
final class GuardSearch {
  /// Prices are done where no more of what is open than this is theirs to close.
  private static final double THEIRS = 0.1;

  private static final double LEAST_s = 1e-3;

  private final List<GuardPart> parts;
  private final DesignMix mix;
  private final DesignGoal goal;
  private final Effort effort;
  private final double reserve_s;
  private final DesignPricing pricing;
  private final Set<String> exits = new LinkedHashSet<>();
  private List<PartDesign> best;
  private double most = Double.POSITIVE_INFINITY;

  /// @param mix the designs that are known, to which those that are found are added
  /// @param begin one of them for each part
  /// @param reserve_s seconds of the effort that are not to be spent, >= 0
  GuardSearch(
      DesignMix mix, DesignGoal goal, List<PartDesign> begin, Effort effort, double reserve_s) {
    this.parts = mix.parts();
    this.mix = mix;
    this.goal = goal;
    this.effort = effort;
    this.reserve_s = reserve_s;
    this.pricing = new DesignPricing(mix);
    this.best = begin;
  }

  /// The best design that was found.
  List<PartDesign> best() {
    return best;
  }

  /// What no design is worth more than, a year; infinite where nobody proved anything.
  double most() {
    return most;
  }

  /// Searches till what is known and what is proved lie no further apart than asked, or the time is
  /// spent, which the effort then tells.
  void run() {
    byPrices();
    byExits();
    if (isOpen() && !hasTime()) {
      effort.cut();
    }
  }

  /// Whether more is to be found: what is known and what is proved lie further apart than asked.
  private boolean isOpen() {
    double worth = goal.worth(best);
    double gap = effort.relativeGap() * Math.abs(worth);
    return most - worth > Math.max(SolvedPart.rounding(worth), gap);
  }

  private boolean mayGoOn() {
    return isOpen() && hasTime();
  }

  private boolean hasTime() {
    return time_s() > LEAST_s && !effort.isSpent();
  }

  /// Seconds that may still be spent, > 0: a solver is asked for at least something.
  private double time_s() {
    return Math.max(LEAST_s, effort.left_s() - reserve_s);
  }

  private void byPrices() {
    boolean isBetter = true;
    while (isBetter && mayGoOn()) {
      Optional<DesignMix.Priced> priced = mix.priced(goal, effort);
      isBetter = priced.isPresent() && byPrices(priced.get());
    }
  }

  /// Whether other prices may tell more.
  private boolean byPrices(DesignMix.Priced priced) {
    int before = mix.size();
    double bound = pricing.bound(goal, priced.prices(), best, effort, time_s());
    exits.clear();
    exits.addAll(priced.prices().exits().keySet());
    most = Math.min(most, bound);
    consider(mix.best(best, goal, effort, time_s()));
    double open = most - goal.worth(best);
    return mix.size() > before && most - priced.worth() > THEIRS * open;
  }

  private void consider(List<PartDesign> design) {
    if (goal.worth(design) > goal.worth(best)) {
      best = design;
    }
  }

  private void byExits() {
    exits.addAll(worst(best));
    boolean isBetter = true;
    while (isBetter && mayGoOn()) {
      Optional<List<PartDesign>> found = withExits();
      found.ifPresent(this::consider);
      isBetter = found.isPresent() && exits.addAll(worst(found.get()));
    }
  }

  /// The firm that a design loses most by; nobody where no exit loses anything.
  private static List<String> worst(List<PartDesign> design) {
    return DesignGoal.losses(design).keySet().stream().limit(1).toList();
  }

  /// The best design by a model in which these exits alone count, and what that proves; empty where
  /// none was found. Where nothing else joins them, parts that none of the firms has a share in
  /// keep what they can.
  private Optional<List<PartDesign>> withExits() {
    boolean isJoined = goal.least().isPresent() || mix.budget().isPresent();
    List<Integer> held = isJoined ? List.of() : untouched();
    List<Integer> open =
        IntStream.range(0, parts.size()).boxed().filter(part -> !held.contains(part)).toList();
    double mostHeld = pricing.mostKept(held, best, effort, time_s());
    List<PartDesign> design = new ArrayList<>(best);
    held.forEach(part -> pricing.keeping(part).ifPresent(each -> design.set(part, each)));
    double kept = held.stream().mapToDouble(part -> design.get(part).kept()).sum();
    GuardModel model =
        new GuardModel(
            open.stream().map(parts::get).toList(),
            exits,
            mix.budget(),
            goal.least().isPresent()
                ? new GuardModel.Aim.Whole(goal.least().getAsDouble())
                : new GuardModel.Aim.Left(kept));
    SolveRequest request =
        SolveRequest.of(model.model()).from(model.start(open.stream().map(best::get).toList()));
    Outcome<Solution> outcome = effort.run(request, time_s());
    OptionalDouble bound = Outcomes.proof(outcome).bound();
    if (bound.isPresent()) {
      most = Math.min(most, bound.getAsDouble() + mostHeld - kept);
    }
    return Outcomes.findAnswer(outcome).flatMap(found -> design(model, found, open, design));
  }

  /// What a solution builds in the parts that were open, and in the others what is built there.
  private Optional<List<PartDesign>> design(
      GuardModel model, Solution found, List<Integer> open, List<PartDesign> others) {
    List<PartDesign> design = new ArrayList<>(others);
    for (int i = 0; i < open.size(); i++) {
      int part = open.get(i);
      Optional<PartDesign> own = mix.find(part, model.built(i, found), effort);
      if (own.isEmpty()) {
        return Optional.empty();
      }
      design.set(part, own.get());
    }
    return Optional.of(design);
  }

  private List<Integer> untouched() {
    return IntStream.range(0, parts.size())
        .filter(part -> parts.get(part).players().stream().noneMatch(exits::contains))
        .boxed()
        .toList();
  }
}
