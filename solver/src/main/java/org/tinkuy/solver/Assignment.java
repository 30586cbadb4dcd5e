package org.tinkuy.solver;

import java.util.Arrays;
import java.util.Map;

/// A value for each variable of a model, each in its variable's unit. As a warm start it may leave
/// variables open.
public final class Assignment {
  /// Says nothing of any variable.
  public static final Assignment NONE = new Assignment(new double[0]);

  private final double[] values;

  private Assignment(double[] values) {
    this.values = values;
  }

  /// Values in the order of the model's variables.
  ///
  /// @param values NaN where a variable is left open
  public static Assignment of(double... values) {
    return new Assignment(values.clone());
  }

  /// Values of some variables; the others are left open.
  public static Assignment of(Model model, Map<Variable, Double> values) {
    double[] all = new double[model.variables().size()];
    Arrays.fill(all, Double.NaN);
    values.forEach((variable, value) -> all[model.own(variable).index()] = value);
    return new Assignment(all);
  }

  /// The value of a variable; NaN where it is left open.
  public double at(Variable variable) {
    return at(variable.index());
  }

  /// The value of the variable with this index; NaN where it is left open.
  public double at(int index) {
    return index < values.length ? values[index] : Double.NaN;
  }

  /// Whether every variable of a model has a value.
  public boolean isComplete(Model model) {
    return values.length == model.variables().size()
        && Arrays.stream(values).noneMatch(Double::isNaN);
  }

  /// Whether no variable has a value.
  public boolean isEmpty() {
    return Arrays.stream(values).allMatch(Double::isNaN);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Assignment that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
