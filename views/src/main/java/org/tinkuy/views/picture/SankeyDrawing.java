package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.views.Label;
import org.tinkuy.views.Labels;
import org.tinkuy.views.NumberStyle;

/// Draws a Sankey diagram: ribbons first, thick ones below thin ones, then loops, torn ends and the
/// boxes over all.
final class SankeyDrawing {
  private static final double MARGIN_px = 10;
  private static final double TORN_px = 15;
  private static final double HATCHED_px = 3;
  private static final double PATTERNED_px = 9;
  private static final double PATTERN_px = 7;
  private static final double DOTTED_px = 4.5;

  private final Sankey sankey;
  private final SankeyLayout layout;
  private final Labels labels;
  private final NumberStyle numbers;
  private final SankeyFrame frame;
  private final Map<SankeyLink, Point> starts = new HashMap<>();
  private final Map<SankeyLink, Point> ends = new HashMap<>();
  private final Map<String, Point> torn = new HashMap<>();
  private final List<Box> taken = new ArrayList<>();

  SankeyDrawing(Sankey sankey, Labels labels, NumberStyle numbers) {
    this.sankey = sankey;
    this.labels = labels;
    this.numbers = numbers;
    this.frame = SankeyFit.of(sankey, numbers);
    this.layout = frame.layout();
    sankey.nodes().forEach(node -> ports(node.id()));
  }

  String draw(String alt) {
    Svg svg = new Svg(frame.width_px(), frame.height_px(), sankey.id(), sankey.title(), alt);
    List<SankeyLink> thickFirst = new ArrayList<>(layout.forward());
    thickFirst.sort(Comparator.comparingDouble(SankeyLink::value).reversed());
    for (SankeyLink link : thickFirst) {
      open(svg, link);
      band(svg, link, ribbon(link), false);
      svg.closeThing();
    }
    for (SankeyLink loop : frame.loopsOuterFirst()) {
      Ribbon ribbon =
          Ribbon.loop(start(loop), end(loop), frame.turnOf(loop), layout.width_px(loop));
      open(svg, loop);
      band(svg, loop, ribbon, true);
      chevron(svg, loop);
      svg.closeThing();
      taken.addAll(uprights(loop));
    }
    sankey.nodes().forEach(node -> leak(svg, node));
    sankey.nodes().forEach(node -> leakWords(svg, node));
    SankeyAmounts amounts = new SankeyAmounts(frame, numbers, taken);
    thickFirst.forEach(link -> amounts.add(link, runs(link)));
    amounts.draw(svg, sankey);
    SankeyBoxes boxes = new SankeyBoxes(frame);
    for (SankeyNode node : sankey.nodes()) {
      svg.openThing("box", place(node.id()), node.label());
      boxes.draw(svg, node);
      svg.closeThing();
    }
    new SankeyLegend(sankey, layout, labels, numbers)
        .draw(svg, new Point(MARGIN_px, frame.bottom_px() + 16), frame.width_px());
    return svg.finish();
  }

  /// Begins a ribbon, so that a page can tell of it what its row of the table twin tells, and of
  /// which boxes it is.
  private void open(Svg svg, SankeyLink link) {
    String ends = place(link.from()) + " " + place(link.to());
    svg.openThing("link", Integer.toString(sankey.links().indexOf(link)), ends);
  }

  private String place(String node) {
    return Integer.toString(sankey.nodes().stream().map(SankeyNode::id).toList().indexOf(node));
  }

  /// Where links leave and enter a box: loops that go up, what runs on, the torn end, loops that go
  /// down.
  private void ports(String id) {
    Box box = frame.box(id);
    List<SankeyLink> up = frame.loops(id, true, true);
    List<SankeyLink> down = frame.loops(id, true, false);
    double leak = layout.leak_px(id);
    double y =
        box.centre().y()
            - (sum(up) + sum(layout.side(id, true)) + Math.max(0, leak) + sum(down)) / 2;
    y = stack(up, starts, box.right(), y);
    y = stack(layout.side(id, true), starts, box.right(), y);
    if (leak > 0) {
      torn.put(id, new Point(box.right(), y + leak / 2));
      y += leak;
    }
    stack(down, starts, box.right(), y);
    List<SankeyLink> upIn = frame.loops(id, false, true);
    List<SankeyLink> downIn = frame.loops(id, false, false);
    y =
        box.centre().y()
            - (sum(upIn) + sum(layout.side(id, false)) + Math.max(0, -leak) + sum(downIn)) / 2;
    y = stack(upIn, ends, box.left(), y);
    y = stack(layout.side(id, false), ends, box.left(), y);
    if (leak < 0) {
      torn.put(id, new Point(box.left(), y - leak / 2));
      y -= leak;
    }
    stack(downIn, ends, box.left(), y);
  }

