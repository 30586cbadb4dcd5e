package org.tinkuy.finance.graph;

import org.tinkuy.kernel.Check;

/// Who pays whom. Seen by all who take part, a transfer adds to zero.
///
/// @param payer id of who pays; empty where no money moves
/// @param payee id of who is paid; empty where no money moves
public record Parties(String payer, String payee) {
  /// No money moves.
  public static final Parties NONE = new Parties("", "");

  public Parties {
    Check.that(
        payer.isEmpty() == payee.isEmpty() && (payer.isEmpty() || !payer.equals(payee)),
        "finance.line.parties",
        "Parties: money goes from one to another, but here from '%s' to '%s'.",
        payer,
        payee);
  }

  public boolean isNone() {
    return payer.isEmpty();
  }

  /// +1 for who is paid, -1 for who pays, 0 for everybody else.
  public int sign(String party) {
    return isNone() ? 0 : payee.equals(party) ? 1 : payer.equals(party) ? -1 : 0;
  }
}
