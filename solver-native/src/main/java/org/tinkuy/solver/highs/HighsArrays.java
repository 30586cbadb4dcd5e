package org.tinkuy.solver.highs;

import java.util.List;
import org.tinkuy.solver.Constraint;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Variable;

/// A linear model laid out as HiGHS takes it: columns, and rows in compressed sparse form.
final class HighsArrays {
  private static final int INTEGER = 1;

  final boolean isMaximized;
  final double offset;
  final double[] cost;
  final double[] lower;
  final double[] upper;
  final int[] integrality;
  final double[] rowLower;
  final double[] rowUpper;
  final int[] rowStart;
  final int[] index;
  final double[] value;

  HighsArrays(Model model) {
    List<Variable> variables = model.variables();
    List<Constraint> constraints = model.constraints();
    isMaximized = model.sense() == Model.Sense.MAXIMIZE;
    offset = model.offset();
    cost = variables.stream().mapToDouble(Variable::cost).toArray();
    lower = variables.stream().mapToDouble(Variable::lower).toArray();
    upper = variables.stream().mapToDouble(Variable::upper).toArray();
    integrality = variables.stream().mapToInt(v -> v.isInteger() ? INTEGER : 0).toArray();
    rowLower = constraints.stream().mapToDouble(Constraint::lower).toArray();
    rowUpper = constraints.stream().mapToDouble(Constraint::upper).toArray();
    rowStart = new int[constraints.size()];
    int entries = constraints.stream().mapToInt(each -> each.linear().size()).sum();
    index = new int[entries];
    value = new double[entries];
    int at = 0;
    for (Constraint constraint : constraints) {
      rowStart[constraint.index()] = at;
      for (int i = 0; i < constraint.linear().size(); i++, at++) {
        index[at] = constraint.linear().variable(i);
        value[at] = constraint.linear().coefficient(i);
      }
    }
  }
}
