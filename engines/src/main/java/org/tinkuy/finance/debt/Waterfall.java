package org.tinkuy.finance.debt;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.kernel.Check;

/// The order in which cash pays its claims. Each claim takes what is left by those before it, and
/// never more: what it could not get is its shortfall.
public final class Waterfall {
  private final Graph.Builder model;
  private final String id;
  private final List<Claim> claims = new ArrayList<>();
  private Line left;

  private Waterfall(Graph.Builder model, String id, Line cash) {
    this.model = model;
    this.id = id;
    this.left = cash;
  }

  /// A step of the waterfall.
  ///
  /// @param paid what it got
  /// @param shortfall what it did not get, >= 0; zero where it may be paid or not
  /// @param left what is left for the next
  public record Claim(String name, Line paid, Line shortfall, Line left) {}

  /// Begins with the cash of a period.
  ///
  /// @param id first word of the lines' ids
  /// @param cash a flow; nothing is paid where it is below zero
  public static Waterfall of(Graph.Builder model, String id, Line cash) {
    return new Waterfall(model, id, cash);
  }

  /// Pays an amount that is due.
  ///
  /// @param name unique in the waterfall, a word
  /// @param due a flow >= 0
  public Claim pay(String name, Line due) {
    Claim claim = claim(name, left.positive().atMost(due), due);
    claims.add(claim);
    return claim;
  }

  /// Pays an amount, at most a ceiling; what is above it waits behind the later claims.
  ///
  /// @param due a flow >= 0
  /// @param ceiling a flow >= 0
  public Claim payUpTo(String name, Line due, Line ceiling) {
    return pay(name, model.add(line(name, "ranked", due.type()), due.atMost(ceiling)));
  }

  /// Pays a balance down to a target.
  ///
  /// @param opening what is owed when the period begins, before this payment
  /// @param target what may stay
  public Claim payDown(String name, Expression opening, Line target) {
    LineType flow = left.type();
    Line due = model.add(line(name, "due", flow), opening.minus(target).positive().as(Shape.FLOW));
    return pay(name, due);
  }

  /// Pays a share of what is left, at most what is owed: a cash sweep. It has no shortfall.
  ///
  /// @param share of the cash, a factor from 0 to 1; a line that is 0 where the sweep rests
  /// @param owed what there is to pay down after the claims before, a stock
  public Claim sweep(String name, Line share, Expression owed) {
    Expression most = owed.positive().as(Shape.FLOW);
    Line paid =
        model.add(line(name, "paid", left.type()), left.positive().times(share).atMost(most));
    return optional(name, paid);
  }

  /// Pays all that is left where a test is passed, and nothing where it is not: a distribution
  /// behind a lock-up.
  ///
  /// @param open 1 where it may be paid, else 0
  public Claim rest(String name, Line open) {
    return optional(name, model.add(line(name, "paid", left.type()), left.positive().times(open)));
  }

  /// Every step so far, in order.
  public List<Claim> claims() {
    return List.copyOf(claims);
  }

  /// What no claim has taken so far; below zero where the cash was.
  public Line left() {
    return left;
  }

  private Claim claim(String name, Expression amount, Line due) {
    Check.that(
        claims.stream().noneMatch(each -> each.name.equals(name)),
        "finance.waterfall.twice",
        "Waterfall '%s': '%s' claims twice.",
        id,
        name);
    Line paid = model.add(line(name, "paid", left.type()), amount);
    Line shortfall = model.add(line(name, "shortfall", left.type()), due.minus(paid));
    left = model.add(line(name, "left", left.type()), left.minus(paid));
    return new Claim(name, paid, shortfall, left);
  }

  private Claim optional(String name, Line paid) {
    Line none = model.add(line(name, "shortfall", left.type()), Expression.number(0, left.type()));
    left = model.add(line(name, "left", left.type()), left.minus(paid));
    Claim claim = new Claim(name, paid, none, left);
    claims.add(claim);
    return claim;
  }

  private Line line(String name, String word, LineType type) {
    return Line.of(id + "." + name + "." + word, type).labelled("finance.line.waterfall." + word);
  }
}
