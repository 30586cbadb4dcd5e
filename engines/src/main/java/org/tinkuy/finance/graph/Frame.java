package org.tinkuy.finance.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/// One run of a plan: the rows of every node, and the work on them. Used by one thread.
final class Frame {
  private final Plan plan;
  private final int lanes;
  private final Rows[] rows;
  private final boolean[] active;
  private final boolean[] inlined;
  private final boolean[] steady;
  private final boolean[] wanted;
  private final IdentityHashMap<Block, Step[]> once = new IdentityHashMap<>();
  private final IdentityHashMap<Block, Step[]> steps = new IdentityHashMap<>();
  private final SequencedMap<Integer, Closing> closings = new LinkedHashMap<>();
  private RoundBudget budget;

  /// A frame in which every active node has rows of its own.
  ///
  /// @param rows by node; those of nodes that are not active are given
  Frame(Plan plan, int lanes, Rows[] rows, Marks marks) {
    this.plan = plan;
    this.lanes = lanes;
    this.budget = new RoundBudget(lanes);
    this.rows = rows;
    this.active = marks.active;
    this.inlined = marks.inlined;
    this.steady = marks.steady;
    this.wanted = marks.wanted;
  }

  /// What there is to do for each node.
  static final class Marks {
    private final boolean[] active;
    private final boolean[] inlined;
    private final boolean[] steady;
    private final boolean[] wanted;

    /// @param active which are to be computed
    /// @param inlined which of them are computed within their only reader
    /// @param steady which of them are computed once for all periods
    /// @param wanted whose rows are read from outside the formulas
    Marks(boolean[] active, boolean[] inlined, boolean[] steady, boolean[] wanted) {
      this.active = active;
      this.inlined = inlined;
      this.steady = steady;
      this.wanted = wanted;
    }

    /// Each is computed by itself in every period.
    static Marks all(boolean[] active) {
      int count = active.length;
      return new Marks(active, new boolean[count], new boolean[count], active);
    }
  }

  void run() {
    closings.clear();
    budget = new RoundBudget(lanes);
    run(plan.blocks());
  }

  Rows rows(int node) {
    return rows[node];
  }

  /// How a loop was left: one within another by its last run, of which alone the numbers are.
  ///
  /// @param residual of the last run, with the rounds of all its runs
  private record Closing(LoopRun run, Residual residual) {}

  List<Residual> residuals() {
    return closings.values().stream().map(Closing::residual).toList();
  }

  /// Whether every loop closed for a lane.
  boolean isSolved(int lane) {
    return closings.values().stream().allMatch(each -> each.run.isSolved(lane));
  }