  private double sum(List<SankeyLink> links) {
    return links.stream().mapToDouble(layout::width_px).sum();
  }

  private double stack(List<SankeyLink> links, Map<SankeyLink, Point> ports, double x, double top) {
    double y = top;
    for (SankeyLink link : links) {
      double width = layout.width_px(link);
      ports.put(link, new Point(x, y + width / 2));
      y += width;
    }
    return y;
  }

  private Point start(SankeyLink link) {
    return starts.getOrDefault(link, new Point(0, 0));
  }

  private Point end(SankeyLink link) {
    return ends.getOrDefault(link, new Point(0, 0));
  }

  private Ribbon ribbon(SankeyLink link) {
    Ribbon ribbon = new Ribbon(layout.width_px(link));
    Point at = start(link);
    for (SankeyAmounts.Run run : runs(link)) {
      if (run.from().x() > at.x()) {
        ribbon.flow(at, run.from());
      }
      ribbon.flow(run.from(), run.to());
      at = run.to();
    }
    return ribbon;
  }

  /// The parts of a ribbon between columns; where it passes a column it runs level.
  private List<SankeyAmounts.Run> runs(SankeyLink link) {
    List<SankeyAmounts.Run> runs = new ArrayList<>();
    Point at = start(link);
    for (String place : layout.wayOf(link)) {
      if (!layout.isNode(place)) {
        Box passed = frame.box(place);
        runs.add(new SankeyAmounts.Run(at, new Point(passed.left(), passed.centre().y())));
        at = new Point(passed.right(), passed.centre().y());
      }
    }
    runs.add(new SankeyAmounts.Run(at, end(link)));
    return runs;
  }

  /// Where a loop stands over what runs below it: from its ends to the lane in which it runs back.
  private List<Box> uprights(SankeyLink loop) {
    Box turn = frame.turnOf(loop);
    double wide = layout.width_px(loop) + 2 * frame.loopsApart_px();
    return List.of(
        upright(turn.right(), start(loop), turn.top(), wide),
        upright(turn.left(), end(loop), turn.top(), wide));
  }

  private static Box upright(double x, Point port, double lane, double wide) {
    double left = Math.min(x, port.x()) - wide / 2;
    double right = Math.max(x, port.x()) + wide / 2;
    double top = Math.min(port.y(), lane) - wide / 2;
    return new Box(left, top, right - left, Math.abs(port.y() - lane) + wide);
  }

  private void band(Svg svg, SankeyLink link, Ribbon ribbon, boolean over) {
    Fill fill = sankey.classOf(link).fill();
    double width = layout.width_px(link);
    Rings area = ribbon.area();
    if (link.state() == SankeyLink.State.HIDDEN) {
      svg.path(ribbon.middle(), Paint.line(Ink.MUTED, 1).dashed("5 3"));
      return;
    }
    if (over) {
      svg.path(area.path(), Paint.line(Ink.GROUND, Math.min(3, frame.loopsApart_px())));
    }
    if (width < 2) {
      svg.path(ribbon.middle(), Paint.line(fill.line(), Math.min(width, 1)));
      return;
    }
    svg.path(area.path(), Paint.fill(fill.tint()));
    if (width >= PATTERNED_px) {
      pattern(svg, area, fill);
    }
    if (width >= HATCHED_px && link.state() == SankeyLink.State.ESTIMATED) {
      svg.path(Hatch.lines(area, -45, 4, List.of()), Paint.line(fill.line(), 0.8));
    }
    svg.path(area.path(), Paint.line(fill.line(), 0.7));
  }

  /// What tells ribbons apart in black and white: fine lines or dots, sparser than those of
  /// estimates.
  static void pattern(Svg svg, Rings area, Fill fill) {
    Paint line = Paint.line(fill.line(), 0.45);
    switch (fill.pattern()) {
      case PLAIN -> {}
      case LEVEL -> svg.path(Hatch.lines(area, 0, PATTERN_px, List.of()), line);
      case RISING -> svg.path(Hatch.lines(area, 90, PATTERN_px, List.of()), line);
      case FALLING -> svg.path(Hatch.lines(area, 45, PATTERN_px, List.of()), line);
      case DOTS ->
          svg.path(
              Hatch.lines(area, 0, DOTTED_px, List.of()),
              Paint.line(fill.line(), 1.2).dashed("1.2 4"));
      case CROSSED -> {
        svg.path(Hatch.lines(area, 0, PATTERN_px, List.of()), line);
        svg.path(Hatch.lines(area, 90, PATTERN_px, List.of()), line);
      }
    }
  }

