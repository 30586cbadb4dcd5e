package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Leads words that fit into no place of their plot out to the nearest free ground, with a line
/// back to the plot that runs through no other words.
final class LabelLeads {
  private static final double STEP_px = 2;
  private static final double FARTHEST_px = 60;
  private static final int DIRECTIONS = 24;

  /// What stays free between words and what is beside them.
  private static final double CLEAR_px = 1.5;

  private final List<Rings> plots;
  private final Box seen;
  private final List<Rings> kept;
  private final List<Way> roads;

  /// A line that words must not cover.
  ///
  /// @param piece its middle
  /// @param half_px half of its width, in pixels, from 0
  record Way(Edge piece, double half_px) {
    boolean meets(Box box) {
      return piece.enters(box.grown(half_px));
    }
  }

  /// @param plots of the whole map: words are led to ground outside of all of them
  /// @param seen the part of the drawing that words may use
  /// @param kept what words must not cover
  /// @param roads what words cover only where there is no other ground
  LabelLeads(List<Rings> plots, Box seen, List<Rings> kept, List<Way> roads) {
    this.plots = List.copyOf(plots);
    this.seen = seen;
    this.kept = List.copyOf(kept);
    this.roads = List.copyOf(roads);
  }

  /// The same words, those led out that overhang their plot; where no ground is free they stay.
  ///
  /// @param words one for each plot, in its order
  List<PlotLabels.Placed> leadOut(List<PlotLabels.Placed> words) {
    List<PlotLabels.Placed> led = new ArrayList<>(words);
    for (int i = 0; i < led.size(); i++) {
      PlotLabels.Placed placed = led.get(i);
      if (!placed.isBlank() && !plots.get(i).holds(placed.letters())) {
        List<Box> others = boxes(led, i);
        Optional<PlotLabels.Placed> out = nearest(placed, others, roads);
        led.set(i, out.or(() -> nearest(placed, others, List.of())).orElse(placed));
      }
    }
    return led;
  }

  private static List<Box> boxes(List<PlotLabels.Placed> words, int without) {
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (i != without && !words.get(i).isBlank()) {
        boxes.add(words.get(i).box());
      }
    }
    return boxes;
  }

  private Optional<PlotLabels.Placed> nearest(
      PlotLabels.Placed words, List<Box> others, List<Way> avoided) {
    Box box = words.box();
    Point from = box.centre();
    for (double far = STEP_px; far <= FARTHEST_px; far += STEP_px) {
      for (int direction = 0; direction < DIRECTIONS; direction++) {
        double angle = 2 * Math.PI * direction / DIRECTIONS;
        Point centre =
            new Point(
                from.x() + far * StrictMath.sin(angle), from.y() - far * StrictMath.cos(angle));
        Box place = Box.around(centre, box.width(), box.height());
        if (isFree(place.grown(CLEAR_px), others, avoided)
            && others.stream().noneMatch(new Edge(centre, from)::enters)) {
          return Optional.of(words.ledTo(place));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isFree(Box place, List<Box> others, List<Way> avoided) {
    return Rings.of(seen).holds(place)
        && plots.stream().noneMatch(plot -> meets(plot, place))
        && kept.stream().noneMatch(area -> meets(area, place))
        && others.stream().noneMatch(other -> meets(Rings.of(other), place))
        && avoided.stream().noneMatch(way -> way.meets(place));
  }

  private static boolean meets(Rings area, Box box) {
    return area.holds(box.centre()) || area.edges().stream().anyMatch(edge -> edge.enters(box));
  }
}