  private void run(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Sweep sweep -> {
          for (Step step : once.computeIfAbsent(sweep, key -> steps(sweep, true))) {
            step.run(0);
          }
          sweep(steps.computeIfAbsent(sweep, key -> steps(sweep, false)));
        }
        case Block.WholeLife(int node) -> whole(node);
        case Block.Loop loop -> loop(loop);
      }
    }
  }

  private void sweep(Step[] work) {
    for (int period = 0; period < plan.periods(); period++) {
      for (Step step : work) {
        step.run(period);
      }
    }
  }

  private Step[] steps(Block.Sweep sweep, boolean isSteady) {
    List<Integer> due = new ArrayList<>();
    for (int node : sweep.nodes()) {
      boolean isDue = active[node] && !inlined[node] && steady[node] == isSteady;
      if (isDue && plan.node(node).work() instanceof Work.Local) {
        due.add(node);
      }
    }
    return lanes == 1
        ? due.stream().map(this::alone).toArray(Step[]::new)
        : passes(due, isSteady).toArray(Step[]::new);
  }

  private List<Step> passes(List<Integer> due, boolean isSteady) {
    Pass.Builder builder = new Pass.Builder(plan, active, inlined, wanted);
    List<Pass> passes = new ArrayList<>();
    for (List<Integer> group : builder.groups(inOrder(due))) {
      Pass pass = builder.pass(group);
      if (!pass.kept().isEmpty()) {
        passes.add(pass);
      }
    }
    if (!isSteady) {
      new RowPool(rows, wanted, lanes).share(passes);
    }
    return passes.stream().map(this::step).toList();
  }

  private Step step(Pass pass) {
    int first = pass.parts().getFirst().node();
    return Fusion.isJoinable(plan, first) ? pass(pass) : alone(first);
  }

  /// Puts what cannot be joined side by side, so that what can makes longer passes: first what
  /// hangs on nothing of that kind, then what is of that kind and hangs on the first, and so on.
  private List<Integer> inOrder(List<Integer> due) {
    Map<Integer, Integer> turns = new HashMap<>();
    for (int node : due) {
      int turn = 0;
      for (Node.Operand operand : Fusion.join(plan, node, inlined).operands()) {
        if (operand.lag() == 0) {
          int before = turns.getOrDefault(operand.node(), -1);
          turn = Math.max(turn, before % 2 == 0 ? before : before + 1);
        }
      }
      turns.put(node, Fusion.isJoinable(plan, node) ? turn : turn + 1);
    }
    return due.stream().sorted(Comparator.comparingInt(turns::get)).toList();
  }

  private Step pass(Pass pass) {
    boolean[] isSingle = new boolean[pass.operands().size()];
    for (int i = 0; i < isSingle.length; i++) {
      isSingle[i] = rows[pass.operands().get(i).node()].width() < lanes;
    }
    PassKernel kernel = plan.code().kernel(pass, isSingle);
    Rows[] out = pass.kept().stream().map(part -> rows[part.node()]).toArray(Rows[]::new);
    return new Step(kernel, out, new Reading(pass.operands(), rows, lanes, true));
  }

  private Step alone(int node) {
    Work.Local local = (Work.Local) plan.node(node).work();
    Kernel kernel = local.kernel();
    return new Step(
        (out, in) -> kernel.run(out[0], in),
        new Rows[] {rows[node]},
        new Reading(plan.node(node).operands(), rows, lanes, local.takesSingles()));
  }

  private void whole(int node) {
    if (active[node] && plan.node(node).work() instanceof Work.Whole(var kernel)) {
      Rows[] in =
          plan.node(node).operands().stream().map(operand -> whole(operand)).toArray(Rows[]::new);
      kernel.run(rows[node], in, plan.periods());
    }
  }

  private Rows whole(Node.Operand operand) {
    if (operand.lag() == 0) {
      return rows[operand.node()];
    }
    double[][] shifted = new double[plan.periods()][];
    for (int t = 0; t < shifted.length; t++) {
      shifted[t] =
          t < operand.lag()
              ? new double[] {operand.before()}
              : rows[operand.node()].at(t - operand.lag());
    }
    return Rows.of(shifted);
  }

  private void loop(Block.Loop loop) {
    int unknown = plan.index(loop.resolution().unknown());
    if (!active[unknown]) {
      run(loop.body()); // what it has of formulas that do not hang on the unknown
      return;
    }
    LoopRun run =
        new LoopRun(
            rows[unknown],
            rows[plan.index(loop.resolution().equation())],
            plan.periods(),
            lanes,
            () -> run(loop.body()),
            budget);
    Residual last = run.solve(loop.resolution());
    Closing before = closings.get(unknown);
    closings.put(
        unknown, new Closing(run, before == null ? last : last.after(before.residual.rounds())));
  }

  /// Rows that are read or written, put in place for each period. Those that are the same in all
  /// periods are put in place once.
  private static final class Reading {
    private final Rows[] sources;
    private final int[] lags;
    private final double[][] before;
    private final double[][] wide;
    private final int[] moving;
    private final double[][] in;

    /// @param takesSingles whether a row with one number need not be spread over all lanes
    Reading(List<Node.Operand> operands, Rows[] rows, int lanes, boolean takesSingles) {
      int count = operands.size();
      this.sources = new Rows[count];
      this.lags = new int[count];
      this.before = new double[count][];
      this.wide = new double[count][];
      this.in = new double[count][];
      IntStream.Builder open = IntStream.builder();
      for (int i = 0; i < count; i++) {
        sources[i] = rows[operands.get(i).node()];
        lags[i] = operands.get(i).lag();
        boolean isNarrow = sources[i].width() < lanes;
        before[i] = new double[lags[i] == 0 || isNarrow ? 1 : lanes];
        Arrays.fill(before[i], operands.get(i).before());
        wide[i] = new double[isNarrow && !takesSingles ? lanes : 0];
        in[i] = sources[i].at(0);
        if (lags[i] > 0 || !sources[i].isSingle() || wide[i].length > 0) {
          open.add(i);
        }
      }
      this.moving = open.build().toArray();
    }

    double[][] at(int period) {
      for (int i : moving) {
        double[] part = period < lags[i] ? before[i] : sources[i].at(period - lags[i]);
        in[i] = wide[i].length == 0 ? part : spread(part[0], wide[i]);
      }
      return in;
    }

    private static double[] spread(double value, double[] row) {
      if (Double.compare(row[0], value) != 0) {
        Arrays.fill(row, value);
      }
      return row;
    }
  }

  /// One or several formulas with what they need at hand.
  private static final class Step {
    private final PassKernel kernel;
    private final Rows[] rows;
    private final Reading reading;
    private final double[][] out;

    Step(PassKernel kernel, Rows[] rows, Reading reading) {
      this.kernel = kernel;
      this.rows = rows;
      this.reading = reading;
      this.out = new double[rows.length][];
    }

    void run(int period) {
      for (int i = 0; i < out.length; i++) {
        out[i] = rows[i].at(period);
      }
      kernel.run(out, reading.at(period));
    }
  }
}
