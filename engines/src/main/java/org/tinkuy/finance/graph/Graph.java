package org.tinkuy.finance.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.tinkuy.kernel.Check;

/// A model of lines over one time grid, every formula checked, every loop closed. Immutable.
public final class Graph {
  private final TimeGrid grid;
  private final SequencedMap<Line, Definition> definitions;
  private final Map<String, Line> byId = new HashMap<>();
  private final List<Resolution> resolutions;
  private final Plan plan;

  private Graph(Builder builder) {
    this.grid = builder.grid;
    this.definitions = new LinkedHashMap<>(builder.definitions);
    Map<Line, Integer> lines = new HashMap<>();
    for (Line line : definitions.sequencedKeySet()) {
      lines.put(line, lines.size());
      byId.put(line.id(), line);
    }
    this.resolutions = List.copyOf(builder.resolutions);
    this.plan = new Plan(grid, Network.of(grid, definitions), lines, resolutions);
  }

  public static Builder on(TimeGrid grid) {
    return new Builder(grid);
  }

  public TimeGrid grid() {
    return grid;
  }

  /// All lines in the order in which they were added.
  public List<Line> lines() {
    return List.copyOf(definitions.sequencedKeySet());
  }

  public Optional<Line> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The line of this id; refuses where there is none.
  public Line line(String id) {
    Optional<Line> found = find(id);
    Check.that(
        found.isPresent(), "finance.graph.unknown", "Line '%s': it is not in this graph.", id);
    return found.orElseThrow();
  }

  public boolean isInput(Line line) {
    return definitions.get(line) instanceof Definition.Given;
  }

  /// The formula of a line with the ids of what it reads; empty for an input.
  public String formula(Line line) {
    return definitions.get(line) instanceof Definition.Formula(var expression)
        ? expression.toString()
        : "";
  }

  /// The formula of a line in words of a language; empty for an input.
  public String formula(Line line, FormulaText text) {
    return definitions.get(line) instanceof Definition.Formula(var expression)
        ? text.of(expression)
        : "";
  }

  /// The formula of a line in another language. Formulas that read the whole life can be written
  /// only where the graph is [unfolded][#unfolded()].
  ///
  /// @param <T> a formula of that language
  /// @return empty for an input and for what a resolver finds
  public <T> Optional<T> write(Line line, Notation<T> notation) {
    return definition(line) instanceof Definition.Formula(var expression)
        ? Optional.of(new Scribe<>(grid, notation).write(expression))
        : Optional.empty();
  }

  /// The same model with a line of its own for whatever another reads over the whole life, so that
  /// every formula fits one row of a sheet. It gives the same numbers.
  public Graph unfolded() {
    return Unfolding.of(this);
  }

  /// The numbers of an input; empty for every other line.
  public Optional<Series> findInput(Line line) {
    return definition(line) instanceof Definition.Given(var series)
        ? Optional.of(series)
        : Optional.empty();
  }

  /// The line that an unknown must equal; empty for all other lines.
  public Optional<Line> findEquation(Line line) {
    return plan.findEquation(line);
  }

  Definition definition(Line line) {
    Definition definition = definitions.get(line);
    if (definition == null) {
      throw new IllegalArgumentException("not in this graph: " + line);
    }
    return definition;
  }

  Resolution resolution(Line unknown) {
    return resolutions.stream()
        .filter(each -> each.unknown().equals(unknown))
        .findFirst()
        .orElseThrow();
  }

  public Plan plan() {
    return plan;
  }

  public GraphRun run() {
    return plan.run(this, Map.of());
  }

  /// Runs the case with some inputs changed.
  public GraphRun run(Map<Line, Series> changed) {
    return plan.run(this, changed);
  }

  /// The lines that a line reads, in any period: those of its formula, or the equation of an
  /// unknown.
  public List<Line> reads(Line line) {
    return Stream.concat(listReads(line).stream().map(Read::line), plan.findEquation(line).stream())
        .distinct()
        .toList();
  }

  /// A line that is read, so many periods ago.
  record Read(Line line, int lag) {}

