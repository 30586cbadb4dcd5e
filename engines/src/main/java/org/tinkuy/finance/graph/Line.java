package org.tinkuy.finance.graph;

import org.tinkuy.kernel.Check;

/// A row of a model: one quantity over all periods, with one formula.
///
/// @param id unique within its graph, dotted: `senior.interest`
/// @param label key of its words: `finance.line.interest`
/// @param parties who pays whom, where money moves
/// @param source document, date and page of an input; empty for what is computed or assumed
public record Line(
    String id,
    String label,
    LineType type,
    SignRule sign,
    Timing timing,
    Parties parties,
    String source)
    implements Expression {
  private static final String LABELS = "finance.line.";

  public Line {
    Check.that(
        id.matches("[a-z][A-Za-z0-9]*(\\.[a-z0-9][A-Za-z0-9]*)*"),
        "finance.line.id",
        "Line '%s': its id must be words joined by dots, as senior.interest.",
        id);
  }

  /// Lines are looked up by the thousand, and no two of a graph share an id.
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /// A line of any sign at the end of its periods, labelled by the last word of its id.
  public static Line of(String id, LineType type) {
    return new Line(
        id,
        LABELS + id.substring(id.lastIndexOf('.') + 1),
        type,
        SignRule.ANY,
        Timing.END,
        Parties.NONE,
        "");
  }

  public Line labelled(String key) {
    return new Line(id, key, type, sign, timing, parties, source);
  }

  public Line notNegative() {
    return new Line(id, label, type, SignRule.NOT_NEGATIVE, timing, parties, source);
  }

  /// This line some periods ago, and zero before the first.
  ///
  /// @param periods how many periods ago, >= 1
  public Expression lag(int periods) {
    return new Operation.Lagged(this, periods, 0);
  }

  /// This line one period ago.
  ///
  /// @param before its value before the first period, in its unit
  public Expression previous(double before) {
    return new Operation.Lagged(this, 1, before);
  }

  /// The sum of the last periods, this one included.
  ///
  /// @param periods how many, >= 1
  public Expression trailing(int periods) {
    return new Operation.Trailing(this, periods);
  }

  /// This line as what a flow is written off in equal parts over a life, each period's cost from
  /// the next period on.
  ///
  /// @param cost a flow
  /// @param life in years, the same in all periods
  /// @param periods the life in periods, >= 1
  public Expression worn(Line cost, Line life, int periods) {
    return new Operation.Worn(this, cost, life, periods);
  }

  public Line paid(String payer, String payee) {
    return new Line(id, label, type, sign, timing, new Parties(payer, payee), source);
  }

  public Line from(String document) {
    return new Line(id, label, type, sign, timing, parties, document);
  }

  @Override
  public String toString() {
    return id;
  }
}
