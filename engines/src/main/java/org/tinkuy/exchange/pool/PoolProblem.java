package org.tinkuy.exchange.pool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Sentence;

/// What is asked of pools.
///
/// @param inputs at least one
/// @param pools may be empty
/// @param outputs at least one
/// @param links from inputs to pools and outputs, from pools to outputs
public record PoolProblem(
    List<PoolInput> inputs, List<Pool> pools, List<PoolOutput> outputs, Set<Link> links) {

  /// From one to another, by name.
  public record Link(String from, String to) {}

  public PoolProblem {
    inputs = List.copyOf(inputs);
    pools = List.copyOf(pools);
    outputs = List.copyOf(outputs);
    links = Set.copyOf(new LinkedHashSet<>(links));
    Check.that(
        !inputs.isEmpty() && !outputs.isEmpty(),
        "exchange.pool.ends",
        "There must be an input and an output. Maybe the list 'inputs' or 'outputs' is empty.");
    Set<String> names = new HashSet<>();
    Stream.of(
            inputs.stream().map(PoolInput::name),
            pools.stream().map(Pool::name),
            outputs.stream().map(PoolOutput::name))
        .flatMap(each -> each)
        .forEach(
            name ->
                Check.that(
                    names.add(name),
                    "exchange.pool.nameTwice",
                    "Name '%s': it must be given once. Maybe rename one of them, wherever it is"
                        + " named.",
                    name));
    for (PoolOutput output : outputs) {
      for (PoolInput input : inputs) {
        for (String property : output.limit().keySet()) {
          Check.that(
              input.quality().containsKey(property),
              "exchange.pool.quality",
              "Input '%s': output '%s' limits '%s', which is not stated. Maybe it is 0: then write"
                  + " 0.",
              input.name(),
              output.name(),
              property);
        }
      }
    }
  }

  boolean has(String from, String to) {
    return links.contains(new Link(from, to));
  }

  /// Reads a problem file of the kind `pooling`.
  public static Optional<PoolProblem> read(KeyedEntries entries) {
    List<PoolInput> inputs = new ArrayList<>();
    entries.list("inputs").forEach(each -> input(each).ifPresent(inputs::add));
    List<Pool> pools = new ArrayList<>();
    entries.findList("pools").forEach(each -> pool(each).ifPresent(pools::add));
    List<PoolOutput> outputs = new ArrayList<>();
    entries.list("outputs").forEach(each -> output(each).ifPresent(outputs::add));
    Set<Link> links = new LinkedHashSet<>();
    List<KeyedEntries.Pair> pairs = entries.pairs("links");
    if (entries.isSound()) {
      Set<String> in = new LinkedHashSet<>(inputs.stream().map(PoolInput::name).toList());
      Set<String> through = new LinkedHashSet<>(pools.stream().map(Pool::name).toList());
      Set<String> out = new LinkedHashSet<>(outputs.stream().map(PoolOutput::name).toList());
      for (KeyedEntries.Pair pair : pairs) {
        boolean fits =
            (in.contains(pair.first())
                    && (through.contains(pair.second()) || out.contains(pair.second())))
                || (through.contains(pair.first()) && out.contains(pair.second()));
        refuse(entries, pair, fits, Stream.of(in, through, out).flatMap(Set::stream).toList());
        links.add(new Link(pair.first(), pair.second()));
      }
    }
    return entries.make(() -> new PoolProblem(inputs, pools, outputs, links));
  }

  private static void refuse(
      KeyedEntries entries, KeyedEntries.Pair pair, boolean fits, List<String> names) {
    if (!fits) {
      String unknown = names.contains(pair.first()) ? pair.second() : pair.first();
      entries.refuse(
          "exchange.pool.link",
          pair.place(),
          names.contains(unknown)
              ? Sentence.of("hint.exchange.pool.link", "Maybe its ends are swapped.")
              : named(Nearest.of(unknown, names), unknown),
          "Link '%s' to '%s': it must go from an input to a pool or an output,"
              + " or from a pool to an output.",
          pair.first(),
          pair.second());
    }
  }

  private static Sentence named(List<String> near, String unknown) {
    return near.isEmpty()
        ? Sentence.of(
            "hint.exchange.pool.unknownName",
            "Maybe '%s' must be added, or is written otherwise.",
            unknown)
        : Sentence.maybe(near);
  }

  private static Optional<PoolInput> input(KeyedEntries entries) {
    String name = entries.text("name");
    double price = entries.number("price");
    OptionalDouble supply = entries.findNumber("supply");
    var quality = entries.numbers("quality");
    return entries.make(() -> new PoolInput(name, price, supply, quality));
  }

  private static Optional<Pool> pool(KeyedEntries entries) {
    String name = entries.text("name");
    OptionalDouble capacity = entries.findNumber("capacity");
    return entries.make(() -> new Pool(name, capacity));
  }

  private static Optional<PoolOutput> output(KeyedEntries entries) {
    String name = entries.text("name");
    double price = entries.number("price");
    double demandMax = entries.number("demandMax");
    var limit = entries.numbers("limit");
    return entries.make(() -> new PoolOutput(name, price, demandMax, limit));
  }
}