  List<Read> listReads(Line line) {
    Set<Read> reads = new LinkedHashSet<>();
    if (definitions.get(line) instanceof Definition.Formula(var expression)) {
      collect(expression, reads);
    }
    return List.copyOf(reads);
  }

  private static void collect(Expression expression, Set<Read> reads) {
    switch (expression) {
      case Line line -> reads.add(new Read(line, 0));
      case Operation.Lagged lagged -> reads.add(new Read(lagged.line(), lagged.periods()));
      case Operation.Trailing trailing -> {
        for (int lag = 0; lag < trailing.periods(); lag++) {
          reads.add(new Read(trailing.line(), lag));
        }
      }
      case Operation.Worn worn -> {
        collect(worn.recursion(), reads);
        reads.add(new Read(worn.life(), 0));
      }
      case Operation other -> other.parts().forEach(part -> collect(part, reads));
    }
  }

  /// Collects the lines of a graph. Formulas may name lines that are added later.
  public static final class Builder {
    private final TimeGrid grid;
    private final SequencedMap<Line, Definition> definitions = new LinkedHashMap<>();
    private final Map<String, Line> byId = new HashMap<>();
    private final List<Resolution> resolutions = new ArrayList<>();

    private Builder(TimeGrid grid) {
      this.grid = grid;
    }

    public TimeGrid grid() {
      return grid;
    }

    /// Adds an input.
    public Line input(Line line, Series series) {
      Check.that(
          series.length() == grid.periods(),
          "finance.line.length",
          "Line '%s': it must have a value for each of %s periods, but has %s.",
          line.id(),
          grid.periods(),
          series.length());
      Check.that(
          Arrays.stream(series.toArray()).allMatch(Double::isFinite),
          "finance.line.notFinite",
          "Line '%s': every value of an input must be a number.",
          line.id());
      return put(line, new Definition.Given(series));
    }

    /// Adds an input that is the same in all periods.
    ///
    /// @param value in the line's unit
    public Line input(Line line, double value) {
      return input(line, Series.constant(value, grid.periods()));
    }

    /// Adds a line with its formula, whose type must be the line's.
    public Line add(Line line, Expression formula) {
      Check.that(
          line.type().isSame(formula.type()),
          "finance.line.type",
          "Line '%s': it is declared in %s, but its formula '%s' gives %s.",
          line.id(),
          line.type(),
          formula,
          formula.type());
      return put(line, new Definition.Formula(formula));
    }

    /// Adds a balance at the end of each period: what it was, with what came, less what went.
    ///
    /// @param before what it is before the first period, in the line's unit
    /// @param additions flows
    /// @param reductions flows
    public Line balance(Line closing, double before, List<Line> additions, List<Line> reductions) {
      Expression sum = closing.previous(before);
      for (Expression each : additions) {
        sum = sum.plus(each.as(Shape.STOCK));
      }
      for (Expression each : reductions) {
        sum = sum.minus(each.as(Shape.STOCK));
      }
      return add(closing, sum);
    }

    /// Adds a line that a resolver makes equal to its equation.
    public Line unknown(Line unknown, Line equation, Resolver resolver) {
      Check.that(
          unknown.type().isSame(equation.type()),
          "finance.resolver.type",
          "Line '%s': it must be of the type of its equation '%s'.",
          unknown.id(),
          equation.id());
      resolutions.add(new Resolution(unknown, equation, resolver));
      return put(unknown, new Definition.Guessed());
    }

    /// A line added so far, by its id.
    public Optional<Line> find(String id) {
      return Optional.ofNullable(byId.get(id));
    }

    /// Lines added so far.
    public Stream<Line> lines() {
      return definitions.sequencedKeySet().stream();
    }

    public Graph build() {
      return new Graph(this);
    }

    private Line put(Line line, Definition definition) {
      Check.that(
          byId.putIfAbsent(line.id(), line) == null,
          "finance.line.twice",
          "Line '%s': it has a formula already.",
          line.id());
      definitions.put(line, definition);
      return line;
    }
  }
}
