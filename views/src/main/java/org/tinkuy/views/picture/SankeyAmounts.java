package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.views.NumberStyle;

/// The amounts that stand on the ribbons of a Sankey diagram, for who reads it on paper.
///
/// What runs through a box stands in it, and the twelve largest links stand in a table below the
/// printed picture. A ribbon says its own amount where neither of its boxes does so already, it is
/// as thick as a line of words, and nothing else runs there; others are too thin to be written on.
final class SankeyAmounts {
  private static final double ASIDE_px = 4;
  private static final double EDGE_px = 1.5;
  private static final double LINE_px = FontMetrics.CAPITAL * SankeyText.SIZE_px;

  private final SankeyFrame frame;
  private final NumberStyle numbers;
  private final List<Box> taken;
  private final List<Way> ways = new ArrayList<>();

  /// A link as it is drawn from column to column.
  ///
  /// @param runs its parts from the left to the right
  private record Way(SankeyLink link, List<Run> runs) {}

  /// A part of a ribbon between two columns.
  record Run(Point from, Point to) {
    /// The height of its middle at a place between its ends.
    double y(double x) {
      double t = Math.clamp((x - from.x()) / (to.x() - from.x()), 0, 1);
      return from.y() + t * t * (3 - 2 * t) * (to.y() - from.y());
    }
  }

  /// @param taken where other words and loops stand
  SankeyAmounts(SankeyFrame frame, NumberStyle numbers, List<Box> taken) {
    this.frame = frame;
    this.numbers = numbers;
    this.taken = new ArrayList<>(taken);
  }

  /// Takes a ribbon, by its parts from the left to the right.
  void add(SankeyLink link, List<Run> runs) {
    ways.add(new Way(link, List.copyOf(runs)));
  }

  /// Writes what can be written, the largest first where two would stand at one place.
  void draw(Svg svg, Sankey sankey) {
    for (Way way : ways) {
      String words = SankeyText.amount(way.link(), numbers);
      if (!isSaid(way.link(), words)) {
        Optional<Box> room = room(way, FontMetrics.REGULAR.width_px(words, SankeyText.SIZE_px));
        room.ifPresent(
            box -> {
              taken.add(box);
              svg.openThing("amount", Integer.toString(sankey.links().indexOf(way.link())));
              svg.rect(box, Paint.fill(sankey.classOf(way.link()).fill().tint()));
              svg.text(
                  new Point(box.left() + EDGE_px, box.centre().y() + LINE_px / 2),
                  words,
                  Type.PLAIN);
              svg.closeThing();
            });
      }
    }
  }

  private boolean isSaid(SankeyLink link, String words) {
    return link.state() == SankeyLink.State.HIDDEN
        || frame.words(link.from()).value().equals(words)
        || frame.words(link.to()).value().equals(words);
  }

  /// Where it leaves, else where it arrives; empty where there is no room at either.
  private Optional<Box> room(Way way, double width_px) {
    Run first = way.runs().getFirst();
    Run last = way.runs().getLast();
    double width = width_px + 2 * EDGE_px;
    return room(way, first, first.from().x() + ASIDE_px, width)
        .or(() -> room(way, last, last.to().x() - ASIDE_px - width, width));
  }

  private Optional<Box> room(Way way, Run run, double left, double width) {
    double right = left + width;
    boolean fits = left >= run.from().x() + 1 && right <= run.to().x() - 1;
    double climb = Math.abs(run.y(right) - run.y(left));
    double thick = frame.layout().width_px(way.link());
    if (!fits || LINE_px + 2 * EDGE_px + climb > thick) {
      return Optional.empty();
    }
    double height = LINE_px + 2 * EDGE_px;
    Box box = new Box(left, (run.y(left) + run.y(right)) / 2 - height / 2, width, height);
    boolean isFree =
        taken.stream().noneMatch(other -> meet(box, other))
            && ways.stream().noneMatch(other -> !other.equals(way) && crosses(other, box));
    return isFree ? Optional.of(box) : Optional.empty();
  }

  private boolean crosses(Way way, Box box) {
    double half = frame.layout().width_px(way.link()) / 2;
    for (Run run : way.runs()) {
      if (run.from().x() < box.right() && run.to().x() > box.left()) {
        double one = run.y(box.left());
        double other = run.y(box.right());
        double top = Math.min(one, other) - half;
        double bottom = Math.max(one, other) + half;
        if (top < box.bottom() && bottom > box.top()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean meet(Box one, Box other) {
    return one.left() < other.right()
        && other.left() < one.right()
        && one.top() < other.bottom()
        && other.top() < one.bottom();
  }
}
