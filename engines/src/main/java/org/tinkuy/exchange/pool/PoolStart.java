package org.tinkuy.exchange.pool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tinkuy.exchange.pool.PoolProblem.Link;

/// A sound plan without a solver: each pool holds one input, and outputs are filled one recipe at a
/// time, the one that earns most first, until none earns anything.
///
/// A recipe is one input or a mixture of two, `x` of the first and `1 - x` of the second, each
/// straight or through a pool that holds nothing else. Cost is straight in `x`, so the cheapest
/// mixture within the limits is at one end of what they allow.
final class PoolStart {
  /// Beyond so many ways into an output mixtures are left aside: their number is its square.
  private static final int MOST_WAYS = 400;

  private static final double LEAST = 1e-9;

  private final PoolProblem problem;
  private final Map<String, Double> supply = new HashMap<>();
  private final Map<String, Double> capacity = new HashMap<>();
  private final Map<String, Double> demand = new HashMap<>();
  private final Map<String, PoolInput> held = new HashMap<>();
  private final Map<Link, Double> flows = new LinkedHashMap<>();

  /// A way into an output: an input, straight or through a pool.
  private record Part(PoolInput input, Optional<Pool> pool) {}

  /// Parts of a mixture for an output.
  ///
  /// @param share of the first part, 0 to 1
  /// @param amount in the unit of flow
  /// @param gain in the unit of prices times flow
  private record Recipe(
      PoolOutput output, Part first, Part second, double share, double amount, double gain) {}

  private PoolStart(PoolProblem problem) {
    this.problem = problem;
    problem
        .inputs()
        .forEach(each -> supply.put(each.name(), each.supply().orElse(Double.POSITIVE_INFINITY)));
    problem
        .pools()
        .forEach(
            each -> capacity.put(each.name(), each.capacity().orElse(Double.POSITIVE_INFINITY)));
    problem.outputs().forEach(each -> demand.put(each.name(), each.demandMax()));
  }

  /// The plan; empty where nothing that this finds earns anything, and nothing is bought then.
  static List<PoolFlow> flows(PoolProblem problem) {
    PoolStart start = new PoolStart(problem);
    for (Optional<Recipe> best = start.best(); best.isPresent(); best = start.best()) {
      start.take(best.get());
    }
    List<PoolFlow> flows = new ArrayList<>();
    start.flows.forEach((link, flow) -> flows.add(new PoolFlow(link.from(), link.to(), flow)));
    return flows;
  }

  private Optional<Recipe> best() {
    Optional<Recipe> best = Optional.empty();
    for (PoolOutput output : problem.outputs()) {
      List<Part> parts = left(demand, output.name()) > 0 ? parts(output) : List.of();
      boolean few = parts.size() <= MOST_WAYS;
      for (int i = 0; i < parts.size(); i++) {
        for (int k = i; k < (few ? parts.size() : i + 1); k++) {
          best = better(best, recipe(output, parts.get(i), parts.get(k)));
        }
      }
    }
    return best;
  }

  private static Optional<Recipe> better(Optional<Recipe> one, Optional<Recipe> other) {
    boolean wins = other.isPresent() && (one.isEmpty() || other.get().gain() > one.get().gain());
    return wins ? other : one;
  }

  private List<Part> parts(PoolOutput output) {
    List<Part> parts = new ArrayList<>();
    for (PoolInput input : problem.inputs()) {
      if (left(supply, input.name()) <= 0) {
        continue;
      }
      if (problem.has(input.name(), output.name())) {
        parts.add(new Part(input, Optional.empty()));
      }
      for (Pool pool : problem.pools()) {
        boolean linked =
            problem.has(input.name(), pool.name()) && problem.has(pool.name(), output.name());
        boolean free = input.equals(held.getOrDefault(pool.name(), input));
        if (linked && free && left(capacity, pool.name()) > 0) {
          parts.add(new Part(input, Optional.of(pool)));
        }
      }
    }
    return parts;
  }

  /// The best that two parts give, or one of them alone; empty where that earns nothing.
  private Optional<Recipe> recipe(PoolOutput output, Part first, Part second) {
    boolean alone = first.equals(second);
    boolean mixesAPool = first.pool().isPresent() && first.pool().equals(second.pool());
    boolean sameInput = first.input().equals(second.input());
    if (!alone && (mixesAPool || sameInput)) {
      return Optional.empty();
    }
    Blend blend = Blend.within(output.limit(), first.input().quality(), second.input().quality());
    if (blend.isEmpty()) {
      return Optional.empty();
    }
    boolean firstIsCheaper = first.input().price() <= second.input().price();
    double share = firstIsCheaper ? blend.most() : blend.least();
    double cost = share * first.input().price() + (1 - share) * second.input().price();
    double amount = left(demand, output.name());
    amount = Math.min(amount, most(first, alone ? 1 : share));
    amount = Math.min(amount, most(second, alone ? 1 : 1 - share));
    double gain = (output.price() - cost) * amount;
    return amount > LEAST * output.demandMax() && gain > 0
        ? Optional.of(new Recipe(output, first, second, alone ? 1 : share, amount, gain))
        : Optional.empty();
  }

  private double most(Part part, double share) {
    double own = left(supply, part.input().name());
    double through =
        part.pool().map(each -> left(capacity, each.name())).orElse(Double.POSITIVE_INFINITY);
    return share > 0 ? Math.min(own, through) / share : Double.POSITIVE_INFINITY;
  }

  private void take(Recipe recipe) {
    take(recipe.output(), recipe.first(), recipe.share() * recipe.amount());
    take(recipe.output(), recipe.second(), (1 - recipe.share()) * recipe.amount());
    demand.merge(recipe.output().name(), -recipe.amount(), Double::sum);
  }

  private void take(PoolOutput output, Part part, double amount) {
    if (amount <= 0) {
      return;
    }
    supply.merge(part.input().name(), -amount, Double::sum);
    String from = part.input().name();
    if (part.pool().isPresent()) {
      String pool = part.pool().get().name();
      held.put(pool, part.input());
      capacity.merge(pool, -amount, Double::sum);
      flows.merge(new Link(from, pool), amount, Double::sum);
      from = pool;
    }
    flows.merge(new Link(from, output.name()), amount, Double::sum);
  }

  private static double left(Map<String, Double> amounts, String name) {
    return Objects.requireNonNull(amounts.get(name));
  }
}
