package org.tinkuy.views.picture;

/// A place of a Sankey diagram that things run from or to.
///
/// @param id unique in the diagram
/// @param label its name
/// @param column where it stands, from 0 at the left; negative where the diagram finds its place
/// @param inside whether it lies inside the fence and is drawn as a box
/// @param unexplained what enters it and does not leave, in the unit of the diagram: drawn as a
///   torn end; negative where more leaves than enters; 0 for none
/// @param flagged whether that is more than its uncertainty accounts for
public record SankeyNode(
    String id, String label, int column, boolean inside, double unexplained, boolean flagged) {}
