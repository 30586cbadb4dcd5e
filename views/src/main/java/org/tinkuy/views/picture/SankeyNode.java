package org.tinkuy.views.picture;

import org.tinkuy.views.NumberCell;

/// A place of a Sankey diagram that things run from or to.
///
/// @param id unique in the diagram
/// @param label its name
/// @param column where it stands, from 0 at the left; negative where the diagram finds its place
/// @param inside whether it lies inside the fence and is drawn as a box
/// @param unexplained what enters it and does not leave, in the unit of the diagram: drawn as a
///   torn end; negative where more leaves than enters; 0 for none
/// @param estimated whether that was made of estimates
/// @param flagged whether that is more than its uncertainty accounts for
public record SankeyNode(
    String id,
    String label,
    int column,
    boolean inside,
    double unexplained,
    boolean estimated,
    boolean flagged) {

  /// A place of which what is unexplained, if anything, was made of no estimate.
  public SankeyNode(
      String id, String label, int column, boolean inside, double unexplained, boolean flagged) {
    this(id, label, column, inside, unexplained, false, flagged);
  }

  /// What is unexplained there, marked where estimates made it.
  ///
  /// @param amount how much is told of it, in the unit of the diagram
  NumberCell rest(double amount) {
    return new NumberCell(amount, 0, estimated ? NumberCell.ESTIMATED : "");
  }
}
