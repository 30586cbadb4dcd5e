package org.tinkuy.finance.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;

/// One run of a plan: the rows of every node, and the work on them. Used by one thread.
final class Frame {
  private final Plan plan;
  private final int lanes;
  private final Rows[] rows;
  private final boolean[] active;
  private final boolean[] inlined;
  private final boolean[] steady;
  private final IdentityHashMap<Block, Step[]> once = new IdentityHashMap<>();
  private final IdentityHashMap<Block, Step[]> steps = new IdentityHashMap<>();
  private final boolean[] solved;
  private final List<Residual> residuals = new ArrayList<>();

  /// A frame in which every active node has rows of its own.
  ///
  /// @param rows by node; those of nodes that are not active are given
  Frame(Plan plan, int lanes, Rows[] rows, Marks marks) {
    this.plan = plan;
    this.lanes = lanes;
    this.rows = rows;
    this.active = marks.active;
    this.inlined = marks.inlined;
    this.steady = marks.steady;
    this.solved = new boolean[lanes];
  }

  /// What there is to do for each node.
  static final class Marks {
    private final boolean[] active;
    private final boolean[] inlined;
    private final boolean[] steady;

    /// @param active which are to be computed
    /// @param inlined which of them are computed within their only reader
    /// @param steady which of them are computed once for all periods
    Marks(boolean[] active, boolean[] inlined, boolean[] steady) {
      this.active = active;
      this.inlined = inlined;
      this.steady = steady;
    }

    /// Each is computed by itself in every period.
    static Marks all(boolean[] active) {
      return new Marks(active, new boolean[active.length], new boolean[active.length]);
    }
  }

  void run() {
    residuals.clear();
    Arrays.fill(solved, true);
    run(plan.blocks());
  }

  Rows rows(int node) {
    return rows[node];
  }

  List<Residual> residuals() {
    return List.copyOf(residuals);
  }

  /// Whether every loop closed for a lane.
  boolean isSolved(int lane) {
    return solved[lane];
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
    List<Step> work = new ArrayList<>();
    for (int node : sweep.nodes()) {
      boolean isDue = active[node] && !inlined[node] && steady[node] == isSteady;
      if (isDue && plan.node(node).work() instanceof Work.Local local) {
        work.add(step(node, local));
      }
    }
    return work.toArray(Step[]::new);
  }

  private Step step(int node, Work.Local local) {
    if (lanes == 1 || !Fusion.isJoinable(plan, node)) {
      return new Step(
          new Code(local.kernel(), local.takesSingles()),
          rows[node],
          plan.node(node).operands(),
          rows,
          lanes);
    }
    Fusion.Joined joined = Fusion.join(plan, node, inlined);
    boolean[] isSingle = new boolean[joined.operands().size()];
    for (int i = 0; i < isSingle.length; i++) {
      isSingle[i] = rows[joined.operands().get(i).node()].width() < lanes;
    }
    return new Step(
        new Code(plan.fusion().kernel(joined, isSingle), true),
        rows[node],
        joined.operands(),
        rows,
        lanes);
  }

  /// A kernel, and whether it takes rows of length 1 where the operand has such.
  private record Code(Kernel kernel, boolean takesSingles) {}

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
      return;
    }
    LoopRun run =
        new LoopRun(
            rows[unknown],
            rows[plan.index(loop.resolution().equation())],
            plan.periods(),
            lanes,
            () -> run(loop.body()));
    Residual residual = run.solve(loop.resolution());
    residuals.add(residual);
    for (int lane = 0; lane < lanes; lane++) {
      solved[lane] &= run.isSolved(lane);
    }
  }

  /// A local node with what it needs at hand.
  private static final class Step {
    private final Kernel kernel;
    private final Rows out;
    private final Rows[] sources;
    private final int[] lags;
    private final double[][] before;
    private final double[][] in;
    private final double[][] wide;
    private final boolean takesSingles;

    Step(Code code, Rows out, List<Node.Operand> operands, Rows[] rows, int lanes) {
      int count = operands.size();
      this.kernel = code.kernel;
      this.takesSingles = code.takesSingles;
      this.out = out;
      this.sources = new Rows[count];
      this.lags = new int[count];
      this.before = new double[count][];
      this.in = new double[count][];
      this.wide = takesSingles ? new double[0][] : new double[count][lanes];
      for (int i = 0; i < count; i++) {
        sources[i] = rows[operands.get(i).node()];
        lags[i] = operands.get(i).lag();
        before[i] = new double[lags[i] == 0 || sources[i].width() == 1 ? 1 : lanes];
        Arrays.fill(before[i], operands.get(i).before());
      }
    }

    void run(int period) {
      double[] row = out.at(period);
      for (int i = 0; i < in.length; i++) {
        double[] part = period < lags[i] ? before[i] : sources[i].at(period - lags[i]);
        if (part.length < row.length && !takesSingles) {
          if (wide[i][0] != part[0]) {
            Arrays.fill(wide[i], part[0]);
          }
          part = wide[i];
        }
        in[i] = part;
      }
      kernel.run(row, in);
    }
  }
}
