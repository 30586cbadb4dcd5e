package org.tinkuy.finance.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Unit;

/// The kinds of formula, each with the rule by which its parts fit.
sealed interface Operation extends Expression {

  /// A number that is the same in all periods.
  ///
  /// @param value in the unit of the type
  record Constant(double value, LineType type) implements Operation {
    @Override
    public String toString() {
      return FormulaText.ENGLISH.of(this);
    }
  }

  /// A line as it stood some periods ago.
  ///
  /// @param periods how many periods ago, >= 1
  /// @param before its value before the first period, in the line's unit
  record Lagged(Line line, int periods, double before) implements Operation {
    public Lagged {
      Check.that(
          periods >= 1,
          "finance.line.lag",
          "Line '%s': a lag must be a period or more, but is %s.",
          line.id(),
          periods);
    }

    @Override
    public LineType type() {
      return line.type();
    }

    @Override
    public List<Expression> parts() {
      return List.of(line);
    }

    @Override
    public String toString() {
      return FormulaText.ENGLISH.of(this);
    }
  }

  /// A part of a sum.
  record Signed(boolean isMinus, Expression part) {}

  /// A sum of parts of one type.
  record Sum(List<Signed> signed) implements Operation {
    public Sum {
      signed = List.copyOf(signed);
      Check.that(!signed.isEmpty(), "finance.line.sum", "Sum: it must have a part.");
      for (Signed each : signed) {
        signed.getFirst().part().type().checkAdds(each.part().type(), "Sum");
      }
    }

    /// A sum and one more part.
    static Sum of(Expression sum, boolean isMinus, Expression part) {
      List<Signed> signed = new ArrayList<>();
      if (sum instanceof Sum before) {
        signed.addAll(before.signed);
      } else {
        signed.add(new Signed(false, sum));
      }
      signed.add(new Signed(isMinus, part));
      return new Sum(signed);
    }

    @Override
    public LineType type() {
      return signed.getFirst().part().type();
    }

    @Override
    public List<Expression> parts() {
      return signed.stream().map(Signed::part).toList();
    }

    @Override
    public String toString() {
      return FormulaText.ENGLISH.of(this);
    }
  }

  /// A product.
  record Product(Expression left, Expression right) implements Operation {
    public Product {
      left.type().times(right.type());
    }

    @Override
    public LineType type() {
      return left.type().times(right.type());
    }

    @Override
    public List<Expression> parts() {
      return List.of(left, right);
    }

    @Override
    public String toString() {
      return FormulaText.ENGLISH.of(this);
    }
  }

  /// A ratio.
  ///
  /// @param atZero what it is where the divisor is zero, NaN for not defined
  record Quotient(Expression left, Expression right, double atZero) implements Operation {
    public Quotient {
      left.type().per(right.type());
    }

    @Override
    public LineType type() {
      return left.type().per(right.type());
    }

    @Override
    public List<Expression> parts() {
      return List.of(left, right);
    }

    @Override
    public String toString() {
      return FormulaText.ENGLISH.of(this);
    }
  }

  /// The larger or smaller of two.
  record Extreme(Expression.Pick pick, Expression left, Expression right) implements Operation {
    public Extreme {
      left.type().checkAdds(right.type(), "Comparison");
    }

    @Override
    public LineType type() {
      return left.type();
    }

    @Override
    public List<Expression> parts() {
      return List.of(left, right);
    }

    @Override
    public String toString() {
      return FormulaText.ENGLISH.of(this);
    }
  }

  /// 1 where the left reaches the right, else 0.
  record Reached(Expression left, Expression right) implements Operation {
    public Reached {
      left.type().checkAdds(right.type(), "Comparison");
    }

    @Override
    public LineType type() {
      return LineType.PLAIN;
    }

    @Override
    public List<Expression> parts() {
      return List.of(left, right);
    }

    @Override
    public String toString() {
      return FormulaText.ENGLISH.of(this);
    }
  }

  /// A function of a plain number.
  record Applied(Expression.Function function, Expression part) implements Operation {
    public Applied {
      Check.that(
          part.type().isSame(LineType.PLAIN),
          "finance.line.plain",
          "Function %s: it takes a plain number, but is given %s.",
          function,
          part.type());
    }

    @Override
    public LineType type() {
      return LineType.PLAIN;
    }

    @Override
    public List<Expression> parts() {
      return List.of(part);
    }

    @Override
    public String toString() {
      return FormulaText.ENGLISH.of(this);
    }
  }

  /// The same values in another shape.
  record Reread(Expression part, Shape shape) implements Operation {
    @Override
    public LineType type() {
      return part.type().with(shape);
    }

    @Override
    public List<Expression> parts() {
      return List.of(part);
    }

    @Override
    public String toString() {
      return FormulaText.ENGLISH.of(this);
    }
  }

  /// The same amount in another unit.
  record Converted(Expression part, Unit unit) implements Operation {
    public Converted {
      part.type().unit().convert(1, unit);
    }

    @Override
    public LineType type() {
      return new LineType(unit, part.type().prices(), part.type().shape());
    }

    @Override
    public List<Expression> parts() {
      return List.of(part);
    }

    @Override
    public String toString() {
      return FormulaText.ENGLISH.of(this);
    }
  }

