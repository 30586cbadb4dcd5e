package org.tinkuy.finance.project;

import java.time.YearMonth;
import org.tinkuy.kernel.LocalizedText;

/// What a case is about and in whose prices it is reckoned.
///
/// @param title its name
/// @param financed what is financed, in a sentence or two
/// @param precision how exact its costs are
/// @param isNominal whether amounts rise with their indices, else all are in the prices of `base`
/// @param base month of constant prices, in which indices are 1
/// @param owner id of the body that carries the project
/// @param isRestacked whether its layers are others than those that its file has
public record CaseHead(
    LocalizedText title,
    LocalizedText financed,
    Precision precision,
    boolean isNominal,
    YearMonth base,
    String owner,
    boolean isRestacked) {

  /// The same with layers from elsewhere.
  CaseHead restacked() {
    return new CaseHead(title, financed, precision, isNominal, base, owner, true);
  }

  /// How exact the costs of a case are.
  ///
  /// Source: AACE International, Recommended Practice 18R-97, _Cost Estimate Classification
  /// System_: the usual accuracy of classes 5, 4 and 3.
  public enum Precision {
    /// A first look, in years.
    SCREENING(-0.5, 1.0),
    /// Quantities from areas, by unit cost.
    PRE_FEASIBILITY(-0.3, 0.5),
    /// Quantities from a plan.
    FEASIBILITY(-0.2, 0.3);

    private final double below;
    private final double above;

    Precision(double below, double above) {
      this.below = below;
      this.above = above;
    }

    /// How far a cost may be below what is written, as a share of it, <= 0.
    public double below() {
      return below;
    }

    /// How far a cost may be above what is written, as a share of it, >= 0.
    public double above() {
      return above;
    }
  }
}
