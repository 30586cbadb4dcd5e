package org.tinkuy.solver;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// A question to a solver: variables, the constraints they must keep, and an objective that is to
/// be least or most. Immutable; made by its [Builder].
///
/// Bounds of variables are taken for granted when a conflict is searched; what a person could
/// change is stated as a constraint with its tag.
public final class Model {
  private final Sense sense;
  private final List<Variable> variables;
  private final List<Constraint> constraints;
  private final List<Product> products;
  private final double offset;

  /// Whether the objective is to be least or most.
  public enum Sense {
    MINIMIZE,
    MAXIMIZE;

    /// The bound of one who has proved nothing: infinitely good.
    public double unproved() {
      return this == MINIMIZE ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }

    /// A bound that is no worse than an objective that was reached: one that rounding carried past
    /// it is drawn back to it.
    ///
    /// @param bound in the unit of the objective, or infinite
    /// @param objective that a solution reached
    public double notPast(double bound, double objective) {
      return this == MINIMIZE ? Math.min(bound, objective) : Math.max(bound, objective);
    }

    /// Whether one objective is better than another.
    ///
    /// @param one in the unit of the objective
    /// @param other in the unit of the objective
    public boolean isBetter(double one, double other) {
      return this == MINIMIZE ? one < other : one > other;
    }
  }

  private Model(
      Sense sense,
      List<Variable> variables,
      List<Constraint> constraints,
      List<Product> products,
      double offset) {
    this.sense = sense;
    this.variables = List.copyOf(variables);
    this.constraints = List.copyOf(constraints);
    this.products = List.copyOf(products);
    this.offset = offset;
  }

  public static Builder minimize() {
    return new Builder(Sense.MINIMIZE);
  }

  public static Builder maximize() {
    return new Builder(Sense.MAXIMIZE);
  }

  public Sense sense() {
    return sense;
  }

  public List<Variable> variables() {
    return variables;
  }

  public List<Constraint> constraints() {
    return constraints;
  }

  /// The quadratic part of the objective; empty in a linear one.
  public List<Product> products() {
    return products;
  }

  /// What is added to the objective whatever the variables are; 0 where nothing is.
  public double offset() {
    return offset;
  }

  public boolean isLinear() {
    return products.isEmpty() && constraints.stream().allMatch(Constraint::isLinear);
  }

  public boolean hasIntegers() {
    return variables.stream().anyMatch(Variable::isInteger);
  }

  /// What the objective comes to, computed here and not taken from a solver.
  public double objectiveAt(Assignment assignment) {
    double sum = offset;
    for (Variable variable : variables) {
      if (variable.cost() != 0) {
        sum += variable.cost() * assignment.at(variable);
      }
    }
    for (Product product : products) {
      sum += product.at(assignment);
    }
    return sum;
  }

  /// The largest breach of a constraint, a bound or the wholeness of an integer, each relative to
  /// the largest term that stands in it, if that is more than 1; 0 where all is kept, NaN where a
  /// variable is left open.
  public double worstViolation(Assignment assignment) {
    double worst = 0;
    for (Variable each : variables) {
      double value = assignment.at(each);
      double outside = Math.max(each.lower() - value, value - each.upper());
      double broken = each.isInteger() ? Math.abs(value - Math.rint(value)) : 0;
      worst = Math.max(worst, Math.max(outside, broken) / Math.max(1, Math.abs(value)));
    }
    for (Constraint each : constraints) {
      worst = Math.max(worst, each.violation(assignment) / Math.max(1, each.scale(assignment)));
    }
    return worst;
  }

  /// The same variables under those constraints alone that are kept, and with nothing to optimise:
  /// what is asked when only feasibility is in question.
  public Model feasibility(Predicate<Constraint> kept) {
    List<Variable> free =
        variables.stream()
            .map(v -> new Variable(v.index(), v.name(), v.kind(), v.lower(), v.upper(), 0))
            .toList();
    List<Constraint> left = new ArrayList<>();
    for (Constraint c : constraints) {
      if (kept.test(c)) {
        left.add(
            new Constraint(
                left.size(), c.name(), c.tag(), c.lower(), c.upper(), c.linear(), c.products()));
      }
    }
    return new Model(Sense.MINIMIZE, free, left, List.of(), 0);
  }

  /// The same model with every integer free to be any number between its bounds: its optimum is one
  /// that the model itself cannot beat.
  public Model relaxed() {
    List<Variable> free =
        variables.stream()
            .map(
                v ->
                    new Variable(
                        v.index(),
                        v.name(),
                        Variable.Kind.CONTINUOUS,
                        v.lower(),
                        v.upper(),
                        v.cost()))
            .toList();
    return new Model(sense, free, constraints, products, offset);
  }

  /// The same model with every integer held at the whole number nearest to its value.
  public Model holding(Assignment assignment) {
    List<Variable> held =
        variables.stream()
            .map(each -> each.isInteger() ? hold(each, Math.rint(assignment.at(each))) : each)
            .toList();
    return new Model(sense, held, constraints, products, offset);
  }