  /// What is stated for a month or year, for a period.
  record PerPeriod(Expression part, boolean isCompounded) implements Operation {
    public PerPeriod {
      Shape shape = part.type().shape();
      Check.that(
          shape == Shape.PER_MONTH || shape == Shape.PER_YEAR,
          "finance.line.perPeriod",
          "Line in %s: only what is stated for a month or a year becomes one of a period.",
          part.type());
      Check.that(
          !isCompounded || part.type().unit().dimension().isNone(),
          "finance.line.compounded",
          "Line in %s: only a share is compounded.",
          part.type());
    }

    @Override
    public LineType type() {
      boolean isShare = part.type().unit().dimension().isNone();
      return part.type().with(isShare ? Shape.RATE : Shape.FLOW);
    }

    @Override
    public List<Expression> parts() {
      return List.of(part);
    }

    @Override
    public String toString() {
      return FormulaText.ENGLISH.of(this);
    }
  }

  /// The sum of a line over the last periods, this one included.
  ///
  /// @param periods how many, >= 1; those before the first count as zero
  record Trailing(Line line, int periods) implements Operation {
    public Trailing {
      checkWindow(periods);
    }

    @Override
    public LineType type() {
      return line.type();
    }

    @Override
    public List<Expression> parts() {
      return List.of(line);
    }

    @Override
    public String toString() {
      return FormulaText.ENGLISH.of(this);
    }
  }

  /// What is written off in equal parts over a life, each period's cost from the next period on. It
  /// is reckoned from what was written off before, `own(t-1) + (cost(t-1) - cost(t-1-n)) / n`.
  ///
  /// @param own the line that this is the formula of
  /// @param life in years, the same in all periods
  /// @param periods the life in periods, >= 1
  record Worn(Line own, Line cost, Line life, int periods) implements Operation {
    public Worn {
      checkWindow(periods);
      own.type().checkAdds(cost.type(), "Writing off");
    }

    /// The sum as which it is reckoned.
    Sum recursion() {
      Expression change = cost.lag(1).minus(cost.lag(periods + 1)).times(1.0 / periods);
      return Sum.of(own.lag(1), false, change);
    }

    @Override
    public LineType type() {
      return own.type();
    }

    @Override
    public List<Expression> parts() {
      return List.of(cost, life);
    }

    @Override
    public String toString() {
      return FormulaText.ENGLISH.of(this);
    }
  }

  /// The level payment per unit of an opening balance: `r / (1 - (1 + r)^-n)`, `1 / n` at a rate of
  /// zero, 0 where no period is left. With one rate it gives the same payment in all periods; where
  /// the rate floats it spreads what is left anew.
  ///
  /// Source: any text on annuities; Brealey, Myers, Allen, _Principles of Corporate Finance_, 2.
  record Annuity(Expression rate, Expression remaining) implements Operation {
    public Annuity {
      rate.type().checkAdds(LineType.RATE, "Annuity");
      remaining.type().checkAdds(LineType.PLAIN, "Annuity");
    }

    @Override
    public LineType type() {
      return LineType.RATE;
    }

    @Override
    public List<Expression> parts() {
      return List.of(rate, remaining);
    }

    @Override
    public String toString() {
      return FormulaText.ENGLISH.of(this);
    }
  }

  /// A whole sum, in every period.
  record Total(Expression part) implements Operation {
    @Override
    public LineType type() {
      return part.type()
          .with(part.type().shape() == Shape.FLOW ? Shape.STOCK : part.type().shape());
    }

    @Override
    public List<Expression> parts() {
      return List.of(part);
    }

    @Override
    public String toString() {
      return FormulaText.ENGLISH.of(this);
    }
  }

  /// The extreme over the life, in every period.
  record Peak(Expression.Pick pick, Expression part) implements Operation {
    @Override
    public LineType type() {
      return part.type();
    }

    @Override
    public List<Expression> parts() {
      return List.of(part);
    }

    @Override
    public String toString() {
      return FormulaText.ENGLISH.of(this);
    }
  }

  /// The sum of the next periods.
  ///
  /// @param periods how many, >= 1
  record Ahead(Expression part, int periods) implements Operation {
    public Ahead {
      checkWindow(periods);
    }

    @Override
    public LineType type() {
      return part.type();
    }

    @Override
    public List<Expression> parts() {
      return List.of(part);
    }

    @Override
    public String toString() {
      return FormulaText.ENGLISH.of(this);
    }
  }

  /// A linear recursion from the last period to the first.
  ///
  /// @param most what it is no more than in each period; absent where nothing bounds it
  record Backward(Expression growth, Expression addition, Optional<Expression> most)
      implements Operation {
    public Backward {
      growth.type().checkAdds(LineType.PLAIN, "Backward recursion");
      most.ifPresent(bound -> bound.type().checkAdds(addition.type(), "Backward recursion"));
    }

    @Override
    public LineType type() {
      return addition.type();
    }

    @Override
    public List<Expression> parts() {
      List<Expression> parts = new ArrayList<>(List.of(growth, addition));
      most.ifPresent(parts::add);
      return List.copyOf(parts);
    }

    @Override
    public String toString() {
      return FormulaText.ENGLISH.of(this);
    }
  }

  private static void checkWindow(int periods) {
    Check.that(
        periods >= 1, "finance.line.window", "Window: it must be >= 1 period, but is %s.", periods);
  }
}
