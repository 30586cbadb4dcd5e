package org.tinkuy.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.formula.Term;

/// Where a figure comes from. Disclosure takes it away and leaves the number.
///
/// @param contributors whose data made it, in the order of their ids; none where nobody's did
/// @param secrecy that of the most secret row that made it; T3 where there is none
/// @param terms the steps that made it, in order
/// @param isEstimated whether an estimate is among the numbers that made it
public record Origin(
    List<Contributor> contributors, Secrecy secrecy, List<Term> terms, boolean isEstimated) {
  /// Of a number that no row made.
  public static final Origin NONE = new Origin(List.of(), Secrecy.T3, List.of());

  public Origin {
    contributors = List.copyOf(contributors);
    terms = List.copyOf(terms);
  }

  /// Of a number that no estimate made.
  public Origin(List<Contributor> contributors, Secrecy secrecy, List<Term> terms) {
    this(contributors, secrecy, terms, false);
  }

  /// What of it whoever sees the number may know: nobody, no step, but whether it is estimated.
  public Origin unnamed() {
    return new Origin(List.of(), Secrecy.T3, List.of(), isEstimated);
  }

  /// The origin of a number made of others, which may have different units: it is as secret as the
  /// most secret of them, and each contributor gave the share that it has of each, added up. A
  /// tenant with the amount 2.5 stands behind as much as two and a half of the parts.
  public static Origin of(List<Origin> parts) {
    Secrecy secrecy = Secrecy.T3;
    Map<String, double[]> shares = new HashMap<>();
    for (Origin part : parts) {
      secrecy = secrecy.and(part.secrecy());
      part.addSharesTo(shares);
    }
    List<Contributor> contributors = new ArrayList<>();
    shares.forEach((id, share) -> contributors.add(new Contributor(id, share[0])));
    return new Origin(
        inOrder(contributors), secrecy, List.of(), parts.stream().anyMatch(Origin::isEstimated));
  }

  /// Adds to numbers that stay the same object: this runs for every criterion of every group.
  private void addSharesTo(Map<String, double[]> shares) {
    double whole = 0;
    for (Contributor contributor : contributors) {
      whole += Math.abs(contributor.amount());
    }
    for (Contributor contributor : contributors) {
      double share = whole > 0 ? Math.abs(contributor.amount()) / whole : 1.0 / contributors.size();
      shares.computeIfAbsent(contributor.id(), _ -> new double[1])[0] += share;
    }
  }

  /// Contributors in the order of their ids.
  ///
  /// @param amounts what each gave
  public static List<Contributor> contributors(Map<String, Double> amounts) {
    List<Contributor> contributors = new ArrayList<>();
    amounts.forEach((id, amount) -> contributors.add(new Contributor(id, amount)));
    return inOrder(contributors);
  }

  /// Put in order once: a sum over firms looks each of them up many times.
  private static List<Contributor> inOrder(List<Contributor> contributors) {
    contributors.sort((a, b) -> a.id().compareTo(b.id()));
    return contributors;
  }

  /// The same contributors and secrecy, with the steps that made another number of them.
  public Origin with(List<Term> other) {
    return new Origin(contributors, secrecy, other, isEstimated);
  }
}
