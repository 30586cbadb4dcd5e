package org.tinkuy.finance.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tinkuy.kernel.Check;

/// The formulas of a graph taken apart into nodes. The first nodes are the lines, in their order.
final class Network {
  private final TimeGrid grid;
  private final Map<Line, Integer> indices = new HashMap<>();
  private final Map<Double, Integer> numbers = new HashMap<>();
  private final List<@Nullable Node> nodes = new ArrayList<>();

  private Network(TimeGrid grid) {
    this.grid = grid;
  }

  /// The nodes of all lines.
  ///
  /// @param formulas by line; every line that is read must be among them, given or guessed
  static List<Node> of(TimeGrid grid, SequencedMap<Line, Definition> formulas) {
    Network network = new Network(grid);
    for (Line line : formulas.sequencedKeySet()) {
      network.indices.put(line, network.nodes.size());
      network.nodes.add(null);
    }
    formulas.forEach(network::define);
    List<Node> all = new ArrayList<>();
    for (Node node : network.nodes) {
      if (node != null) {
        all.add(node);
      }
    }
    return all;
  }

  private void define(Line line, Definition definition) {
    int index = index(line, line);
    nodes.set(
        index,
        switch (definition) {
          case Definition.Given(var series) -> new Node(line, new Work.Given(series), List.of());
          case Definition.Guessed _ -> new Node(line, new Work.Guessed(), List.of());
          case Definition.Formula(var expression) -> root(line, expression);
        });
  }

  private Node root(Line line, Expression expression) {
    return switch (expression) {
      case Line _, Operation.Lagged _ ->
          new Node(line, sum(new boolean[1]), List.of(operand(line, expression)));
      case Operation operation -> node(line, operation);
    };
  }

  private Node.Operand operand(Line owner, Expression expression) {
    return switch (expression) {
      case Line line -> new Node.Operand(index(line, owner), 0, 0);
      case Operation.Lagged(var line, int periods, double before) ->
          new Node.Operand(index(line, owner), periods, before);
      case Operation.Constant(double value, _) ->
          new Node.Operand(numbers.computeIfAbsent(value, key -> add(number(owner, key))), 0, 0);
      case Operation.Reread(var part, _) -> operand(owner, part);
      case Operation operation -> new Node.Operand(add(node(owner, operation)), 0, 0);
    };
  }

  private int index(Line line, Line reader) {
    Integer index = indices.get(line);
    Check.that(
        index != null,
        "finance.graph.missing",
        "Line '%s': it reads '%s', which has no formula in this graph.",
        reader.id(),
        line.id());
    return index == null ? -1 : index;
  }

  private int add(Node node) {
    nodes.add(node);
    return nodes.size() - 1;
  }

  private Node number(Line owner, double value) {
    return new Node(owner, new Work.Given(Series.constant(value, grid.periods())), List.of());
  }

  private Node node(Line owner, Operation operation) {
    if (operation instanceof Operation.Trailing(var line, int periods)) {
      return trailing(owner, index(line, owner), 1, periods);
    }
    if (operation instanceof Operation.Worn worn) {
      return node(owner, worn.recursion());
    }
    if (operation instanceof Operation.Constant(double value, _)) {
      return number(owner, value);
    }
    List<Node.Operand> operands =
        operation.parts().stream().map(part -> operand(owner, part)).toList();
    if (operation instanceof Operation.Sum sum) {
      return total(owner, operands, signs(sum));
    }
    return new Node(owner, work(operation), operands);
  }

  /// The sum of the last terms of a node. Where their number has a divisor, sums of that many are
  /// summed: twelve months are a sum of two, of two of those, and of three of these, which are four
  /// additions in the place of eleven.
  ///
  /// @param stride how many periods lie between two terms
  /// @param terms how many, >= 1
  private Node trailing(Line owner, int of, int stride, int terms) {
    int part = leastDivisor(terms);
    List<Node.Operand> operands =
        IntStream.range(0, part).mapToObj(i -> new Node.Operand(of, i * stride, 0)).toList();
    Node sum = total(owner, operands, new boolean[part]);
    return part == terms ? sum : trailing(owner, add(sum), stride * part, terms / part);
  }