  private static Variable hold(Variable variable, double value) {
    return new Variable(
        variable.index(), variable.name(), variable.kind(), value, value, variable.cost());
  }

  Variable own(Variable variable) {
    return own(variables, variable);
  }

  private static Variable own(List<Variable> variables, Variable variable) {
    Ensure.that(
        variable.index() < variables.size() && variables.get(variable.index()).equals(variable),
        "Variable '%s': it must belong to this model, but does not.",
        variable);
    return variable;
  }

  /// Collects the parts of a model in order.
  public static final class Builder {
    private final Sense sense;
    private final List<Variable> variables = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private final ProductSum products = new ProductSum();
    private final Set<String> names = new HashSet<>();
    private double offset;

    private Builder(Sense sense) {
      this.sense = sense;
    }

    /// Adds a variable that may be any number between its bounds.
    ///
    /// @param lower in its own unit; negative infinity where there is no least
    /// @param upper in its own unit; infinity where there is no most
    /// @param cost what one unit of it adds to the objective
    public Variable continuous(String name, double lower, double upper, double cost) {
      return add(name, Variable.Kind.CONTINUOUS, lower, upper, cost);
    }

    /// Adds a variable that may be whole numbers between its bounds.
    ///
    /// @param lower in its own unit; negative infinity where there is no least
    /// @param upper in its own unit; infinity where there is no most
    /// @param cost what one unit of it adds to the objective
    public Variable integer(String name, double lower, double upper, double cost) {
      return add(name, Variable.Kind.INTEGER, lower, upper, cost);
    }

    /// Adds a decision: 1 for yes, 0 for no.
    ///
    /// @param cost what a yes adds to the objective
    public Variable binary(String name, double cost) {
      return add(name, Variable.Kind.INTEGER, 0, 1, cost);
    }

    private Variable add(String name, Variable.Kind kind, double lower, double upper, double cost) {
      unique("Variable", name);
      Variable variable = new Variable(variables.size(), name, kind, lower, upper, cost);
      variables.add(variable);
      return variable;
    }

    private void unique(String kind, String name) {
      Ensure.that(
          names.add(kind + name), "%s '%s': its name must be unique, but is not.", kind, name);
    }

    /// Adds a quadratic term to the objective.
    ///
    /// @param cost what the product of the two is multiplied by
    public Builder cost(double cost, Variable first, Variable second) {
      products.add(cost, own(variables, first), own(variables, second));
      return this;
    }

    /// Adds to the objective what no variable changes.
    ///
    /// @param amount in the unit of the objective
    public Builder offset(double amount) {
      Ensure.that(Double.isFinite(amount), "Offset: it must be finite, but is %s.", amount);
      offset += amount;
      return this;
    }

    /// Begins a constraint; it is added when its limit is given.
    public Sum constraint(String name, Tag tag) {
      unique("Constraint", name);
      return new Sum(this, name, tag);
    }

    public Model build() {
      return new Model(sense, variables, constraints, products.list(), offset);
    }
  }

  /// A constraint whose limit is not given yet.
  public static final class Sum {
    private final Builder model;
    private final String name;
    private final Tag tag;
    private final TreeMap<Integer, Double> linear = new TreeMap<>();
    private final ProductSum products = new ProductSum();

    private Sum(Builder model, String name, Tag tag) {
      this.model = model;
      this.name = name;
      this.tag = tag;
    }

    /// Adds a multiple of a variable; multiples of one variable add up.
    ///
    /// @param coefficient what one unit of the variable adds to the sum
    public Sum plus(double coefficient, Variable variable) {
      Ensure.that(
          Double.isFinite(coefficient),
          "Constraint '%s': the coefficient of '%s' must be finite, but is %s.",
          name,
          variable,
          coefficient);
      linear.merge(own(model.variables, variable).index(), coefficient, Double::sum);
      return this;
    }

    /// Adds a multiple of a product of two variables; multiples of one product add up.
    ///
    /// @param coefficient what the product is multiplied by
    public Sum plus(double coefficient, Variable first, Variable second) {
      products.add(coefficient, own(model.variables, first), own(model.variables, second));
      return this;
    }

    /// Ends the constraint.
    ///
    /// @param limit the most the sum may be
    public Constraint atMost(double limit) {
      return between(Double.NEGATIVE_INFINITY, limit);
    }

    /// Ends the constraint.
    ///
    /// @param limit the least the sum may be
    public Constraint atLeast(double limit) {
      return between(limit, Double.POSITIVE_INFINITY);
    }

    /// Ends the constraint.
    ///
    /// @param value what the sum must be
    public Constraint equalTo(double value) {
      return between(value, value);
    }

    /// Ends the constraint.
    ///
    /// @param lower the least the sum may be
    /// @param upper the most the sum may be
    public Constraint between(double lower, double upper) {
      Constraint constraint =
          new Constraint(
              model.constraints.size(),
              name,
              tag,
              lower,
              upper,
              LinearSum.of(linear),
              products.list());
      model.constraints.add(constraint);
      return constraint;
    }
  }
}
