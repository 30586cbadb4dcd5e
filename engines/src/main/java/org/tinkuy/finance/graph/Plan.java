package org.tinkuy.finance.graph;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.kernel.Check;

/// A graph compiled for running: its nodes, and the order of the work. Immutable; any number of
/// threads may run it at once, each with lanes of its own.
public final class Plan {
  private final TimeGrid grid;
  private final List<Node> nodes;
  private final List<Block> blocks;
  private final Map<Line, Integer> lines;
  private final Map<Integer, Integer> guesses = new HashMap<>();
  private final PassCode code = new PassCode();

  Plan(TimeGrid grid, List<Node> nodes, Map<Line, Integer> lines, List<Resolution> resolutions) {
    this.grid = grid;
    this.nodes = List.copyOf(nodes);
    this.lines = Map.copyOf(lines);
    this.blocks = Schedule.of(nodes, resolutions);
    for (Resolution each : resolutions) {
      guesses.put(index(each.unknown()), index(each.equation()));
    }
  }

  int periods() {
    return grid.periods();
  }

  List<Block> blocks() {
    return blocks;
  }

  PassCode code() {
    return code;
  }

  Node node(int index) {
    return nodes.get(index);
  }

  /// The line that an unknown must equal; empty for all other lines.
  Optional<Line> findEquation(Line line) {
    return Optional.ofNullable(guesses.get(index(line))).map(at -> nodes.get(at).owner());
  }

  int index(Line line) {
    Integer index = lines.get(line);
    Check.that(
        index != null, "finance.graph.unknown", "Line '%s': it is not in this graph.", line.id());
    return index == null ? -1 : index;
  }

  /// Runs one case.
  ///
  /// @param changed inputs with other numbers than the graph's own
  GraphRun run(Graph graph, Map<Line, Series> changed) {
    boolean[] all = new boolean[nodes.size()];
    Arrays.fill(all, true);
    Frame frame = frame(changed, all);
    return frame.isSolved(0)
        ? new GraphRun.Solved(new Values(graph, frame))
        : new GraphRun.Unsolved(frame.residuals());
  }

  /// @param active what is computed
  private Frame frame(Map<Line, Series> changed, boolean[] active) {
    Rows[] rows = new Rows[nodes.size()];
    changed.keySet().forEach(this::checkInput);
    for (int i = 0; i < rows.length; i++) {
      rows[i] =
          nodes.get(i).work() instanceof Work.Given(var series)
              ? given(
                  i < lines.size() ? changed.getOrDefault(nodes.get(i).owner(), series) : series)
              : active[i] ? Rows.whole(periods(), 1) : Rows.window(0, 1);
    }
    Frame frame = new Frame(this, 1, rows, Frame.Marks.all(active));
    frame.run();
    return frame;
  }

  private Rows given(Series series) {
    Check.that(
        series.length() == periods(),
        "finance.line.periods",
        "Input: it must have a value for each of %s periods, but has %s.",
        periods(),
        series.length());
    double[][] rows = new double[periods()][];
    for (int t = 0; t < rows.length; t++) {
      rows[t] = new double[] {series.at(t)};
    }
    return Rows.of(rows);
  }

  /// Makes ready to run lanes of scenarios. What no varied input touches is computed here, once.
  ///
  /// @param varied inputs that differ from lane to lane
  /// @param kept lines whose numbers are wanted
  /// @param lanes scenarios in one pass, >= 1; 64 to 256 keep the work in cache
  public LaneFrame lanes(Set<Line> varied, Collection<Line> kept, int lanes) {
    return prepare(varied, kept).frame(lanes);
  }

  /// What all frames of the same inputs and lines share, computed once.
  ///
  /// @param varied inputs that differ from lane to lane
  /// @param kept lines whose numbers are wanted
  public LanePlan prepare(Set<Line> varied, Collection<Line> kept) {
    return prepare(varied, kept, new boolean[nodes.size()], Optional.empty());
  }

  /// The same where the case has been run as it stands: what all frames share is read off it.
  ///
  /// @param base numbers of this plan's graph without any change
  public LanePlan prepare(Set<Line> varied, Collection<Line> kept, Values base) {
    return prepare(varied, kept, new boolean[nodes.size()], Optional.of(base));
  }

  /// The same for inputs that do not move over time in any lane: what hangs on nothing else is
  /// computed once in a run and not in every period.
  ///
  /// @param varied inputs that differ from lane to lane
  /// @param kept lines whose numbers are wanted
  public LanePlan prepareSteady(Set<Line> varied, Collection<Line> kept) {
    return prepareSteady(varied, Set.of(), kept);
  }

  /// The same, with inputs beside that do move over time.
  ///
  /// @param varied inputs that differ from lane to lane and are the same in all periods
  /// @param moving inputs that differ from lane to lane and from period to period
  /// @param kept lines whose numbers are wanted
  public LanePlan prepareSteady(Set<Line> varied, Set<Line> moving, Collection<Line> kept) {
    Set<Line> all = new LinkedHashSet<>(varied);
    all.addAll(moving);
    return prepare(all, kept, steady(varied, moving), Optional.empty());
  }