  /// The least divisor above 1; of 1 it is 1.
  private static int leastDivisor(int number) {
    for (int i = 2; i * i <= number; i++) {
      if (number % i == 0) {
        return i;
      }
    }
    return number;
  }

  /// A sum from left to right. What is too wide for one loop is taken in parts, each of which
  /// begins with what the one before it came to, so that no bit changes.
  private Node total(Line owner, List<Node.Operand> operands, boolean[] minus) {
    if (operands.size() <= Fusion.MOST_OPERANDS) {
      return new Node(owner, sum(minus), operands);
    }
    boolean[] firstMinus = Arrays.copyOf(minus, Fusion.MOST_OPERANDS);
    int first = add(new Node(owner, sum(firstMinus), operands.subList(0, firstMinus.length)));
    List<Node.Operand> rest = new ArrayList<>();
    rest.add(new Node.Operand(first, 0, 0));
    rest.addAll(operands.subList(firstMinus.length, operands.size()));
    boolean[] restMinus = new boolean[rest.size()];
    System.arraycopy(minus, firstMinus.length, restMinus, 1, rest.size() - 1);
    return total(owner, rest, restMinus);
  }

  private Work work(Operation operation) {
    return switch (operation) {
      case Operation.Sum sum -> sum(signs(sum));
      case Operation.Product _ -> new Work.Local(Kernel.product(), true, new Arithmetic.Product());
      case Operation.Quotient(_, _, double atZero) ->
          new Work.Local(Kernel.quotient(atZero), false, new Arithmetic.Quotient(atZero));
      case Operation.Extreme(var pick, _, _) ->
          pick == Expression.Pick.LARGEST
              ? new Work.Local(Kernel.largest(), false, new Arithmetic.Largest())
              : new Work.Local(Kernel.smallest(), false, new Arithmetic.Smallest());
      case Operation.Reached _ -> local(Kernel.reached());
      case Operation.Applied(var function, _) -> local(Kernel.apply(function));
      case Operation.Reread _ -> scale(1);
      case Operation.Converted(var part, var unit) -> scale(part.type().unit().convert(1, unit));
      case Operation.PerPeriod(var part, boolean isCompounded) -> perPeriod(part, isCompounded);
      case Operation.Annuity _ -> local(Kernel.annuity());
      case Operation.Total _ -> new Work.Whole(WholeKernel.total());
      case Operation.Peak(var pick, _) -> new Work.Whole(WholeKernel.peak(pick));
      case Operation.Ahead(_, int periods) -> new Work.Whole(WholeKernel.ahead(periods));
      case Operation.Backward(_, _, var most) ->
          new Work.Whole(WholeKernel.backward(most.isPresent()));
      case Operation.Constant _, Operation.Lagged _, Operation.Trailing _, Operation.Worn _ ->
          throw new IllegalStateException("read as an operand: " + operation);
    };
  }

  private static Work local(Kernel kernel) {
    return new Work.Local(kernel, false, new Arithmetic.Other());
  }

  private static Work sum(boolean[] minus) {
    return new Work.Local(Kernel.sum(minus), true, new Arithmetic.Sum(minus));
  }

  private static Work scale(double factor) {
    return new Work.Local(Kernel.scale(factor), false, new Arithmetic.Scale(factor));
  }

  private Work perPeriod(Expression part, boolean isCompounded) {
    double share = grid.share(part.type().shape());
    return isCompounded ? local(Kernel.compound(share)) : scale(share);
  }

  private static boolean[] signs(Operation.Sum sum) {
    boolean[] minus = new boolean[sum.signed().size()];
    for (int i = 0; i < minus.length; i++) {
      minus[i] = sum.signed().get(i).isMinus();
    }
    return minus;
  }
}
