package org.tinkuy.finance.development;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.kernel.Check;

/// The works of one phase: when they begin, what they cost, and the area that is ready after them.
///
/// @param started 1 from the first period of the works on, else 0
/// @param begins 1 in the first period of the works, else 0
/// @param spent cost in the period
/// @param ready area of this phase that can be let at the end of the period
public record Works(Line started, Line begins, Line spent, Line ready) {

  /// What sets a phase off.
  public sealed interface Trigger {
    /// A date.
    ///
    /// @param period in which the works begin, from 0
    /// @param late by how many periods they begin later; absent where nothing moves them
    record Date(int period, Optional<Expression> late) implements Trigger {
      /// A date that nothing moves.
      public Date(int period) {
        this(period, Optional.empty());
      }
    }

    /// The share of the area ready so far that was let at the end of the period before.
    ///
    /// @param let area let, all phases together
    /// @param ready area ready before this phase
    /// @param share 0 to 1
    /// @param late how many periods they wait then; absent for none. Nothing makes them begin
    ///   before the share is let
    record ShareLet(Line let, Line ready, double share, Optional<Expression> late)
        implements Trigger {
      /// Works that begin at once.
      public ShareLet(Line let, Line ready, double share) {
        this(let, ready, share, Optional.empty());
      }

      public ShareLet {
        Check.that(
            share >= 0 && share <= 1,
            "finance.works.share",
            "Phase: the share let that sets it off must be from 0 to 1, but is %s. Maybe it is in"
                + " percent.",
            share);
      }
    }
  }

  /// How the cost is spread over the periods of the works.
  ///
  /// @param shares from the first period on; they add to 1
  public record Profile(List<Double> shares) {
    public Profile {
      shares = List.copyOf(shares);
      double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
      Check.that(
          Math.abs(sum - 1) < 1e-9 && shares.stream().allMatch(share -> share >= 0),
          "finance.works.profile",
          "Works: the shares of the cost must be >= 0 and add to 1, but add to %s.",
          sum);
    }

    /// The same each period.
    ///
    /// @param periods how many, >= 1
    public static Profile even(int periods) {
      return new Profile(Collections.nCopies(periods, 1.0 / periods));
    }
  }

  /// Adds the lines of a phase.
  ///
  /// @param id first word of the lines' ids
  /// @param scope its area is ready when the last share is spent
  public static Works add(
      Graph.Builder model, String id, Scope scope, Trigger trigger, Profile profile) {
    Line started = line(id, "started", LineType.PLAIN);
    start(model, id, started, trigger);
    Line begins = model.add(line(id, "begins", LineType.PLAIN), started.minus(started.previous(0)));
    List<Expression> shares = new ArrayList<>();
    for (int age = 0; age < profile.shares.size(); age++) {
      shares.add(aged(begins, age).times(profile.shares.get(age)));
    }
    Line progress = model.add(line(id, "progress", LineType.PLAIN), Expression.sum(shares));
    Line spent = model.add(line(id, "spent", scope.cost.type()), scope.cost.times(progress));
    Line ready = line(id, "ready", scope.area.type()).notNegative();
    model.add(
        ready, ready.previous(0).plus(scope.area.times(aged(begins, profile.shares.size() - 1))));
    return new Works(started, begins, spent, ready);
  }

  private static void start(Graph.Builder model, String id, Line started, Trigger trigger) {
    switch (trigger) {
      case Trigger.Date(int period, var late) -> Start.add(model, started, period, late);
      case Trigger.ShareLet(var let, var ready, double share, var late) -> {
        Expression reached = reached(let, ready, share);
        if (late.isEmpty()) {
          model.add(started, started.previous(0).atLeast(reached));
        } else {
          Line met = line(id, "met", LineType.PLAIN);
          model.add(met, met.previous(0).atLeast(reached));
          Line waited = line(id, "waited", LineType.PLAIN);
          model.add(waited, waited.previous(0).plus(met));
          model.add(started, waited.reaches(Expression.number(1).plus(late.get().positive())));
        }
      }
    }
  }

  /// What is built and what it makes ready.
  ///
  /// @param cost of the whole phase, a flow that is the same in all periods
  /// @param area that can be let afterwards, a stock that is the same in all periods
  public record Scope(Line cost, Line area) {}

  /// 1 where enough was let by the period before, and something was ready.
  private static Expression reached(Line let, Line ready, double share) {
    Expression some = Expression.number(1e-9, ready.type());
    return let.lag(1).reaches(ready.lag(1).times(share)).times(ready.lag(1).reaches(some));
  }

  private static Expression aged(Line begins, int age) {
    return age == 0 ? begins : begins.lag(age);
  }

  private static Line line(String id, String word, LineType type) {
    return Line.of(id + "." + word, type).labelled("finance.line.works." + word);
  }
}
