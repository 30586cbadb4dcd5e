package org.tinkuy.finance.family;

import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.stack.Contract;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.StackLines;

/// What the state stands to pay or to lose at the end of each period, if the worst came: what
/// public loans are owed, and for the others the greater of what its guarantees promise and what
/// the contract pays on an early end, by the cause that costs more.
///
/// `public loans + max over causes (payment of the contract + what guarantees promise beyond it)`.
/// Money of public parties comes back to the state, and is no loss of another.
record FamilyExposure(Family family, FinancedProject project) {

  Series byPeriod() {
    Series lent = lent(true);
    Series byCompany = onEnd(true);
    Series byGovernment = onEnd(false);
    return Series.of(
        lent.length(), t -> lent.at(t) + Math.max(byCompany.at(t), byGovernment.at(t)));
  }

  /// What all loans of public or of other lenders are owed.
  private Series lent(boolean isPublic) {
    Series owed = none();
    for (StackLines.LayerLines each : project.lines().layers().values()) {
      if (each.debt().isPresent() && isPublic(each.layer()) == isPublic) {
        owed = owed.plus(owed(each));
      }
    }
    return owed;
  }

  private Series onEnd(boolean isCompanyDefault) {
    Contract.Owed terms = family.contract().termination().owed(isCompanyDefault);
    Series owed = lent(false);
    Series paidIn = paidIn();
    Series beyond = beyond(terms);
    return Series.of(owed.length(), t -> terms.at(owed.at(t), paidIn.at(t)) + beyond.at(t));
  }

  /// What guarantees promise of each loan beyond what the contract pays of it.
  private Series beyond(Contract.Owed terms) {
    Series all = none();
    for (StackLines.LayerLines each : project.lines().layers().values()) {
      if (each.debt().isPresent() && !isPublic(each.layer())) {
        Series owed = owed(each);
        Series promised = promised(each.layer(), owed);
        all =
            all.plus(
                Series.of(
                    owed.length(), t -> Math.max(0, promised.at(t) - terms.at(owed.at(t), 0))));
      }
    }
    return all;
  }

  private Series promised(Layer loan, Series owed) {
    Series all = none();
    for (Layer each : project.stack().layers()) {
      if (each instanceof Layer.Guarantee guarantee
          && guarantee.loan().equals(loan.id())
          && isPublic(guarantee)) {
        double most = project.first(guarantee.most());
        double share = project.first(guarantee.share());
        all = all.plus(Series.of(owed.length(), t -> Math.min(most, share * owed.at(t))));
      }
    }
    return all;
  }

  /// What owners that are no public parties have paid in so far, as equity and as loans of theirs.
  private Series paidIn() {
    Series in = none();
    for (StackLines.LayerLines each : project.lines().layers().values()) {
      boolean isOwners =
          each.layer() instanceof Layer.Owner || each.layer() instanceof Layer.ShareholderLoan;
      if (isOwners && !isPublic(each.layer())) {
        in = in.plus(project.series(each.drawn()));
      }
    }
    double[] soFar = new double[in.length()];
    double sum = 0;
    for (int t = 0; t < soFar.length; t++) {
      sum += in.at(t);
      soFar[t] = sum;
    }
    return Series.of(soFar);
  }

  private Series owed(StackLines.LayerLines loan) {
    return project.series(loan.debt().orElseThrow().owed());
  }

  private boolean isPublic(Layer layer) {
    return family.publicParties().contains(layer.head().provider());
  }

  private Series none() {
    return Series.constant(0, project.flows().grid().periods());
  }
}