  private LanePlan prepare(
      Set<Line> varied, Collection<Line> kept, boolean[] steady, Optional<Values> base) {
    varied.forEach(this::checkInput);
    boolean[] touched = touched(varied);
    Rows[] shared = shared(touched, base);
    keep(touched, varied, kept);
    Set<Integer> whole = new HashSet<>();
    kept.forEach(line -> whole.add(index(line)));
    varied.forEach(line -> whole.add(index(line)));
    int[] lags = new int[nodes.size()];
    int[] home = new int[nodes.size()];
    settle(blocks, home, 1);
    readers(lags, whole, home);
    boolean[] wanted = new boolean[nodes.size()];
    whole.forEach(node -> wanted[node] = true);
    Fusion.Ground ground = new Fusion.Ground(touched, home, wanted, steady);
    return new LanePlan(
        this,
        shared,
        new LanePlan.Marks(touched, wanted, steady, Fusion.inlined(this, ground)),
        lags);
  }

  /// The rows of what is not touched, computed once; narrow where a formula that is touched reads
  /// them, so that what is the same in all periods stays in cache.
  private Rows[] shared(boolean[] touched, Optional<Values> base) {
    Rows[] shared = base.isPresent() ? rows(base.get()) : untouched(touched);
    for (int i = 0; i < shared.length; i++) {
      for (Node.Operand operand : touched[i] ? nodes.get(i).operands() : List.<Node.Operand>of()) {
        if (!touched[operand.node()]) {
          shared[operand.node()] = shared[operand.node()].narrowed();
        }
      }
    }
    return shared;
  }

  private Rows[] rows(Values base) {
    Rows[] rows = new Rows[nodes.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = base.rows(i);
    }
    return rows;
  }

  private Rows[] untouched(boolean[] touched) {
    boolean[] active = new boolean[touched.length];
    for (int i = 0; i < active.length; i++) {
      active[i] = !touched[i];
    }
    Frame frame = frame(Map.of(), active);
    Rows[] rows = new Rows[touched.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = frame.rows(i);
    }
    return rows;
  }

  /// Leaves out what nobody asked for and no kept line reads. Loops stay: whether they close is a
  /// result.
  private void keep(boolean[] touched, Set<Line> varied, Collection<Line> kept) {
    boolean[] needed = new boolean[nodes.size()];
    Deque<Integer> open = new ArrayDeque<>();
    kept.forEach(line -> open.add(index(line)));
    varied.forEach(line -> open.add(index(line)));
    guesses.forEach(
        (unknown, equation) -> {
          open.add(unknown);
          open.add(equation);
        });
    while (!open.isEmpty()) {
      int node = open.pop();
      if (!needed[node]) {
        needed[node] = true;
        nodes.get(node).operands().forEach(operand -> open.push(operand.node()));
      }
    }
    for (int i = 0; i < touched.length; i++) {
      touched[i] &= needed[i];
    }
  }

  /// The longest lag at which each node is read within its own sweep; nodes that another block
  /// reads need all their periods.
  private void readers(int[] lags, Set<Integer> whole, int[] home) {
    for (int reader = 0; reader < nodes.size(); reader++) {
      for (Node.Operand operand : nodes.get(reader).operands()) {
        lags[operand.node()] = Math.max(lags[operand.node()], operand.lag());
        if (nodes.get(reader).isWhole() || home[reader] != home[operand.node()]) {
          whole.add(operand.node());
        }
      }
    }
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).isWhole()) {
        whole.add(i);
      }
    }
    guesses.forEach(
        (unknown, equation) -> {
          whole.add(unknown);
          whole.add(equation);
        });
  }

  /// Writes down for each node the number of its block; 0 where it is in none.
  private static int settle(List<Block> blocks, int[] home, int first) {
    int number = first;
    for (Block block : blocks) {
      switch (block) {
        case Block.Sweep(var members) -> {
          for (int node : members) {
            home[node] = number;
          }
        }
        case Block.WholeLife(int node) -> home[node] = number;
        case Block.Loop(_, var body) -> number = settle(body, home, number);
      }
      number++;
    }
    return number;
  }

  /// Which nodes some varied input reaches.
  private boolean[] touched(Set<Line> varied) {
    boolean[] touched = new boolean[nodes.size()];
    varied.forEach(line -> touched[index(line)] = true);
    boolean isMoving = true;
    while (isMoving) {
      isMoving = false;
      for (int i = 0; i < touched.length; i++) {
        Integer equation = guesses.get(i);
        if (!touched[i]
            && ((equation != null && touched[equation])
                || nodes.get(i).operands().stream().anyMatch(o -> touched[o.node()]))) {
          touched[i] = true;
          isMoving = true;
        }
      }
    }
    return touched;
  }

  /// Which nodes are the same in all periods where the varied inputs are.
  private boolean[] steady(Set<Line> varied, Set<Line> moving) {
    boolean[] steady = new boolean[nodes.size()];
    for (int i = 0; i < steady.length; i++) {
      steady[i] = nodes.get(i).work() instanceof Work.Given(var series) && series.isConstant();
    }
    varied.forEach(line -> steady[index(line)] = true);
    moving.forEach(line -> steady[index(line)] = false);
    boolean isMoving = true;
    while (isMoving) {
      isMoving = false;
      for (int i = 0; i < steady.length; i++) {
        if (!steady[i]
            && nodes.get(i).work() instanceof Work.Local
            && nodes.get(i).operands().stream().allMatch(o -> o.lag() == 0 && steady[o.node()])) {
          steady[i] = true;
          isMoving = true;
        }
      }
    }
    return steady;
  }

  private void checkInput(Line line) {
    Check.that(
        nodes.get(index(line)).work() instanceof Work.Given,
        "finance.graph.notInput",
        "Line '%s': only an input can be given other numbers, but this one has a formula.",
        line.id());
  }
}
