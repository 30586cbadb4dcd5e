package org.tinkuy.solver.ojalgo;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Variable;

/// A part of what the integers of a model may be: that of its parent with one variable held
/// narrower.
///
/// @param parent absent at the root, which holds nothing narrower
/// @param variable the index of what is held
/// @param lower the least it may be here
/// @param upper the most it may be here
/// @param bound that no solution in here can beat
/// @param number in the order of making; later ones lie deeper
record Node(
    @Nullable Node parent, int variable, double lower, double upper, double bound, long number) {

  static Node root(Model model) {
    return new Node(null, 0, 0, 0, model.sense().unproved(), 0);
  }

  /// The order in which nodes are looked into: best bound first, and of equals the deeper.
  static Comparator<Node> order(Model.Sense sense) {
    Comparator<Node> byBound = Comparator.comparingDouble(Node::bound);
    return (sense == Model.Sense.MINIMIZE ? byBound : byBound.reversed())
        .thenComparing(Node::number, Comparator.reverseOrder());
  }

  Node below(Variable held, double most, double proved, long next) {
    return new Node(this, held.index(), Double.NEGATIVE_INFINITY, most, proved, next);
  }

  Node above(Variable held, double least, double proved, long next) {
    return new Node(this, held.index(), least, Double.POSITIVE_INFINITY, proved, next);
  }

  /// Holds the variables of a model as narrow as this node and its parents do.
  void hold(OjalgoModel model) {
    for (Node each = this; each.parent != null; each = each.parent) {
      model.hold(each.variable, each.lower, each.upper);
    }
  }
}