  /// Shows on its way back which way a loop runs.
  private void chevron(Svg svg, SankeyLink loop) {
    Box turn = frame.turnOf(loop);
    double y = turn.top();
    double size = Math.max(3, Math.min(6, layout.width_px(loop) / 3));
    double x = turn.centre().x();
    String path =
        "M%s %sL%s %sL%s %s"
            .formatted(
                Svg.number(x + size),
                Svg.number(y - size),
                Svg.number(x),
                Svg.number(y),
                Svg.number(x + size),
                Svg.number(y + size));
    svg.path(path, Paint.line(sankey.classOf(loop).fill().line(), 1.6));
  }

  /// A torn end: a stub with a ragged edge, hatched, that leads nowhere.
  private void leak(Svg svg, SankeyNode node) {
    Point at = torn.get(node.id());
    if (at == null) {
      return;
    }
    svg.openThing("torn", place(node.id()));
    double leak = layout.leak_px(node.id());
    double out = leak > 0 ? 1 : -1;
    double half = Math.abs(leak) / 2;
    taken.add(new Box(at.x() - TORN_px, at.y() - half, 2 * TORN_px, 2 * half));
    List<Point> ring = new ArrayList<>();
    ring.add(new Point(at.x(), at.y() - half));
    ring.add(new Point(at.x() + out * TORN_px, at.y() - half));
    int teeth = Math.max(2, (int) Math.ceil(2 * half / 4) * 2);
    for (int i = 1; i < teeth; i++) {
      double reach = i % 2 == 0 ? TORN_px : TORN_px - 5;
      ring.add(new Point(at.x() + out * reach, at.y() - half + 2 * half * i / teeth));
    }
    ring.add(new Point(at.x() + out * TORN_px, at.y() + half));
    ring.add(new Point(at.x(), at.y() + half));
    Rings area = new Rings(List.of(new Ring(ring)));
    Ink ink = tornInk(node.flagged());
    svg.path(area.path(), Paint.fill(tornTint(node.flagged())));
    if (Math.abs(leak) > HATCHED_px) {
      svg.path(Hatch.lines(area, 45, 3.5, List.of()), Paint.line(ink, 0.8));
    }
    svg.path(area.path(), Paint.line(ink, node.flagged() ? 1.1 : 0.8));
    svg.closeThing();
  }

  /// The colour of a torn end, in the drawing and in its key.
  ///
  /// @param flagged whether more is unexplained than its uncertainty accounts for
  static Ink tornInk(boolean flagged) {
    return flagged ? Ink.CLAY : Ink.MUTED;
  }

  static Ink tornTint(boolean flagged) {
    return flagged ? Ink.CLAY_TINT : Ink.MUTED_TINT;
  }

  /// Torn ends that are told in words: those beyond their uncertainty, and wide ones.
  private boolean isTold(SankeyNode node) {
    return torn.containsKey(node.id())
        && (node.flagged() || Math.abs(layout.leak_px(node.id())) >= 9);
  }

  /// The amount at a torn end; where there is no room for words, the key alone says what it is.
  private void leakWords(Svg svg, SankeyNode node) {
    Point at = torn.get(node.id());
    if (at == null || !isTold(node)) {
      return;
    }
    double leak = layout.leak_px(node.id());
    String amount = numbers.format(node.rest(Math.abs(node.unexplained())));
    Type type = node.flagged() ? Type.PLAIN.asStrong().in(Ink.CLAY) : Type.QUIET;
    String sentence =
        labels.text(leak > 0 ? Label.SANKEY_LOST : Label.SANKEY_GAINED, "amount", amount);
    double room = frame.gapAfter_px(node.id()) - TORN_px - 10;
    boolean fits = type.metrics().width_px(sentence, type.size_px()) <= room;
    String words = fits ? sentence : amount;
    double width = type.metrics().width_px(words, type.size_px());
    double x = leak > 0 ? at.x() + TORN_px + 4 : at.x() - TORN_px - 4 - width;
    Box behind = new Box(x - 2, at.y() - 8, width + 4, 16);
    taken.add(behind);
    svg.openThing("torn", place(node.id()));
    svg.rect(behind, Paint.fill(Ink.GROUND));
    svg.text(new Point(x, at.y() + 4), words, type);
    svg.closeThing();
  }
}
