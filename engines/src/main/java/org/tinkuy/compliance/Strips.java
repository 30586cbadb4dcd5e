package org.tinkuy.compliance;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.figure.Figure;

/// The strips of a plan that must stay free, beside a river or a hazard, and the plots that reach
/// into them.
///
/// @param plan what is drawn of plots and such strips
/// @param breaches the plots that do, in the order of their ids
/// @param plots how many they are; a lower end where plots without an outline may do so too, no
///   data where nothing is drawn
/// @param area how much of the strips they take, in m2; a lower end, or no data, in the same cases
/// @param share that area by the area of the strips
public record Strips(
    Plan plan, List<StripBreach> breaches, Figure plots, Figure area, Figure share) {
  /// What a park has drawn.
  public enum Plan {
    /// No plot that could reach into a strip has an outline.
    NONE,
    /// Plots, but no strip that must stay free.
    PLOTS,
    /// Both.
    STRIPS
  }

  public Strips {
    breaches = List.copyOf(breaches);
  }

  /// Whether the plan has both plots and such strips.
  public boolean drawn() {
    return plan == Plan.STRIPS;
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>(List.of(plots, area, share));
    breaches.forEach(breach -> figures.addAll(List.of(breach.area(), breach.share())));
    return figures;
  }
}
