package org.tinkuy.exchange.pool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;

/// Small pooling problems by seed: five inputs, two pools, three outputs, two properties, some of
/// the links, and now and then a limit to what there is.
final class RandomPools {
  private static final List<String> PROPERTIES = List.of("sulphur", "water");

  private RandomPools() {}

  static PoolProblem of(long seed) {
    Random random = new Random(seed);
    List<PoolInput> inputs = new ArrayList<>();
    List<Pool> pools = new ArrayList<>();
    List<PoolOutput> outputs = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      inputs.add(
          new PoolInput(
              "I" + i, random.nextInt(2, 15), some(random, 20, 80), properties(random, 1, 9)));
    }
    for (int i = 0; i < 2; i++) {
      pools.add(new Pool("P" + i, some(random, 20, 120)));
    }
    for (int i = 0; i < 3; i++) {
      outputs.add(
          new PoolOutput(
              "O" + i, random.nextInt(8, 20), random.nextInt(20, 100), properties(random, 2, 7)));
    }
    Set<PoolProblem.Link> links = new LinkedHashSet<>();
    for (PoolInput input : inputs) {
      pools.forEach(pool -> link(random, 0.6, input.name(), pool.name(), links));
      outputs.forEach(output -> link(random, 0.3, input.name(), output.name(), links));
    }
    for (Pool pool : pools) {
      outputs.forEach(output -> link(random, 0.8, pool.name(), output.name(), links));
    }
    return new PoolProblem(inputs, pools, outputs, links);
  }

  private static void link(
      Random random, double chance, String from, String to, Set<PoolProblem.Link> links) {
    if (random.nextDouble() < chance) {
      links.add(new PoolProblem.Link(from, to));
    }
  }

  private static OptionalDouble some(Random random, int least, int most) {
    int amount = random.nextInt(least, most);
    return random.nextBoolean() ? OptionalDouble.of(amount) : OptionalDouble.empty();
  }

  private static Map<String, Double> properties(Random random, int least, int most) {
    Map<String, Double> properties = new LinkedHashMap<>();
    PROPERTIES.forEach(each -> properties.put(each, (double) random.nextInt(least, most)));
    return properties;
  }
}
